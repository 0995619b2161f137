"""Reads the QR codes of a printed slip, as a camera would."""

from pathlib import Path

import pypdfium2
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
