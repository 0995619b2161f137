"""Five faces for the resident: how sure they feel of doing it by themselves."""

from functools import partial

from PySide6.QtCore import Slot

from kiosk.staff.drop_in.running import DropIn as Running
from kiosk.ui.intents import Back
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.asking_screen import AskingScreen
from kiosk.ui.staff_room.face_row import FaceRow
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.words import translate
from kiosk.visit.places import DropInFaces
from kiosk.visit.visit import Visit


class FacesScreen(AskingScreen[DropInFaces]):
    """Says nothing of anybody, and thanks when the answer is kept; one may say nothing."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="drop-in-faces", em=COLUMN_WIDE_EM)
        self._place = DropInFaces(0, after=False)

    def enter(self, place: DropInFaces, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask."""
        self._place = self.again = place
        paints = self.kit.paints
        if place.after:
            asked = translate("DropIn", "And now: how sure are you that you could do this?")
        else:
            asked = translate("DropIn", "How sure are you that you could do this?")
        words = (
            translate("DropIn", "Not at all"),
            translate("DropIn", "Not very"),
            translate("DropIn", "In between"),
            translate("DropIn", "Quite sure"),
            translate("DropIn", "Very sure"),
        )
        rather = button(
            paints, translate("DropIn", "I would rather not say"), self._on_back, name="no-face"
        )
        for_them = translate("DropIn", "By yourself, online. Touch the face that fits.")
        self.column.set_parts(
            [
                heading(paints, asked),
                paragraph(paints, for_them),
                FaceRow(paints, words, self._on_face),
            ],
            [rather],
        )

    def _on_face(self, value: int) -> None:
        desk, place = self.kit.records.drop_ins, self._place
        kept = {"confidence_after" if place.after else "confidence_before": value}
        self.ask_desk(partial(desk.note, place.number, **kept), self._on_kept)  # type: ignore[arg-type]

    def _on_kept(self, _now: Running | None) -> None:
        paints = self.kit.paints
        self.column.set_parts(
            [
                heading(paints, translate("DropIn", "Thank you.")),
                paragraph(
                    paints, translate("DropIn", "Please let the person who helps you go on.")
                ),
            ],
            [
                button(
                    paints, translate("DropIn", "Go on"), self._on_back, name="face-done", main=True
                )
            ],
        )

    @Slot()
    def _on_back(self) -> None:
        self.ask(Back())
