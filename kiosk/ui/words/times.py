"""Times and dates as people say them in the language shown."""

from datetime import date, time

from babel.dates import format_date, format_time

from kiosk.core.language import locale_of

# Public services in Wales write Welsh times as English ones are written here.
_HALVES = ("en", "cy")
_NOON = time(12)


def clock_words(moment: time, language: str) -> str:
    """A time of day: "9:30am", "9am" in English and Welsh; by the habit of the language elsewhere."""
    if language in _HALVES:
        hour = moment.hour % 12 or 12
        return f"{hour}{_minutes(moment)}{'am' if moment < _NOON else 'pm'}"
    if language == "ur":
        # "صبح 9 بجے": the part of the day goes first, and a bare figure is no time of day.
        part = format_time(moment, "B", locale=locale_of(language))
        return f"{part} {moment.hour % 12 or 12}{_minutes(moment)} بجے"
    return format_time(moment, "H:mm", locale=locale_of(language))


def _minutes(moment: time) -> str:
    return f":{moment.minute:02}" if moment.minute else ""


def day_words(day: date, language: str) -> str:
    """A date: "24 November 2026"."""
    return format_date(day, "d MMMM y", locale=locale_of(language))


def weekday_words(weekday: int, language: str) -> str:
    """The name of a weekday as it stands inside a sentence, 0 being Monday: "Monday", "dydd Llun"."""
    # 1 January 2024 was a Monday.
    name = format_date(date(2024, 1, 1 + weekday), "EEEE", locale=locale_of(language))
    return name if language == "en" else name[:1].lower() + name[1:]
