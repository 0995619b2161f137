"""The paper, as `kiosk slip` and the kiosk print it, compared with pictures of it that somebody has looked at."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtWidgets import QApplication
from pyzbar.pyzbar import ZBarSymbol, decode

from kiosk.core.ids import JourneyId, ServiceId
from kiosk.settings import FILE_NAME
from kiosk.takehome.link import HomeList, journey_name, read_link, service_name
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
#: A lunch club of the sample town, and a journey that is there in every language.
CLUB, BADGE = "e65482e1-8032-51fc-8ae5-f5aeea4f1d10", "blue-badge"
_SETTINGS = """
[place]
name = "Central Library"
phone = "01632 960 100"
[take_home]
companion = "https://home.example.gov.uk/"
"""


@pytest.mark.parametrize(
    ("name", "made", "paper", "codes"),
    [
        ("a4-en", slip(item(1, steps=2), item(2)), A4, 1),
        ("a5-en", slip(item(1, steps=1, named=False), companion=""), A5, 1),
        ("a4-ur", slip(item(1, steps=1), code="ur"), A4, 1),
        ("a5-ur", slip(item(1, steps=2), code="ur"), A5, 1),
        (
            "a4-cy-en",
            replace(
                slip(item(1, steps=1, named=False), code="cy", companion=""),
                beside=slip(item(1, steps=1, named=False), companion=""),
            ),
            A4,
            1,
        ),
    ],
)
def test_the_paper_looks_as_it_was_looked_at(
    qapp: QApplication,
    assets: Path,
    tmp_path: Path,
    name: str,
    made: Slip,
    paper: Paper,
    codes: int,
) -> None:
    load_fonts(assets / "fonts")
    pdf, _ = slip_pdf(made, paper)
    assert len(looked_at(pdf, name, tmp_path)) == codes


@pytest.mark.parametrize("languages", [("ur",), ("cy", "en")])
def test_the_commands_paper_looks_as_it_was_looked_at(
    shipped: Path, tmp_path: Path, languages: tuple[str, ...]
) -> None:
    data, pdf = tmp_path / "data", tmp_path / "slip.pdf"
    data.mkdir()
    (data / "directory").symlink_to(shipped / "directory")
    (data / FILE_NAME).write_text(_SETTINGS, encoding="utf-8")
    said = [sys.executable, "-m", "kiosk", "slip", BADGE, CLUB, "--pdf", str(pdf)]
    said += ["--data", str(data), "--on", "2026-11-25", "--lang", languages[0]]
    said += ["--beside", languages[1]] if languages[1:] else []
    subprocess.run(said, check=True, timeout=60, capture_output=True)
    (code,) = looked_at(pdf.read_bytes(), f"command-{'-'.join(languages)}", tmp_path)
    names = (journey_name(JourneyId(BADGE)), service_name(ServiceId(CLUB)))
    home = read_link(code)
    assert isinstance(home, HomeList)
    assert home.language == languages[0]
    assert [each.short for each in home.names] == [each.short for each in names]


def looked_at(pdf: bytes, name: str, tmp_path: Path) -> list[str]:
    """Compare every page with its picture; what the codes say."""
    codes: list[str] = []
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, start=1):
        large = page.render(scale=200 / 72, grayscale=True).to_pil()
        codes += [each.data.decode() for each in decode(large, symbols=[ZBarSymbol.QRCODE])]
        now = page.render(scale=_DPI / 72, grayscale=True).to_pil()
        _compare(now, f"slip-{name}-{number}.png", tmp_path)
    document.close()
    return codes


def _compare(now: Image.Image, name: str, tmp_path: Path) -> None:
    golden, seen = GOLDEN / name, tmp_path / name
    if os.environ.get(_RENEW):
        now.quantize(16).save(golden, optimize=True)
    before = Image.open(golden).convert("L")
    assert now.size == before.size
    blur = ImageFilter.GaussianBlur(1)
    apart = ImageChops.difference(now.filter(blur), before.filter(blur)).histogram()
    share = sum(apart[_LEVELS:]) / (now.width * now.height)
    now.save(seen)
    assert share <= _SHARE, (
        f"{share:.1%} of the paper differs from {golden}. Look at {seen}: if it is right, "
        f"renew the picture by {_RENEW}=1 pytest {__file__}"
    )
