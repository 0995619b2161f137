"""A sync that was cut short goes on where it was; what is damaged is set aside and read anew."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from kiosk.core.errors import StorageError
from kiosk.core.lock import only_one
from kiosk.directory import sqlite
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.report import PassKind
from kiosk.directory.sync.run import LOCK
from kiosk.directory.sync.state_file import state_path
from tests.directory.conftest import Raw
from tests.directory.feed_server import (
    Answer,
    FeedServer,
    Query,
    Route,
    as_json,
    list_feed,
    serving,
)
from tests.directory.synced import NOW, Make, names, sync, sync_all

DOWN = Answer(status=500, body=b"down")


def pages_asked(server: FeedServer) -> set[int]:
    queries = [dict(parse_qsl(urlsplit(each).query)) for each in server.asked]
    return {int(query["page"]) for query in queries if "page" in query}


def cut_at(page: int, route: Route) -> Route:
    def cut(path: str, query: Query) -> Answer:
        return DOWN if int(query.get("page", 0)) >= page else route(path, query)

    return cut


@pytest.fixture
def records(raw: Make) -> list[Raw]:
    return [raw(f"Club {number:02}") for number in range(20)]


def test_a_list_is_gone_on_with(files: DirectoryFiles, embedded: Path, records: list[Raw]) -> None:
    route = list_feed(records)
    with serving(cut_at(7, route)) as server:
        report = sync(server.url, files, embedded)
        assert report.fault is not None
        assert (report.services, report.fetched) == (0, 12)
        server.route = route
        server.asked.clear()
        report = sync(server.url, files, embedded)
        # The last page before the cut is asked again: were it another, all would be read anew.
        assert pages_asked(server) == {6, 7, 8, 9, 10}
    assert (report.fetched, report.added, report.complete) == (20, 20, True)
    assert len(names(files)) == 22


def test_a_list_that_has_changed_meanwhile_is_begun_anew(
    files: DirectoryFiles, embedded: Path, records: list[Raw]
) -> None:
    with serving(cut_at(7, list_feed(records))) as server:
        sync(server.url, files, embedded)
        server.route = list_feed(records[1:])
        server.asked.clear()
        report = sync(server.url, files, embedded)
        assert 1 in pages_asked(server)
    assert (report.fetched, report.added) == (19, 19)


def test_a_day_later_it_is_begun_anew(
    files: DirectoryFiles, embedded: Path, records: list[Raw]
) -> None:
    with serving(cut_at(7, list_feed(records))) as server:
        sync(server.url, files, embedded)
        server.route = list_feed(records)
        server.asked.clear()
        sync(server.url, files, embedded, now=NOW + timedelta(days=1, seconds=1))
        assert 1 in pages_asked(server)
    assert len(names(files)) == 22


def test_details_are_gone_on_with(
    files: DirectoryFiles, embedded: Path, records: list[Raw]
) -> None:
    whole = {str(record["id"]): record for record in records}
    lines: list[Raw] = [{"id": each["id"], "name": each["name"]} for each in records]
    budget = iter(range(9))

    def route(path: str, query: Query) -> Answer:
        if path.startswith("/services/"):
            return as_json(whole[path.removeprefix("/services/")])
        return list_feed(lines, per_page=10)(path, query)

    def failing(path: str, query: Query) -> Answer:
        if path.startswith("/services/") and next(budget, None) is None:
            return DOWN
        return route(path, query)

    with serving(failing) as server:
        assert sync(server.url, files, embedded).fault is not None
        server.route = route
        server.asked.clear()
        report = sync(server.url, files, embedded)
        assert pages_asked(server) == set()
        assert len([each for each in server.asked if "/services/" in each]) == 20 - 9
    assert report.added == 20
    assert report.repaired == ()


def test_changes_that_were_cut_do_not_stand_in_the_way_of_a_full_pass(
    files: DirectoryFiles, embedded: Path, records: list[Raw]
) -> None:
    def route(path: str, query: Query) -> Answer:
        since = query.get("modified_after", "")
        return list_feed(records if since < "2026-12" else [], per_page=5)(path, query)

    with serving(route) as server:
        sync(server.url, files, embedded)
        server.route = cut_at(2, route)
        report = sync(server.url, files, embedded, now=NOW + timedelta(days=1))
        assert (report.pass_kind, report.fault is not None) == (PassKind.CHANGES, True)
        server.route = route
        report = sync(server.url, files, embedded, now=NOW + timedelta(days=1), full=True)
    assert (report.pass_kind, report.unchanged) == (PassKind.FULL, 20)


def test_a_directory_that_could_not_be_built_is_built_without_asking(
    files: DirectoryFiles, embedded: Path, records: list[Raw]
) -> None:
    with serving(list_feed(records)) as server:
        sync(server.url, files, embedded)
        server.route = list_feed(records[1:])
        # Nothing can be written where the new directory is built.
        (files.root / "building.sqlite").mkdir()
        with pytest.raises(StorageError, match="could not be written"):
            sync(server.url, files, embedded)
        assert len(names(files)) == 22
        (files.root / "building.sqlite").rmdir()
        server.route = lambda _path, _query: DOWN
        report = sync_all(files, embedded, server.url)
    assert report.rebuilt
    assert report.feeds[0].fault is not None
    assert len(names(files)) == 21


def _garble(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 500)


def _cut(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _overwrite(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8_192:20_480] = b"\x55" * 12_288
    path.write_bytes(content)


def _other_format(path: Path) -> None:
    connection = sqlite.open_to_append(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize("damage", [_garble, _cut, _overwrite, _other_format])
def test_a_damaged_state_is_set_aside_and_the_directory_stays(
    files: DirectoryFiles, embedded: Path, records: list[Raw], damage: Callable[[Path], None]
) -> None:
    with serving(list_feed(records)) as server:
        sync(server.url, files, embedded)
        path = state_path(files.root / "feeds", server.url)
        damage(path)
        before = files.current()
        server.route = lambda _path, _query: DOWN
        report = sync(server.url, files, embedded)
        assert report.fault is not None
        assert files.current() == before
        assert len(names(files)) == 22
        assert path.with_suffix(".damaged").exists()
        server.route = list_feed(records[1:])
        report = sync(server.url, files, embedded)
    assert (report.pass_kind, report.added) == (PassKind.FULL, 19)
    assert len(names(files)) == 21


def test_entries_that_this_program_cannot_read_are_read_anew(
    files: DirectoryFiles, embedded: Path, records: list[Raw]
) -> None:
    with serving(list_feed(records)) as server:
        sync(server.url, files, embedded)
        connection = sqlite.open_to_append(state_path(files.root / "feeds", server.url))
        connection.execute("""UPDATE entries SET entry = '{"of": "another version"}'""")
        connection.close()
        server.route = list_feed([*records, {**records[0], "id": "new"}])
        with pytest.raises(StorageError, match="cannot be read"):
            sync(server.url, files, embedded)
        assert len(names(files)) == 22
        report = sync(server.url, files, embedded)
    assert report.added == 21
    assert len(names(files)) == 23 - 1  # two of one name


def test_two_syncs_at_once_are_refused(
    files: DirectoryFiles, embedded: Path, records: list[Raw]
) -> None:
    with serving(list_feed(records)) as server:
        sync(server.url, files, embedded)
        with (
            only_one(files.root / LOCK),
            pytest.raises(StorageError, match="Another update"),
        ):
            sync(server.url, files, embedded)
