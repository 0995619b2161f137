"""What a journey is: values only, the same for every screen, slip and companion page.

Every shown text comes with the language it is in, unit by unit: the head (title and summary), the
start page and each node is shown whole in one language, so that the voice and the reading
direction fit it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import ClassVar, TypeAlias

from kiosk.core.ids import JourneyId, NodeId, TopicId
from kiosk.journeys.conditions import Condition


class NodeKind(Enum):
    """What a node asks of the resident; the value is the word in a journey file."""

    CHOICE = "choice"
    SEVERAL = "several"
    NUMBER = "number"
    POSTCODE = "postcode"
    TEXT = "text"
    INFORMATION = "information"
    STEP = "step"
    OUTCOME = "outcome"


class Door(Enum):
    """Which door of the home screen a topic stands behind."""

    ONLINE = "online"
    LEARN = "learn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph of plain text."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list of short points, without order."""

    items: tuple[str, ...]


Block: TypeAlias = Paragraph | Bullets


@dataclass(frozen=True, slots=True, kw_only=True)
class WebLink:
    """A page to open; the address has passed `kiosk.core.links.web_link`."""

    url: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneLink:
    """A number to ring, as it is written for people; `hours` is empty where not known."""

    number: str
    label: str
    hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindLink:
    """A search in the local directory."""

    words: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that can be chosen; an `exclusive` one clears all others ("none of these")."""

    id: str
    label: str
    hint: str = ""
    exclusive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Where to go next; `when` is None for the rule that always matches."""

    when: Condition | None
    go: NodeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every node has.

    Attributes:
        language: BCP 47 code of every word of this node as shown.
        translated: whether that is the language that was asked for.
    """

    id: NodeId
    title: str
    text: tuple[Block, ...] = ()
    language: str = "en"
    translated: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner(Page):
    """A node that leads on: the first rule that matches wins."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceQuestion(Inner):
    """Choose one."""

    kind: ClassVar[NodeKind] = NodeKind.CHOICE
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralQuestion(Inner):
    """Choose any number."""

    kind: ClassVar[NodeKind] = NodeKind.SEVERAL
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberQuestion(Inner):
    """A whole number from `minimum` to `maximum`, both allowed."""

    kind: ClassVar[NodeKind] = NodeKind.NUMBER
    minimum: int
    maximum: int
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostcodeQuestion(Inner):
    """A UK postcode, or skipped."""

    kind: ClassVar[NodeKind] = NodeKind.POSTCODE


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuestion(Inner):
    """Words of the resident's own, or skipped."""

    kind: ClassVar[NodeKind] = NodeKind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Information(Inner):
    """Something to know; with the same ways out as a step, seldom used."""

    kind: ClassVar[NodeKind] = NodeKind.INFORMATION
    link: WebLink | None = None
    phone: PhoneLink | None = None
    find: FindLink | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Inner):
    """Something to do."""

    kind: ClassVar[NodeKind] = NodeKind.STEP
    link: WebLink | None = None
    phone: PhoneLink | None = None
    find: FindLink | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Page):
    """An end: what happens next, how long it takes and whom to call."""

    kind: ClassVar[NodeKind] = NodeKind.OUTCOME
    next_steps: tuple[str, ...] = ()
    how_long: str = ""
    link: WebLink | None = None
    phone: PhoneLink | None = None
    find: FindLink | None = None


Question: TypeAlias = (
    ChoiceQuestion | SeveralQuestion | NumberQuestion | PostcodeQuestion | TextQuestion
)
Node: TypeAlias = Question | Information | Step | Outcome
QUESTIONS = (ChoiceQuestion, SeveralQuestion, NumberQuestion, PostcodeQuestion, TextQuestion)


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
