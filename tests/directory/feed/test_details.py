from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.directory.feed.limits import Limits
from kiosk.directory.oruk.findings import Refusal, Repair
from kiosk.directory.store import DirectoryFiles
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, always, as_json, list_feed, serving
from tests.directory.synced import sync

QUICK = Limits(retry_seconds=0.0, connect_seconds=2.0, read_seconds=2.0)


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
