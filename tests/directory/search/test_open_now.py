"""Open now: the filter, its count and the label of a hit are one answer, wherever and whenever."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.ids import ServiceId
from kiosk.directory.opening.holidays import Jurisdiction
from kiosk.directory.opening.occurrences import WEEKDAYS
from kiosk.directory.opening.times import OpeningTimes
from kiosk.directory.records import Entry, Frequency, Location, Schedule, Service, Status
from kiosk.directory.search.build import build
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import Filter, Narrowing, SearchRequest
from kiosk.directory.store import DirectoryFiles

LONDON = ZoneInfo("Europe/London")
SAINT_ANDREW = date(2026, 11, 30)  # a Monday; a bank holiday in Scotland only


def weekly(days: tuple[str, ...], opens: int, closes: time) -> Schedule:
    return Schedule(frequency=Frequency.WEEKLY, days=days, opens_at=time(opens), closes_at=closes)


WORK = ("MO", "TU", "WE", "TH", "FR")
OFFICE = weekly(WORK, 9, time(17))
NIGHT = weekly(WEEKDAYS, 22, time(6))
ALWAYS = weekly(WEEKDAYS, 0, time(23, 59))
FEED_SAYS = replace(OFFICE, closed_on_holidays=True)
EDINBURGH = Location(name="Hall", postcode="EH1 1YZ")
BRISTOL = Location(name="Hall", postcode="BS1 5TR")


def service(name: str, *schedules: Schedule, **more: object) -> Service:
    return Service(id=ServiceId(name), name=name, feed="f", schedules=schedules, **more)  # type: ignore[arg-type]


SERVICES = (
    service("Edinburgh office", OFFICE, locations=(EDINBURGH,)),
    service("Bristol office", OFFICE, locations=(BRISTOL,)),
    service("Edinburgh shut", FEED_SAYS, locations=(EDINBURGH,)),
    service("Helpline", OFFICE),
    service("Night shelter", NIGHT),
    service("Alarm", ALWAYS),
    service("Over", replace(ALWAYS, valid_to=date(2020, 1, 1))),
    service("Closed for now", ALWAYS, status=Status.TEMPORARILY_CLOSED),
    service("Words only", Schedule(description="Most mornings")),
    service(
        "Two places",
        locations=(
            Location(name="Hall", schedules=(weekly(WORK, 9, time(12)),)),
            Location(name="Baths", schedules=(weekly(WORK, 18, time(20)),)),
        ),
    ),
)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Directory]:
    files = DirectoryFiles(tmp_path_factory.mktemp("open-now"))
    files.publish(lambda path: build(path, (Entry(service=each) for each in SERVICES), []))
    opened = Directory.open(files.root, OpeningTimes(Jurisdiction.SCOTLAND))
    assert opened is not None
    with opened:
        yield opened


def open_names(directory: Directory, now: datetime) -> set[str]:
    """What the filter leaves; the labels and the count say the same."""
    everything = directory.search(SearchRequest(now=now, limit=200))
    labelled = {hit.service.name for hit in everything.hits if hit.opening and hit.opening.is_open}
    chosen = Narrowing(filters=frozenset((Filter.OPEN_NOW,)))
    filtered = directory.search(SearchRequest(narrowing=chosen, now=now, limit=200))
    names = {hit.service.name for hit in filtered.hits}
    assert names == labelled
    assert filtered.total == len(names)
    assert everything.offers.filters.get(Filter.OPEN_NOW, 0) == len(names)
    return names


def at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), LONDON)


def test_in_the_morning(directory: Directory) -> None:
    found = open_names(directory, at(date(2026, 11, 24), 10))
    assert found == {
        *("Edinburgh office", "Bristol office", "Edinburgh shut", "Helpline", "Alarm"),
        "Two places",
    }


def test_after_midnight(directory: Directory) -> None:
    assert open_names(directory, at(date(2026, 11, 24), 3)) == {"Night shelter", "Alarm"}


def test_between_the_hours_of_two_places(directory: Directory) -> None:
    assert "Two places" not in open_names(directory, at(date(2026, 11, 24), 14))
    assert "Two places" in open_names(directory, at(date(2026, 11, 24), 19))


def test_a_bank_holiday_counts_where_the_service_is(directory: Directory) -> None:
    now = at(SAINT_ANDREW, 10)
    assert "Edinburgh shut" not in open_names(directory, now)
    hits = directory.search(SearchRequest(now=now, limit=200)).hits
    unsure = {hit.service.name for hit in hits if hit.opening and hit.opening.holiday}
    # The helpline has no place: the kiosk's own counts, and it stands in Scotland.
    assert unsure == {"Edinburgh office", "Helpline", "Two places", "Night shelter"}


def test_what_is_not_known_has_no_label_or_one_that_says_so(directory: Directory) -> None:
    hits = directory.search(SearchRequest(now=at(SAINT_ANDREW, 10), limit=200)).hits
    labels = {hit.service.name: hit.opening and hit.opening.kind.value for hit in hits}
    assert labels["Over"] == "unknown"
    assert labels["Closed for now"] is None
    assert labels["Words only"] is None


@given(st.lists(st.integers(0, 8 * 1440), min_size=1, max_size=4))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_asked_in_any_order_around_the_night_the_clocks_go_back(
    directory: Directory, minutes: list[int]
) -> None:
    """What is remembered of one moment never answers for another."""
    for minute in minutes:
        now = datetime(2026, 10, 22, tzinfo=UTC) + timedelta(minutes=minute)
        found = open_names(directory, now)
        times = OpeningTimes(Jurisdiction.SCOTLAND)
        assert found == {each.name for each in SERVICES if times.of_service(each, now).is_open}
