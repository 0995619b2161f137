"""When a rule holds: declarative tests over earlier answers.

A new kind of test is a new class in `Condition` and a new case in `holds`; the type checker names
every place that must learn it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from kiosk.core.ids import NodeId

# A choice is the id of the option, several choices are a set of ids, a number is an int, a postcode
# or text is a str; None is a question the resident chose to skip.
Answer: TypeAlias = str | frozenset[str] | int | None
Answers: TypeAlias = Mapping[NodeId, Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyChosen:
    """Holds when the answer is, or includes, any of these options."""

    question: NodeId
    options: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWithin:
    """Holds when the number is `at_least` or more and under `below`; None leaves that side open."""

    question: NodeId
    at_least: int | None
    below: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllHold:
    """Holds when every part does."""

    parts: tuple["Condition", ...]


Condition: TypeAlias = AnyChosen | NumberWithin | AllHold


def holds(condition: Condition, answers: Answers) -> bool:
    """Say whether the condition holds; a question not asked or skipped never matches."""
    match condition:
        case AnyChosen(question=question, options=options):
            answer = answers.get(question)
            if isinstance(answer, frozenset):
                return not answer.isdisjoint(options)
            return isinstance(answer, str) and answer in options
        case NumberWithin(question=question, at_least=at_least, below=below):
            answer = answers.get(question)
            return (
                isinstance(answer, int)
                and (at_least is None or answer >= at_least)
                and (below is None or answer < below)
            )
        case AllHold(parts=parts):
            return all(holds(part, answers) for part in parts)
        case _:
            assert_never(condition)


def questions_of(condition: Condition) -> tuple[NodeId, ...]:
    """The questions that the condition looks at, in the order written."""
    if isinstance(condition, AllHold):
        return tuple(name for part in condition.parts for name in questions_of(part))
    return (condition.question,)
