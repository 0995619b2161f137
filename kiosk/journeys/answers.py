"""Checks what a resident gave as an answer. A problem is a value; the screen words it."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeAlias, assert_never

from kiosk.journeys.conditions import Answer
from kiosk.journeys.countries import country_of
from kiosk.journeys.nodes import Question
from kiosk.journeys.questions import (
    ChoiceQuestion,
    CountryQuestion,
    DateLimit,
    DateQuestion,
    EmailQuestion,
    MoneyQuestion,
    NiNumberQuestion,
    NumberQuestion,
    PhoneQuestion,
    PostcodeQuestion,
    SeveralQuestion,
    TextQuestion,
    YearQuestion,
    YesNoQuestion,
)
from kiosk.journeys.typed import (
    normal_date,
    normal_email,
    normal_money,
    normal_ni_number,
    normal_phone,
    normal_postcode,
    whole_number,
)

MAX_TEXT_CHARACTERS = 500

# What comes from the screen: an option's id, a set of ids, typed words, or None for "skip".
Given: TypeAlias = str | AbstractSet[str] | None


class ProblemKind(Enum):
    """Why an answer cannot be taken."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not a number"
    TOO_SMALL = "too small"
    TOO_LARGE = "too large"
    NOT_A_YEAR = "not a year"
    NOT_MONEY = "not money"
    NOT_A_DATE = "not a date"
    NOT_YET = "not yet"
    PASSED = "passed"
    NOT_A_WHOLE_POSTCODE = "not a whole postcode"
    NOT_A_COUNTRY = "not a country"
    NOT_A_NI_NUMBER = "not a national insurance number"
    NOT_A_PHONE_NUMBER = "not a phone number"
    NOT_AN_EMAIL = "not an e-mail address"
    TOO_MANY = "too many"
    TOO_LONG = "too long"
    NOT_AN_OPTION = "not an option"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why an answer cannot be taken.

    Attributes:
        limit: the smallest or largest number, or the longest text, that would do; None where
            the kind has none.
    """

    kind: ProblemKind
    limit: int | None = None


def validate(  # noqa: C901, PLR0911, PLR0912 - one case a kind of question
    question: Question, given: Given, *, today: date, language: str
) -> Answer | Problem:
    """Return the answer as it is kept, or why it cannot be taken.

    None skips a question that may be left out (the answer is None); others must be answered.

    Args:
        question: what was asked.
        given: what came from the screen.
        today: the day of the walk, for dates that must be past or to come.
        language: in which names of countries are typed.
    """
    match question:
        case YesNoQuestion():
            return _one_of(question.answers, given)
        case ChoiceQuestion():
            return _one_of(tuple(option.id for option in question.options), given)
        case SeveralQuestion():
            return _any_of(question, given)
        case NumberQuestion():
            return _number(given, question.minimum, question.maximum, ProblemKind.NOT_A_NUMBER)
        case YearQuestion():
            return _number(given, question.minimum, question.maximum, ProblemKind.NOT_A_YEAR)
        case MoneyQuestion():
            return _money(question, given)
        case DateQuestion():
            return _date(question, given, today)
        case CountryQuestion():
            return _country(given, language)
        case PostcodeQuestion():
            return _form(given, normal_postcode, ProblemKind.NOT_A_WHOLE_POSTCODE)
        case NiNumberQuestion():
            return _form(given, normal_ni_number, ProblemKind.NOT_A_NI_NUMBER)
        case PhoneQuestion():
            return _form(given, normal_phone, ProblemKind.NOT_A_PHONE_NUMBER)
        case EmailQuestion():
            return _form(given, normal_email, ProblemKind.NOT_AN_EMAIL)
        case TextQuestion():
            return _text(given)
        case _:
            assert_never(question)


def can_skip(question: Question) -> bool:
    """Whether the resident may leave the question out: what is about one person always may be."""
    return isinstance(
        question,
        PostcodeQuestion | TextQuestion | NiNumberQuestion | PhoneQuestion | EmailQuestion,
    )


def _typed(given: Given) -> str:
    return given.strip() if isinstance(given, str) else ""


def _one_of(options: tuple[str, ...], given: Given) -> Answer | Problem:
    if not given:
        return Problem(kind=ProblemKind.EMPTY)
    if isinstance(given, str) and given in options:
        return given
    return Problem(kind=ProblemKind.NOT_AN_OPTION)


def _any_of(question: SeveralQuestion, given: Given) -> Answer | Problem:
    chosen = frozenset((given,) if isinstance(given, str) else given or ())
    exclusive = {option.id for option in question.options if option.exclusive}
    if not chosen:
        # Choosing nothing is an answer unless there is a "none of these" to say it with.
        return Problem(kind=ProblemKind.EMPTY) if exclusive else frozenset()
    if not chosen <= {option.id for option in question.options}:
        return Problem(kind=ProblemKind.NOT_AN_OPTION)
    if len(chosen) > 1 and chosen & exclusive:
        return Problem(kind=ProblemKind.TOO_MANY)
    return chosen


def _number(given: Given, least: int, most: int, wrong: ProblemKind) -> Answer | Problem:
    if not _typed(given):
        return Problem(kind=ProblemKind.EMPTY)
    number = whole_number(_typed(given))
    return Problem(kind=wrong) if number is None else _between(number, least, most)


def _between(number: int, least: int, most: int) -> int | Problem:
    if number < least:
        return Problem(kind=ProblemKind.TOO_SMALL, limit=least)
    return Problem(kind=ProblemKind.TOO_LARGE, limit=most) if number > most else number


def _money(question: MoneyQuestion, given: Given) -> Answer | Problem:
    if not _typed(given):
        return Problem(kind=ProblemKind.EMPTY)
    sum_ = normal_money(_typed(given))
    if sum_ is None:
        return Problem(kind=ProblemKind.NOT_MONEY)
    if sum_ > Decimal(question.maximum):
        return Problem(kind=ProblemKind.TOO_LARGE, limit=question.maximum)
    return sum_


def _date(question: DateQuestion, given: Given, today: date) -> Answer | Problem:
    if not _typed(given):
        return Problem(kind=ProblemKind.EMPTY)
    day = normal_date(_typed(given))
    if day is None:
        return Problem(kind=ProblemKind.NOT_A_DATE)
    if question.limit is DateLimit.PAST and day > today:
        return Problem(kind=ProblemKind.NOT_YET)
    if question.limit is DateLimit.FUTURE and day < today:
        return Problem(kind=ProblemKind.PASSED)
    return day


def _country(given: Given, language: str) -> Answer | Problem:
    if not _typed(given):
        return Problem(kind=ProblemKind.EMPTY)
    return country_of(_typed(given), language) or Problem(kind=ProblemKind.NOT_A_COUNTRY)


def _form(
    given: Given, normal: Callable[[str], str | None], wrong: ProblemKind
) -> Answer | Problem:
    if given is None:
        return None
    if not _typed(given):
        return Problem(kind=ProblemKind.EMPTY)
    return normal(_typed(given)) or Problem(kind=wrong)


def _text(given: Given) -> Answer | Problem:
    if given is None:
        return None
    text = _typed(given)
    if not text:
        return Problem(kind=ProblemKind.EMPTY)
    if len(text) > MAX_TEXT_CHARACTERS:
        return Problem(kind=ProblemKind.TOO_LONG, limit=MAX_TEXT_CHARACTERS)
    return text
