"""A resident's answer said back in the language shown; what is private is said as given only."""

from datetime import date
from decimal import Decimal

from babel.numbers import format_decimal

from kiosk.core.language import InEnglish, locale_of
from kiosk.core.language import language as language_of
from kiosk.journeys.conditions import Answer
from kiosk.journeys.countries import country_names
from kiosk.journeys.nodes import Question
from kiosk.journeys.questions import (
    NO,
    UNSURE,
    YES,
    ChoiceQuestion,
    CountryQuestion,
    MoneyQuestion,
    NiNumberQuestion,
    NumberQuestion,
    SeveralQuestion,
    YesNoQuestion,
)
from kiosk.ui.words import translate
from kiosk.ui.words.times import day_words

_MINUS = "\N{MINUS SIGN}"


def yes_no_words(answer: str) -> str:
    """Yes, no or "I don't know"."""
    return {
        YES: translate("Walking", "Yes"),
        NO: translate("Walking", "No"),
        UNSURE: translate("Walking", "I don't know"),
    }[answer]


def money_words(pounds: Decimal, language: str) -> str:
    """A sum as prices are written in Britain, its figures as the language groups them: "£1,250.50"."""
    return _in_pounds(pounds, "#,##0.00", language)


def pounds_words(pounds: int, language: str) -> str:
    """Whole pounds, a minus sign before them as in print: minus "£4,038"."""
    return _in_pounds(Decimal(pounds), "#,##0", language)


def _in_pounds(pounds: Decimal, pattern: str, language: str) -> str:
    figures = format_decimal(abs(pounds), format=pattern, locale=locale_of(language))
    said = f"{_MINUS}£{figures}" if pounds < 0 else f"£{figures}"
    # Where words run from right to left, the sign stays before the figures.
    return f"\u2068{said}\u2069" if language_of(language).right_to_left else said


def answer_words(  # noqa: PLR0911 - one case a kind of answer
    question: Question, answer: Answer, language: str
) -> str:
    """The answer as the resident would say it."""
    match question, answer:
        case _, None:
            return translate("Walking", "Left out")
        case YesNoQuestion(), str():
            return yes_no_words(answer)
        case ChoiceQuestion() | SeveralQuestion(), str() | frozenset():
            chosen = {answer} if isinstance(answer, str) else answer
            labels = [option.label for option in question.options if option.id in chosen]
            words = "; ".join(labels) or translate("Walking", "None of these")
            return (
                InEnglish(words) if any(isinstance(each, InEnglish) for each in labels) else words
            )
        case CountryQuestion(), str():
            return country_names(language)[answer]
        case MoneyQuestion(), Decimal():
            return f"{money_words(answer, language)} {question.unit}".strip()
        case NumberQuestion(), int():
            return f"{format_decimal(answer, locale=locale_of(language))} {question.unit}".strip()
        case NiNumberQuestion(), str():
            # Others may see the screen, and the summary is read aloud.
            return translate("Walking", "Ends in %1").replace("%1", answer[-4:])
        case _, date():
            return day_words(answer, language)
        case _:
            return str(answer)
