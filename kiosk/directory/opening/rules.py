"""Schedules made ready to be asked about one day.

The recurrence rules of RFC 5545 that feeds use can be told of a day alone, without counting from their
start, which is twenty times as fast as dateutil; the rare rule with a count is gone through once. Tests
hold all of it against dateutil.
"""

from calendar import monthrange
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from kiosk.directory.opening.clock import DAY
from kiosk.directory.opening.occurrences import (
    LAST_MINUTE,
    WEEKDAYS,
    is_usable,
    weekdays,
)
from kiosk.directory.records import Frequency, Schedule

_WEEK = 7
_LONGEST = 36_525  # days: no rule with a count is followed for more than a century
_ALL_TIME = (date.min.toordinal(), date.max.toordinal())
#: Whether a rule falls on a day (by its number) that lies within its first and last.
OnDay = Callable[[int], bool]


class Rule(NamedTuple):
    """One schedule: from and until in minutes of its day, an end past midnight is over 1,440.

    Attributes:
        first: the first day it can fall on, by number.
        last: the last day it can fall on.
        falls_on: which days; None: all that its weekday allows.
        skips_holidays: not on bank holidays.
    """

    opens: int
    closes: int
    first: int
    last: int
    falls_on: OnDay | None
    skips_holidays: bool


class Timetable:
    """Some schedules together, a list of rules for each day of the week."""

    __slots__ = ("_by_weekday", "closed_on_holidays", "has_rules", "last_known")

    def __init__(self, schedules: Sequence[Schedule]) -> None:
        self._by_weekday: tuple[list[Rule], ...] = ([], [], [], [], [], [], [])
        #: The last day that any hours are known of.
        self.last_known = 0
        self.has_rules = False
        #: Every rule says that bank holidays are different.
        self.closed_on_holidays = True
        for schedule in schedules:
            if is_usable(schedule):
                self._add(schedule)

    def _add(self, schedule: Schedule) -> None:
        rule = _rule(schedule)
        for weekday in _asked_on(schedule):
            self._by_weekday[weekday].append(rule)
        self.has_rules = True
        self.last_known = max(self.last_known, rule.last)
        self.closed_on_holidays = self.closed_on_holidays and schedule.closed_on_holidays

    def on(self, day: int, holidays: Collection[date]) -> list[tuple[int, int]]:
        """From and until on the wall of what begins on a day, in order."""
        rules = self._by_weekday[(day - 1) % _WEEK]
        if not rules:
            return []
        begins = day * DAY
        found = []
        for opens, closes, first, last, falls_on, skips_holidays in rules:
            if not first <= day <= last or (falls_on is not None and not falls_on(day)):
                continue
            if skips_holidays and holidays and date.fromordinal(day) in holidays:
                continue
            found.append((begins + opens, begins + closes))
        if len(found) > 1:
            found.sort()
        return found


def _rule(schedule: Schedule) -> Rule:
    opens_at, closes_at = schedule.opens_at, schedule.closes_at
    opens = opens_at.hour * 60 + opens_at.minute if opens_at else 0
    if closes_at is None or closes_at >= LAST_MINUTE:
        closes = DAY
    else:
        closes = closes_at.hour * 60 + closes_at.minute
        if closes <= opens:
            closes += DAY
    first, last = _ALL_TIME
    if schedule.starts_on is not None:
        first = schedule.starts_on.toordinal()
    if schedule.valid_from is not None:
        first = max(first, schedule.valid_from.toordinal())
    if schedule.until is not None:
        last = schedule.until.toordinal()
    if schedule.valid_to is not None:
        last = min(last, schedule.valid_to.toordinal())
    return Rule(opens, closes, first, last, _falls_on(schedule), schedule.closed_on_holidays)


def _asked_on(schedule: Schedule) -> Collection[int]:
    """The days of the week on which the rule has to be asked."""
    return weekdays(schedule) or range(_WEEK)


def _falls_on(schedule: Schedule) -> OnDay | None:
    # Without its start nobody knows how many times are left.
    if schedule.count is not None and schedule.starts_on is not None:
        return _counted(schedule, schedule.starts_on, schedule.count).__contains__
    return _repeats_on(schedule)


@lru_cache(maxsize=4_000)
def _counted(schedule: Schedule, start: date, count: int) -> frozenset[int]:
    """So many days of the rule, from its start on; few where it contradicts itself."""
    begin, repeats_on = start.toordinal(), _repeats_on(schedule)
    asked_on = _asked_on(schedule)
    fitting = (
        day
        for day in range(begin, min(begin + _LONGEST, _ALL_TIME[1]) + 1)
        if (day - 1) % _WEEK in asked_on and (repeats_on is None or repeats_on(day))
    )
    return frozenset(islice(fitting, count))


def _repeats_on(schedule: Schedule) -> OnDay | None:
    anchor = schedule.starts_on or schedule.valid_from
    if schedule.frequency is not Frequency.WEEKLY:
        return _monthly(schedule, anchor)
    if schedule.interval == 1 or anchor is None:
        return None
    # RFC 5545: weeks begin on Monday (WKST), and the anchor's counts.
    week, every = (anchor.toordinal() - 1) // _WEEK, schedule.interval
    return lambda day: ((day - 1) // _WEEK - week) % every == 0


def _monthly(schedule: Schedule, anchor: date | None) -> OnDay:
    month_days = frozenset(schedule.month_days)
    if not schedule.days and not month_days and schedule.starts_on is not None:
        month_days = frozenset((schedule.starts_on.day,))
    named = frozenset(_named(schedule.days))
    months = anchor.year * 12 + anchor.month if anchor is not None else 0
    every = schedule.interval if anchor is not None else 1

    def falls_on(number: int) -> bool:
        day = date.fromordinal(number)
        if every > 1 and (day.year * 12 + day.month - months) % every:
            return False
        left = monthrange(day.year, day.month)[1] - day.day
        if month_days and day.day not in month_days and -left - 1 not in month_days:
            return False
        if not named:
            return True
        weekday = day.weekday()
        nth, nth_last = (day.day - 1) // _WEEK + 1, -(left // _WEEK) - 1
        return any((each, weekday) in named for each in (0, nth, nth_last))

    return falls_on


def _named(days: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Number and weekday: the first Saturday, "1SA", is (1, 5), every Saturday (0, 5)."""
    for day in days:
        yield int(day[:-2] or 0), WEEKDAYS.index(day[-2:])
