"""A document is shown in the page's place."""

import pytest

from kiosk.web.from_page import Document, Refused, Stands, Words
from kiosk.web.refusal import Refusal
from kiosk.web.to_page import AskWords, Key, Open, PageBack, Press, Scroll, Tap, Zoom
from tests.browser_stage.client import Client
from tests.browser_stage.documents import document
from tests.browser_stage.server import Reply, Request, Site, page

# Documents are made by Qt.
pytestmark = pytest.mark.usefixtures("qapp")

HOST = "service.example.org"
URL = f"https://{HOST}/page"
PDF = f"https://{HOST}/guide.pdf"
GROUND = (0x52, 0x56, 0x59)
LINK = "<h1>Page</h1><a style='position: absolute; left: 0; top: 0; font-size: 90px' href=/guide.pdf>Guide</a>"


def put(site: Site, *texts: str, **more: str) -> None:
    site.put(
        "/guide.pdf",
        Reply(body=document(*texts, title="A guide"), kind="application/pdf", headers=more),
    )
    site.put("/page", page(LINK))


def test_a_link_to_a_document_shows_it_and_back_leads_to_the_page(
    browser: Client, site: Site
) -> None:
    put(site, "One", "Two", "Three")
    browser.open(URL)
    browser.say(Tap(x=50, y=50))
    stands = browser.wait(Stands, lambda stands: stands.url == PDF)
    assert stands.can_go_back
    shown = browser.wait(Document)
    assert (shown.title, shown.pages) == ("A guide", 3)
    browser.wait_for_picture(lambda image: image.getpixel((2, 300)) == GROUND)
    browser.say(PageBack())
    assert browser.loaded(URL).headings == ("Page",)
    browser.wait_for_picture(lambda image: image.getpixel((2, 300)) == (255, 255, 255))


def test_it_is_moved_and_enlarged(browser: Client, site: Site) -> None:
    put(site, "One", "Two")
    browser.open_document(PDF)
    gap = browser.wait_for_picture(lambda image: image.getpixel((400, 6)) == GROUND)
    assert gap.getpixel((400, 20)) == (255, 255, 255)
    browser.say(Scroll(x=400, y=300, dx=0, dy=-100))
    browser.wait_for_picture(lambda image: image.getpixel((400, 6)) == (255, 255, 255))
    browser.say(Zoom(percent=200))
    browser.wait_for_picture(lambda image: image.getpixel((799, 300)) == (255, 255, 255))
    browser.say(Zoom(percent=100))
    browser.say(Press(key=Key.END))
    browser.wait_for_picture(lambda image: image.getpixel((400, 594)) == GROUND)


def test_its_words_can_be_read(browser: Client, site: Site) -> None:
    put(site, "Bring your\nproof of 😀 age\n\n\n\nThank you")
    browser.open_document(PDF)
    browser.say(AskWords(number=1))
    passages = browser.wait(Words).passages
    assert [each.text for each in passages][-1] == "Thank you"
    assert passages[0].text.startswith("Bring your proof of")
    word = passages[-1].words[0]
    assert passages[-1].text[word.start : word.end] == "Thank"
    browser.say(AskWords(number=2, x=word.x + 5, y=word.y + 5))
    assert [each.text for each in browser.wait(Words).passages] == ["Thank you"]


def test_the_visits_own_cookies_fetch_it(browser: Client, site: Site) -> None:
    pdf = document("Mine")
    site.put(
        "/page",
        Reply(body=b"<h1>Page</h1>", headers={"Set-Cookie": "who=me; Secure; HttpOnly; Path=/"}),
    )

    def give(request: Request) -> Reply:
        known = request.headers.get("Cookie") == "who=me"
        return Reply(body=pdf, kind="application/pdf") if known else Reply(status=403)

    site.put("/guide.pdf", give)
    browser.open(URL)
    browser.open_document(PDF)


@pytest.mark.parametrize(
    "leads_to", ["https://elsewhere.example.com/x.pdf", "http://service.example.org/x.pdf"]
)
def test_it_is_fetched_from_nowhere_else(browser: Client, site: Site, leads_to: str) -> None:
    """The engine is shown a document, and the kiosk, when it asks for it, another way."""
    asked: list[str] = []

    def lead(_request: Request) -> Reply:
        asked.append("once")
        if len(asked) == 1:
            return Reply(body=b"%PDF-1.4", kind="application/pdf")
        return Reply(status=302, headers={"Location": leads_to})

    site.put("/guide.pdf", lead)
    site.put("/x.pdf", Reply(body=document("Secret"), kind="application/pdf"))
    browser.forget()
    browser.say(Open(url=PDF))
    assert browser.wait(Refused).refusal is Refusal.DOWNLOAD
    assert len(asked) == 2
    assert not [each for each in site.asked if each.path == "/x.pdf"]


def test_one_that_is_too_large_is_refused(browser: Client, site: Site) -> None:
    site.put("/guide.pdf", Reply(body=b"%PDF-1.4" + bytes(21 * 1_048_576), kind="application/pdf"))
    browser.forget()
    browser.say(Open(url=PDF))
    assert browser.wait(Refused).refusal is Refusal.DOWNLOAD
