"""Times and dates as people say them in the language shown."""

from datetime import date, time

from babel.dates import format_date, format_skeleton, format_time, get_period_names

from kiosk.core.language import locale_of

# Public services in Wales write Welsh times as English ones are written here.
_HALVES = ("en", "cy")
_NOON = time(12)
#: Where a bare figure is no time of day: the part of the day as %1, the clock as %2.
_BY_PART_OF_DAY = {"ar": "%2 %1", "bn": "%1 %2টা", "pa": "%1 %2 ਵਜੇ", "ur": "%1 %2 بجے"}


def clock_words(moment: time, language: str) -> str:
    """A time of day: "9:30am", "9am" in English and Welsh; by the habit of the language elsewhere."""
    if language in _HALVES:
        hour = moment.hour % 12 or 12
        return f"{hour}{_minutes(moment)}{'am' if moment < _NOON else 'pm'}"
    if language in _BY_PART_OF_DAY:
        part = format_time(moment, "B", locale=locale_of(language))
        # CLDR parts the Arabic day in eight; people here know two halves, and noon.
        if language == "ar" and moment.hour != _NOON.hour:
            part = get_period_names("wide", locale=language)["am" if moment < _NOON else "pm"]
        said = _BY_PART_OF_DAY[language].replace("%1", part)
        return said.replace("%2", f"{moment.hour % 12 or 12}{_minutes(moment)}")
    return format_time(moment, "H:mm", locale=locale_of(language))


def _minutes(moment: time) -> str:
    return f":{moment.minute:02}" if moment.minute else ""


def day_words(day: date, language: str) -> str:
    """A date: "24 November 2026"."""
    return format_date(day, "d MMMM y", locale=locale_of(language))


def month_words(month: str, language: str) -> str:
    """A month given as "2026-11": "November 2026"."""
    first = date.fromisoformat(f"{month}-01")
    return format_skeleton("yMMMM", first, locale=locale_of(language))


def weekday_words(weekday: int, language: str) -> str:
    """The name of a weekday as it stands inside a sentence, 0 being Monday: "Monday", "dydd Llun"."""
    # 1 January 2024 was a Monday.
    name = format_date(date(2024, 1, 1 + weekday), "EEEE", locale=locale_of(language))
    # CLDR's apostrophe of Ukrainian is a letter that hardly any font has, and no text of ours.
    name = name.replace("\u02bc", "\u2019")
    return name if language == "en" else name[:1].lower() + name[1:]
