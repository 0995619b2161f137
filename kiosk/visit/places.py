"""Every place a visit can be at, as a value, so that going back is exact."""

from dataclasses import dataclass

from kiosk.core.ids import CategoryId, JourneyId, ServiceId, TopicId
from kiosk.journeys.model import Door


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
class Find:
    """Find help near me: type, or choose a category."""


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, for words or for a category."""

    words: str = ""
    category: CategoryId | None = None


@dataclass(frozen=True, slots=True)
class ServicePage:
    """One service."""

    service: ServiceId


@dataclass(frozen=True, slots=True)
class AskPerson:
    """Ways to talk to a person."""


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """The screen itself asks staff to come."""


@dataclass(frozen=True, slots=True)
class MyList:
    """What goes home."""


@dataclass(frozen=True, slots=True)
class Finishing:
    """Finish and forget everything?"""


@dataclass(frozen=True, slots=True)
class StaffNotes:
    """What this kiosk has to tell staff."""


Place = (
    Waiting
    | Languages
    | Home
    | Topics
    | TopicJourneys
    | JourneyStart
    | Walking
    | Find
    | Results
    | ServicePage
    | AskPerson
    | HelpWanted
    | MyList
    | Finishing
    | StaffNotes
)


@dataclass(frozen=True, slots=True)
class Trail:
    """The way that was taken; its last place is where the visit is now. Never empty."""

    places: tuple[Place, ...] = (Waiting(),)

    @property
    def here(self) -> Place:
        """Where the visit is now."""
        return self.places[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is anywhere to go back to: not at the waiting screen, the languages or the doors."""
        return len(self.places) > 1 and not isinstance(self.here, Waiting | Languages | Home)

    def onward(self, place: Place) -> "Trail":
        """Go to a place; going to one that is on the trail already leads back to it."""
        if isinstance(place, Waiting | Home):
            return Trail((place,))
        if place in self.places:
            return Trail(self.places[: self.places.index(place) + 1])
        return Trail((*self.places, place))

    def instead(self, place: Place) -> "Trail":
        """Stand at another place without a step between (results while words are being typed)."""
        return Trail((*self.places[:-1], place))

    def back(self) -> "Trail":
        """One place back; the same trail where there is none."""
        return Trail(self.places[:-1]) if self.can_go_back else self
