"""Rules of a node that can never be used, or that hide a part of a rule below them.

Every question that the rules ask about has few answers that matter to them: its options, or the
ends of the ranges that are named. All their combinations are tried, as a walk would try them.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, combinations, product

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import (
    AgeWithin,
    Answer,
    AnyChosen,
    Condition,
    Heard,
    NumberWithin,
    Test,
    holds,
    leaves_of,
)
from kiosk.journeys.graph import GraphFault, rules_of, targets_of
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Node
from kiosk.journeys.questions import (
    ChoiceQuestion,
    MoneyQuestion,
    NumberQuestion,
    Rule,
    SeveralQuestion,
    YearQuestion,
    YesNoQuestion,
)

#: Nodes whose rules have more combinations are passed over: 300,000 would take a minute.
MOST_COMBINATIONS = 20_000
_MOST_TOGETHER = 6  # options of a "choose several" that are combined, beyond that pairs are enough
_TODAY = date(2026, 1, 1)  # any day will do: ages are made from it


def overlap_faults(journey: Journey) -> Iterator[GraphFault]:
    """A fault for each rule that is never used, or that the ones above use up in part."""
    before = _asked_before(journey)
    for node in journey.nodes.values():
        rules = rules_of(node)
        if len(rules) > 1:
            yield from _of_node(journey, node, rules, before[node.id] | {node.id})


def _of_node(
    journey: Journey, node: Node, rules: Sequence[Rule], before: frozenset[NodeId]
) -> Iterator[GraphFault]:
    conditions = [rule.when for rule in rules if rule.when is not None]
    tests = list(chain.from_iterable(leaves_of(each) for each in conditions))
    asked = list(dict.fromkeys(test.question for test in tests if test.question in journey.nodes))
    answers = [_answers(journey, name, tests, asked_here=name in before) for name in asked]
    if not _few(answers):
        return
    tried = _tried(rules, asked, answers)
    for place, rule in enumerate(rules):
        if rule.when is None:
            continue
        path = ("nodes", node.id, "next", place)
        if not any(place in matching for matching in tried):
            yield _never(node, path)
        elif not any(matching[:1] == (place,) for matching in tried):
            yield _used_up(node, path)
        else:
            above = {matching[0] for matching in tried if place in matching[1:]}
            for other in sorted(above):
                if _ask_the_same(rules[other].when, rule.when) and rules[other].go != rule.go:
                    yield _hides(node, path, other)


def _tried(
    rules: Sequence[Rule], asked: Sequence[NodeId], answers: Sequence[Sequence[Answer]]
) -> set[tuple[int, ...]]:
    """Which rules match together, for any combination of answers; the first of them is used."""
    found: set[tuple[int, ...]] = set()
    for given in product(*answers):
        heard = Heard(answers=_heard(asked, given), today=_TODAY)
        found.add(
            tuple(
                place
                for place, rule in enumerate(rules)
                if rule.when is None or holds(rule.when, heard)
            )
        )
    return found


def _never(node: Node, path: tuple[str | int, ...]) -> GraphFault:
    return GraphFault(
        path=(*path, "if"),
        problem=f"This rule of `{node.id}` can never match.",
        remedy="Ask the question before this node, or correct its answers; else remove the rule.",
        blocks=False,
    )


def _used_up(node: Node, path: tuple[str | int, ...]) -> GraphFault:
    return GraphFault(
        path=(*path, "if"),
        problem=f"This rule of `{node.id}` is never used: those above match first, always.",
        remedy="Move it up, or remove it.",
        blocks=False,
    )


def _hides(node: Node, path: tuple[str | int, ...], above: int) -> GraphFault:
    return GraphFault(
        path=(*path, "if"),
        problem=f"A part of this rule of `{node.id}` is used up by rule {above + 1} above it.",
        remedy="Part the answers between the two, so that each stands in one of them.",
        blocks=False,
    )


def _ask_the_same(one: Condition | None, other: Condition | None) -> bool:
    """Whether both ask about one and the same question and nothing else: then it is no exception."""
    if one is None or other is None:
        return False
    first = {test.question for test in leaves_of(one)}
    return len(first) == 1 and first == {test.question for test in leaves_of(other)}


def _heard(asked: Sequence[NodeId], given: Sequence[Answer]) -> Mapping[NodeId, Answer]:
    return {name: answer for name, answer in zip(asked, given, strict=True) if answer is not None}


def _few(answers: Sequence[Sequence[Answer]]) -> bool:
    count = 1
    for each in answers:
        count *= len(each)
    return count <= MOST_COMBINATIONS


def _answers(  # noqa: PLR0911 - one case a kind of question
    journey: Journey, name: NodeId, tests: Sequence[Test], *, asked_here: bool
) -> list[Answer]:
    """The answers that matter to the rules; None stands for "not asked, or left out"."""
    if not asked_here:
        return [None]
    mine = [test for test in tests if test.question == name]
    question = journey.nodes[name]
    match question:
        case YesNoQuestion():
            return [*question.answers, None]
        case ChoiceQuestion():
            return [*(option.id for option in question.options), None]
        case SeveralQuestion():
            return [*_sets(question), None]
        case NumberQuestion() | YearQuestion():
            return [*_numbers(mine, question.minimum, question.maximum), None]
        case MoneyQuestion():
            return [*map(Decimal, _numbers(mine, 0, question.maximum)), None]
    named = chain.from_iterable(test.options for test in mine if isinstance(test, AnyChosen))
    ages = [age for test in mine if isinstance(test, AgeWithin) for age in _ends(test)]
    born = [_TODAY.replace(year=_TODAY.year - max(0, age)) for age in ages]
    return [*dict.fromkeys(named), *born, "another", None]


def _sets(question: SeveralQuestion) -> list[frozenset[str]]:
    free = [option.id for option in question.options if not option.exclusive]
    together = len(free) if len(free) <= _MOST_TOGETHER else 2
    sets = [frozenset(some) for size in range(together + 1) for some in combinations(free, size)]
    return [*sets, *(frozenset({each.id}) for each in question.options if each.exclusive)]


def _numbers(tests: Sequence[Test], least: int, most: int) -> list[int]:
    ends = {end for test in tests if isinstance(test, NumberWithin) for end in _ends(test)}
    return sorted(end for end in ends | {least, most} if least <= end <= most)


def _ends(test: NumberWithin | AgeWithin) -> Iterator[int]:
    """Numbers on both sides of each end of the range."""
    for end in (test.at_least, test.below):
        if end is not None:
            yield from (end - 1, end)


def _asked_before(journey: Journey) -> dict[NodeId, frozenset[NodeId]]:
    """For each node all nodes that may stand before it on a way."""
    before: dict[NodeId, set[NodeId]] = {name: set() for name in journey.nodes}
    waiting = list(journey.nodes)
    while waiting:
        name = waiting.pop()
        for target in targets_of(journey, name):
            more = (before[name] | {name}) - before[target]
            if more:
                before[target] |= more
                waiting.append(target)
    return {name: frozenset(nodes) for name, nodes in before.items()}
