"""UK time in whole minutes: what the wall shows, and how much time has really passed.

Opening times are on the wall. Twice a year an hour of the wall is missing or comes twice; only real
time, counted in UTC, tells then what comes first. Minutes count from the first day of year 1.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ZONE_NAME = "Europe/London"
DAY = 1440
_HOUR = 60
_MINUTE = timedelta(minutes=1)
#: One change of the clocks: the minute in UTC, and how far the wall is ahead of UTC before and after.
Change = tuple[int, int, int]


@cache
def zone() -> tzinfo:
    """UK time; dateutil brings the rules along where the system has none (Windows)."""
    try:
        return ZoneInfo(ZONE_NAME)
    except ZoneInfoNotFoundError:
        from dateutil import tz  # noqa: PLC0415 - only where it is needed

        return tz.gettz(ZONE_NAME) or tz.UTC


@lru_cache(maxsize=64)
def minutes_of(moment: datetime) -> tuple[int, int]:
    """The minute of a moment (with its zone) in UTC, and the one that the wall shows."""
    return _minute(moment.astimezone(UTC)), _minute(moment.astimezone(zone()))


@lru_cache(maxsize=10_000)
def moment_of(real: int) -> datetime:
    """The moment of a minute in UTC, as the wall shows it."""
    day, minute = divmod(real, DAY)
    hour, minute = divmod(minute, _HOUR)
    on = date.fromordinal(day)
    return datetime(on.year, on.month, on.day, hour, minute, tzinfo=UTC).astimezone(zone())


class Clock:
    """Turns minutes on the wall into minutes in UTC, in the years around one."""

    __slots__ = ("_changes", "_last")

    def __init__(self, changes: Sequence[Change], ahead: int) -> None:
        """Take the changes of the clocks, and how far the wall is ahead of UTC after them."""
        self._changes = tuple(
            (real + min(before, after), real + max(before, after), real, before, after)
            for real, before, after in changes
        )
        self._last = ahead

    def start(self, wall: int) -> int:
        """When something begins: in an hour that comes twice, the first time."""
        for first, last, real, before, after in self._changes:
            if wall < first:
                return wall - before
            if wall < last:
                return real if after > before else wall - before
        return wall - self._last

    def end(self, wall: int) -> int:
        """When something ends: within an hour that comes twice, the second time."""
        for first, last, real, before, after in self._changes:
            if wall <= first:
                return wall - before
            if wall < last:
                return real if after > before else wall - after
        return wall - self._last


@lru_cache(maxsize=16)
def clock_of(day: int) -> Clock:
    """The clock for what happens from a day, by its number, up to two years later."""
    on = date.fromordinal(day)
    changes = [change for change in _changes(on.year) if change[0] > (day - 2) * DAY]
    ahead = changes[-1][2] if changes else _ahead(datetime(on.year, on.month, on.day, tzinfo=UTC))
    return Clock(changes, ahead)


@lru_cache(maxsize=16)
def _changes(year: int) -> tuple[Change, ...]:
    """Every change of the clocks in those years, found in the zone's own rules."""
    found: list[Change] = []
    at = datetime(max(year - 1, 1), 1, 1, tzinfo=UTC)
    end = datetime(min(year + 3, 9999), 1, 1, tzinfo=UTC)
    while at < end:
        after = at + timedelta(days=1)
        before_min, after_min = _ahead(at), _ahead(after)
        if before_min != after_min:
            moment = at
            while _ahead(moment) == before_min:
                moment += _MINUTE
            found.append((_minute(moment), before_min, after_min))
        at = after
    return tuple(found)


def _minute(moment: datetime) -> int:
    return moment.toordinal() * DAY + moment.hour * _HOUR + moment.minute


def _ahead(moment: datetime) -> int:
    offset = moment.astimezone(zone()).utcoffset()
    return int(offset.total_seconds()) // _HOUR if offset is not None else 0
