"""The slip as a phone and a reader meet it: read back from the PDF."""

import math
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QApplication
from pyzbar.pyzbar import ZBarSymbol, decode

from kiosk.core.language import ENGLISH, language
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import PdfFile, print_slip
from kiosk.ui.theme.fonts import load_fonts

POINTS_PER_MM = 72 / 25.4
MARGIN = 20 * POINTS_PER_MM
WIDTH, HEIGHT = 210 * POINTS_PER_MM, 297 * POINTS_PER_MM

BADGE = TakeHomeItem(
    kind=ItemKind.JOURNEY,
    key="journey:badge",
    title="Apply for a Blue Badge",
    lines=("You can apply online.", "The council answers within 12 weeks."),
    phone="0151 233 3000",
    link="https://www.gov.uk/apply-blue-badge",
    next_steps=("Find a photo of your face.", "Find your National Insurance number."),
)
LONG = TakeHomeItem(
    kind=ItemKind.SERVICE,
    key="service:long",
    title="The Merseyside and Wirral Independent Advice and Befriending Partnership for Carers",
    lines=("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2,),
    link="https://www.attendance-allowance-for-people-over-pension-age.service.gov.uk/a",
)
LONGEST_CODE = replace(LONG, key="service:code", link="https://www.gov.uk/" + "x" * 190)
LINE = TakeHomeItem(
    kind=ItemKind.PHONE, key="phone:111", title="NHS 111", lines=("Day and night",), phone="111"
)
URDU = replace(
    BADGE,
    key="journey:urdu",
    title="بلیو بیج کے لیے درخواست دیں",
    lines=("آپ آن لائن درخواست دے سکتے ہیں۔",),
    next_steps=("اپنے چہرے کی تصویر تلاش کریں۔",),
    language="ur",
)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication, assets: Path) -> None:
    load_fonts(assets / "fonts")


@dataclass(frozen=True)
class Letter:
    text: str
    points: float
    left: float
    right: float


