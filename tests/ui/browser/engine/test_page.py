"""What a page may not do, and what the window is told of it; the attacks themselves are in tests/siege."""

import pytest

from kiosk.web.from_page import (
    Document,
    Loading,
    Question,
    QuestionKind,
    Refused,
    Restarted,
    Stands,
)
from kiosk.web.refusal import Refusal
from kiosk.web.to_page import Answer, Open, PageBack, Tap
from tests.browser_stage.client import Client
from tests.browser_stage.server import Reply, Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"
WHOLE = "position: absolute; left: 0; top: 0; width: 800px; height: 300px; font-size: 40px"


def touch(browser: Client, site: Site, html: str) -> None:
    """Open a page that is one thing to touch, and touch it."""
    site.put("/page", page(html.replace("HERE", f'style="{WHOLE}"')))
    browser.open(URL)
    browser.say(Tap(x=100, y=100))


def button(does: str) -> str:
    return f'<h1>Page</h1><button HERE onclick="{does}">Go on</button>'


def title_is(browser: Client, title: str) -> None:
    browser.wait(Stands, lambda stands: stands.title == title)


def refusal(browser: Client) -> tuple[Refusal, str]:
    refused = browser.wait(Refused)
    return refused.refusal, refused.about


@pytest.mark.parametrize(
    ("does", "kind", "yes", "text", "title"),
    [
        ("alert('Saved'); document.title = 'told'", QuestionKind.ALERT, True, "", "told"),
        ("document.title = confirm('Sure?')", QuestionKind.CONFIRM, True, "", "true"),
        ("document.title = confirm('Sure?')", QuestionKind.CONFIRM, False, "", "false"),
        ("document.title = prompt('Name?')", QuestionKind.PROMPT, True, "Ann", "Ann"),
        ("document.title = prompt('Name?')", QuestionKind.PROMPT, False, "", "null"),
    ],
)
def test_a_question_waits_for_its_answer(
    browser: Client, site: Site, does: str, kind: QuestionKind, yes: bool, text: str, title: str
) -> None:
    touch(browser, site, button(does))
    asked = browser.wait(Question)
    assert asked.kind is kind
    browser.say(Answer(number=asked.number, yes=yes, text=text))
    title_is(browser, title)


def test_a_page_that_asks_without_end_is_answered_for(browser: Client, site: Site) -> None:
    touch(
        browser, site, button("for (let i = 0; i < 1000; i++) alert(i); document.title = 'through'")
    )
    for _ in range(3):
        browser.say(Answer(number=browser.wait(Question).number, yes=True))
    assert refusal(browser)[0] is Refusal.QUESTIONS
    title_is(browser, "through")


def test_an_open_question_does_not_count_as_hanging(browser: Client, site: Site) -> None:
    touch(browser, site, button("alert('Long'); document.title = 'told'"))
    asked = browser.wait(Question)
    # Three beats, and the loading again, would have been within this.
    with pytest.raises(AssertionError, match="no Restarted came"):
        browser.wait(Restarted, within_s=5)
    browser.say(Answer(number=asked.number, yes=True))
    title_is(browser, "told")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<a HERE href='mailto:help@council.example?subject=x'>Write</a>",
            (Refusal.MAIL, "help@council.example"),
        ),
        ("<a HERE href='tel:+441632960001'>Ring</a>", (Refusal.TELEPHONE, "+441632960001")),
        ("<a HERE href='http://service.example.org/'>Out</a>", (Refusal.NOT_SECURE, HOST)),
        ("<a HERE href='steam://run/1'>Out</a>", (Refusal.PROGRAM, "run")),
        (
            "<a HERE target=_blank href='https://elsewhere.example.com/x'>Out</a>",
            (Refusal.ELSEWHERE, "elsewhere.example.com"),
        ),
        (button("window.open('about:blank')"), (Refusal.WINDOW, "")),
        ("<p>A file</p><input type=file HERE>", (Refusal.UPLOAD, "")),
        (button("print()"), (Refusal.PRINT, "")),
        (button("navigator.geolocation.getCurrentPosition(() => 0)"), (Refusal.PERMISSION, "")),
        ("<a HERE href='data:text/plain,x' download=x>Keep</a>", (Refusal.DOWNLOAD, "")),
    ],
)
def test_it_is_said_what_is_not_done(
    browser: Client, site: Site, html: str, expected: tuple[Refusal, str]
) -> None:
    touch(browser, site, html)
    assert refusal(browser) == expected
    assert site.paths("elsewhere.example.com") == []


