"""What a screen can ask for. A screen says what was touched; the shell decides what comes of it."""

from dataclasses import dataclass

from kiosk.core.ids import JourneyId, ServiceId
from kiosk.core.language import Language
from kiosk.directory.places.postcodes import Place as Spot
from kiosk.directory.search.request import Narrowing
from kiosk.journeys.walk import Walk
from kiosk.takehome.items import TakeHomeItem
from kiosk.visit.comfort import Comfort
from kiosk.visit.invitation import Invitation
from kiosk.visit.learner_pass import LearnerPass
from kiosk.visit.places import Place
from kiosk.visit.staff_pass import StaffPass


@dataclass(frozen=True, slots=True)
class Go:
    """Go on to a place."""

    place: Place


@dataclass(frozen=True, slots=True)
class Stand:
    """Stand at a place without a step between: what is typed changes what is found."""

    place: Place


@dataclass(frozen=True, slots=True)
class Back:
    """Go one place back."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Somebody touched the waiting screen, or staff begin a visit for somebody who needs longer.

    Attributes:
        patience: how many times as long as usual the resident may be quiet.
    """

    patience: int = 1


@dataclass(frozen=True, slots=True)
class MoreTime:
    """The resident needs more time, for the rest of the visit."""


@dataclass(frozen=True, slots=True)
class Speak:
    """Use this language from now on."""

    language: Language


@dataclass(frozen=True, slots=True)
class Suit:
    """Have the screen so from now on."""

    comfort: Comfort


@dataclass(frozen=True, slots=True)
class Walked:
    """The resident went on, or answered, in a journey."""

    walk: Walk


@dataclass(frozen=True, slots=True)
class Tick:
    """The resident has something to hand that a journey asks for, or has it no more."""

    journey: JourneyId
    place: int
    ticked: bool


@dataclass(frozen=True, slots=True)
class Near:
    """Count distances from here."""

    spot: Spot


@dataclass(frozen=True, slots=True)
class Narrow:
    """Narrow the results that were seen last by this and nothing else."""

    narrowing: Narrowing


@dataclass(frozen=True, slots=True)
class Meant:
    """Of several places with one name this is the one, for the results that were seen last."""

    spot: Spot


@dataclass(frozen=True, slots=True)
class Reported:
    """Something is wrong in the entry of this service, and that is kept."""

    service: ServiceId


@dataclass(frozen=True, slots=True)
class Add:
    """Put something on the list that goes home."""

    item: TakeHomeItem


@dataclass(frozen=True, slots=True)
class Remove:
    """Take something off the list."""

    key: str


@dataclass(frozen=True, slots=True)
class MoveUp:
    """Move something one place up on the list."""

    key: str


@dataclass(frozen=True, slots=True)
class ComeIn:
    """A PIN of staff was right."""

    staff: StaffPass


@dataclass(frozen=True, slots=True)
class SignIn:
    """A learner's secret was right.

    Attributes:
        to: where to go on.
    """

    learner: LearnerPass
    to: Place


@dataclass(frozen=True, slots=True)
class Learned:
    """A learner went on, or answered, in a module."""

    walk: Walk


@dataclass(frozen=True, slots=True)
class TakeUp:
    """Go on from a paper: all that is on it is on the list again.

    Attributes:
        items: what is on it, as far as it is known here.
        walks: its journeys, each at the step that was reached.
        to: where to go on.
    """

    items: tuple[TakeHomeItem, ...]
    walks: tuple[Walk, ...]
    to: Place


@dataclass(frozen=True, slots=True)
class Invited:
    """Go where a campaign's paper leads."""

    invitation: Invitation
    to: Place


@dataclass(frozen=True, slots=True)
class AsOnPaper:
    """Have the language, or the size of the letters, of the visit that a paper is of.

    Attributes:
        language: None: as it is.
        text_percent: None: as it is.
    """

    language: Language | None = None
    text_percent: int | None = None


@dataclass(frozen=True, slots=True)
class NoInternet:
    """Where the list goes there is no internet, or there is."""

    is_so: bool


@dataclass(frozen=True, slots=True)
class Forget:
    """Finish, and forget everything."""


Intent = (
    Go
    | Stand
    | Back
    | Begin
    | MoreTime
    | Speak
    | Suit
    | Walked
    | Tick
    | Near
    | Narrow
    | Meant
    | Reported
    | Add
    | Remove
    | NoInternet
    | MoveUp
    | TakeUp
    | Invited
    | AsOnPaper
    | ComeIn
    | SignIn
    | Learned
    | Forget
)
