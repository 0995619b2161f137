"""Reads QR codes, as a camera would: of a printed slip, and of a screen; and holds one before a camera."""

from pathlib import Path

import pypdfium2
import qrcode
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
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


def held(text: str, *, turned: float = 17.0) -> QImage:
    """A paper with a code as a camera sees it: turned, tilted, grey, and not in the middle."""
    modules = qrcode.QRCode(border=4)
    modules.add_data(text)
    matrix = modules.get_matrix()
    paper = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, line in enumerate(matrix):
        for x, dark in enumerate(line):
            paper.setPixelColor(x, y, QColor(40, 40, 40) if dark else QColor(200, 200, 190))
    seen = QImage(1280, 720, QImage.Format.Format_RGB32)
    seen.fill(QColor(90, 80, 70))
    painter = QPainter(seen)
    tilted = QTransform().translate(520, 100).rotate(turned).shear(0.15, 0.05).scale(10, 10)
    painter.setTransform(tilted)
    painter.drawImage(QPointF(0, 0), paper)
    painter.end()
    return seen
