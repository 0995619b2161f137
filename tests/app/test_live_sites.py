"""What the live page may open."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.app.live_sites import LiveSites, site_of
from kiosk.core.clock import SystemClock
from kiosk.settings import LivePageSettings
from kiosk.station.notices import StaffNotices
from kiosk.ui.libraries import Libraries
from kiosk.web.judge import judge
from kiosk.web.sites import Use
from tests.fake_finder import FakeFinder, lunch_club
from tests.fakes import InstantRunner
from tests.journeys.files import content, write

LIVERPOOL = """\
lays_over: made
hosts: [pay.liverpool.example.org]
nodes:
  apply: {link: {url: "https://www.liverpool.gov.uk/made"}}
"""


class Stand:
    """The live sites of a kiosk with one journey, and what staff are told."""

    def __init__(self, folder: Path, settings: LivePageSettings) -> None:
        runner = InstantRunner()
        self.notices = StaffNotices.open(folder, SystemClock(), runner)
        club = lunch_club(1)
        with_page = structs.replace(club.service, url="https://lunch.example.org/about?from=kiosk")
        finder = FakeFinder(listed=(replace(club, service=with_page), lunch_club(2)))
        self.sites = LiveSites(settings, Libraries([content(folder)]), finder, self.notices)

    def opens(self, url: str) -> bool:
        return judge(url, Use.PAGE, self.sites.allow_list()) is None


def test_the_hosts_of_a_journeys_links_may_be_opened_and_those_it_names(tmp_path: Path) -> None:
    stand = Stand(tmp_path, LivePageSettings())
    assert stand.opens("https://www.gov.uk/anything")
    assert stand.opens("https://signin.account.gov.uk/")
    assert stand.opens("https://pay.example.gov.uk/card/1")
    assert not stand.opens("https://pay.example.gov.uk/account")
    assert not stand.opens("https://lunch.example.org/")
    assert not stand.opens("https://www.liverpool.gov.uk/")
    assert not stand.notices.current()


def test_what_a_council_lays_over_a_journey_may_be_opened(tmp_path: Path) -> None:
    write(tmp_path, "en/local/E08000012/journeys/made.yaml", LIVERPOOL)
    stand = Stand(tmp_path, LivePageSettings())
    assert stand.opens("https://www.liverpool.gov.uk/made")
    assert stand.opens("https://pay.liverpool.example.org/")
    assert stand.opens("https://www.gov.uk/made")


def test_a_service_may_be_opened_where_staff_said_so(tmp_path: Path) -> None:
    stand = Stand(tmp_path, LivePageSettings(services=("lunch-1", "lunch-2", "gone")))
    assert not stand.sites.is_open("lunch-1")
    stand.sites.look_up_services()
    assert stand.sites.is_open("lunch-1")
    assert stand.opens("https://lunch.example.org/")
    assert not stand.sites.is_open("lunch-2")
    assert not stand.sites.is_open("gone")


def test_settings_add_hosts_and_staff_hear_of_those_that_would_open_too_much(
    tmp_path: Path,
) -> None:
    settings = LivePageSettings(
        hosts=("*.liverpool.gov.uk", "*.gov.uk", "translate.google.com"),
        parts_from_anywhere=False,
        part_hosts=("fonts.example.com",),
    )
    stand = Stand(tmp_path, settings)
    assert stand.opens("https://online.liverpool.gov.uk/")
    assert not stand.opens("https://www.york.gov.uk/")
    assert not stand.opens("https://translate.google.com/")
    allow = stand.sites.allow_list()
    assert judge("https://fonts.example.com/a", Use.PART, allow) is None
    assert judge("https://other.example.com/a", Use.PART, allow) is not None
    keys = {notice.key for notice in stand.notices.current()}
    assert keys == {"live-page:*.gov.uk", "live-page:translate.google.com"}


@pytest.mark.parametrize(
    "url",
    [None, "", "ftp://a.uk", "https://web.archive.org/x", "https://a@b.uk/", "http://10.0.0.1"],
)
def test_an_entry_without_a_page_of_its_own_opens_nothing(url: str | None) -> None:
    assert site_of(url) is None


def test_the_site_of_an_entry_is_its_whole_host() -> None:
    site = site_of("http://WWW.Lunch.Example.org/about")
    assert site is not None
    assert (site.host, site.path, site.below) == ("www.lunch.example.org", "", False)
