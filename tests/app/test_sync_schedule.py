"""When a feed is checked: daily, after a missed moment, after failures; and never in a storm."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.sync_schedule import (
    FIRST_WAIT,
    LONGEST_WAIT,
    REST,
    Daily,
    Due,
    Past,
    Present,
    decide,
)

DAILY = Daily(hours=(3, 20), minute=17)
NOON = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
MOMENTS = st.datetimes(
    min_value=datetime(1970, 1, 2),  # noqa: DTZ001 - given a zone below
    max_value=datetime(2099, 1, 1),  # noqa: DTZ001
).map(lambda moment: moment.replace(tzinfo=UTC))
PASTS = st.builds(
    Past,
    succeeded_at=st.none() | MOMENTS,
    tried_at=st.none() | MOMENTS,
    failures=st.integers(0, 50),
)
DAILIES = st.builds(
    Daily,
    hours=st.lists(st.integers(0, 23), min_size=1, max_size=24, unique=True).map(tuple),
    minute=st.integers(0, 59),
)
HOUR = timedelta(hours=1)


def at(
    now: datetime = NOON,
    *,
    since_try: timedelta | None = None,
    network_up: bool = True,
    network_back: bool = False,
) -> Present:
    return Present(now=now, since_try=since_try, network_up=network_up, network_back=network_back)


def well(ago: timedelta, now: datetime = NOON) -> Past:
    return Past(succeeded_at=now - ago, tried_at=now - ago)


def test_a_feed_never_read_is_read_now() -> None:
    assert decide(DAILY, Past(), at()).now


def test_one_read_since_the_last_moment_waits_for_the_next() -> None:
    due = decide(DAILY, well(2 * HOUR), at())
    assert due == Due(now=False, at=datetime(2026, 5, 3, 20, 17, tzinfo=UTC))
    evening = datetime(2026, 5, 3, 22, 0, tzinfo=UTC)
    due = decide(DAILY, well(HOUR, evening), at(evening))
    assert due == Due(now=False, at=datetime(2026, 5, 4, 3, 17, tzinfo=UTC))


def test_without_hours_it_is_never_due() -> None:
    assert decide(Daily(hours=(), minute=3), Past(), at()) == Due(now=False, at=None)


def test_at_the_minute_it_is_due() -> None:
    night = datetime(2026, 5, 3, 3, 17, tzinfo=UTC)
    before = well(6 * HOUR, night)
    assert not decide(DAILY, before, at(night - timedelta(minutes=1))).now
    assert decide(DAILY, before, at(night)).now


def test_a_night_that_was_slept_through_is_made_up_for_at_the_start() -> None:
    assert decide(DAILY, well(10 * HOUR), at()).now


@pytest.mark.parametrize(
    ("failures", "minutes"), [(1, 5), (2, 10), (3, 20), (4, 40), (5, 80), (6, 120), (60, 120)]
)
def test_after_failures_it_is_tried_ever_more_seldom(failures: int, minutes: int) -> None:
    past = Past(succeeded_at=NOON - 48 * HOUR, tried_at=NOON, failures=failures)
    due = decide(DAILY, past, at(since_try=timedelta(0)))
    assert due == Due(now=False, at=NOON + timedelta(minutes=minutes))
    assert decide(DAILY, past, at(since_try=timedelta(minutes=minutes))).now


def test_a_network_that_comes_back_shortens_the_wait_but_not_below_the_first() -> None:
    past = Past(tried_at=NOON, failures=6)
    early = FIRST_WAIT - timedelta(seconds=1)
    assert decide(DAILY, past, at(since_try=FIRST_WAIT, network_back=True)).now
    assert not decide(DAILY, past, at(since_try=early, network_back=True)).now


def test_without_a_network_it_is_tried_seldom_all_the_same() -> None:
    past = Past(tried_at=NOON, failures=1)
    assert not decide(DAILY, past, at(since_try=HOUR, network_up=False)).now
    assert decide(DAILY, past, at(since_try=LONGEST_WAIT, network_up=False)).now


def test_a_last_check_in_the_future_is_not_believed() -> None:
    past = Past(succeeded_at=NOON.replace(year=2031), tried_at=NOON.replace(year=2031))
    assert decide(DAILY, past, at()).now
    assert not decide(DAILY, past, at(since_try=timedelta(minutes=59))).now


@given(DAILIES, PASTS, MOMENTS, st.booleans(), st.booleans())
def test_a_moment_that_is_named_is_never_past_and_due_when_it_comes(
    daily: Daily, past: Past, now: datetime, up: bool, back: bool
) -> None:
    due = decide(daily, past, at(now, network_up=up, network_back=back))
    assert due.at is not None
    assert due.at >= now
    assert due.now == (due.at == now)
    assert due.at <= now + timedelta(days=1)
    assert decide(daily, past, at(due.at, network_up=up, network_back=back)).now


@given(DAILIES, PASTS, MOMENTS, st.booleans(), st.booleans(), st.timedeltas(timedelta(0), REST))
def test_nothing_is_asked_again_at_once(
    daily: Daily, past: Past, now: datetime, up: bool, back: bool, since: timedelta
) -> None:
    due = decide(daily, past, at(now, since_try=since, network_up=up, network_back=back))
    assert not (due.now and since < FIRST_WAIT)
    assert not (due.now and not past.failures and since < REST)


@settings(max_examples=60)
@given(
    DAILIES,
    st.lists(
        st.tuples(
            st.sampled_from([0, 0, -56 * 365, 5 * 365, -1, 1]),  # days that the clock jumps,
            st.integers(1, 60),  # and minutes until the next jump
            st.booleans(),  # whether a check goes well
            st.booleans(),  # whether the network has come back
        ),
        min_size=1,
        max_size=20,
    ),
)
def test_a_jumping_clock_makes_no_storm(
    daily: Daily, stretches: list[tuple[int, int, bool, bool]]
) -> None:
    """A look a minute: so many checks at most, whatever the clock does."""
    past, wall, passed = Past(), NOON, timedelta(0)
    tried: timedelta | None = None
    times: list[timedelta] = []
    for jump, minutes, goes_well, back in stretches:
        moved = wall + timedelta(days=jump)
        wall = moved if 1970 <= moved.year <= 2090 else NOON
        for _ in range(minutes):
            passed += timedelta(minutes=1)
            wall += timedelta(minutes=1)
            since = None if tried is None else passed - tried
            if not decide(daily, past, at(wall, since_try=since, network_back=back)).now:
                continue
            times.append(passed)
            tried = passed
            past = Past(
                succeeded_at=wall if goes_well else past.succeeded_at,
                tried_at=wall,
                failures=0 if goes_well else past.failures + 1,
            )
    assert all(later - earlier >= FIRST_WAIT for earlier, later in pairwise(times))
    if {stretch[2] for stretch in stretches} == {True}:
        assert all(later - earlier >= REST for earlier, later in pairwise(times))
