"""A module as a group goes through it: one way, with what is said of the answers that were not taken."""

import math
from dataclasses import dataclass
from datetime import date

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import Answer
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Information, Node, Outcome
from kiosk.journeys.parts import Option, Paragraph
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.questions import YES, ChoiceQuestion, SeveralQuestion, YesNoQuestion
from kiosk.journeys.walk import Walk

#: Our own guess, for somebody who reads aloud and waits: words a minute, and minutes of talk.
_WORDS_A_MINUTE = 110
_QUESTION, _PRACTICE, _END, WELCOME = 3, 5, 5, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One slide.

    Attributes:
        right: what is to be answered; none where nothing is right or wrong.
        others: what else can be answered, and the pages that only whoever answered so would see; answers with the same
            pages together.
        minutes: how long a group takes over it.
    """

    node: Node
    right: tuple[Option, ...] = ()
    others: tuple[tuple[tuple[Option, ...], tuple[Node, ...]], ...] = ()
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A module, in the order in which a group sees it."""

    module: Journey
    parts: tuple[Part, ...]

    @property
    def minutes(self) -> int:
        """How long it takes, with the welcome."""
        return WELCOME + sum(part.minutes for part in self.parts)


def session_of(module: Journey, today: date) -> Session:
    """The way of somebody who answers rightly; where nothing is right, of the first answer."""
    steps: list[Walk] = []
    walk = Walk.begin(module, today)
    while not walk.at_end:
        if not walk.at_summary:
            steps.append(walk)
        walk = walk.forward() if walk.question is None else walk.answer(_answer(walk.node))
    steps.append(walk)
    seen = frozenset(each.path[-1] for each in steps)
    return Session(module=module, parts=tuple(_part(each, seen) for each in steps))


def words_of(node: Node) -> tuple[str, ...]:
    """The paragraphs and points of a page, without its title."""
    said = [
        text
        for block in node.text
        for text in ((block.text,) if isinstance(block, Paragraph) else block.items)
    ]
    if isinstance(node, Outcome):
        said += [*node.next_steps, node.how_long]
    return tuple(each for each in said if each)


def _answer(node: Node) -> Answer:
    match node:
        case ChoiceQuestion(options=options):
            return (_right(options) or options)[0].id
        case SeveralQuestion(options=options):
            return frozenset(each.id for each in _right(options) or options[:1])
        case YesNoQuestion():
            return YES
        case _:
            return None  # skipped: what somebody would type is theirs


def _right(options: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(each for each in options if each.right)


def _part(walk: Walk, seen: frozenset[NodeId]) -> Part:
    node = walk.node
    options = node.options if isinstance(node, ChoiceQuestion | SeveralQuestion) else ()
    behind: dict[tuple[NodeId, ...], tuple[Option, ...]] = {}
    if isinstance(node, ChoiceQuestion):
        for each in node.options:
            if not each.right:
                pages = tuple(page.id for page in _only_then(walk.answer(each.id), seen))
                behind[pages] = (*behind.get(pages, ()), each)
    nodes = walk.journey.nodes
    others = tuple(
        (those, tuple(nodes[page] for page in pages)) for pages, those in behind.items() if pages
    )
    return Part(node=node, right=_right(options), others=others, minutes=_minutes(node))


def _only_then(walk: Walk, seen: frozenset[NodeId]) -> tuple[Node, ...]:
    """The pages behind an answer until the way of the group is met again, or something else is asked."""
    found: list[Node] = []
    while isinstance(walk.node, Information | Outcome) and walk.path[-1] not in seen:
        found.append(walk.node)
        if isinstance(walk.node, Outcome):
            break
        walk = walk.forward()
    return tuple(found)


def _minutes(node: Node) -> int:
    if isinstance(node, Outcome):
        return _END
    if isinstance(node, Practice):
        return _PRACTICE
    if not isinstance(node, Information):
        return _QUESTION
    words = " ".join((node.title, *words_of(node))).split()
    return math.ceil(len(words) / _WORDS_A_MINUTE)
