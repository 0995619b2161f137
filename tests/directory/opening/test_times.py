from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.ids import ServiceId
from kiosk.directory.opening.holidays import Jurisdiction
from kiosk.directory.opening.hours import OpeningKind, opening
from kiosk.directory.opening.times import OpeningTimes, hours_of, rules_of, where_of
from kiosk.directory.records import Frequency, Location, Schedule, Service, Status

LONDON = ZoneInfo("Europe/London")
MONDAY = date(2026, 11, 23)
SAINT_ANDREW = date(2026, 11, 30)  # a Monday, and a bank holiday in Scotland only
SCOTLAND, ENGLAND = Jurisdiction.SCOTLAND, Jurisdiction.ENGLAND_AND_WALES


def weekly(days: str, opens: int, closes: int, **more: object) -> Schedule:
    return Schedule(
        frequency=Frequency.WEEKLY,
        days=tuple(days.split(",")),
        opens_at=time(opens),
        closes_at=time(closes),
        **more,  # type: ignore[arg-type]
    )


OFFICE = (weekly("MO,TU,WE,TH,FR", 9, 17),)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), LONDON)


def service(**more: object) -> Service:
    return Service(id=ServiceId("a"), name="Club", feed="https://feed.example", **more)  # type: ignore[arg-type]


class Asked:
    """Bank holidays that remember what was asked of them."""

    def __init__(self) -> None:
        self.questions: list[tuple[Jurisdiction, date]] = []

    def days(self, jurisdiction: Jurisdiction, day: date) -> Collection[date]:
        self.questions.append((jurisdiction, day))
        return {SAINT_ANDREW} if jurisdiction is SCOTLAND else ()


class TestTimes:
    def test_the_filter_and_the_label_are_one_answer(self) -> None:
        times = OpeningTimes()
        for hour in range(24):
            found = times.of(OFFICE, ENGLAND, at(MONDAY, hour))
            assert times.is_open(OFFICE, ENGLAND, at(MONDAY, hour)) is found.is_open
            assert found.is_open is (9 <= hour < 17)

    def test_an_answer_is_kept_while_it_holds(self) -> None:
        times = OpeningTimes()
        found = times.of(OFFICE, ENGLAND, at(MONDAY, 10))
        assert times.of(OFFICE, ENGLAND, at(MONDAY, 16, 59)) is found
        assert times.of(tuple(OFFICE), ENGLAND, at(MONDAY, 12)) is found
        assert times.of(OFFICE, ENGLAND, at(MONDAY, 17)) is not found

    def test_a_clock_that_is_put_back_is_answered_anew(self) -> None:
        times = OpeningTimes()
        assert times.is_open(OFFICE, ENGLAND, at(MONDAY, 10))
        assert not times.is_open(OFFICE, ENGLAND, at(MONDAY, 8))
        over = (weekly("MO", 9, 17, valid_to=MONDAY),)
        tuesday = MONDAY + timedelta(days=1)
        assert times.of(over, ENGLAND, at(tuesday, 10)).kind is OpeningKind.UNKNOWN
        assert times.is_open(over, ENGLAND, at(MONDAY, 10))

    def test_bank_holidays_are_those_of_the_place(self) -> None:
        times = OpeningTimes(Asked().days)
        assert times.of(OFFICE, SCOTLAND, at(SAINT_ANDREW, 10)).holiday
        assert not times.of(OFFICE, ENGLAND, at(SAINT_ANDREW, 10)).holiday
        assert not times.of(OFFICE, None, at(SAINT_ANDREW, 10)).holiday
        closed = (weekly("MO", 9, 17, closed_on_holidays=True),)
        assert not times.is_open(closed, SCOTLAND, at(SAINT_ANDREW, 10))
        assert times.is_open(closed, ENGLAND, at(SAINT_ANDREW, 10))

    def test_bank_holidays_are_asked_for_once_a_day(self) -> None:
        asked = Asked()
        times = OpeningTimes(asked.days)
        for hour in range(24):
            times.of(OFFICE, SCOTLAND, at(MONDAY, hour))
        assert asked.questions == [(SCOTLAND, MONDAY)]
        times.of((), SCOTLAND, at(MONDAY + timedelta(days=1), 10))
        assert len(asked.questions) == 1

    def test_the_library_of_bank_holidays(self) -> None:
        christmas = date(2026, 12, 25)
        assert OpeningTimes().of(OFFICE, ENGLAND, at(christmas, 10)).holiday


class TestHours:
    def test_its_own_come_before_those_of_its_places(self) -> None:
        place = Location(name="Hall", schedules=(weekly("SU", 9, 17),))
        assert hours_of(service(schedules=OFFICE, locations=(place,))) == OFFICE

    def test_places_with_different_hours(self) -> None:
        morning, evening = (weekly("MO", 9, 12),), (weekly("MO", 18, 20),)
        places = (
            Location(name="Hall", schedules=morning),
            Location(name="Baths", schedules=evening),
            Location(name="Library", schedules=morning),
        )
        found = hours_of(service(locations=places))
        assert found == (*morning, *evening)
        assert opening(found, at(MONDAY, 10)).is_open
        assert opening(found, at(MONDAY, 19)).is_open
        assert not opening(found, at(MONDAY, 14)).is_open

    def test_what_is_closed_for_now_has_none(self) -> None:
        closed = service(schedules=OFFICE, status=Status.TEMPORARILY_CLOSED)
        assert hours_of(closed) == ()
        assert opening(hours_of(closed), at(MONDAY, 10)).kind is OpeningKind.UNKNOWN

    def test_services_with_the_same_hours_have_equal_rules(self) -> None:
        one = (weekly("MO", 9, 17, notes="Term time only"), Schedule(description="By appointment"))
        other = (weekly("MO", 9, 17, description="Mondays"),)
        assert rules_of(one) == rules_of(other) == (weekly("MO", 9, 17),)


class TestWhere:
    def test_its_own_place_comes_before_the_kiosk(self) -> None:
        places = (Location(name="Hall"), Location(name="Baths", postcode="EH1 1YZ"))
        assert where_of(service(locations=places), ENGLAND) is SCOTLAND

    def test_without_a_place_it_is_the_kiosk(self) -> None:
        assert where_of(service(), SCOTLAND) is SCOTLAND
        douglas = (Location(name="Hall", postcode="IM1 2PS"),)
        assert where_of(service(locations=douglas), ENGLAND) is ENGLAND
        assert where_of(service(), None) is None


@given(
    minutes=st.lists(st.integers(0, 14 * 1440), min_size=2, max_size=12),
    hours=st.lists(
        st.builds(weekly, st.sampled_from(("MO", "SU,MO", "FR,SA")), st.integers(0, 23), st.integers(0, 23)),
        max_size=2,
    ).map(tuple),
)  # fmt: skip
@settings(deadline=None)
def test_memory_never_changes_an_answer(minutes: list[int], hours: tuple[Schedule, ...]) -> None:
    """Two weeks around the night the clocks go back, asked in any order."""
    times = OpeningTimes(Asked().days)
    start = datetime(2026, 10, 19, tzinfo=UTC)
    for minute in minutes:
        now = start + timedelta(minutes=minute)
        assert times.of(hours, SCOTLAND, now) == opening(hours, now, {SAINT_ANDREW})
