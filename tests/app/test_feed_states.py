"""What is remembered of the feeds between two starts."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.app.feed_states import FILE_NAME, FeedState, FeedStates
from kiosk.app.sync_schedule import Past
from tests.fakes import InstantRunner

A, B = "https://a.test", "https://b.test"
NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)


def states(folder: Path, *feeds: str, minute: int = 17) -> FeedStates:
    return FeedStates(folder / FILE_NAME, InstantRunner(), feeds, any_minute=lambda: minute)


def test_is_there_again_after_a_restart(tmp_path: Path) -> None:
    first = states(tmp_path, A, B)
    first.begun([A, B], NOW)
    first.went_well(A, 459, NOW)
    first.failed(B, NOW)
    first.failed(B, NOW)
    again = states(tmp_path, B, A, minute=3)
    assert again.minute == 17
    assert again.addresses == (B, A)
    assert again.of(A) == FeedState(past=Past(succeeded_at=NOW, tried_at=NOW), services=459)
    assert again.of(B).past == Past(tried_at=NOW, failures=2)


def test_a_failure_keeps_what_was_known_and_a_success_ends_it(tmp_path: Path) -> None:
    feeds = states(tmp_path, A)
    feeds.went_well(A, 5, NOW)
    feeds.failed(A, NOW.replace(hour=15))
    assert feeds.of(A).services == 5
    assert feeds.of(A).past.succeeded_at == NOW
    feeds.went_well(A, 6, NOW.replace(hour=16))
    assert feeds.of(A).past.failures == 0


def test_a_feed_that_the_settings_no_longer_name_is_forgotten(tmp_path: Path) -> None:
    states(tmp_path, A).went_well(A, 5, NOW)
    states(tmp_path, B).failed(B, NOW)
    assert states(tmp_path, A).of(A) == FeedState()


def test_no_feeds_no_file(tmp_path: Path) -> None:
    states(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"minute": 99, "feeds": {}}',
        '{"minute": "x", "feeds": {}}',
        '{"minute": 1, "feeds": {"https://a.test": {"past": {"failures": -4}}}}',
        '{"minute": 1, "feeds": {"https://a.test": {"past": {"tried_at": "2026-05-03T12:00:00"}}}}',
    ],
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    found = states(tmp_path, A)
    assert found.of(A) == FeedState()
    assert found.minute == 17
    assert json.loads((tmp_path / FILE_NAME).read_bytes())["minute"] == 17


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=200))
def test_any_bytes_are_survived(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    assert states(tmp_path, A).addresses == (A,)
