"""Every place a visit can be at, as a value, so that going back is exact."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from kiosk.core.ids import CategoryId, JourneyId, ServiceId, TopicId
from kiosk.directory.places.postcodes import Place as Spot
from kiosk.directory.search.request import Narrowing
from kiosk.journeys.model import Door
from kiosk.takehome.items import TakeHomeItem
from kiosk.takehome.scanned import NotOurs, Scanned
from kiosk.visit.campaign_places import CAMPAIGNS, CampaignPlace
from kiosk.visit.learner_places import (
    LEARNERS,
    SIGNING_IN,
    LearnerPlace,
    LearnersSeen,
)
from kiosk.visit.staff_pass import Role

#: How many results are shown at first, and how many more each time that somebody asks for more.
RESULTS_AT_ONCE = 20
_WIDE = Narrowing()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nobody is here."""


@dataclass(frozen=True, slots=True)
class Languages:
    """Which language?"""


@dataclass(frozen=True, slots=True)
class Home:
    """The four doors."""


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics behind a door."""

    door: Door


@dataclass(frozen=True, slots=True)
class TopicJourneys:
    """The journeys of a topic."""

    topic: TopicId


@dataclass(frozen=True, slots=True)
class JourneyStart:
    """What a journey does and what to have to hand."""

    journey: JourneyId


@dataclass(frozen=True, slots=True)
class Walking:
    """On the way through a journey; where exactly, its walk knows."""

    journey: JourneyId


@dataclass(frozen=True, slots=True)
class LivePage:
    """A real web page, with what to do on it beside it.

    Attributes:
        address: where it begins; the page itself knows where it has come to.
        item: what goes home of it.
        journey: whose step it belongs to; None where it is the web site of a service.
        moment: which of the step's moments is shown, 0 being the first; as many as there are: all are done.
    """

    address: str
    item: TakeHomeItem
    journey: JourneyId | None = None
    moment: int = 0


@dataclass(frozen=True, slots=True)
class Find:
    """Find help near me: type, or choose a category."""


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, for words or for a category.

    Attributes:
        narrowing: what the resident narrowed it by.
        exactly: the words are meant as typed, and nothing is to be put right.
        place: which place is meant, where the words name one of several and the resident said which.
        shown: up to how many results are listed.
        page: the page of the list that is seen, 0 being the first.
    """

    words: str = ""
    category: CategoryId | None = None
    narrowing: Narrowing = _WIDE
    exactly: bool = False
    place: Spot | None = None
    shown: int = RESULTS_AT_ONCE
    page: int = 0

    def narrowed(self, narrowing: Narrowing) -> "Results":
        """The same, narrowed by this and nothing else: another list, seen from its beginning."""
        return replace(self, narrowing=narrowing, shown=RESULTS_AT_ONCE, page=0)

    def meaning(self, place: Spot) -> "Results":
        """The same near this place: another list, seen from its beginning."""
        return replace(self, place=place, shown=RESULTS_AT_ONCE, page=0)


@dataclass(frozen=True, slots=True)
class NarrowDown:
    """What the results before it on the trail may be narrowed by."""


@dataclass(frozen=True, slots=True)
class WhichPlace:
    """Which of several places of one name is meant?"""

    name: str


@dataclass(frozen=True, slots=True)
class ServicePage:
    """One service.

    Attributes:
        near: the place named in the words that found it, where its distance is then counted from.
    """

    service: ServiceId
    near: Spot | None = None


@dataclass(frozen=True, slots=True)
class WrongHere:
    """What is wrong in the entry of a service?"""

    service: ServiceId


@dataclass(frozen=True, slots=True)
class AskPerson:
    """Ways to talk to a person."""


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """The screen itself asks staff to come."""


@dataclass(frozen=True, slots=True)
class ScanPaper:
    """Go on from a paper of another day: the one place where a scanner is listened to.

    Attributes:
        found: what was scanned, or why nothing can be taken up from it; None before.
    """

    found: Scanned | NotOurs | None = None


@dataclass(frozen=True, slots=True)
class MyList:
    """What goes home."""


@dataclass(frozen=True, slots=True)
class Finishing:
    """Finish and forget everything?"""


@dataclass(frozen=True, slots=True)
class Looks:
    """Colours and more: how the screen is to be. Laid over the place before it, which stays as it is."""


@dataclass(frozen=True, slots=True)
class StaffNotes:
    """What this kiosk has to tell staff."""


@dataclass(frozen=True, slots=True)
class StaffBeside:
    """May a member of staff use this screen beside the resident?"""


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """The PIN of staff."""


@dataclass(frozen=True, slots=True)
class StaffRoom:
    """The doors of the staff's side."""


@dataclass(frozen=True, slots=True)
class KioskContent:
    """What this kiosk shows, and how old it is."""


@dataclass(frozen=True, slots=True)
class KioskHealth:
    """How every part of this kiosk is."""


@dataclass(frozen=True, slots=True)
class Dashboard:
    """What the records add up to."""


@dataclass(frozen=True, slots=True)
class DropIn:
    """The drop-in that runs, or the beginning of one."""


@dataclass(frozen=True, slots=True)
class DropInPerson:
    """Somebody who is being helped, by their number."""

    number: int


@dataclass(frozen=True, slots=True)
class DropInFaces:
    """How sure somebody feels, before they are helped or after: touched by themselves."""

    number: int
    after: bool


@dataclass(frozen=True, slots=True)
class DropInHelped:
    """The three questions when somebody was helped.

    Attributes:
        topic, how: what was touched so far, in words of the records; "" where it was not.
        campaign: which brought them; "" where nobody said.
    """

    number: int
    topic: str = ""
    how: str = ""
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class DropInEnd:
    """What came of a drop-in, by its id, and its end."""

    drop_in: str


Place = (
    Waiting
    | Languages
    | Home
    | Topics
    | TopicJourneys
    | JourneyStart
    | Walking
    | LivePage
    | Find
    | Results
    | NarrowDown
    | WhichPlace
    | ServicePage
    | WrongHere
    | AskPerson
    | HelpWanted
    | ScanPaper
    | MyList
    | Finishing
    | Looks
    | StaffNotes
    | StaffBeside
    | StaffEntry
    | StaffRoom
    | KioskContent
    | KioskHealth
    | Dashboard
    | CampaignPlace
    | DropIn
    | DropInPerson
    | DropInFaces
    | DropInHelped
    | DropInEnd
    | LearnerPlace
)

#: What only a PIN opens, and whose at the least.
LEAST_ROLE: Mapping[type[Place], Role] = MappingProxyType(
    {
        StaffRoom: Role.HELPER,
        KioskContent: Role.HELPER,
        KioskHealth: Role.HELPER,
        Dashboard: Role.CHAMPION,
        **dict.fromkeys(CAMPAIGNS, Role.CHAMPION),
        DropIn: Role.HELPER,
        DropInPerson: Role.HELPER,
        DropInFaces: Role.HELPER,
        DropInHelped: Role.HELPER,
        DropInEnd: Role.HELPER,
        **dict.fromkeys((*SIGNING_IN, *LEARNERS), Role.HELPER),
        LearnersSeen: Role.MANAGER,
    }
)