class Paper:
    """A PDF, looked at."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        self._document = pypdfium2.PdfDocument(self.data)

    def __len__(self) -> int:
        return len(self._document)

    def texts(self) -> list[str]:
        pages = [page.get_textpage().get_text_range() for page in self._document]
        return [" ".join(text.split()) for text in pages]

    def images(self, dpi: int) -> list[Image.Image]:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in self._document]

    def links(self, dpi: int) -> list[str]:
        found = [
            (number, code.rect.top, code.data.decode())
            for number, image in enumerate(self.images(dpi))
            for code in decode(image, symbols=[ZBarSymbol.QRCODE])
        ]
        return [link for _, _, link in sorted(found)]

    def letters(self) -> Iterator[Letter]:
        for page in self._document:
            text = page.get_textpage()
            for index in range(text.count_chars()):
                letter = text.get_text_range(index, 1)
                if not letter.strip():
                    continue
                matrix = pdfium.FS_MATRIX()
                pdfium.FPDFText_GetMatrix(text, index, matrix)
                scale = math.hypot(matrix.c, matrix.d)
                left, _, right, _ = text.get_charbox(index)
                points = pdfium.FPDFText_GetFontSize(text, index) * scale
                yield Letter(letter, points, left, right)


def printed(folder: Path, *items: TakeHomeItem, lang: str = "en", phone: str = "0151 1") -> Paper:
    slip = Slip(
        place_name="Larkhaven Library",
        place_phone=phone,
        printed_on=date(2026, 11, 24),
        items=items,
        language=language(lang),
    )
    path = folder / "slip.pdf"
    pages = print_slip(slip, PdfFile(path))
    paper = Paper(path)
    assert len(paper) == pages
    return paper


@pytest.mark.parametrize("dpi", [100, 200])
@pytest.mark.parametrize("lang", ["en", "ur"])
def test_every_code_opens_what_it_should(tmp_path: Path, dpi: int, lang: str) -> None:
    paper = printed(tmp_path, BADGE, LINE, LONG, LONGEST_CODE, lang=lang)
    assert paper.links(dpi) == [BADGE.link, "tel:111", LONG.link, LONGEST_CODE.link]


@pytest.mark.parametrize("item", [BADGE, LINE, LONGEST_CODE])
def test_codes_are_at_least_35_mm_with_a_quiet_edge_of_four_modules(
    tmp_path: Path, item: TakeHomeItem
) -> None:
    dpi = 254  # ten pixels a millimetre
    (image,) = printed(tmp_path, item).images(dpi)
    (code,) = decode(image, symbols=[ZBarSymbol.QRCODE])
    assert code.rect.width >= 345  # zbar's corners lie on the middle of the edge modules
    sides = [code.rect.left, code.rect.top]
    sides += [code.rect.left + code.rect.width, code.rect.top + code.rect.height]
    quiet = 20  # four modules of half a millimetre, the least
    left, top, right, bottom = sides
    around = image.crop((left - quiet, top - quiet, right + quiet, bottom + quiet))
    around.paste(255, (quiet - 4, quiet - 4, right - left + quiet + 4, bottom - top + quiet + 4))
    assert ImageChops.invert(around.point(lambda v: 0 if v < 128 else 255)).getbbox() is None


@pytest.mark.parametrize("lang", ["en", "ur"])
def test_nothing_is_smaller_than_16_points_and_names_are_24(tmp_path: Path, lang: str) -> None:
    letters = list(printed(tmp_path, BADGE, LINE, URDU, lang=lang).letters())
    assert len(letters) > 100
    assert min(letter.points for letter in letters) >= 15.99
    assert max(letter.points for letter in letters) >= 23.99


@pytest.mark.parametrize("lang", ["en", "cy", "pl", "ur"])
def test_the_margins_stay_white(tmp_path: Path, lang: str) -> None:
    dpi = 100
    edge = round(19.5 / 25.4 * dpi)  # a letter may lean out of its own width a little
    for image in printed(tmp_path, BADGE, LONG, URDU, LONGEST_CODE, LINE, lang=lang).images(dpi):
        box = ImageChops.invert(image).getbbox()
        assert box is not None
        left, top, right, bottom = box
        assert min(left, top) >= edge
        assert right <= image.width - edge
        assert bottom <= image.height - edge


def test_it_is_black_on_white(tmp_path: Path) -> None:
    paper = printed(tmp_path, BADGE, LINE)
    (image,) = paper.images(600)
    dark = sum(image.histogram()[:64])
    light = sum(image.histogram()[192:])
    assert dark + light > 0.985 * image.width * image.height


def test_items_are_not_cut_by_the_end_of_a_page(tmp_path: Path) -> None:
    items = [
        replace(
            BADGE,
            key=f"k{number}",
            title=f"Journey begin{number:02}.",
            next_steps=(*(f"Step {step}." for step in range(number % 7)), f"End{number:02}."),
        )
        for number in range(25)
    ]
    paper = printed(tmp_path, *items)
    texts = paper.texts()
    assert len(texts) > 5
    for number in range(25):
        (begin,) = [page for page, text in enumerate(texts) if f"begin{number:02}." in text]
        (end,) = [page for page, text in enumerate(texts) if f"End{number:02}." in text]
        assert begin == end
    assert paper.links(100) == [BADGE.link] * 25
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text
        assert "Larkhaven Library" in text
        assert "24 November 2026" in text
        assert "0151 1" in text


def test_an_item_longer_than_a_page_flows_on_and_loses_nothing(tmp_path: Path) -> None:
    steps = tuple(f"Do thing number {number:03} and then rest." for number in range(90))
    texts = printed(tmp_path, replace(BADGE, next_steps=steps), LINE).texts()
    assert len(texts) >= 3
    together = " ".join(texts)
    for number in range(90):
        assert together.count(f"number {number:03} and") == 1
    assert "NHS 111" in texts[-1]


def test_an_item_with_an_endless_name_still_prints(tmp_path: Path) -> None:
    paper = printed(tmp_path, replace(LINE, title="Name " * 600))
    assert len(paper) > 1
    assert " ".join(paper.texts()).count("Name") == 600
    assert paper.links(100) == ["tel:111"]


def test_what_the_code_does_is_said_beside_it(tmp_path: Path) -> None:
    (text,) = printed(tmp_path, BADGE, LINE).texts()
    assert "Point your phone's camera here. It opens: gov.uk" in text
    assert "Point your phone's camera here. It rings: 111" in text
    assert "0151 233 3000" in text


def test_a_host_breaks_at_its_points(tmp_path: Path) -> None:
    host = "alpha-beta-gamma-delta-epsilon.example-council-of-larkhaven.gov.uk"
    (text,) = printed(tmp_path, replace(LINE, link=f"https://{host}/a")).texts()
    told = text.replace("\ufffe", "- ")  # pdfium's sign for a hyphen that ends a line
    lines = told.partition("It opens: ")[2].partition("gov.uk")[0].split()
    assert "".join(lines) + "gov.uk" == host
    assert len(lines) > 1
    assert all(line[-1] in ".-" for line in lines)


def test_a_postcode_stays_on_one_line(tmp_path: Path) -> None:
    for street in ("Mere Lane", "Mere Lane East", "Mere Lanes Easter", "Mere Lane of East End"):
        line = f"St Oda's, 12 {street}, LH6 4AB"
        path = tmp_path / "slip.pdf"
        printed(tmp_path, replace(BADGE, lines=(line,)))
        page = pypdfium2.PdfDocument(path.read_bytes())[0].get_textpage()
        rows = page.get_text_range().splitlines()
        assert any("LH6 4AB" in row.replace("\u00a0", " ") for row in rows)


def test_a_page_in_urdu_is_mirrored_and_set_in_our_fonts(tmp_path: Path) -> None:
    paper = printed(tmp_path, URDU, lang="ur")
    (image,) = paper.images(100)
    (code,) = decode(image, symbols=[ZBarSymbol.QRCODE])
    assert code.rect.left + code.rect.width < image.width / 2
    assert b"NotoNaskhArabic" in paper.data
    arabic = [letter for letter in paper.letters() if "\u0600" <= letter.text <= "\ufeff"]
    assert max(letter.right for letter in arabic) == pytest.approx(WIDTH - MARGIN, abs=3)

    english = printed(tmp_path, BADGE)
    (image,) = english.images(100)
    (code,) = decode(image, symbols=[ZBarSymbol.QRCODE])
    assert code.rect.left > image.width / 2
    assert min(letter.left for letter in english.letters()) == pytest.approx(MARGIN, abs=3)


def test_no_letter_is_borrowed_from_the_machine(tmp_path: Path) -> None:
    letters = replace(BADGE, title="Ŵyŷ łódź żółć", lines=("“£4.50” – café… 9.30–17.00",))
    data = printed(tmp_path, letters, URDU, LONG, lang="ur").data
    names = [part.split()[0] for part in data.split(b"/FontName /")[1:]]
    assert names
    assert all(b"Atkinson" in name or b"NotoNaskh" in name for name in names)


def test_an_empty_list_and_a_place_without_a_phone(tmp_path: Path) -> None:
    (text,) = printed(tmp_path, phone="").texts()
    assert "There is nothing on your list." in text
    assert "Ask us at Larkhaven Library" in text
    assert "Page 1 of 1" in text
    assert "Ring" not in text


def test_it_is_the_same_from_another_thread(tmp_path: Path) -> None:
    here = printed(tmp_path, BADGE, URDU, LONG).images(60)
    with ThreadPoolExecutor(2) as pool:
        folders = [tmp_path / name for name in "abcd"]
        papers = list(pool.map(lambda folder: printed(folder, BADGE, URDU, LONG), folders))
    for paper in papers:
        assert paper.images(60) == here


def test_it_says_nothing_but_what_it_was_given(tmp_path: Path) -> None:
    slip = Slip(
        place_name="", place_phone="", printed_on=date(2026, 11, 24), items=(), language=ENGLISH
    )
    path = tmp_path / "slip.pdf"
    print_slip(slip, PdfFile(path))
    info = pypdfium2.PdfDocument(path.read_bytes()).get_metadata_dict()
    assert info["Title"] == info["Creator"] == "Handrail"
    assert not info["Author"]
