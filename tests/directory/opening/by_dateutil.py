"""The days and spans of schedules by dateutil alone: what the kiosk's own way is held against."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil import rrule
from dateutil.relativedelta import relativedelta

from kiosk.directory.opening.occurrences import LAST_MINUTE, WEEKDAYS, is_usable
from kiosk.directory.records import Frequency, Schedule

LONDON = ZoneInfo("Europe/London")
_ONE_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_NEAR = timedelta(hours=3)
Moments = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """From and until, in UK wall-clock time without a zone; `until` is not part of it."""

    start: datetime
    end: datetime


def spans(
    schedules: Sequence[Schedule], first: date, last: date, holidays: Collection[date] = ()
) -> tuple[Span, ...]:
    """When it is open on the days from `first` to `last`, in order; spans that touch are one."""
    found = sorted(
        _span(schedule, day)
        for schedule in schedules
        if is_usable(schedule)
        for day in days_of(schedule, first, last)
        if not (schedule.closed_on_holidays and day in holidays)
    )
    joined: list[Span] = []
    for span in found:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(start=joined[-1].start, end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def real_spans(
    schedules: Sequence[Schedule], first: date, last: date, holidays: Collection[date] = ()
) -> list[Moments]:
    """The same in real time: from when and until when the wall shows a time between the two."""
    found: list[Moments] = []
    for span in spans(schedules, first, last, holidays):
        start, end = _first_showing(span.start), _last_before(span.end)
        if end <= start:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _first_showing(wall: datetime) -> datetime:
    """The first moment at which the wall shows this or a later time."""
    moment = wall.replace(tzinfo=UTC) - _NEAR
    if _ahead(moment) == _ahead(moment + 2 * _NEAR):
        return wall.replace(tzinfo=UTC) - _ahead(moment)
    while _shown(moment) < wall:
        moment += _MINUTE
    return moment


def _last_before(wall: datetime) -> datetime:
    """The end of the last minute in which the wall shows an earlier time."""
    moment = wall.replace(tzinfo=UTC) + _NEAR
    if _ahead(moment) == _ahead(moment - 2 * _NEAR):
        return wall.replace(tzinfo=UTC) - _ahead(moment)
    while _shown(moment) >= wall:
        moment -= _MINUTE
    return moment + _MINUTE


def _shown(moment: datetime) -> datetime:
    return moment.astimezone(LONDON).replace(tzinfo=None, fold=0)


def _ahead(moment: datetime) -> timedelta:
    return moment.astimezone(LONDON).utcoffset() or timedelta()


def _span(schedule: Schedule, day: date) -> Span:
    opens, closes = schedule.opens_at or time(), schedule.closes_at or time()
    start = datetime.combine(day, opens)
    if closes >= LAST_MINUTE:
        return Span(start=start, end=datetime.combine(day, time()) + _ONE_DAY)
    end = datetime.combine(day, closes)
    return Span(start=start, end=end if closes > opens else end + _ONE_DAY)


def days_of(schedule: Schedule, first: date, last: date) -> Iterator[date]:
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
        byweekday=[each for day in schedule.days for each in _weekdays(day, weekly=weekly)] or None,
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


def _weekdays(day: str, *, weekly: bool) -> list[rrule.weekday]:
    nth = int(day[:-2] or 0)
    plain = rrule.weekday(WEEKDAYS.index(day[-2:]))
    if weekly:
        return [plain]
    # dateutil takes "TU" beside "1SA" for days that are both; RFC 5545 means either.
    return [plain(nth)] if nth else [plain(each) for each in range(1, 6)]
