"""Is it open, and when does it open? Values only; the screens put them into words.

A passed `valid_to` means that the times are not known, never that the service is closed.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.directory.opening.clock import DAY, clock_of, minutes_of, moment_of
from kiosk.directory.opening.occurrences import (
    LAST_MINUTE,
    WEEKDAYS,
    is_over,
    is_usable,
    weekdays,
)
from kiosk.directory.opening.rules import Timetable
from kiosk.directory.records import Frequency, Schedule

_SOON = 15  # days: what is open without a break for so long is always open
_FAR = 400  # days: a yearly event is still found


class OpeningKind(StrEnum):
    """Whether something is open.

    UNKNOWN: the feed gives no hours, or hours that are over. CLOSED: hours, but none to come.
    """

    OPEN = "open"
    OPENS = "opens"
    ALWAYS = "always"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Whether it is open now, and until when, or when it opens next.

    Attributes:
        until: with OPEN: the moment it closes.
        opens: with OPENS: the moment it opens.
        holiday: the day concerned is a bank holiday, and the feed does not say what happens then.
        holds_until: this answer stands until then, and is to be asked anew; None: for ever.
    """

    kind: OpeningKind
    until: datetime | None = None
    opens: datetime | None = None
    holiday: bool = False
    holds_until: datetime | None = field(default=None, compare=False)

    @property
    def is_open(self) -> bool:
        """Whether it is open: what the label says and the filter asks."""
        return self.kind in (OpeningKind.OPEN, OpeningKind.ALWAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHours:
    """One day of an ordinary week: Monday is 0. No spans: closed that day.

    A span whose end is not after its start goes on past midnight; 00:00 to 23:59 is the whole day.
    """

    weekday: int
    spans: tuple[tuple[time, time], ...]


def opening(
    schedules: Sequence[Schedule], now: datetime, holidays: Collection[date] = ()
) -> Opening:
    """Whether it is open at a moment: the one place where that is decided.

    Args:
        schedules: of one service, or one place of it.
        now: a moment with its zone.
        holidays: the bank holidays there.
    """
    table = Timetable(schedules)
    if not table.has_rules:
        return Opening(kind=OpeningKind.UNKNOWN)
    return _Question(table, now, holidays).answer()


def today(
    schedules: Sequence[Schedule], now: datetime, holidays: Collection[date] = ()
) -> DayHours | None:
    """The hours that begin on the very day of a moment; None where they are not known.

    Unlike `week` it counts every rule, and bank holidays of which the feed speaks.
    """
    table, day = Timetable(schedules), minutes_of(now)[1] // DAY
    if not table.has_rules or table.last_known < day:
        return None
    joined: list[tuple[int, int]] = []
    for opens, closes in table.on(day, holidays):
        if joined and opens <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], closes))
        else:
            joined.append((opens, closes))
    found = tuple((_time_of(opens), _end_of(closes - day * DAY)) for opens, closes in joined)
    return DayHours(weekday=date.fromordinal(day).weekday(), spans=found)


def week(schedules: Sequence[Schedule], on: date) -> tuple[DayHours, ...]:
    """The ordinary week around a day, Monday first; empty where no weekly hours are known.

    Fortnightly and monthly rules are no part of an ordinary week: their words say them.
    """
    weekly = [
        each
        for each in schedules
        if is_usable(each)
        and not is_over(each, on)
        and each.frequency is Frequency.WEEKLY
        and each.interval == 1
        and (each.valid_from is None or each.valid_from <= on)
    ]
    if not weekly:
        return ()
    return tuple(
        DayHours(weekday=number, spans=_hours_of(weekly, number)) for number in range(len(WEEKDAYS))
    )


class _Question:
    """A timetable asked about one moment. All reckoning is in whole minutes of real time."""

    __slots__ = ("_clock", "_holidays", "_now", "_table", "_today")

    def __init__(self, table: Timetable, now: datetime, holidays: Collection[date]) -> None:
        self._table = table
        self._holidays = holidays
        self._now, wall = minutes_of(now)
        self._today = wall // DAY
        self._clock = clock_of(self._today)

    def answer(self) -> Opening:
        """Go from one span to the next until something opens, or what is open closes."""
        begun, until = 0, 0  # what is open now: the day it began, and its end so far
        always = self._clock.start((self._today + _SOON + 1) * DAY)
        for day, start, end in self._spans():
            if until:
                if start > until:
                    break
                until = max(until, end)
                if until >= always:
                    return self._told(OpeningKind.ALWAYS)
            elif start > self._now:
                return self._opens(day, start)
            elif end > self._now:
                begun, until = day, end
        if until:
            return self._open(begun, until)
        if self._table.last_known < self._today:
            return Opening(kind=OpeningKind.UNKNOWN)
        return self._told(OpeningKind.CLOSED)

    def _spans(self) -> Iterator[tuple[int, int, int]]:
        """Day, start and end of each span, in the order they start."""
        last = min(self._table.last_known, self._today + _FAR)
        # Yesterday's hours may go on past midnight.
        for day in range(self._today - 1, last + 1):
            for opens, closes in self._table.on(day, self._holidays):
                start, end = self._clock.start(opens), self._clock.end(closes)
                # Nothing is left of one in the hour that is missing when the clocks go forward.
                if end > start:
                    yield day, start, end

    def _open(self, begun: int, until: int) -> Opening:
        return self._told(
            OpeningKind.OPEN,
            until,
            until=moment_of(until),
            holiday=self._is_unsure(begun) or self._is_unsure(self._today),
        )

    def _opens(self, day: int, start: int) -> Opening:
        return self._told(
            OpeningKind.OPENS, start, opens=moment_of(start), holiday=self._is_unsure(day)
        )

    def _told(
        self,
        kind: OpeningKind,
        change: int | None = None,
        *,
        until: datetime | None = None,
        opens: datetime | None = None,
        holiday: bool = False,
    ) -> Opening:
        midnight = self._clock.start((self._today + 1) * DAY)
        holds = midnight if change is None else min(change, midnight)
        return Opening(
            kind=kind, until=until, opens=opens, holiday=holiday, holds_until=moment_of(holds)
        )

    def _is_unsure(self, day: int) -> bool:
        if not self._holidays or self._table.closed_on_holidays:
            return False
        return date.fromordinal(day) in self._holidays


def _hours_of(weekly: Sequence[Schedule], number: int) -> tuple[tuple[time, time], ...]:
    found = {
        (each.opens_at, min(each.closes_at, LAST_MINUTE))
        for each in weekly
        if each.opens_at is not None and each.closes_at is not None and number in weekdays(each)
    }
    return tuple(sorted(found))


def _time_of(minute: int) -> time:
    return time(*divmod(minute % DAY, 60))


def _end_of(minute: int) -> time:
    return LAST_MINUTE if minute == DAY else _time_of(minute)
