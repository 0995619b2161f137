"""Checks what a resident gave as an answer. A problem is a value; the screen words it."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias, assert_never

from kiosk.journeys.conditions import Answer
from kiosk.journeys.model import (
    ChoiceQuestion,
    NumberQuestion,
    PostcodeQuestion,
    Question,
    SeveralQuestion,
    TextQuestion,
)

MAX_TEXT_CHARACTERS = 500
MAX_NUMBER_CHARACTERS = 15

# The shape of a UK postcode, after the pattern of the Home Office's data transfer schema
# (https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema).
_POSTCODE = re.compile(
    r"(?:GIR0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9](?:[0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]))"
    r"[0-9][ABD-HJLNP-UW-Z]{2})",
)
_INWARD_LENGTH = 3
_SHORTEST_POSTCODE = 5

# What comes from the screen: an option's id, a set of ids, typed words, or None for "skip".
Given: TypeAlias = str | AbstractSet[str] | None


class ProblemKind(Enum):
    """Why an answer cannot be taken."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not a number"
    TOO_SMALL = "too small"
    TOO_LARGE = "too large"
    NOT_A_WHOLE_POSTCODE = "not a whole postcode"
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


def validate(question: Question, given: Given) -> Answer | Problem:
    """Return the answer as it is kept, or why it cannot be taken.

    None skips a postcode or a text (the answer is None); other questions must be answered.
    """
    match question:
        case ChoiceQuestion():
            return _one_of(question, given)
        case SeveralQuestion():
            return _any_of(question, given)
        case NumberQuestion():
            return _number(question, given)
        case PostcodeQuestion():
            return _postcode(given)
        case TextQuestion():
            return _text(given)
        case _:
            assert_never(question)


def can_skip(question: Question) -> bool:
    """Whether the resident may leave the question out."""
    return isinstance(question, PostcodeQuestion | TextQuestion)


def normal_postcode(typed: str) -> str | None:
    """The whole postcode as it is written ("SW1A 1AA"), or None.

    Spaces, case and stops do not matter; an O or I in the place of a figure is read as 0 or 1,
    for they look alike on a keyboard.
    """
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    if not _SHORTEST_POSTCODE <= len(letters) <= MAX_NUMBER_CHARACTERS:
        return None
    outward, inward = letters[:-_INWARD_LENGTH], letters[-_INWARD_LENGTH:]
    inward = inward[0].replace("O", "0").replace("I", "1") + inward[1:]
    return f"{outward} {inward}" if _POSTCODE.fullmatch(outward + inward) else None


def _one_of(question: ChoiceQuestion, given: Given) -> Answer | Problem:
    if not given:
        return Problem(kind=ProblemKind.EMPTY)
    if isinstance(given, str) and any(given == option.id for option in question.options):
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


def _number(question: NumberQuestion, given: Given) -> Answer | Problem:
    typed = "".join(given.split()).replace(",", "") if isinstance(given, str) else ""
    if not typed:
        return Problem(kind=ProblemKind.EMPTY)
    negative = typed.startswith("-")
    digits = typed.removeprefix("-")
    # Figures of any script: an Urdu keyboard types its own.
    if not digits.isdecimal() or len(digits) > MAX_NUMBER_CHARACTERS:
        return Problem(kind=ProblemKind.NOT_A_NUMBER)
    number = -int(digits) if negative else int(digits)
    if number < question.minimum:
        return Problem(kind=ProblemKind.TOO_SMALL, limit=question.minimum)
    if number > question.maximum:
        return Problem(kind=ProblemKind.TOO_LARGE, limit=question.maximum)
    return number


def _postcode(given: Given) -> Answer | Problem:
    if given is None:
        return None
    if not isinstance(given, str) or not given.strip():
        return Problem(kind=ProblemKind.EMPTY)
    return normal_postcode(given) or Problem(kind=ProblemKind.NOT_A_WHOLE_POSTCODE)


def _text(given: Given) -> Answer | Problem:
    if given is None:
        return None
    if not isinstance(given, str) or not given.strip():
        return Problem(kind=ProblemKind.EMPTY)
    text = given.strip()
    if len(text) > MAX_TEXT_CHARACTERS:
        return Problem(kind=ProblemKind.TOO_LONG, limit=MAX_TEXT_CHARACTERS)
    return text
