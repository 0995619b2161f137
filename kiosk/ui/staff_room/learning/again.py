"""A question of a module that comes again, and the page behind its answer."""

from functools import partial

from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Information
from kiosk.journeys.walk import Walk
from kiosk.staff.learning.learner import Learner
from kiosk.staff.learning.questions import is_right
from kiosk.ui.intents import Go, Intent, Learned
from kiosk.ui.screens.screen import Kit
from kiosk.ui.screens.walking.walk_screen import WalkScreen
from kiosk.ui.staff_room.learning.home import due_here
from kiosk.ui.staff_room.staff_screen import quiet_s
from kiosk.visit.learner_places import LearnAgain, LearnHome
from kiosk.visit.visit import Visit


class LearnAgainScreen(WalkScreen[LearnAgain]):
    """The question is answered once; what follows it says why, and then comes the next that is due."""

    stays = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-again")
        self._number = 0
        self._asked = 0

    def enter(self, place: LearnAgain, visit: Visit) -> None:
        """Show the question, or the page behind its answer."""
        self._number = visit.learner.number if visit.learner is not None else 0
        self._asked += 1
        super().enter(place, visit)

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._asked += 1
        super().leave()

    def quiet_s(self) -> float:
        """As on every screen of staff."""
        return quiet_s(self.kit)

    def progress(self) -> str:
        """There is no way to be far on."""
        return ""

    def journey_at(self, place: LearnAgain, visit: Visit) -> Journey | None:
        """The module, while it has the question."""
        module = self.kit.modules.of(visit.language.code).journey(place.module)
        return module if module is not None and place.node in module.nodes else None

    def known(self, place: LearnAgain, visit: Visit) -> Walk | None:
        """As the learner has it, where it began with this question."""
        walk = visit.learner.walk if visit.learner is not None else None
        if walk is None or walk.journey.id != place.module or walk.path[0] != place.node:
            return None
        return walk

    def begun(self, place: LearnAgain, journey: Journey) -> Walk:
        """At the question."""
        return Walk(journey=journey, today=self.kit.clock.now().date(), path=(place.node,))

    def takes_back(self) -> Intent | None:
        """An answer stays."""
        return None

    def walked(self, walk: Walk) -> Intent:
        """The learner is to keep it."""
        return Learned(walk)

    def go_on(self, walk: Walk) -> None:
        """Keep whether the answer was right; behind its page, or where it has none, the next question comes."""
        node = self.walk.path[-1]
        right = is_right(walk.journey, node, walk.answer_to(node))
        if len(self.walk.path) == 1 and right is not None:
            desk, number, module = self.kit.records.learning, self._number, walk.journey.id
            self.kit.records.do(
                lambda: desk.asked_again(number, module, node, right=right),
                on_done=_kept,
                on_fault=_told,
            )
            if isinstance(walk.node, Information):
                super().go_on(walk)
                return
        self.ended()

    def ended(self) -> None:
        """Look for the next question that is due, after what was answered is kept."""
        desk, number = self.kit.records.learning, self._number
        self.kit.records.do(
            lambda: desk.learner(number),
            on_done=partial(self._on_learner, self._asked),
            on_fault=partial(self._on_learner, self._asked, None),
        )

    def _on_learner(self, asked: int, learner: Learner | None) -> None:
        if asked != self._asked:
            return
        due = due_here(self.kit, learner) if learner is not None else ()
        self.ask(Go(LearnAgain(*due[0]) if due else LearnHome()))


def _kept(_: object) -> None:
    """What is shown goes on at once."""


def _told() -> None:
    """Staff are told by the record desk."""
