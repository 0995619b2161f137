"""Nodes that tell something, and what every node is."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias, get_args

from kiosk.core.ids import NodeId
from kiosk.journeys.parts import FindLink, Moment, PhoneLink, Picture, WebLink
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.questions import (
    ChoiceQuestion,
    CountryQuestion,
    DateQuestion,
    EmailQuestion,
    Inner,
    MoneyQuestion,
    NiNumberQuestion,
    NodeKind,
    NumberQuestion,
    Page,
    PhoneQuestion,
    PostcodeQuestion,
    SeveralQuestion,
    TextQuestion,
    YearQuestion,
    YesNoQuestion,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Information(Inner):
    """Something to know; with the same ways out as a step, seldom used."""

    kind: ClassVar[NodeKind] = NodeKind.INFORMATION
    link: WebLink | None = None
    phone: PhoneLink | None = None
    find: FindLink | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Inner):
    """Something to do, most often on a web page.

    Attributes:
        look_for: what to look for on the page.
        press: what to press there, in the page's own words.
        picture: how it looks.
        moments: what to look for and press on one screen of the page after the other, in the place of `look_for` and
            `press`.
    """

    kind: ClassVar[NodeKind] = NodeKind.STEP
    look_for: str = ""
    press: str = ""
    moments: tuple[Moment, ...] = ()
    picture: Picture | None = None
    link: WebLink | None = None
    phone: PhoneLink | None = None
    find: FindLink | None = None

    @property
    def on_the_page(self) -> tuple[Moment, ...]:
        """Everything to do on the page, in order; at least one moment."""
        return self.moments or (Moment(look_for=self.look_for, press=self.press),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring(Inner):
    """Ring this number; `have_ready` is what they will ask for."""

    kind: ClassVar[NodeKind] = NodeKind.RING
    phone: PhoneLink
    have_ready: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskStaff(Inner):
    """Ask the people who work here; `say` are words to say to them."""

    kind: ClassVar[NodeKind] = NodeKind.ASK
    say: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder(Inner):
    """Something to be reminded of at home: it goes home as an entry for a calendar.

    Attributes:
        day: the question that asked for the date.
        place: where it is; "" where it has none.
        at: the time of day, "10:30"; "" for the whole day.
    """

    kind: ClassVar[NodeKind] = NodeKind.REMINDER
    day: NodeId
    place: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Page):
    """An end: what happens next, how long it takes and whom to call."""

    kind: ClassVar[NodeKind] = NodeKind.OUTCOME
    next_steps: tuple[str, ...] = ()
    how_long: str = ""
    link: WebLink | None = None
    phone: PhoneLink | None = None
    find: FindLink | None = None


TypedQuestion: TypeAlias = (
    NumberQuestion
    | YearQuestion
    | MoneyQuestion
    | DateQuestion
    | PostcodeQuestion
    | CountryQuestion
    | NiNumberQuestion
    | PhoneQuestion
    | EmailQuestion
    | TextQuestion
)
Question: TypeAlias = YesNoQuestion | ChoiceQuestion | SeveralQuestion | TypedQuestion
Doing: TypeAlias = Information | Step | Practice | Ring | AskStaff | Reminder
Node: TypeAlias = Question | Doing | Outcome
QUESTIONS = get_args(Question)
