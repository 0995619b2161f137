"""The screen itself asks staff to come: large enough to be read across a room."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.intents import Back, Go
from kiosk.ui.screens.parts import button, display, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import HelpWanted, StaffBeside
from kiosk.visit.visit import Visit


class HelpWantedScreen(Screen[HelpWanted]):
    """A sign that says help is wanted here, until somebody presses the button."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="help-wanted", middle=True)

    def enter(self, place: HelpWanted, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show the sign."""
        paints = self.kit.paints
        sign = display(paints, translate("HelpWanted", "Someone here would like help, please."))
        how = paragraph(
            paints,
            translate(
                "HelpWanted", "Stay here. This screen asks the people who work here to come."
            ),
        )
        here = button(
            paints,
            translate("HelpWanted", "Staff: I am here to help"),
            self._on_come,
            name="help-came",
            main=True,
        )
        never_mind = button(
            paints,
            translate("HelpWanted", "I do not need help now"),
            self._on_come,
            name="no-help",
        )
        parts: list[QWidget] = [sign, how]
        if self.kit.pins.has_file:
            beside = translate("HelpWanted", "Staff: open the staff side here, together")
            parts.append(button(paints, beside, self._on_beside, name="beside", icon="key"))
        self.column.set_parts(parts, [Columns(paints.look, [never_mind, here], least_em=12)])

    @Slot()
    def _on_beside(self) -> None:
        self.ask(Go(StaffBeside()))

    @Slot()
    def _on_come(self) -> None:
        self.ask(Back())
