"""What a printer can have, and what staff can do about it."""

from kiosk.core.errors import DeviceError
from kiosk.ui.print_desk import PrintResult

_CAUSES = {
    PrintResult.NO_PAPER: ("has no paper", "Put paper in, then print again."),
    PrintResult.NO_INK: ("has no ink or toner", "Put a new cartridge in, then print again."),
    PrintResult.JAMMED: ("has paper stuck in it", "Take the paper out, then print again."),
    PrintResult.OPEN: ("has a cover open", "Close every cover, then print again."),
    PrintResult.OFF: ("does not answer", "Switch it on, and check its cable or network."),
    PrintResult.SLOW: (
        "took too long, and the print was cancelled",
        "Look whether it is ready and what its display says.",
    ),
    PrintResult.FAILED: ("took no page", "Check that it is on and that its queue is running."),
}


class PrinterError(DeviceError):
    """A print that came to nothing, and is not tried again.

    Attributes:
        result: what came of it, for the screen.
    """

    def __init__(self, result: PrintResult, printer: str, *, remedy: str = "") -> None:
        """Say what a printer has.

        Args:
            result: one of the faults.
            printer: as staff know it, such as "The printer Office".
            remedy: where there is a better one than the usual.
        """
        cause, usual = _CAUSES[result]
        super().__init__(f"{printer} {cause}.", remedy or usual)
        self.result = result
