"""What this kiosk has to tell staff. Nothing of any resident is here."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.intents import Forget
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.ui.words.times import day_words
from kiosk.visit.places import StaffNotes
from kiosk.visit.visit import Visit


class StaffNotesScreen(Screen[StaffNotes]):
    """Each thing that is wrong, since when, and what to do about it; in English, for whoever looks after it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="staff-notes")

    def enter(self, place: StaffNotes, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """List the notices."""
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, translate("StaffNotes", "For staff"))]
        notices = self.kit.notices.current()
        if not notices:
            parts.append(paragraph(paints, translate("StaffNotes", "Everything works.")))
        for each in notices:
            parts.append(strong(paints, each.problem, language="en"))
            parts.append(paragraph(paints, each.remedy, language="en"))
            parts.append(note(paints, day_words(each.since.date(), visit.language.code)))
        back = translate("StaffNotes", "Back to the waiting screen")
        self.column.set_parts(parts, [button(paints, back, self._on_done, name="done", main=True)])

    @Slot()
    def _on_done(self) -> None:
        self.ask(Forget())
