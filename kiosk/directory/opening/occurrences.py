"""From schedules to spans of wall-clock time, by the recurrence rules of RFC 5545 (dateutil)."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

from dateutil import rrule
from dateutil.relativedelta import relativedelta

from kiosk.directory.records import Frequency, Schedule

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# Open Referral UK writes the end of the day as 23:59.
LAST_MINUTE = time(23, 59)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """From and until, in UK wall-clock time without a zone; `until` is not part of it."""

    start: datetime
    end: datetime


def is_usable(schedule: Schedule) -> bool:
    """Whether days and hours follow from the rule itself, and not only from its words.

    Opening and closing at the same minute is how some feeds leave times blank, others mean all day:
    neither is taken.
    """
    if schedule.frequency is None or schedule.opens_at is None or schedule.closes_at is None:
        return False
    if schedule.opens_at == schedule.closes_at:
        return False
    dated = schedule.starts_on is not None or schedule.valid_from is not None
    if schedule.interval > 1 and not dated:
        return False
    if schedule.frequency is Frequency.WEEKLY:
        return bool(schedule.days) or schedule.starts_on is not None
    return bool(schedule.days or schedule.month_days) or schedule.starts_on is not None


def is_over(schedule: Schedule, on: date) -> bool:
    """Whether the rule was only good until a day that has passed: then its times are not known."""
    ends = [day for day in (schedule.valid_to, schedule.until) if day is not None]
    return bool(ends) and min(ends) < on


def weekdays(schedule: Schedule) -> frozenset[int]:
    """The days of the week that a rule names, Monday is 0: "1SA" names Saturday.

    A weekly rule without days means the day it began; days of the month name none.
    """
    if schedule.days:
        return frozenset(WEEKDAYS.index(day[-2:]) for day in schedule.days)
    if schedule.frequency is Frequency.WEEKLY and schedule.starts_on is not None:
        return frozenset((schedule.starts_on.weekday(),))
    return frozenset()


def spans(
    schedules: Sequence[Schedule], first: date, last: date, holidays: Collection[date] = ()
) -> tuple[Span, ...]:
    """When it is open on the days from `first` to `last`, in order; spans that touch are one."""
    found = sorted(
        _span(schedule, day)
        for schedule in schedules
        for day in _days(schedule, first, last)
        if not (schedule.closed_on_holidays and day in holidays)
    )
    joined: list[Span] = []
    for span in found:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(start=joined[-1].start, end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _span(schedule: Schedule, day: date) -> Span:
    opens, closes = schedule.opens_at or time(), schedule.closes_at or time()
    start = datetime.combine(day, opens)
    if closes >= LAST_MINUTE:
        return Span(start=start, end=datetime.combine(day, time()) + _ONE_DAY)
    end = datetime.combine(day, closes)
    return Span(start=start, end=end if closes > opens else end + _ONE_DAY)


def _days(schedule: Schedule, first: date, last: date) -> Iterator[date]:
    """The days of the rule that lie between two days, both included, and within its validity."""
    begin = max(first, schedule.starts_on or first, schedule.valid_from or first)
    end = min(last, schedule.until or last, schedule.valid_to or last)
    if begin > end:
        return
    anchor = schedule.starts_on or schedule.valid_from or begin
    # Without its start nobody knows how many times are left.
    count = schedule.count if schedule.starts_on is not None else None
    if count is None:
        anchor = _nearer(anchor, schedule, begin)
    weekly = schedule.frequency is Frequency.WEEKLY
    rule = rrule.rrule(
        rrule.WEEKLY if weekly else rrule.MONTHLY,
        dtstart=datetime.combine(anchor, time()),
        interval=schedule.interval,
        until=datetime.combine(end, time()),
        byweekday=[_weekday(day, weekly=weekly) for day in schedule.days] or None,
        # RFC 5545: BYMONTHDAY must not stand with WEEKLY; feeds do it all the same.
        bymonthday=None if weekly else schedule.month_days or None,
    )
    for moment in islice(rule, count):
        if moment.date() >= begin:
            yield moment.date()


def _nearer(anchor: date, schedule: Schedule, begin: date) -> date:
    """An equal start of the recurrence shortly before `begin`, so that decades need no counting."""
    if anchor >= begin:
        return anchor
    if schedule.frequency is Frequency.WEEKLY:
        step = schedule.interval * 7
        return anchor + timedelta(days=(begin - anchor).days // step * step)
    # A rule without days means the day of its start; adding months to a 31st would lose that.
    if not schedule.days and not schedule.month_days:
        return anchor
    first = anchor.replace(day=1)
    months = (begin.year - first.year) * 12 + begin.month - first.month
    whole = months // schedule.interval * schedule.interval
    return first + relativedelta(months=whole) if whole else anchor


def _weekday(day: str, *, weekly: bool) -> rrule.weekday:
    nth = int(day[:-2] or 0)
    plain = rrule.weekday(WEEKDAYS.index(day[-2:]))
    return plain(nth) if nth and not weekly else plain
