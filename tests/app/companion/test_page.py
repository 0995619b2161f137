"""What a family sees, in a real browser."""

from pathlib import Path

import axe_playwright_python
import pytest
from hypothesis import HealthCheck, given, settings
from playwright.sync_api import Route, expect
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import JourneyId, NodeId, ServiceId
from kiosk.core.places import assets_dir
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.link import (
    HomeList,
    Unreadable,
    fragment,
    journey_name,
    read_fragment,
    service_name,
)
from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import slip_pdf
from kiosk.ui.theme.fonts import load_fonts
from tests.app.companion.conftest import PHONE, Phone
from tests.app.companion.made import HOSTILE, ON
from tests.codes import codes_of
from tests.takehome.test_link import HOMES, whole

LUNCH = service_name(ServiceId("lunch"))
MADE = journey_name(JourneyId("made"), NodeId("fill"))
LIST = HomeList(names=(MADE, LUNCH, service_name(ServiceId("gone"))))
HOSTILE_NAMES = (b"", b"<img>", b"-a", b"a" * 31, b"A", b"a\n", b"\xff")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
READ = """async (fragments) => {
  const { readFragment } = await import("./page/link.js");
  return fragments.map(readFragment);
}"""


def well(phone: Phone) -> bool:
    """Nothing failed but files that are not there, and nobody else was asked for anything."""
    assert phone.elsewhere == []
    assert [fault for fault in phone.faults if "404" not in fault] == []
    return True


def test_the_list_stands_in_its_order_with_what_to_do(phone: Phone) -> None:
    page = phone.open(fragment(LIST))
    expect(page.locator("article h2")).to_have_text(
        ["Made for tests", "Lunch club", "This is no longer here", "Where this list was made"]
    )
    journey, lunch = page.locator("article").nth(0), page.locator("article").nth(1)
    expect(journey).to_contain_text("You stopped here")
    expect(journey.locator(".step h3").first).to_have_text("Fill in the page")
    expect(journey).to_contain_text("A box for your name")
    expect(journey).not_to_contain_text("Do you get PIP?")
    assert (
        journey.get_by_role("link", name="The page").first.get_attribute("href")
        == "https://www.gov.uk/made"
    )
    assert (
        lunch.get_by_role("link", name="Ring 01632 960 001").get_attribute("href")
        == "tel:01632960001"
    )
    expect(lunch).to_contain_text("Tuesday: 12pm to 1:30pm")
    way = lunch.get_by_role("link", name="Show me the way").get_attribute("href") or ""
    assert way.endswith("destination=53.4%2C-2.98")
    assert page.locator("html").get_attribute("data-size") == "100"
    assert well(phone)


def test_the_family_reads_what_it_can_do_what_needs_a_yes_and_where_to_learn(phone: Phone) -> None:
    told = phone.open(fragment(LIST)).locator("#help")
    for words in (
        "Sit beside them and let them press.",
        "Ask before you speak for them, type for them or read their letters.",
        "Never use their passwords.",
        "Free lessons: Learn My Way",
    ):
        expect(told).to_contain_text(words)
    links = [each.get_attribute("href") or "" for each in told.locator("a").all()]
    assert any(each.startswith("https://www.gov.uk/") for each in links)
    assert well(phone)


def test_the_code_of_a_printed_slip_opens_the_same_things(
    phone: Phone, tmp_path: Path, qapp: QApplication
) -> None:
    """From paper to phone: the page is asked for at the address that the code says, and answered from here."""
    load_fonts(assets_dir() / "fonts")
    titles = ("Made for tests", "Lunch club")
    items = tuple(
        TakeHomeItem(kind=ItemKind.SERVICE, key=title, title=title, name=name)
        for title, name in zip(titles, LIST.names[:2], strict=True)
    )
    companion = "https://home.example.gov.uk/"
    pdf, _ = slip_pdf(
        Slip(place_name="Library", place_phone="", printed_on=ON, items=items, companion=companion)
    )
    (tmp_path / "slip.pdf").write_bytes(pdf)
    (link,) = codes_of(tmp_path / "slip.pdf")
    page = phone.page

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(companion).partition("#")[0]
        route.fulfill(response=phone.context.request.get(phone.home + path))

    phone.context.route(f"{companion}**", answer)
    page.goto(link)
    page.wait_for_selector("main[aria-busy=false]")
    assert page.url.startswith(f"{companion}#")
    expect(page.locator("article h2")).to_have_text([*titles, "Where this list was made"])
    assert all(url.startswith(companion) for url in phone.elsewhere)


def test_a_journey_whose_step_has_gone_begins_at_its_beginning(phone: Phone) -> None:
    other = journey_name(JourneyId("made"), NodeId("no-longer-there"))
    page = phone.open(fragment(HomeList(names=(other,))))
    expect(page.locator(".step h3").first).to_have_text("Do you get PIP?")
    expect(page.locator("article").first).to_contain_text("The kiosk asked you this.")
    assert well(phone)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HOMES)
