"""What a journey is: values only, the same for every screen, slip and companion page.

Every shown text comes with the language it is in, so that the voice and the reading direction fit it: that of its
unit (the head, which is title and summary; the start page; each node), or English where it is `InEnglish`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from kiosk.core.ids import JourneyId, NodeId, TopicId
from kiosk.journeys.nodes import Node


class Door(Enum):
    """Which door of the home screen a topic stands behind."""

    ONLINE = "online"
    LEARN = "learn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page that confirms facts of the journey; `page_date` is its own date, if it shows one."""

    url: str
    confirms: str
    page_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPage:
    """What to know before starting: what it does, its cost, its time, what to have to hand."""

    does: str
    cost: str
    time: str
    have_ready: tuple[str, ...] = ()
    language: str = "en"
    translated: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """One guided walk-through.

    Attributes:
        checked: the day we checked the facts.
        assured: a person at the council confirmed it.
        nodes: every node by id; read-only.
        language: BCP 47 code of the title and the summary as shown.
        translated: every word of the journey is in the language that was asked for.
        reviewed: a person who speaks that language has read it; always true of the original.
        check_answers: the answers are shown once more, to be put right, before an outcome.
        hosts: hosts beside those of its links that its web pages lead through (to show who one is, to pay), each with
            the beginning of a path where only that may be opened.
        council: the code of the council whose links, numbers and words are laid over it; "" for nobody's.
    """

    id: JourneyId
    topic: TopicId
    title: str
    summary: str
    checked: date
    assured: bool
    sources: tuple[Source, ...]
    start: StartPage
    begin: NodeId
    nodes: Mapping[NodeId, Node]
    language: str = "en"
    translated: bool = True
    reviewed: bool = True
    check_answers: bool = False
    hosts: tuple[str, ...] = ()
    council: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A group of journeys behind one door.

    Attributes:
        icon: one of `ICONS`.
        language: BCP 47 code of the title as shown.
    """

    id: TopicId
    door: Door
    icon: str
    title: str
    language: str = "en"


ICONS = (
    "home",
    "heart",
    "money",
    "car",
    "phone",
    "health",
    "people",
    "learn",
    "chat",
    "shield",
)
