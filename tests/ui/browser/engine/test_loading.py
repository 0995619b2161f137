"""What the window is told of a page that does not come."""

import socket
import sys
import threading

import pytest

from kiosk.web.from_page import Failed, Failure, Loading, Refused, Stands
from kiosk.web.to_page import Again, Open, Stop
from tests.browser_stage.client import Client, allow, browsing
from tests.browser_stage.server import Authority, Reply, Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"
IMPATIENT = (
    "import kiosk.ui.browser.engine.process as process, importlib\n"
    "load = importlib.import_module\n"
    "def impatient(name):\n"
    "    if name.endswith('engine.engine'):\n"
    "        load('kiosk.ui.browser.engine.loading').SLOW_AFTER_MS = 600\n"
    "    return load(name)\n"
    "importlib.import_module = impatient\n"
    "raise SystemExit(process.main())\n"
)


def failure(browser: Client, url: str = URL) -> Failure:
    browser.forget()
    browser.say(Open(url=url))
    return browser.wait(Failed, lambda failed: failed.url == url).failure


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (404, Failure.NOT_FOUND),
        (410, Failure.NOT_FOUND),
        (500, Failure.SERVER),
        (503, Failure.SERVER),
    ],
)
def test_what_a_server_says_is_told(
    browser: Client, site: Site, status: int, expected: Failure
) -> None:
    site.put("/page", Reply(status=status, body=b"<h1>Sorry</h1>"))
    assert failure(browser) is expected


def test_a_form_that_is_sent_back_has_not_failed(browser: Client, site: Site) -> None:
    site.put("/page", Reply(status=422, body=b"<h1>There is a problem</h1>"))
    before = len(browser.all)
    assert browser.open(URL).headings == ("There is a problem",)
    assert not [each for each in browser.all[before:] if isinstance(each, Failed)]


def test_no_way_to_the_server_is_told(authority: Authority) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    ports = {HOST: port, "unknown.example.org": port}
    with browsing(
        allow(HOST, "nowhere.example.org"), mapped=ports, certificates=authority.pem
    ) as client:
        assert failure(client) is Failure.SERVER  # Nobody listens there.
        # A name that nobody knows is how it looks when the cable is out.
        assert failure(client, "https://nowhere.example.org/") is Failure.OFFLINE


def test_a_server_that_is_not_who_it_says_is_not_shown(site: Site) -> None:
    with browsing(allow(HOST), mapped={HOST: site.port}, certificates=Authority().pem) as client:
        assert failure(client) is Failure.NOT_SAFE
    assert site.asked == []


def test_a_page_that_is_asked_for_while_another_is_refused_begins_every_time(
    browser: Client, site: Site
) -> None:
    """The first time is the easy one: what is kept of it must not hurry the next."""
    box = Reply(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'})
    for number in range(12):
        site.put("/closed", box)
        site.put("/page", page(f"<h1>Page {number}</h1>"))
        browser.say(Open(url=f"https://{HOST}/closed"))
        browser.wait(Refused)
        assert browser.open(URL).headings == (f"Page {number}",)


def test_a_page_that_takes_long_is_told_and_still_comes(authority: Authority, site: Site) -> None:
    gate = threading.Event()
    body = page("<h1>At last</h1>").body
    site.put("/page", Reply(body=body, hold=gate))
    command = [sys.executable, "-c", IMPATIENT]
    with browsing(
        allow(HOST), mapped={HOST: site.port}, certificates=authority.pem, command=command
    ) as client:
        assert failure(client) is Failure.TOO_SLOW
        gate.set()
        assert client.loaded(URL).headings == ("At last",)


def test_a_load_can_be_stopped_and_begun_again(browser: Client, site: Site) -> None:
    gate = threading.Event()
    site.put("/page", page("<h1>Page</h1>"))
    browser.open(URL)
    site.put("/slow", Reply(body=b"<h1>Slow</h1>", hold=gate))
    browser.say(Open(url=f"https://{HOST}/slow"))
    browser.wait(Loading)
    browser.say(Stop())
    gate.set()
    assert browser.wait(Stands, lambda stands: stands.loaded).url in {URL, f"https://{HOST}/slow"}
    browser.forget()
    browser.say(Again())
    browser.wait(Loading)
    browser.wait(Stands, lambda stands: stands.loaded)


def test_of_two_pages_the_later_comes(browser: Client, site: Site) -> None:
    gate = threading.Event()
    site.put("/slow", Reply(body=b"<h1>Slow</h1>", hold=gate))
    site.put("/page", page("<h1>Page</h1>"))
    browser.say(Open(url=f"https://{HOST}/slow"))
    browser.wait(Loading)
    assert browser.open(URL).headings == ("Page",)
    gate.set()
