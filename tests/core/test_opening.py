"""Hours on days of the week, as a manager writes them."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.opening import DAYS, opening_span

MOMENTS = st.datetimes()


@pytest.mark.parametrize(
    ("text", "days", "opens", "closes"),
    [
        ("Mon-Fri 09:00-17:30", {0, 1, 2, 3, 4}, 540, 1050),
        ("sat 9:00 - 13:00", {5}, 540, 780),
        ("Sat-Mon 00:00-24:00", {5, 6, 0}, 0, 1440),
    ],
)
def test_reads_what_people_write(text: str, days: set[int], opens: int, closes: int) -> None:
    span = opening_span(text)
    assert (set(span.days), span.opens, span.closes) == (days, opens, closes)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mon",
        "9-5",
        "Mon-Fri 17:00-09:00",
        "Mon 9:00-9:00",
        "Xyz 9:00-10:00",
        "Mon 9:60-10:00",
        "Mon 9:00-24:01",
        "Mon 9:00-99:00",
        "Mon-Fri 09:00-17:00 x",
    ],
)
def test_refuses_what_says_nothing(text: str) -> None:
    with pytest.raises(ValueError):
        opening_span(text)


@given(st.text())
def test_anything_else_is_refused_and_nothing_worse(text: str) -> None:
    try:
        span = opening_span(text)
    except ValueError:
        return
    assert span.days
    assert 0 <= span.opens < span.closes <= 1440


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 1438), st.data(), MOMENTS)
def test_holds_its_hours_on_its_days(
    first: int, last: int, opens: int, data: st.DataObject, now: datetime
) -> None:
    closes = data.draw(st.integers(opens + 1, 1440))
    hours = "-".join(f"{minute // 60}:{minute % 60:02}" for minute in (opens, closes))
    span = opening_span(f"{DAYS[first]}-{DAYS[last]} {hours}")
    day = now.weekday()
    on_day = first <= day <= last if first <= last else (day >= first or day <= last)
    assert span.holds(now) == (on_day and opens <= now.hour * 60 + now.minute < closes)
