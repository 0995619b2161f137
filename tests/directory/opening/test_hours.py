from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.directory.opening.hours import DayHours, Opening, OpeningKind, opening, today, week
from kiosk.directory.opening.occurrences import WEEKDAYS
from kiosk.directory.opening.rules import Timetable
from kiosk.directory.records import Frequency, Schedule

LONDON = ZoneInfo("Europe/London")
MONDAY = date(2026, 11, 23)
WORKING_WEEK = ("MO", "TU", "WE", "TH", "FR")


def moment(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), LONDON)


def weekly(days: tuple[str, ...], opens: time, closes: time, **more: object) -> Schedule:
    return Schedule(
        frequency=Frequency.WEEKLY,
        days=days,
        opens_at=opens,
        closes_at=closes,
        **more,  # type: ignore[arg-type]
    )


OFFICE = weekly(WORKING_WEEK, time(9), time(17))
ALL_HOURS = weekly(WEEKDAYS, time(0), time(23, 59))


def wall(value: datetime | None) -> tuple[date, time]:
    assert value is not None
    assert value.tzinfo is not None
    return value.date(), value.time()


class TestNow:
    def test_open(self) -> None:
        found = opening((OFFICE,), moment(MONDAY, 9))
        assert found.kind is OpeningKind.OPEN
        assert wall(found.until) == (MONDAY, time(17))

    def test_opens_later_today(self) -> None:
        found = opening((OFFICE,), moment(MONDAY, 8, 59))
        assert found.kind is OpeningKind.OPENS
        assert wall(found.opens) == (MONDAY, time(9))

    def test_closed_at_the_very_minute(self) -> None:
        found = opening((OFFICE,), moment(MONDAY, 17))
        assert wall(found.opens) == (MONDAY + timedelta(days=1), time(9))

    def test_over_the_weekend(self) -> None:
        found = opening((OFFICE,), moment(MONDAY + timedelta(days=4), 18))
        assert wall(found.opens) == (MONDAY + timedelta(days=7), time(9))

    def test_a_break_at_noon(self) -> None:
        halves = (
            weekly(("MO",), time(9), time(12)),
            weekly(("MO",), time(13), time(17)),
        )
        assert wall(opening(halves, moment(MONDAY, 10)).until) == (MONDAY, time(12))
        assert wall(opening(halves, moment(MONDAY, 12, 30)).opens) == (MONDAY, time(13))

    def test_over_midnight(self) -> None:
        bar = weekly(("FR",), time(20), time(2))
        friday = MONDAY + timedelta(days=4)
        saturday = friday + timedelta(days=1)
        assert wall(opening((bar,), moment(friday, 23)).until) == (saturday, time(2))
        assert wall(opening((bar,), moment(saturday, 1)).until) == (saturday, time(2))
        assert opening((bar,), moment(saturday, 2)).kind is OpeningKind.OPENS

    def test_all_day_is_until_midnight(self) -> None:
        one = weekly(("MO",), time(0), time(23, 59))
        assert wall(opening((one,), moment(MONDAY, 23, 59)).until) == (
            MONDAY + timedelta(days=1),
            time(0),
        )

    def test_always(self) -> None:
        assert opening((ALL_HOURS,), moment(MONDAY, 3)) == Opening(kind=OpeningKind.ALWAYS)

    def test_always_until_a_day_is_not_always(self) -> None:
        ends = weekly(WEEKDAYS, time(0), time(23, 59), valid_to=MONDAY + timedelta(days=3))
        found = opening((ends,), moment(MONDAY, 3))
        assert found.kind is OpeningKind.OPEN
        assert wall(found.until) == (MONDAY + timedelta(days=4), time(0))

    def test_its_last_valid_night_goes_on_past_midnight(self) -> None:
        last = weekly(("MO",), time(20), time(2), valid_to=MONDAY)
        tuesday = MONDAY + timedelta(days=1)
        assert wall(opening((last,), moment(tuesday, 1)).until) == (tuesday, time(2))
        assert opening((last,), moment(tuesday, 2)).kind is OpeningKind.UNKNOWN


