"""A page that comes after another is scrolled like the first."""

from kiosk.web.from_page import Words
from kiosk.web.to_page import AskWords, Scroll, Tap
from tests.browser_stage.client import Client
from tests.browser_stage.server import Site, page

HOST = "service.example.org"
TALL = '<div style="height: 2000px"></div><p>The end</p>'


def seen(browser: Client, number: int) -> list[str]:
    browser.say(AskWords(number=number))
    words = browser.wait(Words, lambda said: said.number == number)
    return [passage.text for passage in words.passages]


def scroll_to_end(browser: Client, first: int) -> bool:
    for number in range(first, first + 60):
        browser.say(Scroll(x=200, y=200, dx=0, dy=-500))
        browser.is_still(0.1)
        if "The end" in seen(browser, number):
            return True
    return False


def test_it_scrolls_after_each_way_of_coming_to_it(browser: Client, site: Site) -> None:
    site.put("/one", page(f'<h1>One</h1><a href="/two" style="font-size: 60px">on</a>{TALL}'))
    site.put("/two", page(f"<h1>Two</h1>{TALL}"))
    browser.open(f"https://{HOST}/one")
    assert scroll_to_end(browser, 1)
    for _ in range(60):
        browser.say(Scroll(x=200, y=200, dx=0, dy=500))
        if "One" in seen(browser, 900):
            break
    browser.say(Tap(x=40, y=120))
    browser.loaded(f"https://{HOST}/two")
    assert scroll_to_end(browser, 100)
