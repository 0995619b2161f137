"""What a page's server is told of the browser."""

from kiosk.ui.browser.engine.profile import accept_language, plain_user_agent
from tests.browser_stage.client import Client
from tests.browser_stage.server import Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"


def test_the_visits_language_comes_first() -> None:
    assert accept_language(("cy", "en-GB")) == "cy,en-GB;q=0.9,en;q=0.8"
    assert accept_language(("en",)) == "en,en-GB;q=0.9"
    assert accept_language(tuple("abcdefghijkl")).count(",") == 8


def test_the_engine_goes_by_chromiums_name() -> None:
    own = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) QtWebEngine/6.11.3 Chrome/140.0.0.0"
    assert plain_user_agent(own) == own.replace("QtWebEngine/6.11.3 ", "")


def test_a_server_sees_both(browser: Client, site: Site) -> None:
    site.put("/page", page("<h1>Page</h1>"))
    browser.open(URL)
    headers = site.asked[0].headers
    assert headers["Accept-Language"] == "en-GB,en;q=0.9"
    assert "Chrome/" in headers["User-Agent"]
    assert "Qt" not in headers["User-Agent"]


def test_nothing_is_asked_for_that_no_page_needs(browser: Client, site: Site) -> None:
    site.put("/page", page("<h1>Page</h1>", head="<link rel=icon href=/icon.png>"))
    browser.open(URL)
    assert site.paths(HOST) == ["/page"]
