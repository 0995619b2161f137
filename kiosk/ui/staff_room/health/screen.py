"""Every line of `kiosk doctor`, for staff: what does not work, what to do about it, and a report for whoever helps."""

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.language import ENGLISH
from kiosk.station.check import Check, State
from kiosk.ui.doctor_desk import Checks
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.awaited import Awaited
from kiosk.ui.staff_room.health.health_words import counted_words, name_words, state_words, to_do
from kiosk.ui.staff_room.health.signed_line import SignedLine
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import KioskHealth
from kiosk.visit.visit import Visit

T = TypeVar("T")
# The worst first; each with its sign and the colour of that.
_SIGNS = {
    State.BROKEN: ("remove", "accent"),
    State.LOOK: ("eye", "accent"),
    State.FINE: ("tick", "good"),
}


class HealthScreen(StaffScreen[KioskHealth]):
    """What is broken comes first, with what to do; the technical cause is small, for whoever helps."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="kiosk-health", em=COLUMN_WIDE_EM)
        self._awaited = Awaited()
        self._checks: Checks = ()

    def enter(self, place: KioskHealth, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Look at everything."""
        self._look()

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._awaited.forget()
        self.kit.doctor.stop()
        self._checks = ()
        super().leave()

    @Slot()
    def _look(self) -> None:
        paints = self.kit.paints
        words = translate("Health", "Every part is being looked at. It takes up to a minute.")
        title = heading(paints, translate("Health", "Health of this kiosk"))
        self.column.set_parts([title, paragraph(paints, words)])
        self.changed.emit()
        self.kit.doctor.examine(self._then(self._on_found))

    def _on_found(self, checks: Checks) -> None:
        self._checks = checks
        self._show(())

    def _show(self, told: Sequence[QWidget]) -> None:
        paints = self.kit.paints
        title = heading(paints, translate("Health", "Health of this kiosk"))
        parts: list[QWidget] = [title, *told, paragraph(paints, counted_words(self._checks))]
        for state in _SIGNS:
            for check in self._checks:
                if check.state is state:
                    parts += self._lines(check)
        stick = self.kit.doctor.stick()
        where = (
            translate("Health", "It goes to the memory stick %1.").replace("%1", stick)
            if stick
            else translate("Health", "Put a memory stick in first, and it goes there.")
        )
        words = translate("Health", "Look again")
        again = button(paints, words, self._look, name="look-again", icon="again")
        words = translate("Health", "Make a report for whoever helps")
        report = button(
            paints, words, self._on_report, name="make-report", icon="paper", note=where, main=True
        )
        self.column.set_parts(parts, [Columns(paints.look, [again, report], least_em=14)])

    def _lines(self, check: Check) -> list[QWidget]:
        paints = self.kit.paints
        icon, colour = _SIGNS[check.state]
        line = f"{name_words(check.name)}: {state_words(check.state)}"
        name = f"check-{check.name.lower().replace(' ', '-')}"
        parts: list[QWidget] = [SignedLine(paints, line, icon=icon, colour=colour, name=name)]
        if not check.ok:
            parts.append(paragraph(paints, to_do(check)))
        technical = " ".join((*check.facts, check.remedy)).strip()
        parts.append(note(paints, technical, language=ENGLISH.code))
        return parts

    @Slot()
    def _on_report(self) -> None:
        words = translate("Health", "The report is being made.")
        self.column.set_parts([paragraph(self.kit.paints, words)])
        self.changed.emit()
        self.kit.doctor.report(self._checks, self._then(self._on_reported))

    def _on_reported(self, where: str | None) -> None:
        paints = self.kit.paints
        if where is None:
            words = translate(
                "Health", "It could not be saved. “This kiosk” in the staff room says why."
            )
            self._show([strong(paints, words, name="told")])
            return
        file = PurePath(where)
        words = translate("Health", "The report is saved: %1").replace("%1", file.name)
        private = translate(
            "Health",
            "Send it to whoever looks after this kiosk. Nothing of a resident is in it, no name and no PIN.",
        )
        folder = translate("Health", "It is in %1").replace("%1", str(file.parent))
        self._show(
            [strong(paints, words, name="told"), paragraph(paints, private), note(paints, folder)]
        )

    def _then(self, take: Callable[[T], None]) -> Callable[[T], None]:
        """Called back only while it is still looked at."""

        def answered(answer: T) -> None:
            take(answer)
            self.changed.emit()

        return self._awaited.then(answered)
