"""When a rule holds: declarative tests over earlier answers.

A new kind of test is a new class in `Condition` and a new case in `holds`; the type checker names
every place that must learn it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias, assert_never

from kiosk.core.ids import NodeId

# A choice is the id of the option, several choices are a set of ids, a number or a year is an int,
# money is a Decimal of pounds, a date is a date, all else is a str; None is a question the resident
# chose to skip.
Answer: TypeAlias = str | frozenset[str] | int | Decimal | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What rules are tested against: the answers on the way to here, and the day of the walk."""

    answers: Mapping[NodeId, Answer]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyChosen:
    """Holds when the answer is, or includes, any of these options."""

    question: NodeId
    options: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWithin:
    """Holds when the number, year or sum is `at_least` or more and under `below`.

    None leaves that side open.
    """

    question: NodeId
    at_least: int | None
    below: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeWithin:
    """Holds when who was born on the date answered is `at_least` years old or more, and under `below`."""

    question: NodeId
    at_least: int | None
    below: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllHold:
    """Holds when every part does."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyHolds:
    """Holds when at least one part does."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotHolds:
    """Holds when the part does not: also when its question was not asked."""

    part: "Condition"


Test: TypeAlias = AnyChosen | NumberWithin | AgeWithin
Condition: TypeAlias = Test | AllHold | AnyHolds | NotHolds


def holds(condition: Condition, heard: Heard) -> bool:
    """Say whether the condition holds; a test of a question not asked or skipped never does."""
    match condition:
        case AnyChosen() | NumberWithin() | AgeWithin():
            return _passes(condition, heard)
        case AllHold(parts=parts):
            return all(holds(part, heard) for part in parts)
        case AnyHolds(parts=parts):
            return any(holds(part, heard) for part in parts)
        case NotHolds(part=part):
            return not holds(part, heard)
        case _:
            assert_never(condition)


def leaves_of(condition: Condition) -> Iterator[Test]:
    """The tests that the condition is made of, in the order written."""
    match condition:
        case AllHold(parts=parts) | AnyHolds(parts=parts):
            for part in parts:
                yield from leaves_of(part)
        case NotHolds(part=part):
            yield from leaves_of(part)
        case _:
            yield condition


def age_on(born: date, day: date) -> int:
    """Whole years; who was born on 29 February is a year older on 1 March in years without one."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _passes(test: Test, heard: Heard) -> bool:
    answer = heard.answers.get(test.question)
    match test:
        case AnyChosen(options=options):
            if isinstance(answer, frozenset):
                return not answer.isdisjoint(options)
            return isinstance(answer, str) and answer in options
        case NumberWithin():
            return isinstance(answer, int | Decimal) and _within(answer, test)
        case AgeWithin():
            return isinstance(answer, date) and _within(age_on(answer, heard.today), test)


def _within(value: int | Decimal, test: NumberWithin | AgeWithin) -> bool:
    return (test.at_least is None or value >= test.at_least) and (
        test.below is None or value < test.below
    )
