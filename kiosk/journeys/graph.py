"""What is wrong with the ways through a journey, its nodes and rules seen as a graph."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import AllHold, AnyChosen, Condition, NumberWithin
from kiosk.journeys.fields import did_you_mean
from kiosk.journeys.model import (
    ChoiceQuestion,
    Journey,
    Node,
    NumberQuestion,
    Outcome,
    Rule,
    SeveralQuestion,
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


def _condition_faults(
    journey: Journey, condition: Condition, path: tuple[str | int, ...]
) -> Iterator[GraphFault]:
    if isinstance(condition, AllHold):
        for part in condition.parts:
            yield from _condition_faults(journey, part, path)
        return
    question = journey.nodes.get(condition.question)
    here = (*path, condition.question)
    if question is None:
        yield GraphFault(
            path=here,
            problem=f"`if` asks about `{condition.question}`, and there is no such node.",
            remedy=did_you_mean(condition.question, journey.nodes),
        )
    elif isinstance(condition, NumberWithin) and not isinstance(question, NumberQuestion):
        yield GraphFault(
            path=here,
            problem=f"`{question.id}` is not a question for a number.",
            remedy="Name the id of an option in place of `at_least` and `below`.",
        )
    elif isinstance(condition, AnyChosen):
        if not isinstance(question, ChoiceQuestion | SeveralQuestion):
            yield GraphFault(
                path=here,
                problem=f"`{question.id}` has no options to choose.",
                remedy="For a number write `{at_least: 18}`; ask about no other kind of node.",
            )
            return
        known = {option.id for option in question.options}
        for option in sorted(condition.options - known):
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
