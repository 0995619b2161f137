"""The words of the companion page, in the language in force."""

from datetime import date, time
from typing import Any

from babel.dates import format_date

from kiosk.core.language import Language, locale_of
from kiosk.ui.words import translate
from kiosk.ui.words.times import clock_words, weekday_words

_WEEK = 7
_MONTHS, _DAY_HOURS = 12, 24
#: The pages that the help for the family rests on; facts checked on 25 November 2026, not yet confirmed by a person.
_POWER_OF_ATTORNEY = "https://www.gov.uk/power-of-attorney"
_APPOINTEE = "https://www.gov.uk/become-appointee-for-someone-claiming-benefits"
_LEARN = "https://www.learnmyway.com"


def page_words(language: Language) -> dict[str, Any]:
    """Every word of the page, by the names that its scripts use; `%1` and `%2` are filled in there."""
    locale = locale_of(language.code)
    return {
        "language": language.code,
        "direction": "rtl" if language.right_to_left else "ltr",
        # As they stand in a date, whose day comes before its month in every language here.
        "months": [
            format_date(date(2024, 1 + month, 1), "MMMM", locale) for month in range(_MONTHS)
        ],
        "days": [weekday_words(day, language.code) for day in range(_WEEK)],
        "clock": _clock(language.code),
        **_controls(),
        **_list(),
        **_services(),
        **_journeys(),
        **_help(),
    }


def _clock(code: str) -> dict[str, str]:
    """How the times of day are said at which things open: every half hour. Others stay in figures."""
    moments = (time(hour, minute) for hour in range(_DAY_HOURS) for minute in (0, 30))
    return {f"{moment:%H:%M}": clock_words(moment, code) for moment in moments}


def _controls() -> dict[str, str]:
    return {
        "smaller": translate("Bar", "Smaller"),
        "bigger": translate("Bar", "Bigger"),
        "colours": translate("Bar", "Colours"),
        "read": translate("Bar", "Read to me"),
        "stop": translate("Bar", "Stop reading"),
        "print": translate("Companion", "Print"),
        "choose": translate("Companion", "Language"),
    }


def _list() -> dict[str, str]:
    return {
        "title": translate("Companion", "Your list"),
        "intro": translate("Companion", "This is what was found for you. Tick off what you have done."),
        "empty": translate("Companion", "This page shows the list of a printed code. Point your camera at it again."),
        "damaged": translate(
            "Companion",
            "This code or link is not whole. Point your camera at the code again, or type it once more.",
        ),
        "future": translate(
            "Companion",
            "This list was made by a newer kiosk than this page knows. Please try again in a few days.",
        ),
        "missing": translate("Companion", "This is no longer here"),
        "gone": translate("Companion", "It may have closed or changed. Ring where you got the list, and ask."),
        "offline": translate("Companion", "There is no connection now. Open this page again when there is one."),
        "place": translate("Companion", "Where this list was made"),
        "made": translate("Companion", "The facts on this page are as they were on %1."),
        "private": translate(
            "Companion",
            "Nobody is told that you opened this page. Your ticks stay in this browser only.",
        ),
        "forget": translate("Companion", "Forget my ticks and settings"),
    }  # fmt: skip


def _services() -> dict[str, str]:
    return {
        "ring": translate("Companion", "Ring"),
        "directions": translate("Companion", "Show me the way"),
        "website": translate("Companion", "Open their website"),
        "email": translate("Companion", "Write to %1"),
        "calendar": translate("Companion", "Put %1 into my calendar"),
        "open": translate("Companion", "When it is open"),
        "to": translate("Hours", "%1 to %2"),
        "week": translate("Days", "%1 to %2"),
        "always": translate("Services", "all day and night"),
        "where": translate("Companion", "Where it is"),
        "cost": translate("Companion", "What it costs"),
        "for": translate("Companion", "Who it is for"),
        "how": translate("Companion", "How to get it"),
        "bring": translate("Companion", "What to bring"),
        "checked": translate("Companion", "Last checked on %1."),
        "sample": translate("Services", "Sample only: this service is not real."),
    }


def _journeys() -> dict[str, str]:
    return {
        "here": translate("Companion", "You stopped here. Go on with this:"),
        "question": translate(
            "Companion", "The kiosk asked you this. What you answered was not kept."
        ),
        "look": translate("Companion", "Look for:"),
        "press": translate("Companion", "Press:"),
        "next": translate("Companion", "What to do next"),
        "ready": translate("Companion", "What to have ready"),
        "source": translate("Companion", "Read more on the official page"),
        "english": translate("Companion", "This part is in English."),
        "unsure": translate("Companion", "Nobody at the council has confirmed this yet."),
    }


def _help() -> dict[str, Any]:
    can = (
        translate("Companion", "Sit beside them and let them press. Read the words aloud."),
        translate(
            "Companion",
            "Ring with them, and let them speak first. Write down who said what, and the day.",
        ),
    )
    consent = (
        translate(
            "Companion", "Ask before you speak for them, type for them or read their letters."
        ),
        translate("Companion", "Never use their passwords."),
        translate(
            "Companion",
            "To act for somebody you need the legal right. This is a power of attorney.",
        ),
        translate("Companion", "For benefits alone, you can become an appointee."),
    )
    learn = (
        translate(
            "Companion",
            "The library or centre helps with forms and phones, and can teach you to help others.",
        ),
        translate("Companion", "There are free lessons online, too."),
    )
    return {
        "helpTitle": translate("Companion", "You are family or a friend: how to help"),
        "help": [
            [translate("Companion", "What you can do"), "\n\n".join(can)],
            [translate("Companion", "What needs their yes"), "\n\n".join(consent)],
            [translate("Companion", "Where to learn"), "\n\n".join(learn)],
        ],
        "helpLinks": [
            [translate("Companion", "Power of attorney on GOV.UK"), _POWER_OF_ATTORNEY],
            [translate("Companion", "Appointees for benefits on GOV.UK"), _APPOINTEE],
            [translate("Companion", "Free lessons: Learn My Way"), _LEARN],
        ],
    }  # fmt: skip
