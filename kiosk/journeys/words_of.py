"""Every text of a journey that can be translated, by where it stands in the file."""

from collections.abc import Iterator
from typing import TypeAlias

from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import AskStaff, Information, Node, Outcome, Reminder, Ring, Step
from kiosk.journeys.parts import PhoneLink
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.words import practice_words
from kiosk.journeys.questions import ChoiceQuestion, MoneyQuestion, NumberQuestion, SeveralQuestion
from kiosk.journeys.text import plain

# Where a text stands: the keys, and the places in lists, that lead to it.
Where: TypeAlias = tuple[str | int, ...]

HEAD: Where = ()
START: Where = ("start",)
_MAY_BE_LEFT = (("press",), ("address",))


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
    """The part of the journey, a screen of its own, that this text belongs to."""
    if where[:1] == START:
        return START
    return where[:2] if where[:1] == ("nodes",) else HEAD


def may_be_left(where: Where) -> bool:
    """Whether the English may stand: search words meet a directory that is written in English.

    So may the words of a button on an English page, a make-believe address, and what is to be typed
    in a practice.
    """
    return where[-2:] == ("find", "words") or where[-1:] in _MAY_BE_LEFT or "must_be" in where


def _node_words(node: Node) -> Iterator[tuple[Where, str]]:
    yield ("title",), node.title
    yield ("text",), plain(node.text)
    yield from _own_words(node)
    if isinstance(node, Information | Step | Outcome):
        yield from _way_out_words(node)


def _own_words(node: Node) -> Iterator[tuple[Where, str]]:
    match node:
        case ChoiceQuestion() | SeveralQuestion():
            for option in node.options:
                yield ("options", option.id, "label"), option.label
                yield ("options", option.id, "hint"), option.hint
        case NumberQuestion() | MoneyQuestion():
            yield ("unit",), node.unit
        case Step():
            yield from _step_words(node)
        case Practice():
            yield from practice_words(node)
        case Outcome():
            yield ("how_long",), node.how_long
            yield from _each(("next_steps",), node.next_steps)
        case Ring():
            yield from _phone_words(node.phone)
            yield from _each(("have_ready",), node.have_ready)
        case AskStaff():
            yield ("say",), node.say
        case Reminder():
            yield ("place",), node.place
        case _:
            pass


def _each(at: Where, items: tuple[str, ...]) -> Iterator[tuple[Where, str]]:
    for place, item in enumerate(items):
        yield (*at, place), item


def _step_words(step: Step) -> Iterator[tuple[Where, str]]:
    yield ("look_for",), step.look_for
    yield ("press",), step.press
    for place, moment in enumerate(step.moments):
        yield ("moments", place, "look_for"), moment.look_for
        yield ("moments", place, "press"), moment.press
    if step.picture:
        yield ("picture", "alt"), step.picture.alt


def _way_out_words(node: Information | Step | Outcome) -> Iterator[tuple[Where, str]]:
    if node.link:
        yield ("link", "label"), node.link.label
    if node.phone:
        yield from _phone_words(node.phone)
    if node.find:
        yield ("find", "label"), node.find.label
        yield ("find", "words"), node.find.words


def _phone_words(phone: PhoneLink) -> Iterator[tuple[Where, str]]:
    yield ("phone", "label"), phone.label
    yield ("phone", "hours"), phone.hours
