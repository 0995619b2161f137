"""Pages for the printer."""

from io import BytesIO

import pytest
from PIL import Image

from kiosk.web.from_page import Paper
from kiosk.web.to_page import AskPaper
from tests.browser_stage.client import Client
from tests.browser_stage.documents import document
from tests.browser_stage.server import Reply, Site, page

# Documents are made by Qt.
pytestmark = pytest.mark.usefixtures("qapp")

HOST = "service.example.org"
URL = f"https://{HOST}/page"


def papers(browser: Client, most: int) -> list[Paper]:
    browser.say(AskPaper(number=3, most=most))
    first = browser.wait(Paper)
    return [first, *(browser.wait(Paper) for _ in range(first.of - 1))]


def test_a_page_is_given_as_sheets_of_a4(browser: Client, site: Site) -> None:
    sheets = "".join(f"<p style='break-after: page; background: black'>{each}" for each in range(4))
    site.put("/page", page(sheets))
    browser.open(URL)
    given = papers(browser, 3)
    assert [(each.number, each.page, each.of) for each in given] == [
        (3, 1, 3),
        (3, 2, 3),
        (3, 3, 3),
    ]
    image = Image.open(BytesIO(given[0].png))
    # 210 mm by 297 mm at 200 dots an inch.
    assert (image.mode, abs(image.width - 1654) <= 2, abs(image.height - 2339) <= 4) == (
        "L",
        True,
        True,
    )
    assert image.getpixel((0, 0)) == 255


def test_a_document_is_given_page_by_page(browser: Client, site: Site) -> None:
    site.put("/two.pdf", Reply(body=document("One", "Two"), kind="application/pdf"))
    site.put("/page", page("<h1>Page</h1>"))
    browser.open_document(f"https://{HOST}/two.pdf")
    given = papers(browser, 20)
    assert [each.page for each in given] == [1, 2]
    assert min(Image.open(BytesIO(given[1].png)).tobytes()) < 50
