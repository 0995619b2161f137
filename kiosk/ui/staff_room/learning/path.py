"""Whose path is learned: everyone's, which is short, or that of one's own work."""

from functools import partial

from kiosk.staff.learning.learner import Learner
from kiosk.staff.records.vocabulary import TrainingRole
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.learning.learner_screen import LearnerScreen
from kiosk.ui.staff_room.learning.wording import role_words
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.learner_places import LearnHome, LearnPath, LearnSurvey
from kiosk.visit.visit import Visit


class LearnPathScreen(LearnerScreen[LearnPath]):
    """One touch chooses; another path can be chosen later, and what was learned counts there, too."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-path", em=COLUMN_WIDE_EM)

    def enter(self, place: LearnPath, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Offer every role."""
        self.take(visit)
        paints = self.kit.paints
        roles = [
            button(
                paints,
                role_words(role),
                partial(self._on_role, role),
                name=f"role-{role}",
                icon="learn",
                note=_length_words(len(self.kit.records.learning.paths.get(role, ()))),
            )
            for role in TrainingRole
        ]
        self.column.set_parts(
            [
                heading(paints, translate("Learning", "What is your work here?")),
                paragraph(paints, translate("Learning", "You can take another path at any time.")),
                Columns(paints.look, roles, least_em=14),
            ]
        )

    def _on_role(self, role: TrainingRole) -> None:
        desk = self.kit.records.learning
        self.ask_learner(lambda number: desk.take_path(number, role), self._on_taken)

    def _on_taken(self, learner: Learner) -> None:
        if learner.survey is not None:
            self.ask(Go(LearnSurvey(learner.survey.value)))
        else:
            self.ask(Go(LearnHome()))


def _length_words(modules: int) -> str:
    return translate("Learning", "Parts: %1, about 10 minutes each").replace("%1", str(modules))
