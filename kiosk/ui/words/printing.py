"""What became of a print, as a resident is told it."""

from kiosk.ui.print_desk import PrintResult
from kiosk.ui.words import translate


def fault_words(result: PrintResult) -> str:
    """What the printer has, and that nothing comes out later; "" where it printed."""
    cause = {
        PrintResult.NO_PAPER: translate("Printing", "The printer has no paper."),
        PrintResult.NO_INK: translate("Printing", "The printer has no ink."),
        PrintResult.JAMMED: translate("Printing", "Paper is stuck in the printer."),
        PrintResult.OPEN: translate("Printing", "The printer is open."),
        PrintResult.OFF: translate("Printing", "The printer does not answer. It may be off."),
        PrintResult.SLOW: translate("Printing", "The printer took too long, so we stopped it."),
        PrintResult.FAILED: translate("Printing", "The printer does not work now."),
    }.get(result)
    if cause is None:
        return ""
    ask = translate("Printing", "Ask someone who works here. Nothing is printed later.")
    return f"{cause} {ask}"