class TestHowLongAnAnswerHolds:
    def test_until_it_closes_or_opens(self) -> None:
        assert wall(opening((OFFICE,), moment(MONDAY, 10)).holds_until) == (MONDAY, time(17))
        assert wall(opening((OFFICE,), moment(MONDAY, 8)).holds_until) == (MONDAY, time(9))

    def test_at_most_until_midnight(self) -> None:
        tuesday = MONDAY + timedelta(days=1)
        assert wall(opening((OFFICE,), moment(MONDAY, 18)).holds_until) == (tuesday, time(0))
        assert wall(opening((ALL_HOURS,), moment(MONDAY, 18)).holds_until) == (tuesday, time(0))

    def test_what_is_not_known_stays_so(self) -> None:
        assert opening((), moment(MONDAY, 18)).holds_until is None
        over = weekly(("MO",), time(9), time(17), valid_to=MONDAY - timedelta(days=1))
        assert opening((over,), moment(MONDAY, 18)).holds_until is None


class TestUnknown:
    @pytest.mark.parametrize(
        "schedules",
        [
            (),
            (Schedule(description="Most mornings"),),
            (weekly(WORKING_WEEK, time(9), time(17), valid_to=MONDAY - timedelta(days=1)),),
            (weekly(WORKING_WEEK, time(9), time(17), until=MONDAY - timedelta(days=1)),),
            (weekly(WORKING_WEEK, time(9), time(9)),),
            (weekly((), time(9), time(17)),),
            (weekly(("MO",), time(9), time(17), interval=2),),
            (Schedule(frequency=Frequency.WEEKLY, days=("MO",), opens_at=time(9)),),
        ],
    )
    def test_hours_that_nobody_knows(self, schedules: tuple[Schedule, ...]) -> None:
        assert opening(schedules, moment(MONDAY, 10)).kind is OpeningKind.UNKNOWN
        assert week(schedules, MONDAY) == ()

    def test_the_last_valid_day_still_counts(self) -> None:
        last = weekly(WORKING_WEEK, time(9), time(17), valid_to=MONDAY)
        assert opening((last,), moment(MONDAY, 10)).kind is OpeningKind.OPEN
        assert opening((last,), moment(MONDAY, 18)).kind is OpeningKind.CLOSED

    def test_hours_to_come(self) -> None:
        later = weekly(("MO",), time(9), time(17), valid_from=MONDAY + timedelta(days=40))
        found = opening((later,), moment(MONDAY, 10))
        assert wall(found.opens) == (MONDAY + timedelta(days=42), time(9))
        assert week((later,), MONDAY) == ()


