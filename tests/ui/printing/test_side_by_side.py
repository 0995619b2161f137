"""Two languages on one paper: read back from the PDF and from the strips of a receipt printer."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops, ImageFilter
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication
from pyzbar.pyzbar import ZBarSymbol, decode

from kiosk.core.language import language
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.link import HomeList, read_link
from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import pieces_of_roll, slip_pdf
from kiosk.ui.printing.sheet import A4, A5, ROLL_80
from kiosk.ui.printing.side_by_side import SideBySide
from kiosk.ui.printing.slip_text import slip_lines
from kiosk.ui.theme.fonts import load_fonts
from tests.app.test_receipt_printer import item
from tests.codes import codes_in
from tests.ui.printing.test_slip_pdf import POINTS_PER_MM, Paper

WIDTH = 297 * POINTS_PER_MM
TYPED = TakeHomeItem(kind=ItemKind.LINE, key="line:1", title="Ring Sam on Monday")


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication, assets: Path) -> None:
    load_fonts(assets / "fonts")


def club(number: int, tongue: str, *, steps: int = 0) -> TakeHomeItem:
    """A lunch club whose steps are said in a language."""
    made = item(number, steps=steps)
    return replace(made, next_steps=tuple(f"{tongue}{number}{step}" for step in range(steps)))


def both(
    first: str, second: str, *, steps: int = 2, many: int = 3, companion: str = "", by: bool = False
) -> Slip:
    made = [
        Slip(
            place_name="Central Library",
            place_phone="01632 960 100",
            printed_on=date(2026, 11, 25),
            items=(*(club(each, tongue, steps=steps) for each in range(many)), TYPED),
            language=language(tongue),
            companion=companion,
            helper_line=by,
        )
        for tongue in (first, second)
    ]
    return replace(made[0], beside=made[1])


def read(tmp_path: Path, slip: Slip) -> tuple[Paper, pypdfium2.PdfDocument]:
    pdf, pages = slip_pdf(slip, A4)
    path = tmp_path / "slip.pdf"
    path.write_bytes(pdf)
    paper = Paper(path)
    assert len(paper) == pages
    return paper, pypdfium2.PdfDocument(pdf)


def where(document: pypdfium2.PdfDocument, words: str) -> list[tuple[int, float, float]]:
    """Of each time that words stand on the paper: the page, their left edge and their bottom in points."""
    found: list[tuple[int, float, float]] = []
    for number, page in enumerate(document):
        text = page.get_textpage()
        search = text.search(words, match_case=True)
        while (hit := search.get_next()) is not None:
            left, bottom, _, _ = text.get_charbox(hit[0])
            found.append((number, left, bottom))
    return found


def test_every_item_stands_twice_at_one_height_a_language_in_each_half(tmp_path: Path) -> None:
    slip = both("en", "cy", companion="https://home.example.gov.uk/")
    _, document = read(tmp_path, slip)
    assert document[0].get_size() == pytest.approx((WIDTH, 210 * POINTS_PER_MM), abs=1)
    for number in range(3):
        (left, right) = sorted(where(document, f"Lunch club {number}"))
        assert left[1] < WIDTH / 2 < right[1]
        assert (left[0], left[2]) == pytest.approx((right[0], right[2]), abs=0.5)
        for step in range(2):
            ((_, english, _),) = where(document, f"en{number}{step}")
            ((_, welsh, _),) = where(document, f"cy{number}{step}")
            assert english < WIDTH / 2 < welsh
    for said, in_welsh in (("Your list", "Eich rhestr"), ("My notes", "Fy nodiadau")):
        page, left_edge, high = where(document, said)[0]
        welsh_page, right_edge, welsh_high = where(document, in_welsh)[0]
        assert page == welsh_page
        assert left_edge < WIDTH / 2 < right_edge
        assert high == pytest.approx(welsh_high, abs=0.5)
    assert len(where(document, TYPED.title)) == 2
    assert len(where(document, "Page 1 of")) == len(where(document, "Tudalen 1 o")) == 1


@pytest.mark.parametrize(("first", "code_is_left"), [("en", True), ("ur", False)])
def test_one_code_a_list_beside_the_fold_and_the_words_in_both_halves(
    tmp_path: Path, first: str, code_is_left: bool
) -> None:
    second = "ur" if first == "en" else "en"
    slip = both(first, second, companion="https://home.example.gov.uk/")
    paper, document = read(tmp_path, slip)
    (code,) = [
        code for image in paper.images(200) for code in decode(image, symbols=[ZBarSymbol.QRCODE])
    ]
    home = read_link(code.data.decode())
    assert isinstance(home, HomeList)
    assert home.language == first
    fold = 297 / 25.4 * 200 / 2
    left, right = code.rect.left, code.rect.left + code.rect.width
    assert code.rect.width >= 34.5 / 25.4 * 200
    # Never on the fold, and as near to the words of the other half as to its own.
    assert (right < fold) if code_is_left else (left > fold)
    assert min(abs(right - fold), abs(left - fold)) < 12 / 25.4 * 200
    # Either way round, English is read at the left and Urdu at the right.
    ((_, english, _),) = where(document, "Point your phone")
    assert english < WIDTH / 2
    urdu = [letter.left for letter in paper.letters() if "\u0600" <= letter.text <= "\ufeff"]
    assert urdu
    assert min(urdu) > WIDTH / 2
    assert min(letter.points for letter in paper.letters()) >= 15.99


def test_for_a_queue_the_sheet_is_turned_up_and_nothing_else_changes() -> None:
    slip = both("en", "cy", many=1, companion="https://home.example.gov.uk/")
    lying, standing = (
        [
            page.render(scale=2, grayscale=True).to_pil()
            for page in pypdfium2.PdfDocument(slip_pdf(slip, A4, upright=upright)[0])
        ]
        for upright in (False, True)
    )
    assert len(lying) == len(standing)
    for flat, turned in zip(lying, standing, strict=True):
        assert turned.width < turned.height
        # Letters stand half a dot elsewhere on a turned page.
        soft, back = ImageFilter.GaussianBlur(2), turned.rotate(90, expand=True).resize(flat.size)
        apart = ImageChops.difference(back.filter(soft), flat.filter(soft)).histogram()
        assert sum(apart[96:]) < 0.001 * flat.width * flat.height
    code = decode(standing[0], symbols=[ZBarSymbol.QRCODE])
    assert len(code) == 1


def test_where_items_have_codes_of_their_own_each_has_one_for_both(tmp_path: Path) -> None:
    paper, document = read(tmp_path, both("cy", "en"))
    assert paper.links(200) == [f"https://lunch{number}.example.org/" for number in range(3)]
    assert len(where(document, "Mae'n agor:")) == len(where(document, "It opens:")) == 3


def test_an_item_longer_than_a_page_flows_on_in_both_halves_and_loses_nothing(
    tmp_path: Path,
) -> None:
    _, document = read(tmp_path, both("en", "cy", steps=40, many=1, by=True))
    assert len(document) >= 3
    for step in range(40):
        assert len(where(document, f"en0{step}")) >= 1
        assert len(where(document, f"cy0{step}")) >= 1
    ((page, _, _),) = where(document, "Who helped me")
    assert page == len(document) - 1


def test_a_printer_that_gives_up_between_two_pages_is_noticed(qapp: QApplication) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    slip = both("en", "cy", many=6)
    assert slip.beside is not None
    assert SideBySide(slip, slip.beside).paint(painter, lambda: False) == 0
    painter.end()


def test_on_a5_each_language_has_pages_and_a_code_of_its_own() -> None:
    slip = both("en", "cy", many=1, companion="https://home.example.gov.uk/")
    pdf, pages = slip_pdf(slip, A5)
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    assert len(document) == pages
    half = pages // 2
    assert all("Central Library" in text for text in texts)
    assert [f"Page {number} of {half}" in texts[number - 1] for number in range(1, half + 1)]
    assert all("Tudalen" in text and "Page" not in text for text in texts[half:])
    homes = [
        read_link(code.data.decode())
        for page in document
        for code in decode(page.render(scale=200 / 72).to_pil(), symbols=[ZBarSymbol.QRCODE])
    ]
    assert [home.language for home in homes if isinstance(home, HomeList)] == ["en", "cy"]


def test_on_a_roll_a_strip_of_one_language_comes_after_that_of_the_other() -> None:
    slip = both("cy", "en", many=1, companion="https://home.example.gov.uk/")
    strips = pieces_of_roll(slip, ROLL_80, 203)
    homes = [read_link(code) for strip in strips for code in codes_in(strip)]
    assert [home.language for home in homes if isinstance(home, HomeList)] == ["cy", "en"]


def test_what_is_read_aloud_before_printing_is_of_the_visits_language_only() -> None:
    slip = both("cy", "en")
    assert slip_lines(slip) == slip_lines(replace(slip, beside=None))
    assert {line.text for line in slip_lines(slip)} >= {"Eich rhestr", TYPED.title}
