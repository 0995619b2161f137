"""The door of learning: who is it? By a name they made up, or by making one up now."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.intents import Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.visit.learner_places import Learn, LearnersSeen, LearnNew, LearnSecret
from kiosk.visit.visit import Visit


class LearnEntryScreen(StaffScreen[Learn]):
    """Nobody's own name is asked for."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="learn-entry", em=COLUMN_WIDE_EM)

    def enter(self, place: Learn, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask for the name; a manager may see who agreed to be seen."""
        paints = self.kit.paints
        label = translate("Learning", "The name that you made up")
        self._entry = LineEntry(
            paints.look, name="pseudonym", label=label, hint=translate("Learning", "e.g. Heron 27")
        )
        self._entry.returnPressed.connect(self._on_name)
        new = button(
            paints,
            translate("Learning", "I am new here"),
            self._on_new,
            name="new-learner",
            icon="add",
        )
        on = button(
            paints,
            translate("Learning", "I was here before"),
            self._on_name,
            name="known-learner",
            main=True,
        )
        parts: list[QWidget] = [
            heading(paints, translate("Learning", "Learn to help people online")),
            paragraph(
                paints,
                translate("Learning", "You learn under a name that you make up, never your own."),
            ),
            self._entry,
        ]
        if visit.may_stand(LearnersSeen()):
            seen = translate("Learning", "Who learns here")
            parts.append(button(paints, seen, self._on_seen, name="who-learns", icon="list"))
        self.column.set_parts(
            parts,
            [Columns(paints.look, [new, on], least_em=10)],
        )

    @Slot()
    def _on_seen(self) -> None:
        self.ask(Go(LearnersSeen()))

    @Slot()
    def _on_new(self) -> None:
        self.ask(Go(LearnNew()))

    @Slot()
    def _on_name(self) -> None:
        name = self._entry.text().strip()
        if name:
            self.ask(Go(LearnSecret(name, new=False)))
        else:
            self._entry.setFocus()
