"""Asking for what has changed, where a feed can tell it; and a full pass now and then."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.directory.oruk.findings import Refusal
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.report import FeedReport, PassKind
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, FeedServer, Query, as_json, list_feed, serving
from tests.directory.synced import NOW, Make, names, sync

HOUR = timedelta(hours=1)


@dataclass
class DatedFeed:
    """A feed that honours `modified_after`, and knows when each of its services was changed."""

    services: dict[str, tuple[Raw, str]] = field(default_factory=dict)

    def put(self, record: Raw, changed: str = "2026-11-24T11:00:00Z") -> None:
        self.services[str(record["name"])] = (record, changed)

    def route(self, path: str, query: Query) -> Answer:
        since = query.get("modified_after", "")
        records = [record for record, changed in self.services.values() if changed >= since]
        per_page = int(query.get("per_page", "2"))
        return list_feed(records, per_page=per_page)(path, query)


@pytest.fixture
def feed(raw: Make) -> DatedFeed:
    feed = DatedFeed()
    for number in range(6):
        feed.put(raw(f"Club {number}"), "2026-01-01T00:00:00Z")
    return feed


@dataclass
class Kiosk:
    files: DirectoryFiles
    embedded: Path
    server: FeedServer

    def sync(self, days: float = 0, **options: object) -> FeedReport:
        self.server.asked.clear()
        now = NOW + timedelta(days=days)
        return sync(self.server.url, self.files, self.embedded, now=now, **options)

    def asked(self, what: str) -> list[str]:
        return [each for each in self.server.asked if what in each]


@pytest.fixture
def at(files: DirectoryFiles, embedded: Path) -> Callable[[FeedServer], Kiosk]:
    return lambda server: Kiosk(files, embedded, server)


def test_only_what_has_changed_is_fetched(
    feed: DatedFeed, at: Callable[[FeedServer], Kiosk], raw: Make
) -> None:
    with serving(feed.route) as server:
        kiosk = at(server)
        first = kiosk.sync()
        assert (first.pass_kind, first.added, first.fetched) == (PassKind.FULL, 6, 6)
        # The server's clock is that of the machine: far after any change so far.
        feed.put(raw("Club 1", description="Now on Mondays."), "2999-01-01T00:00:00Z")
        feed.put(raw("Club 9"), "2999-01-01T00:00:00Z")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("kiosk.directory.feed.recognise._TEN_YEARS", timedelta(days=400_000))
            report = kiosk.sync(days=1)
        assert report.pass_kind is PassKind.CHANGES
        assert (report.fetched, report.added, report.changed) == (2, 1, 1)
        assert (report.removed, report.services, report.complete) == (0, 7, True)
        assert len(names(kiosk.files)) == 9


def test_nothing_new_is_one_question_and_no_new_directory(
    feed: DatedFeed, at: Callable[[FeedServer], Kiosk]
) -> None:
    with serving(feed.route) as server:
        kiosk = at(server)
        kiosk.sync()
        before = kiosk.files.current()
        report = kiosk.sync(days=1)
        assert report.pass_kind is PassKind.CHANGES
        assert (report.fetched, report.services) == (0, 6)
        assert kiosk.files.current() == before
        assert report.checked_at == NOW + timedelta(days=1)
        assert report.fully_checked_at == NOW
        # Its root, the changes, and whether it can be believed about them.
        assert len(server.asked) == 4


def test_a_service_that_no_longer_runs_goes_with_the_changes(
    feed: DatedFeed, at: Callable[[FeedServer], Kiosk], raw: Make
) -> None:
    with serving(feed.route) as server:
        kiosk = at(server)
        kiosk.sync()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("kiosk.directory.feed.recognise._TEN_YEARS", timedelta(days=400_000))
            feed.put(raw("Club 2", status="defunct"), "2999-01-01T00:00:00Z")
            report = kiosk.sync(days=1)
        assert (report.pass_kind, report.removed, report.services) == (PassKind.CHANGES, 1, 5)
        assert [each.kind for each in report.refused] == [Refusal.NOT_RUNNING]
        assert "Club 2" not in names(kiosk.files)


def test_a_service_that_is_only_absent_stays_until_the_full_pass_of_the_week(
    feed: DatedFeed, at: Callable[[FeedServer], Kiosk]
) -> None:
    with serving(feed.route) as server:
        kiosk = at(server)
        kiosk.sync()
        del feed.services["Club 3"]
        assert kiosk.sync(days=6.9).pass_kind is PassKind.CHANGES
        assert "Club 3" in names(kiosk.files)
        report = kiosk.sync(days=7)
        assert (report.pass_kind, report.removed, report.unchanged) == (PassKind.FULL, 1, 5)
        assert "Club 3" not in names(kiosk.files)


def test_a_full_pass_when_asked(feed: DatedFeed, at: Callable[[FeedServer], Kiosk]) -> None:
    with serving(feed.route) as server:
        kiosk = at(server)
        kiosk.sync()
        assert kiosk.sync(days=1, full=True).pass_kind is PassKind.FULL
        assert kiosk.asked("modified_after") == []


def test_a_clock_that_was_put_back_makes_a_full_pass(
    feed: DatedFeed, at: Callable[[FeedServer], Kiosk]
) -> None:
    with serving(feed.route) as server:
        kiosk = at(server)
        kiosk.sync()
        assert kiosk.sync(days=-3).pass_kind is PassKind.FULL
        assert kiosk.sync(days=-20_000).pass_kind is PassKind.FULL


def _passes_over(path: str, query: Query) -> Query:
    return {name: value for name, value in query.items() if name != "modified_after"}


@pytest.mark.parametrize("way", ["passed over", "refused", "empty"])
def test_a_feed_that_does_not_tell_is_read_whole(
    feed: DatedFeed, at: Callable[[FeedServer], Kiosk], way: str
) -> None:
    def route(path: str, query: Query) -> Answer:
        if "modified_after" in query:
            if way == "refused":
                return as_json({"detail": "unknown"}, 422)
            if way == "empty":
                return as_json({"contents": [], "total_items": 0})
        return feed.route(path, _passes_over(path, query))

    with serving(route) as server:
        kiosk = at(server)
        kiosk.sync()
        del feed.services["Club 3"]
        report = kiosk.sync(days=1)
    assert (report.pass_kind, report.removed) == (PassKind.FULL, 1)


def test_what_is_the_same_is_not_read_again(
    feed: DatedFeed, at: Callable[[FeedServer], Kiosk], raw: Make
) -> None:
    with serving(feed.route) as server:
        kiosk = at(server)
        kiosk.sync()
        before = kiosk.files.current()
        report = kiosk.sync(full=True)
        assert (report.unchanged, report.added, report.changed) == (6, 0, 0)
        assert kiosk.files.current() == before
        # Written otherwise, it says the same.
        record, changed = feed.services["Club 1"]
        feed.services["Club 1"] = (dict(reversed(record.items())), changed)
        report = kiosk.sync(full=True)
        assert (report.unchanged, report.changed) == (6, 0)
        assert kiosk.files.current() == before


def test_pages_and_details_that_still_hold_are_not_sent_again(
    at: Callable[[FeedServer], Kiosk], raw: Make
) -> None:
    whole = {str(each["id"]): each for each in (raw(f"Club {n}") for n in range(5))}
    edition = dict.fromkeys(whole, 1)
    full = [raw(f"Choir {n}") for n in range(4)]

    def route(path: str, query: Query) -> Answer:
        name = path.removeprefix("/services/")
        if name in whole:
            answer = as_json(whole[name])
            tag = edition[name]
        else:
            lines: list[Raw] = [{"id": key, "name": each["name"]} for key, each in whole.items()]
            answer = list_feed([*full, *lines], per_page=2)(path, query)
            tag = len(full)
        answer.headers["ETag"] = f'"{path} {query.get("page")} {tag}"'
        return answer

    with serving(route) as server:
        kiosk = at(server)
        assert kiosk.sync().services == 9
        assert server.not_modified == []
        assert kiosk.sync(full=True).unchanged == 9
        # Both pages of whole records but the first, which is asked anew; and every detail.
        assert len([each for each in server.not_modified if "page=2" in each]) == 1
        assert len([each for each in server.not_modified if "/services/" in each]) == 5
        server.not_modified.clear()
        changed = next(iter(whole))
        whole[changed] = {**whole[changed], "description": "New."}
        edition[changed] = 2
        del full[3]
        report = kiosk.sync(full=True)
        assert (report.changed, report.removed, report.unchanged) == (1, 1, 7)
        assert len([each for each in server.not_modified if "/services/" in each]) == 4


def test_nothing_is_remembered_of_other_rules_of_cleaning(
    at: Callable[[FeedServer], Kiosk], raw: Make
) -> None:
    def route(path: str, query: Query) -> Answer:
        answer = list_feed([raw(f"Club {n}") for n in range(5)])(path, query)
        answer.headers["ETag"] = f'"{path} {query.get("page")}"'
        return answer

    with serving(route) as server:
        kiosk = at(server)
        kiosk.sync()
        # As after an update of the program: what ships comes out otherwise.
        (kiosk.embedded / "national" / "Carers Line.json").unlink()
        report = kiosk.sync(days=1)
        assert server.not_modified == []
        assert (report.pass_kind, report.unchanged) == (PassKind.FULL, 5)
        kiosk.sync(days=1)
        assert server.not_modified != []
