"""The window's side of the process that sees whether headphones are in."""

from PySide6.QtCore import Signal

from kiosk.qtkit.watched_process import WatchedProcess


class HeadphoneWatch(WatchedProcess):
    """Tells what the process says.

    Signals:
        plugged: headphones were put in (True), or sound goes to the loudspeaker again.
    """

    NAME = "headphone-process"
    AGAIN_AFTER_MS = 30_000
    LONGEST_LINE = 64

    plugged = Signal(bool)

    _is_in = False

    def take_line(self, line: bytes) -> None:
        """Tell what is so, where it is news."""
        if line in (b"in", b"out"):
            self._take(is_in=line == b"in")

    def was_lost(self) -> None:
        """Nobody knows any more who hears."""
        self._take(is_in=False)

    def _take(self, *, is_in: bool) -> None:
        if is_in is not self._is_in:
            self._is_in = is_in
            self.plugged.emit(is_in)
