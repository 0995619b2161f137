"""Values of a feed read as they were meant: a string for a number, a moment for a date.

Each returns None (or nothing) for what cannot be understood, and never raises.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from functools import lru_cache
from math import isfinite

MAX_DIGITS = 15
_DATE = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_UK_DATE = re.compile(r"\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
_TIME = re.compile(
    r"\s*(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*([ap]\.?m\.?)?", re.IGNORECASE
)
_TIME_AFTER_DATE = re.compile(r"\d{4}-\d{2}-\d{2}[T ](.*)")
_TOO_LONG = 10**40
_WHOLE_DAY = 24
_NOON = 12
_SEEN = 40  # characters


def as_object(value: object) -> Mapping[str, object]:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else {}


def as_objects(value: object) -> list[Mapping[str, object]]:
    """The objects of a list; a single object counts as a list of one."""
    if not value:
        return []
    if isinstance(value, dict):
        return [value]
    if isinstance(value, list):
        return [item for item in value if isinstance(item, dict)]
    return []


def as_text(value: object) -> str:
    """Text as it stands, a number as its digits, else nothing."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return str(value) if isinstance(value, int) and abs(value) < _TOO_LONG else ""


def as_decimal(value: object) -> float | None:
    """A finite number, also when written as a string."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, str):
        value = value.strip()
        if not value or len(value) > 2 * MAX_DIGITS:
            return None
    elif not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if isfinite(number) else None


def as_whole(value: object) -> int | None:
    """A whole number, also from "12" and 12.0."""
    number = as_decimal(value)
    if number is None or abs(number) >= 10**MAX_DIGITS:
        return None
    return int(number)


def as_date(value: object) -> date | None:
    """The day of a date or of a moment, with or without a zone; British order with slashes."""
    if not isinstance(value, str):
        return None
    return _seen_date(value) if len(value) <= _SEEN else _date(value)


def _date(value: str) -> date | None:
    if match := _DATE.match(value):
        year, month, day = (int(part) for part in match.groups())
    elif match := _UK_DATE.match(value):
        day, month, year = (int(part) for part in match.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def as_time(value: object) -> time | None:
    """The wall-clock time; a zone is passed over, for feeds write "Z" and mean door time.

    Midnight at the end of the day, "24:00", is given as 23:59, the way Open Referral UK writes it.
    """
    if not isinstance(value, str):
        return None
    return _seen_time(value) if len(value) <= _SEEN else _time(value)


def _time(value: str) -> time | None:
    if match := _TIME_AFTER_DATE.match(value):
        value = match[1]
    match = _TIME.match(value)
    if match is None or not (match[2] or match[3]):
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match[3][0] in "pP" else 0)
    if hour == _WHOLE_DAY and minute == 0:
        return time(23, 59)
    try:
        return time(hour, minute)
    except ValueError:
        return None


# A feed has few different days and times, each very often.
_seen_date = lru_cache(maxsize=4_000)(_date)
_seen_time = lru_cache(maxsize=2_000)(_time)
