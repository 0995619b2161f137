"""Day and night: whether people are expected, and whether the kiosk may start itself anew.

Pure. What counts hours is monotonic: a clock that jumps neither wakes nor restarts anything twice.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.core.opening import OpeningSpan

#: Nobody is thrown out: where the kiosk is in use for so long, the restart waits for the next night.
RESTART_WINDOW = timedelta(hours=3)
#: Not again within this time, whatever the clock says.
LEAST_UPTIME_S = 6 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """When people are here.

    Attributes:
        spans: none means always, but for the closed days.
        closed: whole days on which nobody is.
    """

    spans: tuple[OpeningSpan, ...] = ()
    closed: frozenset[date] = frozenset()

    def is_open(self, now: datetime) -> bool:
        """Whether people are expected at this local time."""
        if now.date() in self.closed:
            return False
        return not self.spans or any(span.holds(now) for span in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wakefulness:
    """Whether the screen is dark.

    Attributes:
        awake_s: so many seconds it stays awake after the last touch, out of hours.
        touched_at: when somebody last touched it, or a visit ended, by the monotonic clock; None since the start.
    """

    awake_s: float
    touched_at: float | None = None

    def is_dark(self, *, is_open: bool, in_use: bool, now: float) -> bool:
        """Whether the screen is dark now; never while somebody is in the middle of something."""
        if is_open or in_use:
            return False
        return self.touched_at is None or now - self.touched_at >= self.awake_s


def restart_is_due(now: datetime, *, hour: int, minute: int, uptime_s: float) -> bool:
    """Whether the kiosk should start anew, if nobody uses it.

    Args:
        now: local time.
        hour: of the night.
        minute: of this kiosk's own, so that a hundred kiosks do not ask their feeds at once.
        uptime_s: how long it has run.
    """
    if uptime_s < LEAST_UPTIME_S:
        return False
    today = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    # The window may reach over midnight.
    begins = (today, today - timedelta(days=1))
    return any(begin <= now < begin + RESTART_WINDOW for begin in begins)
