"""What is kept of a learner, who sees it, another path, and going for good."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.staff.learning.learner import Learner
from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.staff_room.learning.learner_screen import LearnerScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.learner_places import Learn, LearnHome, LearnMe, LearnPath
from kiosk.visit.visit import Visit


class LearnMeScreen(LearnerScreen[LearnMe]):
    """Nobody sees a name unless its owner says so here, and may take that back."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-me", em=COLUMN_WIDE_EM)

    def enter(self, place: LearnMe, visit: Visit) -> None:
        """Ask the desk."""
        self.take(visit)
        self.again = place
        self.ask_learner(self.kit.records.learning.learner, self._show)

    def _show(self, learner: Learner) -> None:
        paints = self.kit.paints
        choices = [
            Choice(
                value=False,
                words=translate("Learning", "No, only I"),
                name="agree-no",
            ),
            Choice(
                value=True,
                words=translate("Learning", "Yes, the manager too"),
                name="agree-yes",
            ),
        ]
        path = button(
            paints,
            translate("Learning", "Another path"),
            self._on_path,
            name="other-path",
            icon="learn",
        )
        go = button(
            paints,
            translate("Learning", "Delete all of this"),
            self._on_delete,
            name="delete-me",
            icon="remove",
        )
        parts: list[QWidget] = [
            heading(paints, translate("Learning", "About %1").replace("%1", learner.pseudonym)),
            paragraph(
                paints,
                translate(
                    "Learning",
                    "Kept under this name: your path, what you finished and when, your answers, the faces.",
                ),
            ),
            strong(
                paints, translate("Learning", "May a manager see this name and what it finished?")
            ),
            ChoiceRow(
                paints, choices, holds=learner.agreed, chosen=self._on_agrees, most=2, least_em=9
            ),
            Columns(paints.look, [path, go], least_em=10),
        ]
        back = translate("Learning", "Go on")
        self.column.set_parts(
            parts, [button(paints, back, self._on_home, name="me-done", main=True)]
        )

    def _on_agrees(self, agrees: bool) -> None:
        desk = self.kit.records.learning
        self.ask_learner(lambda number: desk.agree(number, agrees=agrees), _kept)

    @Slot()
    def _on_delete(self) -> None:
        paints = self.kit.paints
        yes = button(
            paints, translate("Learning", "Yes, delete it"), self._on_deleted, name="delete-now"
        )
        no = button(
            paints, translate("Learning", "No, keep it"), self._on_keep, name="keep-me", main=True
        )
        self.column.set_parts(
            [
                heading(paints, translate("Learning", "Delete this name and all that it learned?")),
                paragraph(
                    paints,
                    translate(
                        "Learning",
                        "It cannot be brought back. Figures that were counted without a name stay.",
                    ),
                ),
            ],
            [Columns(paints.look, [yes, no], least_em=10)],
        )
        self.changed.emit()

    @Slot()
    def _on_deleted(self) -> None:
        desk, number = self.kit.records.learning, self.number
        self.ask_desk(lambda: desk.forget(number), self._on_gone)

    def _on_gone(self, _: None) -> None:
        self.ask(Go(Learn()))

    @Slot()
    def _on_keep(self) -> None:
        self.ask_learner(self.kit.records.learning.learner, self._show)

    @Slot()
    def _on_path(self) -> None:
        self.ask(Go(LearnPath()))

    @Slot()
    def _on_home(self) -> None:
        self.ask(Go(LearnHome()))


def _kept(_: Learner) -> None:
    """What was touched shows it already."""
