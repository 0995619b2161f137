"""A renderer that dies or hangs is loaded again within seconds, and given up when it will not stay."""

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.web.from_page import Failed, Failure, Pong, Restarted
from kiosk.web.to_page import Open, Ping
from tests.browser_stage.client import Client, allow, browsing
from tests.browser_stage.server import Authority, Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"


@pytest.fixture
def browser(authority: Authority, site: Site) -> Iterator[Client]:
    """Its own for each: crashes are counted."""
    with browsing(allow(HOST), mapped={HOST: site.port}, certificates=authority.pem) as client:
        yield client


def children(*parents: int) -> list[int]:
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                after_name = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(after_name[1]) in parents:
                    found.append(int(folder.name))
    return found


def renderers(client: Client) -> list[int]:
    """What the zygotes of a page process have made."""
    return children(*children(client.process.pid))


def kill(client: Client) -> None:
    for pid in renderers(client):
        os.kill(pid, signal.SIGKILL)


def test_a_page_that_died_is_there_again(browser: Client, site: Site) -> None:
    site.put("/page", page("<h1>Page</h1>"))
    browser.open(URL)
    kill(browser)
    assert browser.wait(Restarted, within_s=3).url == URL
    assert browser.loaded(URL).headings == ("Page",)


def test_a_page_that_dies_three_times_is_given_up(browser: Client, site: Site) -> None:
    site.put("/page", page("<h1>Page</h1>"))
    browser.open(URL)
    for _ in range(2):
        kill(browser)
        browser.wait(Restarted)
        browser.loaded(URL)
    kill(browser)
    failed = browser.wait(Failed)
    assert (failed.failure, failed.url) == (Failure.STOPPED, URL)
    # The process itself goes on, and another page can be opened.
    browser.say(Ping(number=1))
    browser.wait(Pong)
    site.put("/other", page("<h1>Other</h1>"))
    browser.say(Open(url=f"https://{HOST}/other"))
    assert browser.loaded(f"https://{HOST}/other").headings == ("Other",)


def test_a_page_that_hangs_is_ended_and_loaded_again(browser: Client, site: Site) -> None:
    site.put("/page", page("<h1>Page</h1>"))
    browser.open(URL)
    site.put("/hang", page("<h1>Hang</h1><script>setTimeout(() => { for (;;); }, 300)</script>"))
    browser.open(f"https://{HOST}/hang")
    site.put("/hang", page("<h1>Well</h1>"))
    # Three missed beats, a second each, and one more to see it.
    browser.wait(Restarted, within_s=6)
    assert browser.loaded(f"https://{HOST}/hang").headings == ("Well",)
