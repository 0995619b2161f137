"""The way that was taken, and how going back leads along it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.directory.places.postcodes import Place as Spot
from kiosk.directory.search.request import Narrowing
from kiosk.visit.campaign_places import CampaignNew, CampaignOne
from kiosk.visit.learner_places import (
    LEARNERS,
    SIGNING_IN,
    Learn,
    LearnAgain,
    LearnDone,
    LearnHome,
    LearnModule,
)
from kiosk.visit.places import (
    LEAST_ROLE,
    HelpWanted,
    Home,
    Languages,
    Looks,
    Place,
    Results,
    StaffBeside,
    StaffEntry,
    StaffNotes,
    Waiting,
)

#: Where staff are, and no resident: nothing is asked of anybody when they leave it quietly.
_STAFFS = (StaffNotes, StaffEntry, *LEAST_ROLE)
#: What no way leads back to from each of these: who was called has come, a secret was given, a question answered.
_LEFT_BEHIND: Mapping[type[Place], tuple[type[Place], ...]] = MappingProxyType(
    {
        StaffEntry: (HelpWanted, StaffBeside),
        CampaignOne: (CampaignNew,),
        Learn: (*SIGNING_IN, *LEARNERS),
        LearnHome: SIGNING_IN,
        LearnAgain: (LearnAgain,),
    }
)
#: What is chosen at any place, and leads back to it.
_OVER = (Languages, Looks)


@dataclass(frozen=True, slots=True)
class Trail:
    """The way that was taken; its last place is where the visit is now. Never empty."""

    places: tuple[Place, ...] = (Waiting(),)

    @property
    def here(self) -> Place:
        """Where the visit is now."""
        return self.places[-1]

    @property
    def staffs_own(self) -> bool:
        """Whether staff came here past the waiting screen, so that no resident's visit is under way."""
        return isinstance(self.places[0], Waiting) and any(
            isinstance(place, _STAFFS) for place in self.places
        )

    @property
    def keeps_staff(self) -> bool:
        """Whether whoever gave a PIN is still there: at a place of theirs, or at a choice laid over it."""
        return isinstance(self._under, _STAFFS)

    @property
    def keeps_learner(self) -> bool:
        """Whether a learner is still there: at a place of theirs, or at a choice laid over it."""
        return isinstance(self._under, LEARNERS)

    @property
    def keeps_module(self) -> bool:
        """Whether what that learner walks is still before them."""
        return isinstance(self._under, LearnModule | LearnAgain | LearnDone)

    @property
    def _under(self) -> Place | None:
        """The last place that is no choice laid over another."""
        return next((each for each in reversed(self.places) if not isinstance(each, _OVER)), None)

    @property
    def can_go_back(self) -> bool:
        """Whether there is anywhere to go back to: not at the waiting screen, the languages or the doors."""
        return len(self.places) > 1 and not isinstance(self.here, Waiting | Languages | Home)

    def onward(self, place: Place) -> "Trail":
        """Go to a place; going to one that is on the trail already leads back to it."""
        if isinstance(place, Waiting | Home):
            return Trail((place,))
        behind = _LEFT_BEHIND.get(type(place), ())
        places = tuple(each for each in self.places if not isinstance(each, behind))
        if place in places:
            return Trail(places[: places.index(place) + 1])
        return Trail((*places, place))

    def instead(self, place: Place) -> "Trail":
        """Stand at another place without a step between (results while words are being typed)."""
        return Trail((*self.places[:-1], place))

    @property
    def results(self) -> Results | None:
        """The results that were seen last, if any are on the way here."""
        return next((each for each in reversed(self.places) if isinstance(each, Results)), None)

    def narrowed(self, narrowing: Narrowing) -> "Trail":
        """Narrow the results that were seen last, and stay here; going back leads to them as they are now."""
        last = self.results
        if last is None or last.narrowing == narrowing:
            return self
        return self._with_results(last, last.narrowed(narrowing))

    def meaning(self, place: Spot) -> "Trail":
        """Have the results that were seen last be near this place, and stay here."""
        last = self.results
        return self if last is None else self._with_results(last, last.meaning(place))

    def _with_results(self, last: Results, instead: Results) -> "Trail":
        at = len(self.places) - 1 - self.places[::-1].index(last)
        return Trail((*self.places[:at], instead, *self.places[at + 1 :]))

    def back(self) -> "Trail":
        """One place back; the same trail where there is none."""
        return Trail(self.places[:-1]) if self.can_go_back else self
