"""Are times, dates and prices of today?"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.directory.check.fault import Fault, Level
from kiosk.directory.check.parts import Odd, Record, schedules_of
from kiosk.directory.oruk.tolerant import as_date, as_objects, as_text

#: Most directories ask each service once a year whether its entry is still right.
_STALE_AFTER = timedelta(days=366)
_A_DAY = timedelta(days=1)  # of grace, for clocks and time zones
# RFC 5545 BYDAY: "MO", "1SA", "-1FR", with commas between.
_BYDAY = re.compile(r"\s*[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)\s*", re.IGNORECASE)
_DAYS = ("byday", "bymonthday", "weekday", "byyearday", "byweekno")

STALE = Fault(
    level=Level.SHOULD,
    rule="stale",
    path="assured_date",
    problem="A service was last checked or changed more than a year ago.",
    why="The kiosk shows the day, and residents trust it less; times and numbers may be wrong.",
    remedy="Ask the service whether the entry is right, then set assured_date to that day.",
)
NEVER_CHECKED = Fault(
    level=Level.MAY,
    rule="never checked",
    path="assured_date",
    problem="A service does not say when it was last checked or changed.",
    why="Residents cannot tell how far to trust it.",
    remedy="Set assured_date to the day somebody last checked the entry.",
)
FROM_THE_FUTURE = Fault(
    level=Level.SHOULD,
    rule="date in the future",
    path="last_modified",
    problem="A service was last checked or changed in the future.",
    why="A kiosk that asks for what has changed since may never fetch it again.",
    remedy="Correct the date, and the clock of whatever wrote it.",
)
TIMES_EXPIRED = Fault(
    level=Level.SHOULD,
    rule="times expired",
    path="schedules[].valid_to",
    problem="All the opening times of a service have run out.",
    why='The kiosk says "ring to ask" instead of when it is open.',
    remedy="Give the times that hold now, or leave valid_to out where they go on.",
)
SOME_EXPIRED = Fault(
    level=Level.MAY,
    rule="some times expired",
    path="schedules[].valid_to",
    problem="Some of the opening times of a service have run out.",
    why="They are passed over.",
    remedy="Take them out, or give the times that hold now.",
)
NO_TIMES = Fault(
    level=Level.MAY,
    rule="no times",
    path="schedules",
    problem="A service has no opening times.",
    why='Residents who ask for what is open now do not find it; the kiosk says "ring to ask".',
    remedy="Give schedules, or say in words when somebody answers.",
)
NO_DAYS = Fault(
    level=Level.SHOULD,
    rule="times without days",
    path="schedules[].byday",
    problem="Opening times do not say on which days.",
    why="Nobody knows when to come.",
    remedy="Give byday, such as MO,TU,WE, or bymonthday.",
)
WRONG_DAYS = Fault(
    level=Level.SHOULD,
    rule="days not understood",
    path="schedules[].byday",
    problem="The days of the week of opening times are not in the standard's form.",
    why="Programs that keep to the standard pass them over.",
    remedy="Write MO, TU, WE, TH, FR, SA, SU with commas between.",
)
PRICE_EXPIRED = Fault(
    level=Level.MAY,
    rule="price expired",
    path="cost_options[].valid_to",
    problem="A price has run out.",
    why="Residents ask first what it costs.",
    remedy="Give the price that holds now, or leave valid_to out where it goes on.",
)


def look_at_times(service: Record, today: date) -> Iterator[Odd]:
    """What is odd about the dates and opening times of a service."""
    yield from _freshness(service, today)
    schedules = list(schedules_of(service))
    if not schedules:
        yield NO_TIMES, ""
    ends = [as_date(schedule.get("valid_to")) for schedule in schedules]
    gone = [end for end in ends if end is not None and end < today]
    if gone:
        yield (TIMES_EXPIRED if len(gone) == len(schedules) else SOME_EXPIRED), str(max(gone))
    for schedule in schedules:
        yield from _days(schedule)
    for price in as_objects(service.get("cost_options")):
        until = as_date(price.get("valid_to"))
        if until is not None and until < today:
            yield PRICE_EXPIRED, str(until)


def _freshness(service: Record, today: date) -> Iterator[Odd]:
    days = [as_date(service.get(name)) for name in ("assured_date", "last_modified")]
    known = [day for day in days if day is not None]
    if not known:
        yield NEVER_CHECKED, ""
    elif max(known) > today + _A_DAY:
        yield FROM_THE_FUTURE, str(max(known))
    elif max(known) + _STALE_AFTER < today:
        yield STALE, str(max(known))


def _days(schedule: Record) -> Iterator[Odd]:
    byday = as_text(schedule.get("byday"))
    if byday and not all(_BYDAY.fullmatch(day) for day in byday.split(",")):
        yield WRONG_DAYS, byday
    has_days = any(as_text(schedule.get(name)) for name in _DAYS)
    in_words = as_text(schedule.get("description")) or as_text(schedule.get("notes"))
    has_time = as_text(schedule.get("opens_at")) or as_text(schedule.get("closes_at"))
    if has_time and not has_days and not in_words:
        yield NO_DAYS, has_time
