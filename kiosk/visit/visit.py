"""One resident's visit. A new visit is a new value; the old one is dropped whole, and nothing of it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kiosk.core.ids import JourneyId, ServiceId
from kiosk.core.language import Language
from kiosk.directory.places.postcodes import Place as Spot
from kiosk.journeys.walk import Walk
from kiosk.takehome.items import TakeHomeList
from kiosk.visit.comfort import Comfort
from kiosk.visit.hearing import Hearing
from kiosk.visit.invitation import Invitation
from kiosk.visit.learner_pass import LearnerPass
from kiosk.visit.learner_places import LEARNERS
from kiosk.visit.places import LEAST_ROLE, Place
from kiosk.visit.staff_pass import StaffPass
from kiosk.visit.trail import Trail

_NO_WALKS: Mapping[JourneyId, Walk] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Everything the kiosk knows of the person before it, in memory only.

    Attributes:
        number: which visit since the program started; answers that come late for another one are dropped.
        comfort: how the resident wants the screen to be.
        near: where distances are counted from; None where nobody said.
        walks: how far the resident came in each journey.
        items: what goes home.
        reported: the services of which the resident said that something is wrong.
        ready: what the resident has to hand, by journey and place on its list.
        hearing: how the resident is read to.
        patience: how many times as long as usual the resident may be quiet.
        staff: whose PIN was given, while they are at a place of theirs.
        invitation: the campaign whose paper was shown; None where none was.
        learner: who learns, while they are at a place of theirs; apart from everything of a resident.
    """

    number: int
    language: Language
    text_percent: int
    comfort: Comfort = field(default_factory=Comfort)
    near: Spot | None = None
    trail: Trail = field(default_factory=Trail)
    walks: Mapping[JourneyId, Walk] = field(default_factory=lambda: _NO_WALKS)
    items: TakeHomeList = field(default_factory=TakeHomeList)
    reported: frozenset[ServiceId] = frozenset()
    ready: frozenset[tuple[JourneyId, int]] = frozenset()
    hearing: Hearing = field(default_factory=Hearing)
    patience: int = 1
    staff: StaffPass | None = None
    invitation: Invitation | None = None
    learner: LearnerPass | None = None

    def at(self, trail: Trail) -> "Visit":
        """Stand somewhere else."""
        return replace(self, trail=trail)

    def onward(self, place: Place) -> "Visit":
        """Go to a place."""
        return self.at(self.trail.onward(place))

    def keeping(self, walk: Walk) -> "Visit":
        """Remember how far the resident came in a journey."""
        walks = MappingProxyType({**self.walks, walk.journey.id: walk})
        return replace(self, walks=walks)

    def having_ready(self, journey: JourneyId, place: int, *, ticked: bool) -> "Visit":
        """Remember whether something is to hand."""
        one = frozenset({(journey, place)})
        return replace(self, ready=self.ready | one if ticked else self.ready - one)

    def back(self) -> "Visit":
        """One place back: inside a journey one of its screens, else the place before."""
        return self.at(self.trail.back())

    def may_stand(self, place: Place) -> bool:
        """Whether this place is open: one of staff to whoever gave a PIN that opens it, a learner's to them alone."""
        if isinstance(place, LEARNERS) and self.learner is None:
            return False
        least = LEAST_ROLE.get(type(place))
        return least is None or (self.staff is not None and self.staff.role.may(least))
