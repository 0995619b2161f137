from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from kiosk.core.errors import KioskError
from kiosk.core.ids import ServiceId
from kiosk.directory import sqlite
from kiosk.directory.desk import DirectoryDesk
from kiosk.directory.opening.hours import DayHours
from kiosk.directory.places.postcodes import Places
from kiosk.directory.records import Frequency, Schedule, Service
from kiosk.directory.search.request import Filter, SearchRequest, SearchResults, Topic
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
from tests.fakes import ManualRunner

Open = Callable[[], DirectoryDesk]


@pytest.fixture
def tasks() -> ManualRunner:
    return ManualRunner()


@pytest.fixture
def faults() -> list[KioskError]:
    return []


@pytest.fixture
def opened(files: DirectoryFiles, tasks: ManualRunner, faults: list[KioskError]) -> Iterator[Open]:
    desks: list[DirectoryDesk] = []

    def make() -> DirectoryDesk:
        desk = DirectoryDesk(
            files.root, tasks, Places({}), postcode="", first_asked=(), on_fault=faults.append
        )
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.close()


def test_a_search_that_waits_is_dropped_for_a_newer_one(
    files: DirectoryFiles, embedded: Path, tasks: ManualRunner, opened: Open
) -> None:
    build_embedded(files, embedded)
    desk = opened()
    answers: list[tuple[str, SearchResults]] = []
    topics: list[tuple[Topic, ...]] = []
    for words in ("m", "me", "memory"):
        desk.search(SearchRequest(words=words), lambda found, w=words: answers.append((w, found)))  # type: ignore[misc]
    desk.topics(topics.append)
    tasks.run_all()
    assert [(words, found.total) for words, found in answers] == [("memory", 2)]
    assert [topic.count for topic in topics[0]] == [2]


def test_searches_that_need_not_wait_are_all_answered(
    files: DirectoryFiles, embedded: Path, tasks: ManualRunner, opened: Open
) -> None:
    build_embedded(files, embedded)
    desk = opened()
    desk.prepare()
    totals: list[int] = []
    for words in ("c", "ca", "carers"):
        desk.search(SearchRequest(words=words), lambda found: totals.append(found.total))
        tasks.run_all()
    assert len(totals) == 3
    assert totals[-1] == 1


def test_what_is_open_is_found_out_between_searches(
    files: DirectoryFiles, assets: Path, tasks: ManualRunner, opened: Open
) -> None:
    build_embedded(files, assets / "directory")
    desk = opened()
    now = datetime(2026, 11, 25, 10, 30, tzinfo=UTC)
    totals: list[int] = []

    def ask() -> None:
        desk.search(
            SearchRequest(now=now),
            lambda found: totals.append(found.offers.filters.get(Filter.OPEN_NOW, 0)),
        )

    ask()
    ask()
    tasks.run_all()
    ask()
    tasks.run_next()
    few, exact = totals
    assert 0 < few < exact


def test_a_newer_directory_is_taken_in_the_background(
    files: DirectoryFiles, embedded: Path, tasks: ManualRunner, opened: Open
) -> None:
    desk = opened()
    found: list[SearchResults] = []
    desk.search(SearchRequest(), found.append)
    build_embedded(files, embedded)
    desk.reopen()
    assert not desk.is_open
    tasks.run_all()
    assert desk.here() is not None
    desk.search(SearchRequest(), found.append)
    build_embedded(files, embedded, sample=False)
    desk.reopen()
    desk.reopen()
    tasks.run_all()
    assert desk.here() is None
    desk.search(SearchRequest(), found.append)
    tasks.run_all()
    assert [each.total for each in found] == [0, 3, 2]


def test_a_directory_that_opens_too_late_is_let_go(
    files: DirectoryFiles, embedded: Path, tasks: ManualRunner, opened: Open
) -> None:
    desk = opened()
    build_embedded(files, embedded)
    desk.reopen()
    desk.close()
    tasks.run_all()
    assert not desk.is_open


def test_the_bank_holidays_of_the_kiosk_count(files: DirectoryFiles, tasks: ManualRunner) -> None:
    hours = Schedule(frequency=Frequency.WEEKLY, days=("MO",), opens_at=time(9), closes_at=time(17))
    service = Service(id=ServiceId("a"), name="Club", feed="f", schedules=(hours,))
    saint_andrew = datetime(2026, 11, 30, 10, tzinfo=UTC)
    for postcode, holiday in (("EH1 1YZ", True), ("BS1 5TR", False), ("", False)):
        desk = DirectoryDesk(
            files.root,
            tasks,
            Places({}),
            postcode=postcode,
            first_asked=(),
            on_fault=lambda _: None,
        )
        found = desk.opening(service, saint_andrew)
        assert found.is_open
        assert found.holiday is holiday
        assert desk.today(service, saint_andrew) == DayHours(
            weekday=0, spans=((time(9), time(17)),)
        )
        desk.close()


def test_what_turns_out_to_be_damaged_gives_way_to_the_version_before(
    files: DirectoryFiles,
    embedded: Path,
    tasks: ManualRunner,
    opened: Open,
    faults: list[KioskError],
) -> None:
    build_embedded(files, embedded)
    build_embedded(files, embedded, sample=False)
    path = files.current()
    assert path is not None
    connection = sqlite.open_to_build(path)
    connection.execute("UPDATE services SET record = x'7b7b'")
    connection.close()
    desk = opened()
    found: list[SearchResults] = []
    desk.search(SearchRequest(), found.append)
    tasks.run_all()
    desk.search(SearchRequest(), found.append)
    tasks.run_all()
    assert [each.total for each in found] == [0, 3]
    assert len(faults) == 1
    assert "damaged" in str(faults[0])
    desk.reopen()
    tasks.run_all()
    desk.search(SearchRequest(), found.append)
    tasks.run_all()
    assert found[-1].total == 3
