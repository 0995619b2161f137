"""Going on in a journey at a step that was reached on another day, when no answer was kept.

The way behind the step is unknown, so a rule ahead that looks at an earlier answer would silently take the wrong way.
Those questions, and no others, are asked again before the step.
"""

from collections.abc import Iterator
from datetime import date

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import leaves_of
from kiosk.journeys.graph import rules_of, targets_of
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import QUESTIONS, Reminder
from kiosk.journeys.walk import Walk


def resumed(journey: Journey, node: NodeId, today: date) -> Walk:
    """Stand at this step of the journey, or at the first question that must be asked again for it.

    Raises:
        KeyError: the journey has no such step.
    """
    owed = asked_again(journey, node)
    plan = (*owed, node)
    return Walk(
        journey=journey,
        today=today,
        path=plan[:1],
        plan=plan,
        before=max(0, steps_before(journey, node) - len(owed)),
    )


def asked_again(journey: Journey, node: NodeId) -> tuple[NodeId, ...]:
    """The questions before a step whose answers are looked at from there on, in the order of asking.

    Raises:
        KeyError: the journey has no such step.
    """
    ahead = _reached(journey, node)
    wanted = {name for each in ahead for name in _looked_at(journey, each)} - ahead
    depth = _depths(journey)
    owed = [
        name
        for name in wanted
        if isinstance(journey.nodes[name], QUESTIONS) and node in _reached(journey, name)
    ]
    return tuple(sorted(owed, key=lambda name: (depth.get(name, 0), name)))


def steps_before(journey: Journey, node: NodeId) -> int:
    """How many screens the shortest way to a step has before it."""
    return _depths(journey).get(node, 0)


def _looked_at(journey: Journey, name: NodeId) -> Iterator[NodeId]:
    node = journey.nodes[name]
    for rule in rules_of(node):
        if rule.when is not None:
            yield from (test.question for test in leaves_of(rule.when))
    if isinstance(node, Reminder):
        yield node.day


def _reached(journey: Journey, start: NodeId) -> frozenset[NodeId]:
    """Every node that a walk can come to from here, this one included."""
    found, waiting = {start}, [start]
    while waiting:
        fresh = set(targets_of(journey, waiting.pop())) - found
        found |= fresh
        waiting += fresh
    return frozenset(found)


def _depths(journey: Journey) -> dict[NodeId, int]:
    """Of every node the length of the shortest way to it."""
    depths = {journey.begin: 0}
    for name in (waiting := [journey.begin]):
        for target in targets_of(journey, name):
            if target not in depths:
                depths[target] = depths[name] + 1
                waiting.append(target)
    return depths
