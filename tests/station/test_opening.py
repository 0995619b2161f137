"""Day and night."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.opening import opening_span
from kiosk.station.opening import LEAST_UPTIME_S, Opening, Wakefulness, restart_is_due

WEEK = Opening(
    spans=(opening_span("Mon-Fri 09:00-12:00"), opening_span("Mon-Fri 13:00-17:00")),
    closed=frozenset({date(2026, 12, 25)}),
)
LONG = LEAST_UPTIME_S
NIGHTS = st.tuples(st.integers(0, 23), st.integers(0, 59))
MOMENTS = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001 - given a zone below
    max_value=datetime(2106, 1, 1),  # noqa: DTZ001
).map(lambda each: each.replace(tzinfo=UTC))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_is_open_in_its_hours_on_its_days_but_not_on_closed_ones() -> None:
    assert WEEK.is_open(at("2026-12-24 09:00"))
    assert not WEEK.is_open(at("2026-12-24 12:30"))
    assert not WEEK.is_open(at("2026-12-24 17:00"))
    assert not WEEK.is_open(at("2026-12-25 10:00"))
    assert not WEEK.is_open(at("2026-12-26 10:00"))
    assert Opening().is_open(at("2026-12-26 03:00"))


def test_is_dark_out_of_hours_until_it_is_touched_and_again_a_while_after() -> None:
    wake = Wakefulness(awake_s=300)
    assert wake.is_dark(is_open=False, in_use=False, now=10)
    assert not wake.is_dark(is_open=True, in_use=False, now=10)
    touched = Wakefulness(awake_s=300, touched_at=10)
    assert not touched.is_dark(is_open=False, in_use=False, now=309)
    assert touched.is_dark(is_open=False, in_use=False, now=310)
    # Nobody is left in the dark, however long they stay.
    assert not touched.is_dark(is_open=False, in_use=True, now=9_000)


@given(NIGHTS, MOMENTS, st.floats(0, 1e7))
def test_starts_anew_only_at_night_and_never_soon_again(
    night: tuple[int, int], now: datetime, uptime: float
) -> None:
    hour, minute = night
    due = restart_is_due(now, hour=hour, minute=minute, uptime_s=uptime)
    after = (now.hour * 60 + now.minute - hour * 60 - minute) % 1440
    assert due == (after < 180 and uptime >= LONG)


@given(NIGHTS, MOMENTS, st.lists(st.timedeltas(timedelta(0), timedelta(days=2)), max_size=30))
def test_a_clock_that_jumps_makes_no_storm(
    night: tuple[int, int], start: datetime, jumps: list[timedelta]
) -> None:
    """Whatever the clock says, at most one new start in six hours that have really passed."""
    hour, minute = night
    uptime, starts, real = 0.0, 0, 0.0
    for jump in jumps:
        uptime, real = uptime + 600, real + 600
        now = start + jump
        if restart_is_due(now, hour=hour, minute=minute, uptime_s=uptime):
            starts, uptime = starts + 1, 0.0
    assert starts <= real / LONG


def test_comes_once_each_night() -> None:
    now, uptime, starts = at("2026-03-01 12:00"), 0.0, []
    for _ in range(4 * 24 * 6):
        now, uptime = now + timedelta(minutes=10), uptime + 600
        if restart_is_due(now, hour=23, minute=30, uptime_s=uptime):
            starts.append(now)
            uptime = 0.0
    assert [each.strftime("%d %H:%M") for each in starts] == [
        f"0{day} 23:30" for day in (1, 2, 3, 4)
    ]