def test_the_page_reads_every_link_as_the_kiosk_does(phone: Phone, home: HomeList) -> None:
    if phone.page.url == "about:blank":
        phone.open("")
    text = fragment(home)
    wrong = [text[:-1], text[1:], text[:4] + text[5:], text.replace("A", "B", 1)]
    # Names of campaigns that no kiosk would write, in a body whose check is right.
    wrong += [whole(b"\x02\x20\x40\x00" + bytes((len(name),)) + name) for name in HOSTILE_NAMES]
    wrong += [whole(b"\x03" + b"later"), whole(b"\x02\x20\x40\x00")]
    said, *others = phone.page.evaluate(READ, [text, *wrong])
    assert said["state"] == "list"
    assert (said["language"], said["percent"]) == (home.language, home.text_percent)
    assert [item["name"] for item in said["items"]] == [name.short.hex() for name in home.names]
    for each, other in zip(wrong, others, strict=True):
        expected = read_fragment(each)
        assert other["state"] == (expected.value if isinstance(expected, Unreadable) else "list")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<script>document.title='broken'</script>",
        "%3Cimg%20src=x%20onerror=document.title='broken'%3E",
        "javascript:document.title='broken'",
        "A" * 100_000,
        "../../../etc/passwd",
        fragment(LIST)[:-3],
        "AJTXIYLUMV3GK4Q",
        "\u202e\u0000\ufeff",
        "?x=https://evil.example/",
        "__proto__",
        fragment(HomeList(names=(LUNCH,) * 40)),
    ],
)  # fmt: skip
def test_a_hostile_fragment_is_answered_kindly_and_does_nothing(phone: Phone, text: str) -> None:
    page = phone.open(text)
    assert page.title() == "Your list"
    expect(page.locator("main p").first).to_be_visible()
    assert page.locator("script:not([type=module])").count() == 0
    assert page.locator("main img, main script, main iframe").count() == 0
    assert well(phone)


def test_what_an_entry_holds_is_text_and_no_more(phone: Phone) -> None:
    page = phone.open(fragment(HomeList(names=(service_name(ServiceId("nasty")),))))
    expect(page.locator("article h2").first).to_have_text(HOSTILE)
    assert page.title() == "Your list"
    card = page.locator("article").first
    assert card.locator("img, script").count() == 0
    assert card.get_by_role("link", name="Open their website").count() == 0
    assert card.locator("a[href^='tel:']").count() == 0
    assert well(phone)


@pytest.mark.parametrize("look", ["", "dark", "yellow"])
@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("ur", 100), ("cy", 300)])
def test_nothing_is_wrong_with_it_for_anybody(
    phone: Phone, look: str, language: str, percent: int
) -> None:
    names = (MADE, LUNCH)
    page = phone.open(fragment(HomeList(names=names, language=language, text_percent=percent)))
    dress = "([look, size]) => Object.assign(document.documentElement.dataset, { look, size })"
    page.evaluate(dress, [look, percent])
    page.locator("details").evaluate("(part) => { part.open = true; }")
    page.evaluate(AXE)
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa", "best-practice"]}
    found = page.evaluate("(rules) => axe.run(document, rules)", rules)
    assert [
        (each["id"], [node["target"] for node in each["nodes"]]) for each in found["violations"]
    ] == []
    wide = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert wide <= 0
    assert well(phone)


def test_urdu_stands_from_right_to_left_and_its_numbers_do_not(phone: Phone) -> None:
    page = phone.open(fragment(HomeList(names=(LUNCH,), language="ur")))
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("html").get_attribute("lang") == "ur"
    assert page.locator("bdi.number").first.get_attribute("dir") == "ltr"
    # Also where the list was made; and the word before a number stands at the right of it.
    made = page.locator("article").last.locator("a")
    expect(made.locator("bdi.number[dir=ltr]")).to_have_text("01632 960 100")
    for ring in (made, page.locator("article a[href^='tel:']").first):
        assert ring.get_attribute("dir") == "rtl"
        assert ring.get_attribute("lang") == "ur"
    page = phone.open(fragment(HomeList(names=(LUNCH, MADE), language="ur")))
    # Of a part that is in English the boxes to tick stand at the right, where its lines begin.
    tick = page.locator("[dir=ltr] .tick").first
    box, words = tick.locator("input").bounding_box(), tick.locator("label").bounding_box()
    assert box is not None
    assert words is not None
    assert box["x"] >= words["x"] + words["width"]
    lunch = page.locator("article h2").first
    assert lunch.evaluate("(title) => getComputedStyle(title).textAlign") == "right"
    assert well(phone)


