"""What is heard of a slip is what is printed."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import slip_pdf
from kiosk.ui.printing.slip_text import slip_lines
from kiosk.ui.theme.fonts import load_fonts
from tests.app.test_receipt_printer import item, slip


@pytest.mark.parametrize(
    "made",
    [
        slip(item(1, steps=2), item(2)),
        slip(item(1, steps=1, named=False), companion=""),
        slip(companion=""),
    ],
)
def test_every_word_on_paper_is_heard_and_no_other(
    qapp: QApplication, assets: Path, made: Slip
) -> None:
    load_fonts(assets / "fonts")
    pdf, pages = slip_pdf(made)
    document = pypdfium2.PdfDocument(pdf)
    printed = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    on_paper = sorted(_words(printed.replace("\ufffe\r\n", "-")))
    heard = [word for line in slip_lines(made) for word in _words(line.text)]
    assert set(on_paper) - set(heard) == {"Page", "of"} | {str(n + 1) for n in range(pages)} - set(
        heard
    )
    assert set(heard) <= set(on_paper)


def _words(text: str) -> list[str]:
    return "".join(" " if each in "\u2068\u2069\u00a0" else each for each in text).split()
