"""Ways through a journey for tests: enough of them to see every node, not every path."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import Answer
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Question
from kiosk.journeys.questions import (
    ChoiceQuestion,
    CountryQuestion,
    DateQuestion,
    MoneyQuestion,
    NumberQuestion,
    SeveralQuestion,
    YearQuestion,
    YesNoQuestion,
)
from kiosk.journeys.walk import Walk

TODAY = date(2026, 11, 25)


def some_answers(question: Question) -> Iterator[Answer]:
    """Each single answer, and the ends of what can be typed."""
    match question:
        case YesNoQuestion():
            yield from question.answers
        case ChoiceQuestion():
            yield from (option.id for option in question.options)
        case SeveralQuestion():
            yield from (frozenset({option.id}) for option in question.options)
        case NumberQuestion() | YearQuestion():
            yield from (question.minimum, question.maximum)
        case MoneyQuestion():
            yield from (Decimal(0), Decimal(question.maximum))
        case DateQuestion():
            yield from (date(1940, 1, 1), TODAY, date(2090, 1, 1))
        case CountryQuestion():
            yield "pl"
        case _:
            yield None


def nodes_seen(journey: Journey) -> set[NodeId]:
    """Walk on from the first visit of every node with every single answer; what was seen."""
    seen: set[NodeId] = set()
    waiting = [Walk.begin(journey, TODAY)]
    while waiting:
        walk = waiting.pop()
        if walk.at_end or walk.node.id in seen:
            seen.add(walk.node.id)
            continue
        if walk.at_summary:
            waiting.append(walk.forward())
            continue
        seen.add(walk.node.id)
        question = walk.question
        if question is None:
            waiting.append(walk.forward())
        else:
            waiting.extend(walk.answer(answer) for answer in some_answers(question))
    return seen
