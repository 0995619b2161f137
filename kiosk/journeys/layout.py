"""Where the nodes of a journey stand in a picture: in rows, every arrow pointing down.

The rows are those of Sugiyama, Tagawa and Toda (1981), "Methods for visual understanding of
hierarchical system structures": the longest way decides a node's row, and within a row a node stands
near the middle of those that lead to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.core.ids import NodeId
from kiosk.journeys.graph import targets_of
from kiosk.journeys.model import Journey

_SWEEPS = 8


@dataclass(frozen=True, slots=True)
class Spot:
    """Row and place in the row, both counted from 0."""

    row: int
    place: int


def layout(journey: Journey) -> Mapping[NodeId, Spot]:
    """A spot for every node that can be reached; the journey has no loops."""
    rows = _rows(journey)
    for _ in range(_SWEEPS):
        _sort_by(rows, {name: targets_of(journey, name) for row in rows for name in row})
        _sort_by(rows[::-1], _sources(journey))
        _sort_by(rows, _sources(journey))
    return {
        name: Spot(row=number, place=place)
        for number, row in enumerate(rows)
        for place, name in enumerate(row)
    }


def _rows(journey: Journey) -> list[list[NodeId]]:
    depth: dict[NodeId, int] = {journey.begin: 0}
    waiting = [journey.begin]
    while waiting:
        name = waiting.pop()
        for target in targets_of(journey, name):
            if depth.get(target, -1) < depth[name] + 1:
                depth[target] = depth[name] + 1
                waiting.append(target)
    rows: list[list[NodeId]] = [[] for _ in range(max(depth.values()) + 1)]
    for name in journey.nodes:
        if name in depth:
            rows[depth[name]].append(name)
    return rows


def _sources(journey: Journey) -> dict[NodeId, tuple[NodeId, ...]]:
    found: dict[NodeId, list[NodeId]] = {name: [] for name in journey.nodes}
    for name in journey.nodes:
        for target in targets_of(journey, name):
            found[target].append(name)
    return {name: tuple(each) for name, each in found.items()}


def _sort_by(rows: Sequence[list[NodeId]], near: Mapping[NodeId, Sequence[NodeId]]) -> None:
    """Sort each row by the mean place of the nodes that each of its nodes should be near."""
    place = {name: index / max(1, len(row)) for row in rows for index, name in enumerate(row)}
    for row in rows:
        middles = {
            name: sum(place[other] for other in others) / len(others)
            if (others := [each for each in near[name] if each in place])
            else place[name]
            for name in row
        }
        row.sort(key=lambda name: middles[name])
        place |= {name: index / len(row) for index, name in enumerate(row)}
