"""Every text of a journey that can be translated, by where it stands in the file."""

from collections.abc import Iterator
from typing import TypeAlias

from kiosk.journeys.model import (
    ChoiceQuestion,
    Information,
    Journey,
    Node,
    NumberQuestion,
    Outcome,
    SeveralQuestion,
    Step,
)
from kiosk.journeys.text import plain

# Where a text stands: the keys, and the places in lists, that lead to it.
Where: TypeAlias = tuple[str | int, ...]

HEAD: Where = ()
START: Where = ("start",)


def words_of(journey: Journey) -> dict[Where, str]:
    """Every text that a translation may replace; empty ones are left out."""
    found: dict[Where, str] = {("title",): journey.title, ("summary",): journey.summary}
    start = journey.start
    found |= {
        (*START, "does"): start.does,
        (*START, "cost"): start.cost,
        (*START, "time"): start.time,
    }
    found |= {(*START, "have_ready", place): item for place, item in enumerate(start.have_ready)}
    for node in journey.nodes.values():
        found |= {("nodes", node.id, *where): text for where, text in _node_words(node)}
    return {where: text for where, text in found.items() if text}


def unit_of(where: Where) -> Where:
    """The part of the journey that is shown in one language together with this text."""
    if where[:1] == START:
        return START
    return where[:2] if where[:1] == ("nodes",) else HEAD


def may_be_left(where: Where) -> bool:
    """Whether the English may stand: search words meet a directory that is written in English."""
    return where[-2:] == ("find", "words")


def _node_words(node: Node) -> Iterator[tuple[Where, str]]:
    yield ("title",), node.title
    yield ("text",), plain(node.text)
    match node:
        case ChoiceQuestion() | SeveralQuestion():
            for option in node.options:
                yield ("options", option.id, "label"), option.label
                yield ("options", option.id, "hint"), option.hint
        case NumberQuestion():
            yield ("unit",), node.unit
        case Information() | Step() | Outcome():
            yield from _way_out_words(node)
        case _:
            pass
    if isinstance(node, Outcome):
        yield ("how_long",), node.how_long
        for place, step in enumerate(node.next_steps):
            yield ("next_steps", place), step


def _way_out_words(node: Information | Step | Outcome) -> Iterator[tuple[Where, str]]:
    if node.link:
        yield ("link", "label"), node.link.label
    if node.phone:
        yield ("phone", "label"), node.phone.label
        yield ("phone", "hours"), node.phone.hours
    if node.find:
        yield ("find", "label"), node.find.label
        yield ("find", "words"), node.find.words
