"""Receipt printers (ESC/POS): pictures of the slip, cut off one by one."""

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from escpos.escpos import Escpos
from escpos.exceptions import Error as EscposError
from escpos.printer import File, Network, Usb
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.app.print_ending import PrintEnding
from kiosk.core.errors import SettingsError
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError

#: What the print heads of receipt printers have: 8 dots a millimetre.
DOTS_PER_INCH = 203
_WITHIN_S = 10
_NAME = "The receipt printer"
_REMEDY = "Switch it on, and check its cable or network and printer.receipt in kiosk.toml."
_BAND_DOTS = 200
_ASK = b"\x10\x04"
#: DLE DC4, function 8 (Epson's ESC/POS reference): clears what was received and not printed, in real time.
_CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
_FIXED, _OURS = 0x93, 0x12
#: What is asked by DLE EOT (the same reference), and what the bits of the answer mean, the worst first.
_STATUS = (
    (2, ((0x04, PrintResult.OPEN), (0x20, PrintResult.NO_PAPER))),
    (4, ((0x60, PrintResult.NO_PAPER),)),
    (3, ((0x08, PrintResult.JAMMED), (0x20, PrintResult.FAILED))),
    (1, ((0x08, PrintResult.OFF),)),
)
_DARK_BELOW = 160
_NETWORK = re.compile(r"network:([A-Za-z0-9.-]{1,253}|\[[0-9a-fA-F:]+\])(?::([0-9]{1,5}))?")
_USB = re.compile(r"usb:([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")
_FILE = re.compile(r"file:(/.+)")
_PORT = 9100
_log = logging.getLogger(__name__)


def printer_at(address: str) -> Escpos:
    """The printer at an address of the settings; nothing is opened yet.

    Raises:
        SettingsError: the address is none of the three kinds.
    """
    if found := _NETWORK.fullmatch(address):
        return Network(found[1].strip("[]"), port=int(found[2] or _PORT), timeout=_WITHIN_S)
    if found := _USB.fullmatch(address):
        return Usb(int(found[1], 16), int(found[2], 16), timeout=_WITHIN_S * 1000)
    if found := _FILE.fullmatch(address):
        return File(found[1])
    raise SettingsError(
        f"{address} is no address of a receipt printer.",
        "Write network:192.168.1.50, usb:04b8:0e15 or file:/dev/usb/lp0.",
    )


def print_receipts(address: str, pictures: Sequence[QImage], ending: PrintEnding) -> int:
    """Print each picture and cut it off, looking after every inch whether the printer is well.

    Returns:
        How many pieces of paper came out.

    Raises:
        PrinterError: the printer is not there, is not well, or stopped answering; what it still held is cleared.
        SettingsError: its address is wrong.
    """
    printer = printer_at(address)
    try:
        with _held(printer):
            answers = _look(printer, is_first=True)
            for picture in pictures:
                for band in _bands(_pil(picture)):
                    if ending.is_told and ending.is_at_once:
                        raise PrinterError(PrintResult.SLOW, _NAME)
                    printer.image(band, impl="bitImageRaster")
                    if answers:
                        _look(printer)
                printer.cut()
            if answers:
                _look(printer)
    except TimeoutError as error:
        raise PrinterError(PrintResult.SLOW, _NAME) from error
    except (OSError, EscposError) as error:
        _log.info("the receipt printer: %s", error)
        raise PrinterError(PrintResult.OFF, _NAME, remedy=_REMEDY) from error
    return len(pictures)


@contextmanager
def _held(printer: Escpos) -> Iterator[None]:
    """Open and close it; what it was given and has not printed is taken back where something goes wrong."""
    try:
        printer.open()
        yield
    except BaseException:
        with suppress(OSError, EscposError, AttributeError, AssertionError):
            printer._raw(_CLEAR)  # noqa: SLF001 - the library's one way of sending what it has no name for
        raise
    finally:
        with suppress(OSError, EscposError):
            printer.close()


def _look(printer: Escpos, *, is_first: bool = False) -> bool:
    """Ask for its status in real time; whether it answers.

    Raises:
        PrinterError: it says that something is wrong, or answered before and does not now.
    """
    if isinstance(printer, File):
        return False  # A file is only written to.
    for asked, faults in _STATUS:
        try:
            said = printer.query_status(_ASK + bytes((asked,)))
        except TimeoutError as error:
            if is_first and asked == _STATUS[0][0]:
                _log.info("the receipt printer does not tell how it is")
                return False
            raise PrinterError(PrintResult.SLOW, _NAME) from error
        if not said:
            raise PrinterError(PrintResult.OFF, _NAME, remedy=_REMEDY)
        # What a printer of another make answers is not taken for a fault: bits 1 and 4 are always set, 0 and 7 never.
        status = said[-1] if said[-1] & _FIXED == _OURS else 0
        fault = next((result for bits, result in faults if status & bits), None)
        if fault is not None:
            raise PrinterError(fault, _NAME)
    return True


def _bands(picture: Image.Image) -> Iterator[Image.Image]:
    """A picture from the top down, so much at a time as comes out in a fifth of a second."""
    for top in range(0, picture.height, _BAND_DOTS):
        yield picture.crop((0, top, picture.width, min(top + _BAND_DOTS, picture.height)))


def _pil(picture: QImage) -> Image.Image:
    """Black or white, nothing between: grey would be scattered dots, and a code of those cannot be read."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    image = Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())
    return image.point([255 if level > _DARK_BELOW else 0 for level in range(256)]).convert("1")
