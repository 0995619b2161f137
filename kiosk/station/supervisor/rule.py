"""When the kiosk is started, ended and started again: a state, what happens to it, and what is to be done.

Pure: seconds come from a monotonic clock, so that neither a clock that is set nor a machine that slept
starts or ends anything.
"""

from dataclasses import dataclass, field, replace
from enum import Enum

from kiosk.station.supervisor.endings import ANEW, ENDED, NO_DISPLAY, USAGE


class Mode(Enum):
    """How much of the kiosk is started."""

    FULL = "full"
    SAFE = "safe"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How patient the supervisor is, in seconds.

    Attributes:
        silence_s: without a heartbeat for so long, the window hangs.
        start_s: so long the first heartbeat may take: a cold disk, a busy machine.
        falls: so many within `within_s` and the rest of the kiosk is left out.
        within_s: see `falls`.
        late_s: if the supervisor itself looks so late, it slept, and so may the kiosk have.
        longest_pause_s: before one more start in safe mode, at the most.
    """

    silence_s: float = 10.0
    start_s: float = 40.0
    falls: int = 3
    within_s: float = 120.0
    late_s: float = 3.0
    longest_pause_s: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Start the kiosk."""

    mode: Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """End the kiosk, with all that it started: it hangs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """End the supervisor."""

    code: int


Action = Start | Kill | Finish


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How things stand.

    Attributes:
        mode: what runs, or is started next.
        looked_at: when `look` was last asked.
        start_at: when to start it; None while it runs.
        deadline: a heartbeat must come before; None while nothing runs, or what ran was told to end.
        heard: whether this run has had a heartbeat.
        falls: when it fell, the last `Limits.within_s` only.
        code: with what the supervisor ends; None while it goes on.
    """

    looked_at: float
    mode: Mode = Mode.FULL
    start_at: float | None = None
    deadline: float | None = None
    heard: bool = False
    falls: tuple[float, ...] = ()
    code: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Decides; holds no state of its own."""

    limits: Limits = field(default_factory=Limits)

    def begin(self, now: float) -> State:
        """Nothing runs yet."""
        return State(looked_at=now, start_at=now)

    def look(self, state: State, now: float) -> tuple[State, Action | None]:
        """What is to be done now; to be asked about once a second."""
        late = now - state.looked_at > self.limits.late_s
        state = replace(state, looked_at=now)
        if state.code is not None:
            return state, Finish(code=state.code)
        if state.start_at is not None:
            return self._started(state, now) if now >= state.start_at else (state, None)
        if state.deadline is None or now < state.deadline:
            return state, None
        if late:
            return replace(state, deadline=now + self.limits.silence_s), None
        return replace(state, deadline=None), Kill()

    def _started(self, state: State, now: float) -> tuple[State, Action]:
        deadline = now + self.limits.start_s
        return replace(state, start_at=None, deadline=deadline, heard=False), Start(mode=state.mode)

    def heard(self, state: State, now: float) -> State:
        """A heartbeat has come."""
        if state.deadline is None:
            return state  # It was told to end: a last beat does not bring it back.
        return replace(state, heard=True, deadline=now + self.limits.silence_s)

    def ended(self, state: State, code: int, now: float) -> State:
        """The kiosk's process is gone, with this exit code (below 0: by that signal)."""
        if state.start_at is not None or state.code is not None:
            return state
        was_told = state.deadline is None
        state = replace(state, deadline=None)
        if not was_told:
            if code == ANEW:
                return replace(state, mode=Mode.FULL, falls=(), start_at=now)
            if code in (ENDED, NO_DISPLAY) or (code == USAGE and not state.heard):
                return replace(state, code=code)
        return self._fallen(state, now)

    def _fallen(self, state: State, now: float) -> State:
        falls = (*(at for at in state.falls if now - at < self.limits.within_s), now)
        if state.mode is Mode.FULL:
            if len(falls) < self.limits.falls:
                return replace(state, falls=falls, start_at=now)
            return replace(state, mode=Mode.SAFE, falls=(), start_at=now)
        # Nothing is left to leave out. The first time at once; a fault of the machine is not made worse by haste.
        pause = min(float(2 ** min(len(falls) - 1, 10)) - 1, self.limits.longest_pause_s)
        return replace(state, falls=falls, start_at=now + pause)
