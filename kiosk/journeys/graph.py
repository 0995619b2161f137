"""What is wrong with the ways through a journey, its nodes and rules seen as a graph."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import (
    AgeWithin,
    AnyChosen,
    Condition,
    NumberWithin,
    Test,
    leaves_of,
)
from kiosk.journeys.countries import country_codes
from kiosk.journeys.fields import did_you_mean
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Node, Outcome, Reminder
from kiosk.journeys.questions import (
    ChoiceQuestion,
    CountryQuestion,
    DateQuestion,
    MoneyQuestion,
    NumberQuestion,
    Rule,
    SeveralQuestion,
    YearQuestion,
    YesNoQuestion,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphFault:
    """One fault.

    Attributes:
        path: keys and places that lead to it in the file.
        blocks: a walk could get stuck, so the journey must not be shown.
    """

    path: tuple[str | int, ...]
    problem: str
    remedy: str
    blocks: bool = True


def graph_faults(journey: Journey) -> Iterator[GraphFault]:
    """Every fault of the journey's graph; none that block means every walk reaches an outcome."""
    if journey.begin not in journey.nodes:
        yield GraphFault(
            path=("begin",),
            problem=f"`begin` names `{journey.begin}`, and there is no such node.",
            remedy=did_you_mean(journey.begin, journey.nodes),
        )
    for node in journey.nodes.values():
        yield from _rule_faults(journey, node)
        yield from _reminder_faults(journey, node)
    yield from _loops(journey)
    yield from _unreachable(journey)


def rules_of(node: Node) -> tuple[Rule, ...]:
    """The rules of a node; none for an outcome."""
    return () if isinstance(node, Outcome) else node.rules


def targets_of(journey: Journey, name: NodeId) -> tuple[NodeId, ...]:
    """The nodes that this node can lead to, without those that do not exist."""
    return tuple(rule.go for rule in rules_of(journey.nodes[name]) if rule.go in journey.nodes)


def _rule_faults(journey: Journey, node: Node) -> Iterator[GraphFault]:
    rules = rules_of(node)
    always = next((place for place, rule in enumerate(rules) if rule.when is None), None)
    for place, rule in enumerate(rules):
        path = ("nodes", node.id, "next", place)
        if rule.go not in journey.nodes:
            yield GraphFault(
                path=(*path, "go"),
                problem=f"The node `{node.id}` leads to `{rule.go}`, and there is no such node.",
                remedy=did_you_mean(rule.go, journey.nodes),
            )
        if rule.when is not None:
            yield from _condition_faults(journey, rule.when, (*path, "if"))
        if always is not None and place > always:
            yield GraphFault(
                path=path,
                problem=f"This rule of `{node.id}` is never used: the one above always matches.",
                remedy="Move it up, or give the one above an `if`.",
                blocks=False,
            )
    if rules and always is None:
        yield GraphFault(
            path=("nodes", node.id, "next"),
            problem=f"The last rule of `{node.id}` has an `if`, so a walk could get stuck here.",
            remedy="Add a last rule with `go` alone.",
        )


def _reminder_faults(journey: Journey, node: Node) -> Iterator[GraphFault]:
    if not isinstance(node, Reminder) or isinstance(journey.nodes.get(node.day), DateQuestion):
        return
    dates = [each.id for each in journey.nodes.values() if isinstance(each, DateQuestion)]
    yield GraphFault(
        path=("nodes", node.id, "day"),
        problem=f"`day` names `{node.day}`, and that is no question for a date.",
        remedy=did_you_mean(node.day, dates) if dates else "Add a question of `kind: date`.",
    )


def _condition_faults(
    journey: Journey, condition: Condition, path: tuple[str | int, ...]
) -> Iterator[GraphFault]:
    for test in leaves_of(condition):
        yield from _test_faults(journey, test, path)


def _test_faults(journey: Journey, test: Test, path: tuple[str | int, ...]) -> Iterator[GraphFault]:
    question = journey.nodes.get(test.question)
    here = (*path, test.question)
    if question is None:
        yield GraphFault(
            path=here,
            problem=f"`if` asks about `{test.question}`, and there is no such node.",
            remedy=did_you_mean(test.question, journey.nodes),
        )
    elif isinstance(test, NumberWithin):
        if not isinstance(question, NumberQuestion | YearQuestion | MoneyQuestion):
            yield GraphFault(
                path=here,
                problem=f"`{question.id}` is not a question for a number.",
                remedy="Name the id of an option in place of `at_least` and `below`.",
            )
    elif isinstance(test, AgeWithin):
        if not isinstance(question, DateQuestion):
            yield GraphFault(
                path=here,
                problem=f"`{question.id}` is not a question for a date.",
                remedy="An age follows from a question of `kind: date` alone.",
            )
    else:
        yield from _option_faults(question, test, here)


def _option_faults(
    question: Node, test: AnyChosen, here: tuple[str | int, ...]
) -> Iterator[GraphFault]:
    if isinstance(question, CountryQuestion):
        known = set(country_codes())
    elif isinstance(question, YesNoQuestion):
        known = set(question.answers)
    elif isinstance(question, ChoiceQuestion | SeveralQuestion):
        known = {option.id for option in question.options}
    else:
        yield GraphFault(
            path=here,
            problem=f"`{question.id}` has no options to choose.",
            remedy="For a number write `{at_least: 18}`; for a date write `{age_at_least: 66}`.",
        )
        return
    for option in sorted(test.options - known):
        yield GraphFault(
            path=here,
            problem=f"`{option}` is not an option of `{question.id}`.",
            remedy=did_you_mean(option, known),
        )


def _loops(journey: Journey) -> Iterator[GraphFault]:
    """Walk depth first without recursion; a way to a node still open is a loop."""
    open_nodes: dict[NodeId, Iterator[NodeId]] = {}
    finished: set[NodeId] = set()
    for first in journey.nodes:
        if first in finished:
            continue
        open_nodes[first] = iter(targets_of(journey, first))
        while open_nodes:
            name = next(reversed(open_nodes))
            target = next(open_nodes[name], None)
            if target is None:
                del open_nodes[name]
                finished.add(name)
            elif target in open_nodes:
                yield GraphFault(
                    path=("nodes", name, "next"),
                    problem=f"The node `{name}` leads back to `{target}`: a loop.",
                    remedy="Lead on to another node; the Back button is the way back.",
                )
            elif target not in finished:
                open_nodes[target] = iter(targets_of(journey, target))


def _unreachable(journey: Journey) -> Iterator[GraphFault]:
    reached: set[NodeId] = set()
    waiting = [journey.begin] if journey.begin in journey.nodes else []
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(targets_of(journey, name))
    if not reached:
        return
    for name in journey.nodes:
        if name not in reached:
            yield GraphFault(
                path=("nodes", name),
                problem=f"Nothing leads to the node `{name}`.",
                remedy="Name it in a `next`, or remove it.",
                blocks=False,
            )
