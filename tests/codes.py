"""Reads QR codes, as a camera would: of a printed slip, and of a screen."""

from pathlib import Path

import pypdfium2
from PySide6.QtGui import QImage
from pyzbar.pyzbar import ZBarSymbol, decode


def codes_of(pdf: Path) -> list[str]:
    """What every code of every page says, at 200 dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pictures = [page.render(scale=200 / 72, grayscale=True).to_pil() for page in document]
    finally:
        document.close()
    found = [code for each in pictures for code in decode(each, symbols=[ZBarSymbol.QRCODE])]
    return [code.data.decode() for code in found]


def codes_in(picture: QImage) -> list[str]:
    """What every code of a picture of a screen says."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    lines, row = bytes(grey.constBits()), grey.bytesPerLine()
    pixels = b"".join(lines[y * row : y * row + grey.width()] for y in range(grey.height()))
    found = decode((pixels, grey.width(), grey.height()), symbols=[ZBarSymbol.QRCODE])
    return [code.data.decode() for code in found]