class TestRules:
    def test_every_second_week(self) -> None:
        rule = weekly(("MO",), time(9), time(17), interval=2, starts_on=date(2020, 11, 30))
        table = Timetable((rule,))
        days = (MONDAY + timedelta(days=n) for n in range(41))
        found = {day for day in days if table.on(day.toordinal(), ())}
        expected = {
            day
            for n in range(41)
            if (day := MONDAY + timedelta(days=n)).weekday() == 0
            and (day - date(2020, 11, 30)).days % 14 == 0
        }
        assert found == expected
        assert len(found) in (2, 3)

    @pytest.mark.parametrize(
        ("days", "month_days", "expected"),
        [
            (("1SA",), (), date(2026, 12, 5)),
            (("-1FR",), (), date(2026, 11, 27)),
            (("2MO",), (), date(2026, 12, 14)),
            ((), (1,), date(2026, 12, 1)),
            ((), (-1,), date(2026, 11, 30)),
            (("TU", "TH"), (), MONDAY + timedelta(days=1)),
        ],
    )
    def test_monthly(
        self, days: tuple[str, ...], month_days: tuple[int, ...], expected: date
    ) -> None:
        rule = Schedule(
            frequency=Frequency.MONTHLY,
            days=days,
            month_days=month_days,
            opens_at=time(10),
            closes_at=time(12),
            starts_on=date(2011, 1, 1),
        )
        assert wall(opening((rule,), moment(MONDAY, 8)).opens) == (expected, time(10))

    def test_a_monthly_rule_without_days_means_the_day_it_began(self) -> None:
        rule = Schedule(
            frequency=Frequency.MONTHLY,
            opens_at=time(10),
            closes_at=time(12),
            starts_on=date(2025, 1, 31),
        )
        assert wall(opening((rule,), moment(MONDAY, 8)).opens) == (date(2026, 12, 31), time(10))

    def test_a_named_weekday_beside_one_with_a_number(self) -> None:
        """RFC 5545 means either; dateutil takes both to be meant."""
        rule = Schedule(
            frequency=Frequency.MONTHLY,
            days=("TU", "1SA"),
            opens_at=time(10),
            closes_at=time(12),
        )
        tuesday = MONDAY + timedelta(days=1)
        assert wall(opening((rule,), moment(MONDAY, 8)).opens) == (tuesday, time(10))
        friday = date(2026, 12, 4)
        assert wall(opening((rule,), moment(friday, 8)).opens) == (date(2026, 12, 5), time(10))

    def test_quarterly_far_ahead(self) -> None:
        rule = Schedule(
            frequency=Frequency.MONTHLY,
            interval=3,
            days=("1MO",),
            opens_at=time(10),
            closes_at=time(12),
            starts_on=date(2026, 10, 5),
        )
        assert wall(opening((rule,), moment(MONDAY, 8)).opens) == (date(2027, 1, 4), time(10))

    def test_a_number_of_times(self) -> None:
        rule = weekly(("MO",), time(9), time(17), count=2, starts_on=MONDAY - timedelta(days=7))
        assert opening((rule,), moment(MONDAY, 10)).kind is OpeningKind.OPEN
        assert opening((rule,), moment(MONDAY, 18)).kind is OpeningKind.CLOSED

    def test_a_rule_that_contradicts_itself_is_not_sought_for_ever(self) -> None:
        never = Schedule(
            frequency=Frequency.MONTHLY,
            days=("5SU",),
            month_days=(1,),
            opens_at=time(10),
            closes_at=time(12),
            starts_on=MONDAY,
            count=20,
        )
        assert opening((never,), moment(MONDAY, 8)).kind is OpeningKind.CLOSED

    def test_a_rule_at_the_end_of_time(self) -> None:
        late = weekly(("MO",), time(10), time(2), starts_on=date(9999, 12, 20), count=20)
        assert opening((late,), moment(MONDAY, 8)).kind is OpeningKind.CLOSED
        early = weekly(("MO",), time(10), time(2), starts_on=date(1, 1, 1), interval=2)
        assert opening((early,), moment(MONDAY, 8)).kind is OpeningKind.OPENS

    def test_month_days_in_a_weekly_rule_are_passed_over(self) -> None:
        rule = weekly(("MO",), time(9), time(17), month_days=(1,))
        assert opening((rule,), moment(MONDAY, 10)).kind is OpeningKind.OPEN


class TestHolidays:
    def test_said_to_be_closed(self) -> None:
        rule = weekly(WORKING_WEEK, time(9), time(17), closed_on_holidays=True)
        found = opening((rule,), moment(MONDAY, 10), {MONDAY})
        assert wall(found.opens) == (MONDAY + timedelta(days=1), time(9))
        assert not found.holiday

    def test_not_said(self) -> None:
        found = opening((OFFICE,), moment(MONDAY, 10), {MONDAY})
        assert found.kind is OpeningKind.OPEN
        assert found.holiday
        assert not opening((OFFICE,), moment(MONDAY, 18), {MONDAY}).holiday

    def test_an_evening_that_goes_on_into_a_holiday(self) -> None:
        bar = weekly(("MO",), time(20), time(2))
        tuesday = MONDAY + timedelta(days=1)
        assert opening((bar,), moment(tuesday, 1), {tuesday}).holiday
        assert opening((bar,), moment(tuesday, 1), {MONDAY}).holiday
        assert not opening((bar,), moment(MONDAY, 21), {tuesday}).holiday

    def test_it_opens_on_a_holiday(self) -> None:
        tuesday = MONDAY + timedelta(days=1)
        assert opening((OFFICE,), moment(MONDAY, 18), {tuesday}).holiday

    def test_always_but_on_holidays(self) -> None:
        rule = weekly(WEEKDAYS, time(0), time(23, 59), closed_on_holidays=True)
        christmas = MONDAY + timedelta(days=2)
        found = opening((rule,), moment(MONDAY, 10), {christmas})
        assert wall(found.until) == (christmas, time(0))


class TestWeek:
    def test_an_ordinary_week(self) -> None:
        found = week((OFFICE, weekly(("SA",), time(10), time(12))), MONDAY)
        assert [day.weekday for day in found] == list(range(7))
        assert found[0].spans == ((time(9), time(17)),)
        assert found[5].spans == ((time(10), time(12)),)
        assert found[6].spans == ()

    def test_two_spans_in_order(self) -> None:
        halves = (weekly(("MO",), time(13), time(17)), weekly(("MO",), time(9), time(12)))
        assert week(halves, MONDAY)[0].spans == ((time(9), time(12)), (time(13), time(17)))

    def test_all_day(self) -> None:
        assert week((ALL_HOURS,), MONDAY)[3].spans == ((time(0), time(23, 59)),)


