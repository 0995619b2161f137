"""What screens of a learner do: know whose they are, and leave where that learner has gone."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from kiosk.core.ids import JourneyId
from kiosk.staff.learning.learner import Learner
from kiosk.ui.intents import Go
from kiosk.ui.screens.journey_words import title_of
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.visit.learner_places import Learn
from kiosk.visit.places import Place
from kiosk.visit.visit import Visit

P = TypeVar("P", bound=Place)
_NOBODY = 0


class LearnerScreen(AskingScreen[P]):
    """A screen behind a learner's secret.

    Attributes:
        number: whose.
    """

    number = _NOBODY

    def take(self, visit: Visit) -> None:
        """This learner is there."""
        self.number = visit.learner.number if visit.learner is not None else _NOBODY

    def ask_learner(
        self, work: Callable[[int], Learner | None], then: Callable[[Learner], None]
    ) -> None:
        """Have the desk do something for the learner, then show how they are."""
        self.ask_desk(partial(work, self.number), partial(self._if_there, then))

    def title_of(self, module: JourneyId) -> str:
        """What a module is called, in the language in force; its name where it has gone."""
        found = self.kit.modules.of(self.kit.paints.look.language.code).journey(module)
        return title_of(found) if found is not None else module

    def leave(self) -> None:
        """Forget whose it was."""
        self.number = _NOBODY
        super().leave()

    def _if_there(self, then: Callable[[Learner], None], learner: Learner | None) -> None:
        if learner is None:
            self.ask(Go(Learn()))
        else:
            then(learner)
