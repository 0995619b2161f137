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

from kiosk.core.errors import DeviceError, SettingsError

#: What the print heads of receipt printers have: 8 dots a millimetre.
DOTS_PER_INCH = 203
_WITHIN_S = 10
_NO_PAPER = 0
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


def print_receipts(address: str, pictures: Sequence[QImage]) -> int:
    """Print each picture and cut it off.

    Returns:
        How many pieces of paper came out.

    Raises:
        DeviceError: the printer is not there, has no paper, or stopped answering.
        SettingsError: its address is wrong.
    """
    with _opened(address) as printer:
        if _paper_left(printer) == _NO_PAPER:
            raise DeviceError(
                "The receipt printer has no paper.", "Put a new roll in, and print again."
            )
        for picture in pictures:
            printer.image(_pil(picture), impl="bitImageRaster")
            printer.cut()
    return len(pictures)


@contextmanager
def _opened(address: str) -> Iterator[Escpos]:
    printer = printer_at(address)
    try:
        printer.open()
        yield printer
    except (OSError, EscposError) as error:
        raise DeviceError(
            f"The receipt printer does not answer ({error}).",
            "Switch it on, and check its cable or network and printer.receipt in kiosk.toml.",
        ) from error
    finally:
        with suppress(OSError, EscposError):
            printer.close()


def _paper_left(printer: Escpos) -> int | None:
    """2: enough, 1: nearly out, 0: none; None where the printer does not tell."""
    if isinstance(printer, File):
        return None  # A file is only written to.
    try:
        return int(printer.paper_status())
    except Exception as error:  # noqa: BLE001 - what a printer of another make answers breaks the reader anyhow
        _log.info("the receipt printer does not tell of its paper: %s", type(error).__name__)
        return None


def _pil(picture: QImage) -> Image.Image:
    """Black or white, nothing between: grey would be scattered dots, and a code of those cannot be read."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    image = Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())
    return image.point([255 if level > _DARK_BELOW else 0 for level in range(256)]).convert("1")
