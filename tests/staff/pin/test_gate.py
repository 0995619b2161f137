"""A right PIN opens, wrong ones are slowed as designed, whatever clocks, restarts and kills do."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.staff.pin import hashing
from kiosk.staff.pin.delays import FREE_TRIES, LONGEST_WAIT_S, Tries, wait_after
from kiosk.staff.pin.gate import NobodyYet, Opened, PinError, PinGate, TooSoon, Wrong
from kiosk.staff.pin.store import FILE_NAME
from kiosk.visit.staff_pass import Role, StaffPass

RIGHT, WRONG = "280417", "280418"


class SetClock:
    """A wall clock and a monotonic one, put by hand."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
        self.passed = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.passed

    def forward(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.passed += seconds


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def gate(tmp_path: Path, clock: SetClock) -> Iterator[PinGate]:
    with closing(PinGate(tmp_path, clock)) as made:
        made.set_pin("Sam", Role.CHAMPION, RIGHT)
        yield made


def test_a_right_pin_says_whose_it_is_and_nothing_of_it_is_kept(
    gate: PinGate, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert gate.try_pin(RIGHT) == Opened(StaffPass(name="Sam", role=Role.CHAMPION))
    with caplog.at_level("DEBUG"):
        assert gate.try_pin(WRONG) == Wrong(0.0)
        gate.try_pin(RIGHT)
    gate.close()
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert RIGHT.encode() not in written
    said = " ".join(record.getMessage() for record in caplog.records)
    assert "a wrong PIN, the 1. in a row" in said
    assert RIGHT not in said
    assert WRONG not in said
    assert "Sam" not in said


def test_the_waits_are_those_of_the_design() -> None:
    waits = [wait_after(failures) for failures in range(14)]
    assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert wait_after(10**9) == LONGEST_WAIT_S


def test_where_nobody_has_a_pin_it_says_so(tmp_path: Path, clock: SetClock) -> None:
    with closing(PinGate(tmp_path, clock)) as gate:
        assert not gate.has_file
        assert gate.try_pin(RIGHT) == NobodyYet()
        assert not gate.has_file


@pytest.mark.parametrize("pin", ["12345", "1234567890123", "12a456", "111111", "123456", "987654"])
def test_a_pin_that_is_guessed_first_is_not_taken(gate: PinGate, pin: str) -> None:
    with pytest.raises(PinError):
        gate.set_pin("Ali", Role.HELPER, pin)


def test_a_pin_belongs_to_one_and_goes_with_them(gate: PinGate) -> None:
    with pytest.raises(PinError, match="already"):
        gate.set_pin("Ali", Role.HELPER, RIGHT)
    gate.set_pin("Sam", Role.MANAGER, RIGHT)
    assert gate.try_pin(RIGHT) == Opened(StaffPass(name="Sam", role=Role.MANAGER))
    gate.remove("Sam")
    assert gate.try_pin(RIGHT) == NobodyYet()
    with pytest.raises(PinError):
        gate.remove("Sam")


def test_it_is_counted_before_it_is_looked_at(
    gate: PinGate, tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(_kept: str, _pin: str) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(hashing, "fits", power_cut)
        for _ in range(FREE_TRIES):
            with pytest.raises(KeyboardInterrupt):
                gate.try_pin(WRONG)
    gate.close()
    with closing(PinGate(tmp_path, clock)) as after:
        assert after.try_pin(RIGHT) == TooSoon(30.0)


def test_setting_a_pin_at_the_machine_ends_the_wait(
    gate: PinGate, tmp_path: Path, clock: SetClock
) -> None:
    for _ in range(FREE_TRIES):
        gate.try_pin(WRONG)
    assert isinstance(gate.try_pin(RIGHT), TooSoon)
    with closing(PinGate(tmp_path, clock)) as other:
        other.set_pin("Ali", Role.HELPER, "730519")
    assert isinstance(gate.try_pin(RIGHT), Opened)


def test_a_damaged_file_opens_nothing_and_is_kept(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database" * 500)
    with closing(PinGate(tmp_path, clock)) as gate:
        with pytest.raises(StorageError, match="damaged"):
            gate.try_pin(RIGHT)
        assert gate.try_pin(RIGHT) == NobodyYet()
    assert list(tmp_path.glob("*damaged*"))


def test_guessing_day_and_night_for_a_week_gets_few_looked_at(
    gate: PinGate, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hashing, "fits", lambda _kept, _pin: False)
    looked_at: list[float] = []
    asked = 0
    while clock.passed < 1000.0 + 7 * 86_400:
        asked += 1
        match gate.try_pin(f"{asked:06}"):
            case Wrong():
                looked_at.append(clock.passed)
            case TooSoon(wait_s=wait):
                clock.forward(min(wait, 600))
    for first in looked_at:
        assert sum(first <= at < first + 3600 for at in looked_at) <= 100
    # 12 in the first 64 minutes, then one an hour: of a million PINs that is a chance of 1 in 5,600 in a week.
    assert len(looked_at) == 178
    assert asked > 1_000


class Guessing(RuleBasedStateMachine):
    """Clocks that jump, restarts and CLI never shorten a wait; time that truly passes always ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.failures = 0
        self.true = 0.0
        self.counted_at = 0.0
        self.offset = 0.0
        self.boot = 0.0
        self.on_disk = (0, 0.0)
        self.tries = Tries(failures=0, wall_s=0.0, monotonic_s=0.0)

    def wall(self) -> float:
        return 1_000_000.0 + self.true + self.offset

    def monotonic(self) -> float:
        return self.true - self.boot

    @rule(seconds=st.floats(0, 4000))
    def time_passes(self, seconds: float) -> None:
        self.true += seconds

    @precondition(lambda self: self.tries.left_s(self.monotonic()) == 0)
    @rule()
    def a_wrong_pin(self) -> None:
        self.failures += 1
        self.counted_at = self.true
        self.on_disk = (self.failures, self.wall())
        self.tries = Tries(failures=self.failures, wall_s=self.wall(), monotonic_s=self.monotonic())

    @rule(seconds=st.floats(0, 10**7))
    def the_clock_goes_back(self, seconds: float) -> None:
        self.offset -= seconds

    @rule()
    def it_starts_anew(self) -> None:
        self.boot = self.true
        self.tries = Tries.resumed(*self.on_disk, wall=self.wall(), monotonic=self.monotonic())

    @invariant()
    def it_never_opens_too_soon_and_never_waits_longer_than_the_longest(self) -> None:
        left = self.tries.left_s(self.monotonic())
        must = wait_after(self.failures) - (self.true - self.counted_at)
        assert left >= must - 1e-3
        assert left <= wait_after(self.failures)


Guessing.TestCase.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)
TestGuessing = Guessing.TestCase


def test_the_file_keeps_each_count_at_once(gate: PinGate, tmp_path: Path) -> None:
    gate.try_pin(WRONG)
    with closing(sqlite.open_beside(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("SELECT failures FROM tries").fetchone() == (1,)
