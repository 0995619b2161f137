"""When a feed is to be checked: one function decides, from the time and what happened before.

Every day at the hours of the settings and a minute of this kiosk's own, so that a hundred kiosks do not ask
at once; at the start where such a moment was missed; and after a failure again and again, ever more seldom.
A clock that jumps, back to 1970 or five years ahead, makes no storm: what counts between two
tries is the time that has really passed.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

#: After the first failure; twice as long after each further one.
FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=2)
#: Between a check that went well and the next one, whatever the clock says.
REST = timedelta(hours=1)
_DOUBLINGS = 10  # far beyond the longest wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Daily:
    """The moments of each day, local time: these hours, at this minute."""

    hours: tuple[int, ...]
    minute: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What is known of a feed.

    Attributes:
        succeeded_at: when it was last read well.
        tried_at: when it was last asked at all.
        failures: how often in a row that went wrong.
    """

    succeeded_at: datetime | None = None
    tried_at: datetime | None = None
    failures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """How things stand.

    Attributes:
        now: local time, as the clock says, which may be wrong.
        since_try: how long ago the feed was last asked, if that was since the program started;
            measured, so it is never wrong.
        network_up: False where the system is sure that there is no network.
        network_back: a network has come back since the feed was last asked.
    """

    now: datetime
    since_try: timedelta | None
    network_up: bool
    network_back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Whether to check now; otherwise when, if nothing else happens (None: never)."""

    now: bool
    at: datetime | None


def decide(daily: Daily, past: Past, present: Present) -> Due:
    """Whether a feed is to be checked now; with no hours given, never."""
    now = present.now
    if not daily.hours:
        return Due(now=False, at=None)
    wait = _wait(past, present)
    rested_at = now + wait - min(_since_try(past, present), wait)
    at = max(_wanted_at(daily, past, now), rested_at)
    return Due(now=at <= now, at=at)


def _wanted_at(daily: Daily, past: Past, now: datetime) -> datetime:
    """When it should be checked, were there no need to wait: the first moment after it went well."""
    if past.failures or past.succeeded_at is None or past.succeeded_at > now:
        # A check in the future is one by a wrong clock: nobody knows how old it is.
        return now
    today = [
        now.replace(hour=hour, minute=daily.minute, second=0, microsecond=0) for hour in daily.hours
    ]
    moments = [moment + timedelta(days=day) for moment in today for day in (-1, 0, 1)]
    if past.succeeded_at < max(moment for moment in moments if moment <= now):
        return now
    return min(moment for moment in moments if moment > now)


def _wait(past: Past, present: Present) -> timedelta:
    """How long to leave the feed alone after it was last asked."""
    if not present.network_up:
        return LONGEST_WAIT  # and then try all the same: the system may be mistaken
    if not past.failures:
        return REST
    if present.network_back:
        return FIRST_WAIT
    doublings: int = min(past.failures - 1, _DOUBLINGS)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def _since_try(past: Past, present: Present) -> timedelta:
    """How long ago it was asked; for ever, where nobody knows."""
    if present.since_try is not None:
        return present.since_try
    if past.tried_at is None or past.tried_at > present.now:
        return timedelta.max
    return present.now - past.tried_at
