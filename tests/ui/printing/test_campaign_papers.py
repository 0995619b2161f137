"""The papers of a campaign, drawn, and read back from the PDF as a phone's camera does."""

from collections.abc import Sequence
from datetime import date

import pypdfium2
import pytest
from PIL import ImageChops
from PIL.Image import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pyzbar.pyzbar import Rect, ZBarSymbol, decode

from kiosk.core.ids import JourneyId, TopicId
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.code import code_of
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.takehome.link import HomeList, journey_name, read_link
from kiosk.ui.printing.campaign_forms import FORMS
from kiosk.ui.printing.campaign_painter import CampaignPainter
from kiosk.ui.printing.campaign_setting import CampaignPaper
from kiosk.ui.printing.campaign_words import CampaignWords
from kiosk.ui.printing.printer import pdf_of
from kiosk.ui.theme.fonts import load_fonts

COMPANION = "https://list.larkhaven.gov.uk/"
BADGE = JourneyId("blue-badge")
_MM = 25.4


def paper(
    journey: JourneyId = BADGE,
    *,
    languages: tuple[str, ...] = ("en", "ur"),
    about: Sequence[JourneyId] = (),
    logo: QImage | None = None,
) -> CampaignPaper:
    load_fonts(assets_dir() / "fonts")
    campaign = Campaign(
        name="winter-help",
        title="Winter help",
        topic=TopicId("getting-about"),
        journey=journey,
        languages=languages,
        begins=date(2026, 11, 25),
    )
    words = []
    for code in languages:
        found = Library.load([assets_dir() / "content"], code).journey(journey)
        assert found is not None
        words.append(
            CampaignWords.of(
                language(code), title=found.title, summary=found.summary, phone="01632 960 001"
            )
        )
    return CampaignPaper(
        name="winter-help",
        place="Larkhaven Library",
        phone="01632 960 001",
        words=tuple(words),
        code=code_of(campaign, about or (journey,), companion=COMPANION, official=""),
        scanner=True,
        logo=logo,
    )


def _measured(picture: Image, rect: Rect, modules: int) -> tuple[float, bool]:
    """The side of a module in dots, and whether four of them around the code are white.

    zbar says only about where a code is: its edge is where the box that grows from its middle has white around it.
    """
    dark = ImageChops.invert(picture).point(lambda value: 255 if value > 128 else 0)
    x, y = rect.left + rect.width // 2, rect.top + rect.height // 2
    for half in range(rect.width // 2 - 9, rect.width):
        found = dark.crop((x - half, y - half, x + half, y + half)).getbbox()
        assert found is not None
        left, top, right, bottom = found
        if min(left, top, 2 * half - right, 2 * half - bottom) >= 1.5 * rect.width / modules:
            dots = (right - left) / modules
            quiet = int(4 * dots)
            around = dark.crop(
                (
                    x - half + left - quiet,
                    y - half + top - quiet,
                    x - half + right + quiet,
                    y - half + bottom + quiet,
                )
            )
            side = right - left + 2 * quiet
            return dots, around.getbbox() == (quiet, quiet, side - quiet, side - quiet)
    raise AssertionError("no code")


@pytest.mark.parametrize("kind", CampaignForm)
def test_every_code_on_every_sheet_is_read_at_300_dots_an_inch(
    qapp: QApplication, kind: CampaignForm
) -> None:
    """As many as there are pieces, all alike, with modules of half a millimetre and white around them."""
    money = [
        each.id
        for each in Library.load([assets_dir() / "content"], "en").journeys(TopicId("money"))
    ]
    logo = QImage(300, 100, QImage.Format.Format_RGB32)
    logo.fill(0xFF003366)
    made = paper(about=money, logo=logo)
    form = FORMS[kind]
    data, pages = pdf_of(CampaignPainter(made, kind).paint, form.sheet)
    assert pages == 1
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    size_mm = tuple(round(side / 72 * _MM) for side in page.get_size())
    picture = page.render(scale=300 / 72, grayscale=True).to_pil()
    text = page.get_textpage().get_text_bounded()
    document.close()
    assert size_mm == (form.sheet.width_mm, form.sheet.height_mm)
    found = decode(picture, symbols=[ZBarSymbol.QRCODE])
    assert len(found) == form.across * form.down
    link = found[0].data.decode()
    assert {each.data.decode() for each in found} == {link}
    assert read_link(link) == HomeList(
        names=tuple(map(journey_name, money)), language="en", campaign="winter-help"
    )
    assert made.code is not None
    modules = len(made.code.modules)
    for each in found:
        dots, quiet = _measured(picture, each.rect, modules)
        assert dots / 300 * _MM >= 0.5
        assert quiet, "something stands too near the code"
    # PDFium puts a space or a line's end between words as it likes.
    said = " ".join(text.split())
    assert "Apply for a Blue Badge" in said
    assert "list.larkhaven.gov.uk" in said
    assert "winter-help" in said


@pytest.mark.parametrize("kind", CampaignForm)
def test_the_longest_title_is_never_cut_or_broken(qapp: QApplication, kind: CampaignForm) -> None:
    """Of everything that ships, in English beside the language that makes it longest."""
    library = Library.load([assets_dir() / "content"], "en")
    longest = max(library.ids, key=lambda each: len(getattr(library.journey(each), "title", "")))
    device = QImage(10, 10, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(23_622)
    device.setDotsPerMeterY(23_622)
    for other in ("cy", "ur"):
        setting, points = CampaignPainter(paper(longest, languages=("en", other)), kind).set_on(
            device
        )
        assert setting.fits(), other
        # The least that then stands on it is the invitation, 1.3 times as large.
        assert 1.3 * points >= (7.5 if kind is CampaignForm.WORD_CARDS else 11.5), other


def test_right_to_left_alone_has_its_code_at_the_left(qapp: QApplication) -> None:
    picture = CampaignPainter(paper(languages=("ur",)), CampaignForm.LETTER_INSERTS).picture(200)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    lines, row = bytes(grey.constBits()), grey.bytesPerLine()
    pixels = b"".join(lines[y * row : y * row + grey.width()] for y in range(grey.height()))
    found = decode((pixels, grey.width(), grey.height()), symbols=[ZBarSymbol.QRCODE])
    assert len(found) == 3
    assert all(each.rect.left < grey.width() / 3 for each in found)
