"""Times and dates as people say them in the language shown."""

from datetime import date, time

from babel.dates import format_date, format_time

_ENGLISH_LIKE = ("en",)
_NOON = time(12)


def clock_words(moment: time, language: str) -> str:
    """A time of day: "9:30am", "5pm" in English; by the habit of the language elsewhere."""
    if language in _ENGLISH_LIKE:
        hour = moment.hour % 12 or 12
        minutes = f":{moment.minute:02}" if moment.minute else ""
        return f"{hour}{minutes}{'am' if moment < _NOON else 'pm'}"
    return format_time(moment, "HH:mm", locale=language)


def day_words(day: date, language: str) -> str:
    """A date: "24 November 2026"."""
    return format_date(day, "d MMMM y", locale=language)


def weekday_words(weekday: int, language: str) -> str:
    """The name of a weekday, 0 being Monday."""
    # 1 January 2024 was a Monday.
    return format_date(date(2024, 1, 1 + weekday), "EEEE", locale=language)
