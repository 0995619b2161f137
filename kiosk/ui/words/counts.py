"""What is counted: words of which a language may have up to six forms, by the number before them.

English has its form for one as a text of its own, elsewhere. Qt Linguist's extractor finds forms by
number only in calls of `by_number` that stand in no class, so all of them are here.
"""

from babel.numbers import format_decimal

from kiosk.core.language import locale_of
from kiosk.ui.words import in_force


def by_number(text: str, meaning: None, number: int) -> str:  # noqa: ARG001 - the extractor's signature
    """The form of the words that the language in force has for this number; %1 is still in it.

    Args:
        text: the English words for two or more.
        meaning: nothing; the extractor knows calls by three arguments.
        number: how many.
    """
    return in_force("", text, number)


def number_words(number: int, language: str) -> str:
    """A number as the language groups it: "1,000"."""
    return str(format_decimal(number, locale=locale_of(language)))


def miles_words(miles: int, language: str) -> str:
    """So many miles from here."""
    return by_number("About %1 miles away", None, miles).replace(
        "%1", number_words(miles, language)
    )


def many_services_words(number: int, language: str) -> str:
    """So many services."""
    return by_number("%1 services", None, number).replace("%1", number_words(number, language))


def many_results_words(number: int, language: str) -> str:
    """The button that shows so many results."""
    return by_number("Show %1 results", None, number).replace("%1", number_words(number, language))


def minutes_words(minutes: int) -> str:
    """So many minutes' walk."""
    return by_number("About %1 minutes on foot.", None, minutes).replace("%1", str(minutes))


def parts_words(number: int) -> str:
    """That all of so many parts of a practice are done."""
    return by_number("All %1 parts done", None, number).replace("%1", str(number))


def letters_words(most: int) -> str:
    """That a text may be so long and no longer."""
    words = by_number("That is too long. Use up to %1 letters.", None, most)
    return words.replace("%1", str(most))


def seconds_words(seconds: int) -> str:
    """That in so many seconds the visit is forgotten."""
    words = by_number("We will clear your answers and your list in %1 seconds.", None, seconds)
    return words.replace("%1", str(seconds))
