from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import HttpFetcher
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.listing import Cursor, Listing
from kiosk.directory.feed.page import Version, version_of_root
from kiosk.directory.feed.recognise import describe_feed, tells_changes
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, Route, always, as_json, list_feed, serving

QUICK = Limits(connect_seconds=2.0, read_seconds=2.0)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
UK_PROFILE = "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md"


@pytest.mark.parametrize(
    ("root", "version"),
    [
        ({"version": "HSDS-UK-3.0", "profile": UK_PROFILE}, Version.ORUK_3_0),
        ({"version": "HSDS-UK-3.0"}, Version.ORUK_3_0),
        ({"version": "3.0", "profile": UK_PROFILE}, Version.ORUK_3_0),
        ({"version": "3.0", "profile": "https://path/to/profile"}, Version.HSDS_3_0),
        ({"version": "3.0.1", "profile": ""}, Version.HSDS_3_0),
        ({"version": 3}, Version.HSDS_3_0),
        ({"version": "1.0"}, Version.ORUK_1_0),
        ({"version": "HSDS-UK-1.0"}, Version.ORUK_1_0),
        ({"version": None}, Version.UNKNOWN),
        ({}, Version.UNKNOWN),
        (["3.0"], Version.UNKNOWN),
    ],
)
def test_the_version_that_a_root_names(root: object, version: Version) -> None:
    assert version_of_root(root) is version


def test_a_feed_is_described_by_its_first_page(raw: Callable[..., Raw]) -> None:
    with serving(list_feed([raw(f"Club {n}") for n in range(9)])) as server:
        assert describe_feed(server.url, HttpFetcher(QUICK)) == "Open Referral UK 3.0"
        assert [asked.split("?")[0] for asked in server.asked] == ["/services", "/"]
    page = {"content": [raw("Club")], "totalElements": 1, "last": True}

    def version_1(path: str, query: Query) -> Answer:
        return as_json(page) if path == "/services" else as_json({}, 404)

    with serving(version_1) as server:
        assert describe_feed(server.url, HttpFetcher(QUICK)) == "Open Referral UK 1.0"


def test_what_is_no_feed_is_not_described() -> None:
    with serving(always(as_json({"hello": "world"}))) as server, pytest.raises(NetworkError):
        describe_feed(server.url, HttpFetcher(QUICK))


def _honours(path: str, query: Query) -> Answer:
    changed = query.get("modified_after", "") < "2026-11"
    return as_json({"contents": [{"id": "1", "name": "Club"}] if changed else []})


def _passes_over(path: str, query: Query) -> Answer:
    return as_json({"contents": [{"id": "1", "name": "Club"}]})


def _refuses(path: str, query: Query) -> Answer:
    return as_json({}, 400) if "modified_after" in query else _passes_over(path, query)


def _empties(path: str, query: Query) -> Answer:
    return as_json({"contents": []}) if "modified_after" in query else _passes_over(path, query)


@pytest.mark.parametrize(
    ("route", "tells"),
    [(_honours, True), (_passes_over, False), (_refuses, False), (_empties, False)],
)
def test_whether_a_feed_tells_what_has_changed(route: Route, *, tells: bool) -> None:
    with (
        serving(route) as server,
        closing(HttpFetcher(QUICK)) as fetcher,
        ThreadPoolExecutor(1) as pool,
    ):
        listing = Listing(FeedAddress.of(server.url), fetcher, pool, QUICK)
        asked = (("per_page", "100"), ("modified_after", "2026-11-23T12:00:00Z"))
        assert tells_changes(listing, Cursor(asked=asked), NOW) is tells
        assert all("per_page=1&" in each for each in server.asked)
