from collections.abc import Collection
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

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
    def test_bank_holidays_are_those_of_the_place(self) -> None:
        times = OpeningTimes(None, Asked().days)
        assert times.of(OFFICE, SCOTLAND, at(SAINT_ANDREW, 10)).holiday
        assert not times.of(OFFICE, ENGLAND, at(SAINT_ANDREW, 10)).holiday
        assert not times.of(OFFICE, None, at(SAINT_ANDREW, 10)).holiday
        closed = (weekly("MO", 9, 17, closed_on_holidays=True),)
        assert not times.of(closed, SCOTLAND, at(SAINT_ANDREW, 10)).is_open
        assert times.of(closed, ENGLAND, at(SAINT_ANDREW, 10)).is_open

    def test_without_a_place_those_of_the_kiosk_count(self) -> None:
        times = OpeningTimes(SCOTLAND, Asked().days)
        assert times.of_service(service(schedules=OFFICE), at(SAINT_ANDREW, 10)).holiday
        bristol = (Location(name="Hall", postcode="BS1 5TR"),)
        found = times.of_service(service(schedules=OFFICE, locations=bristol), at(SAINT_ANDREW, 10))
        assert found.is_open
        assert not found.holiday

    def test_nothing_is_asked_where_there_are_no_hours(self) -> None:
        asked = Asked()
        OpeningTimes(SCOTLAND, asked.days).of((), None, at(MONDAY, 10))
        assert asked.questions == []

    def test_they_can_be_read_ahead(self) -> None:
        asked = Asked()
        OpeningTimes(None, asked.days).prepare()
        assert asked.questions == []
        OpeningTimes(SCOTLAND, asked.days).prepare()
        assert [place for place, _ in asked.questions] == [SCOTLAND]

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
    def test_its_first_place_with_a_postcode(self) -> None:
        places = (Location(name="Hall"), Location(name="Baths", postcode="EH1 1YZ"))
        assert where_of(service(locations=places)) is SCOTLAND

    def test_none_that_is_known(self) -> None:
        assert where_of(service()) is None
        assert where_of(service(locations=(Location(name="Hall", postcode="IM1 2PS"),))) is None
