"""When the kiosk is started, ended and started again."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.station.supervisor.endings import ANEW, BUGS, ENDED, NO_DISPLAY, USAGE
from kiosk.station.supervisor.rule import Finish, Kill, Limits, Mode, Rule, Start, State

LIMITS = Limits()
RULE = Rule(limits=LIMITS)


def started(mode: Mode = Mode.FULL, at: float = 0.0) -> State:
    state, action = RULE.look(State(looked_at=at, start_at=at, mode=mode), at)
    assert action == Start(mode=mode)
    return state


def test_a_fall_is_started_again_at_once() -> None:
    state = RULE.ended(RULE.heard(started(), 1.0), -11, 50.0)
    assert RULE.look(state, 50.0)[1] == Start(mode=Mode.FULL)


def test_three_falls_within_two_minutes_leave_the_rest_out_and_the_night_brings_it_back() -> None:
    state = started()
    for at in (10.0, 70.0, 129.0):
        state, _ = RULE.look(RULE.ended(state, BUGS, at), at)
    assert state.mode is Mode.SAFE
    state = RULE.ended(RULE.heard(state, 130.0), ANEW, 40_000.0)
    assert RULE.look(state, 40_000.0)[1] == Start(mode=Mode.FULL)
    assert state.falls == ()


def test_three_falls_over_a_longer_time_do_not() -> None:
    state = started()
    for at in (10.0, 70.0, 131.0, 195.0):
        state, _ = RULE.look(RULE.ended(state, BUGS, at), at)
    assert state.mode is Mode.FULL


def test_safe_mode_that_falls_is_started_ever_more_slowly() -> None:
    state, at = started(Mode.SAFE), 0.0
    pauses = []
    for _ in range(7):
        state = RULE.ended(state, -6, at)
        assert state.start_at is not None
        pauses.append(state.start_at - at)
        at = state.start_at
        state, action = RULE.look(state, at)
        assert action == Start(mode=Mode.SAFE)
    assert pauses == [0.0, 1.0, 3.0, 7.0, 15.0, 30.0, 30.0]


def test_what_is_meant_ends_the_supervisor_too() -> None:
    for code, heard in ((ENDED, True), (NO_DISPLAY, False), (USAGE, False)):
        state = RULE.heard(started(), 1.0) if heard else started()
        assert RULE.look(RULE.ended(state, code, 2.0), 2.0)[1] == Finish(code=code)
    # Once it ran, its command line was right.
    state = RULE.ended(RULE.heard(started(), 1.0), USAGE, 2.0)
    assert RULE.look(state, 2.0)[1] == Start(mode=Mode.FULL)


def test_a_supervisor_that_slept_gives_the_kiosk_its_time_again() -> None:
    state = RULE.heard(started(), 1.0)
    state, action = RULE.look(state, 500.0)
    assert action is None
    state, action = RULE.look(state, 501.0)
    assert action is None
    for second in range(502, 520):
        state, action = RULE.look(state, float(second))
        if action is not None:
            assert action == Kill()
            assert second == 510
            return
    raise AssertionError


class Watched(RuleBasedStateMachine):
    """A kiosk that beats, hangs and falls at random before a supervisor that looks every second."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.state = RULE.begin(0.0)
        self.runs: Mode | None = None
        self.told = False
        self.quiet_since = 0.0
        self.patience = LIMITS.start_s
        self.fell: list[float] = []
        self.code: int | None = None
        self._look()

    def _look(self) -> None:
        self.state, action = RULE.look(self.state, self.now)
        match action:
            case Start(mode=mode):
                assert self.runs is None
                recent = [at for at in self.fell if self.now - at < LIMITS.within_s]
                if mode is Mode.FULL:
                    assert len(recent) < LIMITS.falls
                self.runs, self.told = mode, False
                self.quiet_since, self.patience = self.now, LIMITS.start_s
            case Kill():
                assert self.runs is not None
                assert not self.told
                # Never one that was heard in time.
                assert self.now - self.quiet_since >= self.patience
                self.told = True
            case Finish(code=code):
                assert code == self.code
            case _:
                pass

    @rule(seconds=st.integers(1, 60))
    def time_passes(self, seconds: int) -> None:
        for _ in range(seconds):
            self.now += 1.0
            self._look()

    @precondition(lambda self: self.runs is not None)
    @rule()
    def beats(self) -> None:
        self.state = RULE.heard(self.state, self.now)
        self.quiet_since, self.patience = self.now, LIMITS.silence_s

    @precondition(lambda self: self.runs is not None)
    @rule(code=st.sampled_from([-9, -11, -6, 1, 70, ANEW, ENDED]))
    def ends(self, code: int) -> None:
        before = self.runs
        self.runs = None
        self.state = RULE.ended(self.state, code, self.now)
        if code == ANEW and not self.told:
            self.fell = []
            assert self.state.mode is Mode.FULL
        elif code == ENDED and not self.told:
            self.code = code
        elif before is Mode.FULL:
            self.fell.append(self.now)
        else:
            # Nothing but a wanted start leaves safe mode.
            assert self.state.mode is Mode.SAFE
        self._look()

    @invariant()
    def never_hangs_unseen(self) -> None:
        if self.runs is not None and not self.told:
            assert self.now - self.quiet_since <= self.patience + 1.0

    @invariant()
    def is_never_dark_for_long(self) -> None:
        if self.runs is None and self.code is None:
            assert self.state.start_at is not None
            assert self.state.start_at - self.now <= LIMITS.longest_pause_s


TestWatched = Watched.TestCase
TestWatched.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