def test_a_new_window_that_is_allowed_opens_in_place(browser: Client, site: Site) -> None:
    site.put("/next", page("<h1>Next</h1>"))
    touch(browser, site, "<a HERE target=_blank href=/next>Next</a>")
    assert browser.loaded(f"https://{HOST}/next").can_go_back


def test_a_window_that_nobody_touched_for_is_not_opened(browser: Client, site: Site) -> None:
    site.put("/next", page("<h1>Next</h1>"))
    site.put(
        "/page", page("<h1>Page</h1><script>window.open('/next'); document.title = 'ran'</script>")
    )
    assert browser.open(URL).title == "ran"
    assert "/next" not in site.paths(HOST)


def test_a_server_that_wants_a_password_in_a_box_is_asked_once(browser: Client, site: Site) -> None:
    site.put("/closed", Reply(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'}))
    browser.say(Open(url=f"https://{HOST}/closed"))
    assert refusal(browser) == (Refusal.SIGN_IN_BOX, HOST)
    site.put("/page", page("<h1>Page</h1>"))
    browser.open(URL)
    # Left to itself the engine asks 32 times; where all is slow a second request is under way before it is told.
    assert site.paths(HOST).count("/closed") <= 2


def test_a_part_that_wants_a_password_does_not_keep_the_page_from_coming(
    browser: Client, site: Site
) -> None:
    site.put("/closed.png", Reply(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'}))
    site.put("/page", page("<h1>Page</h1><img src=/closed.png onerror='document.title = 1'>"))
    assert browser.open(URL).title == "1"
    assert [
        each.headers.get("Authorization") for each in site.asked if each.path == "/closed.png"
    ] == [None]


def test_a_file_is_not_kept(browser: Client, site: Site) -> None:
    site.put("/file.zip", Reply(body=b"PK", kind="application/zip"))
    touch(browser, site, "<a HERE href=/file.zip>Keep</a>")
    assert refusal(browser) == (Refusal.DOWNLOAD, HOST)


def test_an_address_that_it_is_told_to_open_is_judged(browser: Client) -> None:
    for address, why in (
        ("https://elsewhere.example.com/", Refusal.ELSEWHERE),
        ("view-source:https://service.example.org/", Refusal.NOT_A_PAGE),
        ("https://elsewhere.example.com\\@service.example.org/", Refusal.MALFORMED),
        ("chrome://gpu", Refusal.NOT_A_PAGE),
    ):
        browser.say(Open(url=address))
        # The test before may have gone back to an empty page, which is refused meanwhile.
        while refusal(browser)[0] is not why:
            pass


def test_an_empty_page_leads_back(browser: Client, site: Site) -> None:
    touch(browser, site, button("location = 'about:blank'"))
    browser.wait(Refused, lambda refused: refused.refusal is Refusal.NOT_A_PAGE)
    browser.wait(Loading)
    assert browser.loaded(URL).url == URL


def test_a_colour_box_is_closed_again(browser: Client, site: Site) -> None:
    """It comes in a loop of its own; behind it the page answers."""
    touch(browser, site, "<p>Colour</p><input type=color HERE onclick='document.title = 1'>")
    title_is(browser, "1")
    site.put("/next", page("<h1>Next</h1>"))
    browser.open(f"https://{HOST}/next")
    touch(browser, site, button("document.title = 'touched'"))
    title_is(browser, "touched")


def test_a_broken_document_is_refused(browser: Client, site: Site) -> None:
    site.put("/broken.pdf", Reply(body=b"no document", kind="application/pdf"))
    touch(browser, site, "<a HERE href=/broken.pdf>Read</a>")
    assert refusal(browser) == (Refusal.DOWNLOAD, HOST)
    assert browser.loaded(URL).url == URL
    browser.say(PageBack())
    assert not [each for each in browser.all if isinstance(each, Document)]
