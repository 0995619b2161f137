"""The screen itself asks staff to come: large enough to be read across a room."""

from PySide6.QtCore import Slot

from kiosk.ui.intents import Back
from kiosk.ui.screens.parts import button, display, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.visit.places import HelpWanted
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
            paints, translate("HelpWanted", "Staff: press the button when you are here.")
        )
        words = translate("HelpWanted", "Help has come")
        self.column.set_parts(
            [sign, how], [button(paints, words, self._on_come, name="help-came", main=True)]
        )

    @Slot()
    def _on_come(self) -> None:
        self.ask(Back())
