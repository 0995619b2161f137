"""The paper of `kiosk slip`, compared with a picture of it that somebody has looked at."""

import os
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtWidgets import QApplication

from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import slip_pdf
from kiosk.ui.printing.sheet import A4, A5, Paper
from kiosk.ui.theme.fonts import load_fonts
from tests.app.test_receipt_printer import item, slip

GOLDEN = Path(__file__).parent / "golden"
#: Enough to see where every line stands, and a file of a few kilobytes.
_DPI = 50
#: Grey levels that one dot may differ by after a blur, for another build of Qt or FreeType; and how many may more.
_LEVELS, _SHARE = 40, 0.002
_RENEW = "HANDRAIL_NEW_PICTURES"


@pytest.mark.parametrize(
    ("name", "made", "paper"),
    [
        ("a4-en", slip(item(1, steps=2), item(2)), A4),
        ("a5-en", slip(item(1, steps=1, named=False), companion=""), A5),
        ("a4-ur", slip(item(1, steps=1), code="ur"), A4),
    ],
)
def test_the_paper_looks_as_it_was_looked_at(
    qapp: QApplication, assets: Path, tmp_path: Path, name: str, made: Slip, paper: Paper
) -> None:
    load_fonts(assets / "fonts")
    pdf, _ = slip_pdf(made, paper)
    document = pypdfium2.PdfDocument(pdf)
    now = document[0].render(scale=_DPI / 72, grayscale=True).to_pil()
    document.close()
    golden = GOLDEN / f"slip-{name}.png"
    if os.environ.get(_RENEW):
        now.quantize(16).save(golden, optimize=True)
    before = Image.open(golden).convert("L")
    assert now.size == before.size
    blur = ImageFilter.GaussianBlur(1)
    apart = ImageChops.difference(now.filter(blur), before.filter(blur)).histogram()
    share = sum(apart[_LEVELS:]) / (now.width * now.height)
    seen = tmp_path / golden.name
    now.save(seen)
    assert share <= _SHARE, (
        f"{share:.1%} of the paper differs from {golden}. Look at {seen}: if it is right, "
        f"renew the picture by {_RENEW}=1 pytest {__file__}"
    )