class TestToday:
    def hours(self, *schedules: Schedule, holidays: tuple[date, ...] = ()) -> object:
        found = today(schedules, moment(MONDAY, 12), holidays)
        return found and found.spans

    def test_the_hours_that_begin_today(self) -> None:
        assert today((OFFICE,), moment(MONDAY, 20)) == DayHours(
            weekday=0, spans=((time(9), time(17)),)
        )
        assert self.hours(weekly(("TU",), time(9), time(17))) == ()

    def test_what_touches_is_one(self) -> None:
        halves = weekly(("MO",), time(9), time(12)), weekly(("MO",), time(12), time(17))
        assert self.hours(*halves) == ((time(9), time(17)),)

    def test_over_midnight_and_all_day(self) -> None:
        assert self.hours(weekly(("MO",), time(20), time(2))) == ((time(20), time(2)),)
        assert self.hours(ALL_HOURS) == ((time(0), time(23, 59)),)

    def test_rules_that_are_no_part_of_an_ordinary_week(self) -> None:
        rule = Schedule(
            frequency=Frequency.MONTHLY, days=("4MO",), opens_at=time(9), closes_at=time(17)
        )
        assert self.hours(rule) == ((time(9), time(17)),)
        assert week((rule,), MONDAY) == ()

    def test_a_holiday_of_which_the_feed_speaks(self) -> None:
        rule = weekly(WORKING_WEEK, time(9), time(17), closed_on_holidays=True)
        assert self.hours(rule, holidays=(MONDAY,)) == ()
        assert self.hours(OFFICE, holidays=(MONDAY,)) == ((time(9), time(17)),)

    def test_what_is_not_known(self) -> None:
        assert self.hours() is None
        assert self.hours(Schedule(description="Most mornings")) is None
        over = weekly(WORKING_WEEK, time(9), time(17), valid_to=MONDAY - timedelta(days=1))
        assert self.hours(over) is None


class TestClockChanges:
    FORWARD = date(2026, 3, 29)  # 01:00 becomes 02:00
    BACK = date(2026, 10, 25)  # 02:00 becomes 01:00

    def test_open_through_the_night_the_clocks_go_forward(self) -> None:
        night = weekly(WEEKDAYS, time(22), time(6))
        now = datetime(2026, 3, 29, 0, 59, tzinfo=UTC)
        found = opening((night,), now)
        assert wall(found.until) == (self.FORWARD, time(6))
        assert found.until is not None
        assert found.until.astimezone(UTC) - now == timedelta(hours=4, minutes=1)

    def test_open_through_the_hour_that_happens_twice(self) -> None:
        rule = weekly(("SU",), time(0), time(1, 30))
        second = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)  # 01:15 for the second time
        assert opening((rule,), second).kind is OpeningKind.OPEN
        after = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
        assert opening((rule,), after).kind is OpeningKind.OPENS

    def test_hours_within_the_one_that_is_missing_do_not_happen(self) -> None:
        rule = weekly(("SU",), time(1, 10), time(1, 40))
        found = opening((rule,), datetime(2026, 3, 29, 0, 30, tzinfo=UTC))
        assert wall(found.opens) == (self.FORWARD + timedelta(days=7), time(1, 10))

    def test_closing_at_one_in_the_night_the_clocks_go_back(self) -> None:
        rule = weekly(("SU",), time(0), time(1))
        found = opening((rule,), datetime(2026, 10, 24, 23, 30, tzinfo=UTC))
        assert found.until is not None
        assert found.until.astimezone(UTC) == datetime(2026, 10, 25, 0, 0, tzinfo=UTC)

    def test_summer_hours_are_on_the_wall(self) -> None:
        summer = datetime(2026, 6, 1, 8, 30, tzinfo=UTC)  # 09:30 on the wall
        assert opening((OFFICE,), summer).kind is OpeningKind.OPEN

    def test_another_zone_of_the_machine_changes_nothing(self) -> None:
        now = moment(MONDAY, 10)
        assert opening((OFFICE,), now) == opening((OFFICE,), now.astimezone(ZoneInfo("Asia/Tokyo")))