def test_days_are_said_in_the_language_of_the_page(phone: Phone) -> None:
    page = phone.open(fragment(HomeList(names=(LUNCH,), language="cy")))
    expect(page.locator("article").first).to_contain_text("1 Hydref 2026")
    expect(page.locator("article li").first).to_contain_text("Dydd Mawrth: 12pm i 1:30pm")
    expect(page.locator("#help")).to_contain_text("25 Tachwedd 2026")
    assert well(phone)


def test_with_the_largest_letters_words_and_numbers_are_whole(phone: Phone) -> None:
    page = phone.open(fragment(HomeList(names=(LUNCH,), text_percent=300)))
    page.evaluate("document.documentElement.dataset.size = 300")
    # Of a number only its groups come to stand under each other, and of a title its words.
    lines = """(part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size;
    }"""
    assert page.locator("bdi.number").first.evaluate(lines) <= 3
    assert page.locator("article h2").first.evaluate(lines) <= 2
    header = page.locator("header").evaluate("(part) => part.getBoundingClientRect().height")
    assert header < PHONE["height"] / 2
    assert well(phone)


def test_all_of_it_works_by_keys_alone(phone: Phone) -> None:
    page = phone.open(fragment(LIST))
    reached: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()")
        )
        if reached[-1] == "forget":
            break
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert ring == "4px", reached[-1]
    for wanted in (
        "smaller",
        "bigger",
        "colours",
        "print",
        "language",
        "Ring 01632 960 001",
        "forget",
    ):
        assert wanted in reached
    box = page.locator(".tick input").first
    box.focus()
    page.keyboard.press("Space")
    expect(box).to_be_checked()


def test_what_is_ticked_and_chosen_stays_in_this_browser_until_it_is_forgotten(
    phone: Phone,
) -> None:
    page = phone.open(fragment(LIST))
    page.locator(".tick input").first.check()
    page.locator("#bigger").click()
    page.locator("#language").select_option("cy")
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    page.reload()
    expect(page.locator(".tick input").first).to_be_checked()
    expect(page.locator("html")).to_have_attribute("data-size", "125")
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    page.locator("#forget").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(".tick input").first).not_to_be_checked()
    assert page.evaluate("Object.keys(localStorage).length") == 0
    assert phone.context.cookies() == []


def test_once_opened_it_works_without_a_connection(phone: Phone) -> None:
    page = phone.open(fragment(HomeList(names=(MADE, LUNCH))))
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    # The worker has the page from its second load on, as it has on a phone.
    page.reload()
    page.wait_for_selector("main[aria-busy=false]")
    phone.context.set_offline(True)
    page.reload()
    expect(page.locator("article h2")).to_have_text(
        ["Made for tests", "Lunch club", "Where this list was made"]
    )
    assert phone.elsewhere == []


def test_without_a_connection_and_never_opened_it_says_so(phone: Phone) -> None:
    page = phone.page
    page.route("**/data/**", lambda route: route.abort())
    page.goto(f"{phone.home}#{fragment(LIST)}")
    expect(page.locator("main")).to_contain_text("There is no connection now.")


def test_a_day_goes_into_the_calendar(phone: Phone) -> None:
    page = phone.open(fragment(HomeList(names=(LUNCH,))))
    with page.expect_download() as coming:
        page.get_by_role("button", name="Put Tuesday into my calendar").click()
    text = Path(coming.value.path()).read_bytes().decode()
    assert coming.value.suggested_filename == "handrail.ics"
    assert "SUMMARY:Lunch club" in text
    assert "T120000" in text
    assert "T133000" in text
    assert "LOCATION:Park Hall\\, 1 Park Road\\, L1" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert well(phone)


def test_on_paper_there_are_addresses_and_no_buttons(phone: Phone) -> None:
    page = phone.open(fragment(HomeList(names=(LUNCH,))))
    page.evaluate("Object.assign(document.documentElement.dataset, { look: 'yellow', size: 300 })")
    page.emulate_media(media="print")
    expect(page.locator("#bigger")).to_be_hidden()
    # A map's address is of no use on paper; yellow letters on white paper cannot be read.
    expect(page.get_by_role("link", name="Show me the way")).to_be_hidden()
    ink = page.locator("article p").first.evaluate("(part) => getComputedStyle(part).color")
    assert ink == "rgb(0, 0, 0)"
    size = page.locator("html").evaluate("(part) => getComputedStyle(part).fontSize")
    assert size == f"{22 / 72 * 96:.4f}px"
    expect(page.locator("article h2").first).to_be_visible()
    after = page.locator("a.way[href^='https://lunch']").evaluate(
        "(a) => getComputedStyle(a, '::after').content"
    )
    assert "lunch.example.org" in after
    assert well(phone)


def test_the_page_asks_nobody_else_and_says_so_to_the_browser(phone: Phone) -> None:
    page = phone.open(fragment(LIST))
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    blocked = page.evaluate(
        "fetch('https://evil.example/').then(() => 'sent').catch(() => 'blocked')"
    )
    assert blocked == "blocked"
