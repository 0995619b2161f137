"""The resident is asked whether staff may use the screen beside them: nobody else may say yes."""

from PySide6.QtCore import Slot

from kiosk.ui.intents import Back, Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import StaffBeside, StaffEntry
from kiosk.visit.visit import Visit


class StaffBesideScreen(Screen[StaffBeside]):
    """What staff will and will not see, and the resident's yes or no."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="staff-beside")

    def enter(self, place: StaffBeside, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask."""
        paints = self.kit.paints
        yes = button(
            paints,
            translate("StaffBeside", "Yes, that is fine"),
            self._on_yes,
            name="beside-yes",
            main=True,
        )
        no = button(
            paints, translate("StaffBeside", "No, go on without"), self._on_no, name="beside-no"
        )
        self.column.set_parts(
            [
                heading(
                    paints,
                    translate("StaffBeside", "May a member of staff use this screen with you?"),
                ),
                paragraph(
                    paints,
                    translate(
                        "StaffBeside",
                        "They do not see your answers there. Nothing about you is kept. "
                        "Afterwards you go on where you were.",
                    ),
                ),
            ],
            [Columns(paints.look, [no, yes], least_em=12)],
        )

    @Slot()
    def _on_yes(self) -> None:
        self.ask(Go(StaffEntry()))

    @Slot()
    def _on_no(self) -> None:
        self.ask(Back())
