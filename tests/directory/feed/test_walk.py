from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import HttpFetcher
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.recognise import describe_feed
from kiosk.directory.oruk.findings import Refusal, Repair
from kiosk.directory.store import DirectoryFiles
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, always, as_json, list_feed, serving
from tests.directory.synced import sync

QUICK = Limits(retry_seconds=0.0, connect_seconds=2.0, read_seconds=2.0)


@pytest.mark.parametrize(
    ("given", "base", "asked"),
    [
        ("https://a.uk", "https://a.uk", "https://a.uk/services?page=2"),
        ("https://a.uk/", "https://a.uk", "https://a.uk/services?page=2"),
        ("HTTPS://a.uk/api/v3/", "https://a.uk/api/v3", "https://a.uk/api/v3/services?page=2"),
        ("https://a.uk/services", "https://a.uk", "https://a.uk/services?page=2"),
        ("https://a.uk/services/?page=7", "https://a.uk", "https://a.uk/services?page=2"),
        ("https://a.uk/?key=k", "https://a.uk", "https://a.uk/services?key=k&page=2"),
    ],
)
def test_an_address_however_it_was_copied(given: str, base: str, asked: str) -> None:
    address = FeedAddress.of(given)
    assert address.base == base
    assert address.at("/services", page=2) == asked


@pytest.mark.parametrize("following", ["?page=2", "/services?page=2", "https://a.uk/x?page=2"])
def test_the_next_page_on_the_same_server(following: str) -> None:
    address = FeedAddress.of("https://a.uk")
    assert address.next_to("https://a.uk/services", following).startswith("https://a.uk/")


@pytest.mark.parametrize("following", ["https://b.uk/", "//b.uk/", "http://a.uk/", "file:///etc"])
def test_the_next_page_anywhere_else(following: str) -> None:
    with pytest.raises(NetworkError, match="another server"):
        FeedAddress.of("https://a.uk").next_to("https://a.uk/services", following)


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


def test_things_in_a_list_that_are_no_records(
    files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
) -> None:
    contents: list[object] = [None, 7, "text", [], {"name": "No id"}, raw("Club")]
    with serving(always(as_json({"contents": contents, "last_page": True}))) as server:
        report = sync(server.url, files, embedded, limits=QUICK)
    assert report.services == 1
    assert {each.kind: each.count for each in report.refused} == {
        Refusal.NOT_A_RECORD: 4,
        Refusal.NO_ID: 1,
    }


@pytest.mark.parametrize("wrap", [lambda r: {"service": r}, lambda r: [r], lambda r: r])
def test_a_detail_in_any_wrapping(
    files: DirectoryFiles,
    embedded: Path,
    raw: Callable[..., Raw],
    wrap: Callable[[Raw], object],
) -> None:
    record = raw("Club")

    def route(path: str, query: Query) -> Answer:
        if path.startswith("/services/"):
            return as_json(wrap(record))
        line: Raw = {"id": record["id"], "name": "Club", "organization": {"name": "Council"}}
        return list_feed([line])(path, query)

    with serving(route) as server:
        report = sync(server.url, files, embedded, limits=QUICK)
    assert report.repaired == ()


def test_the_detail_of_another_service_is_not_taken(
    files: DirectoryFiles, embedded: Path, raw: Callable[..., Raw]
) -> None:
    def route(path: str, query: Query) -> Answer:
        if path.startswith("/services/"):
            return as_json(raw("Somebody else"))
        line: Raw = {"id": "1", "name": "Club", "organization": {"name": "Council"}}
        return list_feed([line])(path, query)

    with serving(route) as server:
        report = sync(server.url, files, embedded, limits=QUICK)
    assert Repair.NO_DETAIL in {each.kind for each in report.repaired}
    assert report.services == 1


def test_an_id_with_a_slash_is_asked_for_safely(files: DirectoryFiles, embedded: Path) -> None:
    with serving(list_feed([{"id": "../admin?x=1", "name": "Club"}])) as server:
        sync(server.url, files, embedded, limits=QUICK)
        assert "/services/..%2Fadmin%3Fx%3D1" in server.asked
