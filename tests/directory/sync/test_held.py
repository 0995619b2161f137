"""A feed that suddenly loses many of its services is not believed until somebody confirms it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.errors import StorageError
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.checked import read_checked
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, FeedServer, Query, always, list_feed, serving
from tests.directory.synced import NOW, Make, names, sync, sync_all, syncing

OURS = 2  # what ships


@pytest.fixture
def records(raw: Make) -> list[Raw]:
    return [raw(f"Club {number}") for number in range(40)]


@pytest.fixture
def server(records: list[Raw], files: DirectoryFiles, embedded: Path) -> Iterator[FeedServer]:
    def route(path: str, query: Query) -> Answer:
        return list_feed(records, per_page=10)(path, query)

    with serving(route) as server:
        sync(server.url, files, embedded)
        yield server


def test_a_fifth_is_believed_and_more_is_not(
    server: FeedServer, records: list[Raw], files: DirectoryFiles, embedded: Path
) -> None:
    del records[32:]
    report = sync(server.url, files, embedded)
    assert (report.removed, report.held, len(names(files))) == (8, None, 32 + OURS)
    del records[25:]
    report = sync(server.url, files, embedded)
    assert report.held is not None
    assert (report.held.lost, report.held.before, report.removed) == (7, 32, 0)
    assert (report.services, len(names(files))) == (32, 32 + OURS)
    assert "suddenly has 7 fewer of its 32 services" in report.held.problem
    assert f"kiosk sync --accept {server.url}" in report.held.remedy


def test_it_is_confirmed_without_asking_the_feed_again(
    server: FeedServer, records: list[Raw], files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    del records[10:]
    records.append(raw("New Club"))
    before = files.current()
    assert sync(server.url, files, embedded).held is not None
    assert files.current() == before
    server.route = always(Answer(status=500, body=b"down"))
    # The server is asked nothing: not even when days have passed.
    server.asked.clear()
    later = NOW + timedelta(days=3)
    report = syncing(files, embedded, server.url, now=later).accept(server.url + "/services")
    assert server.asked == []
    (feed,) = report.feeds
    assert report.rebuilt
    assert (feed.removed, feed.added, feed.services, feed.held) == (30, 1, 11, None)
    assert len(names(files)) == 11 + OURS
    with pytest.raises(StorageError, match="waits to be confirmed"):
        syncing(files, embedded, server.url).accept(server.url)


def test_nothing_of_another_feed_waits(
    server: FeedServer, files: DirectoryFiles, embedded: Path
) -> None:
    with pytest.raises(StorageError, match="waits to be confirmed"):
        syncing(files, embedded, server.url).accept("https://b.uk")


def test_a_feed_that_is_well_again_needs_nobody(
    server: FeedServer, records: list[Raw], files: DirectoryFiles, embedded: Path
) -> None:
    lost = records[10:]
    del records[10:]
    assert sync(server.url, files, embedded).held is not None
    records.extend(lost)
    report = sync(server.url, files, embedded)
    assert (report.held, report.unchanged, report.removed) == (None, 40, 0)
    with pytest.raises(StorageError, match="waits to be confirmed"):
        syncing(files, embedded, server.url).accept(server.url)


def test_while_it_waits_the_newest_pass_is_what_is_confirmed(
    server: FeedServer, records: list[Raw], files: DirectoryFiles, embedded: Path
) -> None:
    del records[20:]
    sync(server.url, files, embedded)
    del records[15:]
    report = sync(server.url, files, embedded)
    assert report.held is not None
    assert report.held.lost == 25
    # A pass that fails does not take it away.
    server.route = always(Answer(status=500, body=b"down"))
    report = sync(server.url, files, embedded)
    assert report.held is not None
    assert report.fault is not None
    syncing(files, embedded, server.url).accept(server.url)
    assert len(names(files)) == 15 + OURS


def test_new_ids_for_the_same_services_are_no_loss(
    server: FeedServer, records: list[Raw], files: DirectoryFiles, embedded: Path
) -> None:
    for number, record in enumerate(records):
        record["id"] = f"00000000-0000-4000-8000-{number:012}"
    report = sync(server.url, files, embedded)
    assert (report.held, report.removed, report.added) == (None, 40, 40)


def test_few_may_go_any_day(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    records = [raw(f"Club {number}") for number in range(3)]

    def route(path: str, query: Query) -> Answer:
        return list_feed(records)(path, query)

    with serving(route) as server:
        sync(server.url, files, embedded)
        del records[1:]
        assert sync(server.url, files, embedded).removed == 2
        del records[:]
        assert sync(server.url, files, embedded).held is not None


def test_other_feeds_go_on(
    server: FeedServer, records: list[Raw], files: DirectoryFiles, embedded: Path, raw: Make
) -> None:
    del records[5:]
    with serving(list_feed([raw("South Club")])) as other:
        report = sync_all(files, embedded, server.url, other.url)
        assert not report.is_well
        assert "South Club" in names(files)
        held, well = read_checked(files.root)
        assert held.held is not None
        assert held.checked_at == NOW
        assert (well.held, well.services) == (None, 1)
