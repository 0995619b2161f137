"""A module under way: walked as journeys are, by the same views, and kept at every step."""

from kiosk.core.ids import NodeId
from kiosk.journeys.model import Journey
from kiosk.journeys.walk import Walk
from kiosk.staff.learning.desk import Reached
from kiosk.staff.learning.questions import is_right
from kiosk.ui.intents import Go, Intent, Learned, Walked
from kiosk.ui.screens.screen import Kit
from kiosk.ui.screens.walking.walk_screen import WalkScreen
from kiosk.ui.staff_room.staff_screen import quiet_s
from kiosk.visit.learner_places import LearnDone, LearnHome, LearnModule
from kiosk.visit.visit import Visit


class LearnModuleScreen(WalkScreen[LearnModule]):
    """Every answer is on the disk soon after its touch; after a break it goes on from the node that was reached."""

    stays = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-module")
        self._number = 0

    def enter(self, place: LearnModule, visit: Visit) -> None:
        """Show the node at which the learner's walk stands."""
        self._number = visit.learner.number if visit.learner is not None else 0
        super().enter(place, visit)

    def quiet_s(self) -> float:
        """As on every screen of staff."""
        return quiet_s(self.kit)

    def journey_at(self, place: LearnModule, visit: Visit) -> Journey | None:
        """The module."""
        return self.kit.modules.of(visit.language.code).journey(place.module)

    def known(self, place: LearnModule, visit: Visit) -> Walk | None:
        """As the learner has it."""
        walk = visit.learner.walk if visit.learner is not None else None
        return walk if walk is not None and walk.journey.id == place.module else None

    def walked(self, walk: Walk) -> Intent:
        """The learner is to keep it."""
        return Learned(walk)

    def go_on(self, walk: Walk) -> None:
        """Keep where the learner is, and whether an answer was right."""
        before, right = self.walk, None
        asked = before.path[-1]
        if before.question is not None and len(walk.path) > len(before.path):
            found = is_right(before.journey, asked, walk.answer_to(asked))
            right = None if found is None else (NodeId(asked), found)
        to = Reached(node=walk.path[-1], step=walk.step_number)
        desk, number, module = self.kit.records.learning, self._number, walk.journey.id
        self.kit.records.do(
            lambda: desk.went_on(number, module, to, right), on_done=_kept, on_fault=_told
        )
        super().go_on(walk)

    def meant(self, intent: Intent) -> Intent:
        """What a practice changes is the learner's; leaving it leads to their own page."""
        return Learned(intent.walk) if isinstance(intent, Walked) else Go(LearnHome())

    def ended(self) -> None:
        """See what came of it."""
        self.ask(Go(LearnDone(self.journey())))


def _kept(_: None) -> None:
    """What is shown goes on at once."""


def _told() -> None:
    """Staff are told by the record desk; the end of the module says it, too, where it cannot be kept either."""
