"""What must hold of any schedule at any moment, told by dateutil and by scanning the clock."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.directory.opening.hours import OpeningKind, opening, today, week
from kiosk.directory.opening.occurrences import WEEKDAYS, is_over, is_usable
from kiosk.directory.opening.rules import Timetable
from kiosk.directory.opening.times import rules_of
from kiosk.directory.records import Frequency, Schedule
from tests.directory.opening.by_dateutil import LONDON, days_of, real_spans, spans

MINUTE = timedelta(minutes=1)
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from((0, 1, 15, 30, 59)))
DAYS = st.dates(date(2023, 1, 1), date(2029, 12, 31))
#: Both changes of the clocks in four years, ends of months, leap days, the turn of the year, Christmas.
HOT_DAYS = st.sampled_from(
    [
        *(date(2025, 3, 30), date(2026, 3, 29), date(2027, 3, 28), date(2028, 3, 26)),
        *(date(2025, 10, 26), date(2026, 10, 25), date(2027, 10, 31), date(2028, 10, 29)),
        *(date(2027, 2, 28), date(2028, 2, 29), date(2024, 2, 29), date(2026, 4, 30)),
        *(date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 31), date(2027, 1, 1)),
    ]
)
SOME_DAYS = DAYS | HOT_DAYS
MOMENTS = st.builds(
    lambda day, minute: datetime.combine(day, time(), UTC) + timedelta(minutes=minute),
    SOME_DAYS,
    st.integers(-120, 1560) | st.integers(-5, 185),
)
DAY_CODES = st.sampled_from((*WEEKDAYS, *WEEKDAYS, "1MO", "2TU", "-1FR", "5SU", "-2SA"))


def schedules_with(**more: st.SearchStrategy[object]) -> st.SearchStrategy[Schedule]:
    parts: dict[str, st.SearchStrategy[object]] = {
        "frequency": st.sampled_from(Frequency),
        "interval": st.sampled_from((1, 1, 1, 2, 3)),
        "days": st.lists(DAY_CODES, max_size=4, unique=True).map(tuple),
        "month_days": st.lists(st.sampled_from((1, 15, 29, 31, -1)), max_size=2).map(tuple),
        "opens_at": TIMES,
        "closes_at": TIMES,
        "starts_on": st.none() | SOME_DAYS | st.just(date(1900, 1, 31)),
        "until": st.none() | st.none() | SOME_DAYS,
        "count": st.none() | st.none() | st.integers(1, 60),
        "valid_from": st.none() | st.none() | SOME_DAYS,
        "valid_to": st.none() | st.none() | SOME_DAYS,
        "closed_on_holidays": st.booleans(),
        **more,
    }
    return st.builds(Schedule, **parts)


ANY = st.lists(schedules_with(), max_size=3).map(tuple)
#: Shapes in which the clock changes and midnights matter most.
PLAIN = st.lists(
    schedules_with(
        frequency=st.just(Frequency.WEEKLY),
        interval=st.just(1),
        days=st.lists(st.sampled_from(WEEKDAYS), min_size=4, max_size=7, unique=True).map(tuple),
        opens_at=st.builds(time, st.sampled_from((0, 0, 1, 2, 22)), st.sampled_from((0, 30))),
        closes_at=st.builds(time, st.sampled_from((0, 1, 2, 23)), st.sampled_from((0, 30, 59))),
        starts_on=st.none(),
        until=st.none(),
        count=st.none(),
        valid_from=st.none(),
    ),
    min_size=1,
    max_size=3,
).map(tuple)
HOLIDAYS = st.frozensets(SOME_DAYS, max_size=6)
Some = tuple[Schedule, ...]


def shown(moment: datetime) -> date:
    return moment.astimezone(LONDON).date()


@given(schedules=ANY | PLAIN, now=MOMENTS, holidays=HOLIDAYS)
@settings(max_examples=200)
def test_it_is_open_while_a_span_lasts_and_closes_when_that_ends(
    schedules: Some, now: datetime, holidays: frozenset[date]
) -> None:
    found = opening(schedules, now, holidays)
    today = shown(now)
    near = real_spans(schedules, today - timedelta(days=2), today + timedelta(days=17), holidays)
    around = [span for span in near if span[0] <= now < span[1]]
    assert found.is_open == bool(around)
    assert (found.until is not None) == (found.kind is OpeningKind.OPEN)
    assert (found.opens is not None) == (found.kind is OpeningKind.OPENS)
    if found.until is not None:
        assert found.until.astimezone(UTC) == around[0][1]
    if found.kind is OpeningKind.ALWAYS:
        assert around[0][1] - now > timedelta(days=14)
    if found.opens is not None:
        ahead = real_spans(schedules, today, shown(found.opens), holidays)
        assert min(start for start, _ in ahead if start > now) == found.opens.astimezone(UTC)


@given(schedules=ANY, now=MOMENTS, holidays=HOLIDAYS)
@settings(max_examples=150)
def test_where_nothing_opens_any_more_there_is_nothing_to_come(
    schedules: Some, now: datetime, holidays: frozenset[date]
) -> None:
    found = opening(schedules, now, holidays)
    today = shown(now)
    usable = [each for each in schedules if is_usable(each)]
    known = any(not is_over(each, today) for each in usable)
    if found.kind is OpeningKind.UNKNOWN:
        assert not known
    if found.kind in (OpeningKind.UNKNOWN, OpeningKind.CLOSED):
        ahead = real_spans(schedules, today, today + timedelta(days=390), holidays)
        assert all(end <= now for _, end in ahead)
        assert known == (found.kind is OpeningKind.CLOSED)


@given(schedules=ANY | PLAIN, now=MOMENTS, holidays=HOLIDAYS, later=st.integers(0, 1500))
@example(schedules=(), now=datetime(2026, 3, 29, 1, tzinfo=UTC), holidays=frozenset(), later=5)
@settings(max_examples=150)
def test_an_answer_holds_until_it_says_and_changes_when_it_says(
    schedules: Some, now: datetime, holidays: frozenset[date], later: int
) -> None:
    found = opening(schedules, now, holidays)
    holds = found.holds_until
    if holds is None:
        assert found.kind is OpeningKind.UNKNOWN
        assert opening(schedules, now + timedelta(days=later), holidays) == found
        return
    assert now < holds <= now + timedelta(hours=25)
    last = holds.astimezone(UTC) - MINUTE
    for moment in (min(now + later * MINUTE, last), last):
        assert opening(schedules, moment, holidays) == found
    change = found.until or found.opens
    if change is not None and change == holds:
        assert opening(schedules, change, holidays).is_open is (found.opens is not None)


@given(schedules=ANY, now=MOMENTS, holidays=HOLIDAYS)
def test_words_change_nothing(schedules: Some, now: datetime, holidays: frozenset[date]) -> None:
    """What the index groups services by answers like the schedules themselves."""
    assert opening(rules_of(schedules), now, holidays) == opening(schedules, now, holidays)


@given(rule=schedules_with(), first=SOME_DAYS, holidays=HOLIDAYS)
@settings(max_examples=150)
def test_the_fast_way_and_dateutil_find_the_same_days(
    rule: Schedule, first: date, holidays: frozenset[date]
) -> None:
    if not is_usable(rule):
        return
    last = first + timedelta(days=70)
    table = Timetable((rule,))
    found = {
        day
        for day in (first + timedelta(days=n) for n in range(71))
        if table.on(day.toordinal(), holidays)
    }
    skipped = holidays if rule.closed_on_holidays else frozenset()
    assert found == set(days_of(rule, first, last)) - skipped


@given(interval=st.integers(1, 4), start=st.dates(date(1900, 1, 1), date(2023, 1, 1)), now=MOMENTS)
def test_a_start_long_ago_keeps_its_rhythm(interval: int, start: date, now: datetime) -> None:
    rule = Schedule(
        frequency=Frequency.WEEKLY,
        interval=interval,
        opens_at=time(9),
        closes_at=time(17),
        starts_on=start,
    )
    table, first = Timetable((rule,)), now.date()
    for day in (first + timedelta(days=n) for n in range(60)):
        assert bool(table.on(day.toordinal(), ())) == ((day - start).days % (7 * interval) == 0)


@given(schedules=ANY, now=MOMENTS)
def test_a_week_has_seven_days_or_none(schedules: Some, now: datetime) -> None:
    assert len(week(schedules, now.date())) in (0, 7)


@given(schedules=ANY | PLAIN, day=SOME_DAYS, minute=st.integers(0, 1439), holidays=HOLIDAYS)
def test_today_is_the_day_of_the_spans(
    schedules: Some, day: date, minute: int, holidays: frozenset[date]
) -> None:
    now = datetime.combine(day, time(*divmod(minute, 60)), LONDON)
    found = today(schedules, now, holidays)
    usable = [each for each in schedules if is_usable(each)]
    assert (found is None) == all(is_over(each, day) for each in usable)
    if found is not None:
        expected = tuple(
            (span.start.time(), time(23, 59) if span.end.time() == time() else span.end.time())
            for span in spans(schedules, day, day, holidays)
        )
        assert found.spans == expected
