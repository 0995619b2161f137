"""Words that may stand in a log."""


class Loggable(str):
    """Text that is known not to be typed or chosen by a resident: a file name, a host, a version.

    The log writes words given as an argument only where they come as this type (see
    `kiosk.station.logs`); numbers need no mark. Mark a value where it is made, never where it is
    logged.
    """

    __slots__ = ()
