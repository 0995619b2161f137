"""What a schedule tells: whether it can be used, whether it is over, which days of the week it names."""

from datetime import date, time

from kiosk.directory.records import Frequency, Schedule

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# Open Referral UK writes the end of the day as 23:59.
LAST_MINUTE = time(23, 59)
_NUMBERS = {day: number for number, day in enumerate(WEEKDAYS)}


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
        return frozenset(_NUMBERS[day[-2:]] for day in schedule.days)
    if schedule.frequency is Frequency.WEEKLY and schedule.starts_on is not None:
        return frozenset((schedule.starts_on.weekday(),))
    return frozenset()
