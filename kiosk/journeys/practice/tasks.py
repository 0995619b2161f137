"""What is to be done in a practice, one task after the other."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar, TypeAlias

from kiosk.journeys.parts import Block


class TaskKind(Enum):
    """What one task asks of the resident; the value is the word in a journey file."""

    TYPE = "type"
    PICK = "pick"
    TICK = "tick"
    PRESS = "press"
    SPOT = "spot"
    SCROLL = "scroll"
    ENLARGE = "enlarge"


class Drawing(Enum):
    """A picture drawn by us that can be made larger; the value is the word in a journey file."""

    HOUSE = "house"
    MAP = "map"


class Sign(Enum):
    """A drawing on a button, as real programs have it; the value is the word in a journey file."""

    ANSWER = "answer"
    HANG_UP = "hang-up"
    MICROPHONE = "microphone"
    CAMERA = "camera"
    CHAT = "chat"
    BASKET = "basket"
    MAIL = "mail"
    PADLOCK = "padlock"
    WI_FI = "wi-fi"
    SETTINGS = "settings"
    SEARCH = "search"


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchable:
    """Something that can be touched.

    Attributes:
        sign: a drawing before the words.
        right: it is (one of) what is to be touched.
        says: what is answered to the touch: what it did, or would have done, and how to go on.
    """

    id: str
    label: str
    sign: Sign | None = None
    right: bool = False
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What every task has.

    Attributes:
        ask: what to do, as one sentence.
        shows: what stands in the make-believe thing while this is to be done.
        done: what is said when it is done; praises the deed, never the person.
    """

    id: str
    ask: str
    shows: tuple[Block, ...] = ()
    done: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeTask(Task):
    """Type something.

    Attributes:
        example: shown in the empty line.
        must_be: what may be typed; empty: anything. Capitals and spaces do not count.
        least: how many letters it needs.
        figures: only figures are typed.
        says: what is answered where it does not do.
    """

    kind: ClassVar[TaskKind] = TaskKind.TYPE
    label: str
    example: str = ""
    must_be: tuple[str, ...] = ()
    least: int = 1
    figures: bool = False
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TickTask(Task):
    """Tick a box; `label` are the words beside it."""

    kind: ClassVar[TaskKind] = TaskKind.TICK
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PickTask(Task):
    """Open a list and choose from it; `label` are the words over it."""

    kind: ClassVar[TaskKind] = TaskKind.PICK
    label: str
    options: tuple[Touchable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PressTask(Task):
    """Press the right button."""

    kind: ClassVar[TaskKind] = TaskKind.PRESS
    options: tuple[Touchable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotTask(Task):
    """Find everything that gives something away, by touching it."""

    kind: ClassVar[TaskKind] = TaskKind.SPOT
    options: tuple[Touchable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScrollTask(Task):
    """Move a long list until the right line is seen, and touch it."""

    kind: ClassVar[TaskKind] = TaskKind.SCROLL
    options: tuple[Touchable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnlargeTask(Task):
    """Make a picture larger, with two fingers or with a button; `alt` says what it shows."""

    kind: ClassVar[TaskKind] = TaskKind.ENLARGE
    picture: Drawing
    alt: str


Touching: TypeAlias = PickTask | PressTask | SpotTask | ScrollTask
AnyTask: TypeAlias = (
    TypeTask | TickTask | PickTask | PressTask | SpotTask | ScrollTask | EnlargeTask
)
