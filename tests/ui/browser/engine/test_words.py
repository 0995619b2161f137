"""What of a page can be read aloud, and where its words stand."""

import pytest

from kiosk.web.from_page import PagePassage, Words
from kiosk.web.to_page import AskWords, Scroll
from tests.browser_stage.client import Client
from tests.browser_stage.server import Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"


def words(browser: Client, x: int = -1, y: int = -1) -> tuple[PagePassage, ...]:
    browser.say(AskWords(number=4, x=x, y=y))
    said = browser.wait(Words)
    assert said.number == 4
    return said.passages


def texts(browser: Client) -> list[str]:
    return [each.text for each in words(browser)]


def show(browser: Client, site: Site, body: str) -> None:
    site.put("/page", page(body))
    browser.open(URL)


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<h1>Apply</h1><p>It  is <b>fr</b>ee.\n Now</p>", ["Apply", "It is free. Now"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        (
            "<p>Before<p hidden>Hidden<p style='visibility: hidden'>Unseen<p>After",
            ["Before", "After"],
        ),
        (
            "<p>Seen<span style='position: absolute; width: 1px; height: 1px; overflow: hidden'>Not</span>",
            ["Seen"],
        ),
        ("<label>Name <input value=Secret></label>", ["Name"]),
        ("<textarea>Secret</textarea><div contenteditable>Secret</div><p>Open</p>", ["Open"]),
        ("<select><option>Secret</select><p>Open</p>", ["Open"]),
        ("<input type=submit value='Send it'>", ["Send it"]),
        ("<img alt='A ramp' src=/none width=9 height=9>", ["A ramp"]),
        (
            "<script>1</script><style>p {}</style><noscript>No</noscript><p aria-hidden=true>*</p><p>Open</p>",
            ["Open"],
        ),
        ("<div style='height: 2000px'>Top</div><p>Far below</p>", ["Top"]),
        (
            "<p>Under</p><div style='position: fixed; inset: 0; background: red'>Over</div>",
            ["Over"],
        ),
    ],
)
def test_what_is_seen_is_read_and_nothing_that_was_typed(
    browser: Client, site: Site, html: str, said: list[str]
) -> None:
    show(browser, site, html)
    assert texts(browser) == said


def test_each_word_says_where_it_stands(browser: Client, site: Site) -> None:
    show(
        browser,
        site,
        "<p lang=cy style='position: absolute; margin: 0; left: 50px; top: 100px; font: 20px monospace'>Zoë 😀 ok</p>",
    )
    (passage,) = words(browser)
    assert (passage.text, passage.language) == ("Zoë 😀 ok", "cy")
    assert [passage.text[word.start : word.end] for word in passage.words] == ["Zoë", "😀", "ok"]
    first, _, last = passage.words
    assert (first.x, first.width) == (50, 36)
    assert 100 <= first.y < 125
    assert last.x > first.x + first.width


def test_the_passage_under_the_finger_is_told(browser: Client, site: Site) -> None:
    show(
        browser,
        site,
        "<style>p {margin: 0; height: 60px}</style><p>First one</p><p>Second <a href=#>one</a></p><p>Third one</p>",
    )
    assert [each.text for each in words(browser, 20, 75)] == ["Second one"]
    assert words(browser, 700, 500) == ()


def test_a_field_is_named_by_its_label(browser: Client, site: Site) -> None:
    show(
        browser,
        site,
        "<label for=a>Your name</label><input id=a value=Secret style='position: absolute; left: 50px; top: 100px'>",
    )
    assert [each.text for each in words(browser, 60, 110)] == ["Your name"]


def test_frames_are_read_where_they_stand(browser: Client, site: Site) -> None:
    site.put(
        "/inner",
        page("<p style='margin: 0; position: absolute; left: 10px; top: 20px'>Inner text</p>"),
    )
    show(
        browser,
        site,
        "<p>Before</p><iframe src=/inner style='position: absolute; border: 0; left: 100px; top: 200px'>"
        "</iframe><p>After</p>",
    )
    before, inner, after = words(browser)
    assert (before.text, inner.text, after.text) == ("Before", "Inner text", "After")
    assert (inner.words[0].x, inner.words[0].y // 10) == (110, 22)
    assert [each.text for each in words(browser, 115, 225)] == ["Inner text"]


def test_a_page_of_a_hundred_thousand_words_is_told_in_part(browser: Client, site: Site) -> None:
    show(browser, site, "<p style='font-size: 1px'>" + "word " * 100_000)
    (passage,) = words(browser)
    assert 100 < len(passage.words) <= 3_000
    browser.say(Scroll(x=1, y=1, dx=0, dy=-1))
