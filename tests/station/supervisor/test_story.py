"""What the supervisor tells the kiosk that it starts."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.supervisor.story import VARIABLE, Fall, Story, how_it_ended, take, written

FALLS = st.builds(
    Fall,
    at=st.datetimes(timezones=st.just(UTC)),
    how=st.text(max_size=30),
    lines=st.lists(st.text(max_size=20), max_size=5).map(tuple),
)


@given(st.integers(0, 1000), st.lists(FALLS, max_size=5))
def test_goes_there_and_is_taken_once(count: int, falls: list[Fall]) -> None:
    story = Story(count=count, falls=tuple(falls))
    environment = {VARIABLE: written(story), "HOME": "/"}
    assert take(environment) == story
    assert environment == {"HOME": "/"}
    assert take(environment) is None


@given(st.text() | st.sampled_from(["{}", "[]", "3", '{"count": "x", "falls": [3]}']))
def test_anything_else_counts_as_a_first_start(text: str) -> None:
    assert take({VARIABLE: text}) == Story()


def test_a_long_one_is_told_without_its_lines() -> None:
    fall = Fall(at=datetime(2026, 1, 2, tzinfo=UTC), how="signal SIGKILL", lines=("x" * 9_000,) * 5)
    told = take({VARIABLE: written(Story(count=9, falls=(fall,) * 5))})
    assert told == Story(count=9)


def test_says_how() -> None:
    assert how_it_ended(-11, hung=False) == "signal SIGSEGV"
    assert how_it_ended(-99, hung=False) == "signal 99"
    assert how_it_ended(70, hung=False) == "exit code 70"
    assert how_it_ended(-6, hung=True) == "no heartbeat"
