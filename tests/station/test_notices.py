import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.errors import DeviceError
from kiosk.core.ports import Lane
from kiosk.station.notices import FILE_NAME, MAX_NOTICES, StaffNotices
from tests.fakes import InstantRunner, ManualRunner


class Today:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()


@pytest.fixture
def clock() -> Today:
    return Today()


def test_says_each_thing_once(tmp_path: Path, clock: Today) -> None:
    notices = StaffNotices.open(tmp_path, clock, InstantRunner())
    assert notices.tell("voice", "No voice.", "Install one.")
    assert not notices.tell("voice", "No voice.", "Install one.")
    assert notices.tell_error("printer", DeviceError("The printer is off.", "Switch it on."))
    assert [notice.key for notice in notices.current()] == ["voice", "printer"]
    assert notices.current()[1].remedy == "Switch it on."


def test_new_words_for_the_same_thing_replace_the_old_and_keep_the_day(
    tmp_path: Path, clock: Today
) -> None:
    notices = StaffNotices.open(tmp_path, clock, InstantRunner())
    notices.tell("feed", "The feed is slow.", "Wait.")
    clock.time += timedelta(days=2)
    assert notices.tell("feed", "The feed is down.", "Ask its owner.")
    (notice,) = notices.current()
    assert notice.problem == "The feed is down."
    assert notice.since.day == 24


def test_solved_things_go_and_may_come_again(tmp_path: Path, clock: Today) -> None:
    notices = StaffNotices.open(tmp_path, clock, InstantRunner())
    assert not notices.solved("voice")
    notices.tell("voice", "No voice.", "Install one.")
    assert notices.solved("voice")
    assert notices.current() == ()
    assert notices.tell("voice", "No voice.", "Install one.")


def test_outlives_a_restart(tmp_path: Path, clock: Today) -> None:
    notices = StaffNotices.open(tmp_path, clock, InstantRunner())
    notices.tell("voice", "Dim llais ŵ ٹھیک", "Install one.")
    notices.tell("settings:visit.x", "Wrong.", "Correct it.")
    notices.tell("settings:place.y", "Wrong.", "Correct it.")
    again = StaffNotices.open(tmp_path, clock, InstantRunner())
    assert again.current() == notices.current()
    assert not again.tell("voice", "Dim llais ŵ ٹھیک", "Install one.")
    again.solved_except("settings:", frozenset({"settings:place.y"}))
    assert [notice.key for notice in again.current()] == ["voice", "settings:place.y"]
    assert StaffNotices.open(tmp_path, clock, InstantRunner()).current() == again.current()


def test_the_file_is_the_writer_s_work(tmp_path: Path, clock: Today) -> None:
    runner = ManualRunner()
    notices = StaffNotices.open(tmp_path, clock, runner)
    notices.tell("voice", "No voice.", "Install one.")
    assert runner.waiting == (Lane.WRITER,)
    assert not (tmp_path / FILE_NAME).exists()
    runner.run_all()
    assert json.loads((tmp_path / FILE_NAME).read_bytes())[0]["key"] == "voice"


def test_a_disk_that_fails_changes_nothing_in_memory(tmp_path: Path, clock: Today) -> None:
    (tmp_path / "data").write_text("in the way")
    notices = StaffNotices(tmp_path / "data" / FILE_NAME, clock, InstantRunner())
    assert notices.tell("voice", "No voice.", "Install one.")
    assert len(notices.current()) == 1


def test_is_bounded(tmp_path: Path, clock: Today) -> None:
    notices = StaffNotices.open(tmp_path, clock, InstantRunner())
    told = [notices.tell(f"thing:{number}", "x", "y") for number in range(MAX_NOTICES + 5)]
    assert told.count(True) == len(notices.current()) == MAX_NOTICES


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary()
    | st.recursive(
        st.none() | st.text() | st.integers(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["key", "problem", "remedy", "since"]), inner)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_file_is_read_or_begun_anew(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    notices = StaffNotices.open(tmp_path, Today(), InstantRunner())
    assert notices.tell("voice", "No voice.", "Install one.")
    assert StaffNotices.open(tmp_path, Today(), InstantRunner()).current() == notices.current()
