"""Is it open, and when does it open? Values only; the screens put them into words.

A passed `valid_to` means that the times are not known, never that the service is closed.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from dateutil import tz

from kiosk.directory.opening.occurrences import (
    LAST_MINUTE,
    WEEKDAYS,
    Span,
    is_over,
    is_usable,
    spans,
    weekdays,
)
from kiosk.directory.records import Frequency, Schedule

ZONE_NAME = "Europe/London"
_SOON = timedelta(days=15)
_FAR = timedelta(days=400)  # a yearly event is still found
_NEVER_CLOSES = timedelta(days=8)  # open without a gap for longer than any week has days


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
    """

    kind: OpeningKind
    until: datetime | None = None
    opens: datetime | None = None
    holiday: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHours:
    """One day of an ordinary week: Monday is 0. No spans: closed that day.

    A span whose end is not after its start goes on past midnight; 00:00 to 23:59 is the whole day.
    """

    weekday: int
    spans: tuple[tuple[time, time], ...]


_UNKNOWN = Opening(kind=OpeningKind.UNKNOWN)


def opening(
    schedules: Sequence[Schedule], now: datetime, holidays: Collection[date] = ()
) -> Opening:
    """Whether it is open at a moment.

    Args:
        schedules: of one service, or one place of it.
        now: a moment with its zone.
        holidays: the bank holidays where the kiosk stands.
    """
    zone = _zone()
    wall = now.astimezone(zone)
    today = wall.date()
    usable = [each for each in schedules if is_usable(each) and not is_over(each, today)]
    if not usable:
        return _UNKNOWN
    unsure = {day for day in holidays if any(not each.closed_on_holidays for each in usable)}
    for reach in (_SOON, _FAR):
        # Yesterday's span may go on past midnight.
        for span in spans(usable, today - timedelta(days=1), today + reach, holidays):
            found = _at(span, now, zone, unsure, today + reach)
            if found is not None:
                return found
    return Opening(kind=OpeningKind.CLOSED)


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


def _at(
    span: Span, now: datetime, zone: tzinfo, unsure: Collection[date], horizon: date
) -> Opening | None:
    start = span.start.replace(tzinfo=zone)
    # An hour that happens twice, when the clocks go back, is over the second time.
    end = tz.enfold(span.end.replace(tzinfo=zone), fold=1)
    if end <= now.astimezone(tz.UTC):
        return None
    if start > now.astimezone(tz.UTC):
        return Opening(kind=OpeningKind.OPENS, opens=start, holiday=start.date() in unsure)
    if span.end - span.start >= _NEVER_CLOSES and span.end.date() >= horizon:
        return Opening(kind=OpeningKind.ALWAYS)
    today = now.astimezone(zone).date()
    return Opening(kind=OpeningKind.OPEN, until=end, holiday=today in unsure)


def _hours_of(weekly: Sequence[Schedule], number: int) -> tuple[tuple[time, time], ...]:
    found = {
        (each.opens_at, min(each.closes_at, LAST_MINUTE))
        for each in weekly
        if each.opens_at is not None and each.closes_at is not None and number in weekdays(each)
    }
    return tuple(sorted(found))


def _zone() -> tzinfo:
    """UK time; dateutil brings the rules along where the system has none (Windows)."""
    zone = tz.gettz(ZONE_NAME)
    return zone if zone is not None else tz.UTC
