"""The staff room: its doors, as far as a PIN opens them."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.intents import Back, Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.entry.doors import DOORS
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import Place, StaffRoom
from kiosk.visit.staff_pass import Role
from kiosk.visit.visit import Visit


class StaffRoomScreen(StaffScreen[StaffRoom]):
    """Who is in, where they can go, and the way out, which closes it all."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="staff-room", em=COLUMN_WIDE_EM)

    def enter(self, place: StaffRoom, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show the doors that are open to whoever came in."""
        paints = self.kit.paints
        parts: list[QWidget] = [heading(paints, translate("StaffRoom", "Staff room"))]
        if visit.staff is not None:
            parts.append(paragraph(paints, f"{visit.staff.name}: {_role_words(visit.staff.role)}"))
        doors = []
        for door in DOORS:
            if visit.may_stand(door.place):
                said, note = door.words()
                on = partial(self._on_door, door.place)
                doors.append(button(paints, said, on, name=door.name, icon=door.icon, note=note))
        parts.append(Columns(paints.look, doors, least_em=14))
        if visit.trail.staffs_own:
            leave = translate("StaffRoom", "Close the staff room")
        else:
            leave = translate("StaffRoom", "Back to the resident’s screen")
        out = button(paints, leave, self._on_leave, name="leave-staff", main=True)
        self.column.set_parts(parts, [out])

    def _on_door(self, place: Place) -> None:
        self.ask(Go(place))

    @Slot()
    def _on_leave(self) -> None:
        self.ask(Back())


def _role_words(role: Role) -> str:
    words = {
        Role.HELPER: translate("StaffRoom", "helper"),
        Role.CHAMPION: translate("StaffRoom", "champion"),
        Role.MANAGER: translate("StaffRoom", "manager"),
    }
    return words[role]
