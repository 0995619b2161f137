"""The pad for a PIN: big keys, dots for figures, and nothing of it is ever said or shown."""

import math
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import KioskError
from kiosk.core.ports import Lane
from kiosk.staff.pin.gate import (
    LEAST_FIGURES,
    MOST_FIGURES,
    Answer,
    NobodyYet,
    Opened,
    TooSoon,
    Wrong,
)
from kiosk.ui.intents import Back, ComeIn, Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.entry.pin_dots import PinDots
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.theme.scale import TARGET_PX
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.visit.places import StaffEntry, StaffNotes
from kiosk.visit.visit import Visit

_LOOK_MS = 1_000
_LOW_PX = 700
_KEYS = "1234567890"


class StaffEntryScreen(StaffScreen[StaffEntry]):
    """Ten keys, one to rub out, one to go in. While one has to wait it says for how long, and the keys are away."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="staff-entry", em=26, steady=True)
        self._typed = ""
        self._number = -1
        self._until = 0.0
        self._busy = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_second)

    def enter(self, place: StaffEntry, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show the pad, and ask whether a PIN would be looked at."""
        self._number = visit.number
        self._typed = ""
        self._busy = False
        self._show_pad()
        self.kit.tasks.submit(
            self.kit.pins.state,
            on_done=partial(self._on_state, visit.number),
            on_error=partial(self._on_error, visit.number),
            lane=Lane.WRITER,
        )

    def leave(self) -> None:
        """Keep nothing of what was typed; a late answer opens nothing."""
        self._typed = ""
        self._number = -1
        self._timer.stop()
        super().leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Figures of a keyboard count, too."""
        text = event.text()
        if len(text) == 1 and text in _KEYS:
            self._on_key(text)
        else:
            super().keyPressEvent(event)

    def _show_pad(self, said: str = "") -> None:
        paints = self.kit.paints
        # As on a telephone where there is room; never over two pages.
        low = self.window().height() < _LOW_PX
        self._said = paragraph(
            paints, said or translate("StaffEntry", "Give your PIN, then touch Go in.")
        )
        self._dots = PinDots(paints.look)
        keys = [
            button(
                paints,
                key,
                partial(self._on_key, key),
                name=f"key-{key}",
                least_height=TARGET_PX,
                chrome_words=True,
            )
            for key in "123456789"
        ]
        keys += [
            button(
                paints,
                words,
                pressed,
                name=name,
                least_height=TARGET_PX,
                chrome_words=True,
            )
            for words, pressed, name in (
                (translate("StaffEntry", "Rub out"), self._on_rub, "key-rub"),
                ("0", partial(self._on_key, "0"), "key-0"),
                (translate("StaffEntry", "Go in"), self._on_go, "key-go"),
            )
        ]
        parts: list[QWidget] = [
            heading(paints, translate("StaffEntry", "Staff: your PIN")),
            self._said,
            self._dots,
            Columns(paints.look, keys, most=6 if low else 3, least_em=3),
        ]
        self.column.set_parts(parts)
        self._show_dots()

    def _show_dots(self) -> None:
        self._dots.show_count(len(self._typed))

    def _show_wait(self) -> None:
        """Say how long; the keys come back by themselves."""
        paints = self.kit.paints
        self._wait = paragraph(paints, "")
        back = button(
            paints, translate("StaffEntry", "Go back"), self._on_back, name="no-pin", main=True
        )
        self.column.set_parts(
            [
                heading(paints, translate("StaffEntry", "Please wait")),
                paragraph(
                    paints,
                    translate(
                        "StaffEntry", "Wrong PINs were given. The next one is looked at later."
                    ),
                ),
                self._wait,
                paragraph(
                    paints,
                    translate(
                        "StaffEntry",
                        "Whoever looks after the kiosk can set a PIN anew: that ends the wait.",
                    ),
                ),
            ],
            [back],
        )
        self._timer.start()
        self._on_second()
        self.changed.emit()

    @Slot()
    def _on_second(self) -> None:
        left = self._until - self.kit.clock.monotonic()
        if left <= 0:
            self._timer.stop()
            self._show_pad()
            self.changed.emit()
            return
        seconds = math.ceil(left)
        if seconds < 100:  # noqa: PLR2004 - as people say it
            self._wait.setText(
                translate("StaffEntry", "Seconds to wait: %1").replace("%1", str(seconds))
            )
        else:
            minutes = math.ceil(seconds / 60)
            self._wait.setText(
                translate("StaffEntry", "Minutes to wait: %1").replace("%1", str(minutes))
            )

    def _on_key(self, key: str) -> None:
        if not self._busy and not self._timer.isActive() and len(self._typed) < MOST_FIGURES:
            self._typed += key
            self._show_dots()

    @Slot()
    def _on_rub(self) -> None:
        if not self._busy:
            self._typed = self._typed[:-1]
            self._show_dots()

    @Slot()
    def _on_go(self) -> None:
        if self._busy:
            return
        if len(self._typed) < LEAST_FIGURES:
            self._said.setText(
                translate("StaffEntry", "A PIN has %1 figures or more.").replace(
                    "%1", str(LEAST_FIGURES)
                )
            )
            self.column.relayout()
            return
        pin, self._typed = self._typed, ""
        self._busy = True
        self._said.setText(translate("StaffEntry", "One moment…"))
        self._show_dots()
        self.kit.tasks.submit(
            partial(self.kit.pins.try_pin, pin),
            on_done=partial(self._on_answer, self._number),
            on_error=partial(self._on_error, self._number),
            lane=Lane.WRITER,
        )

    def _on_state(self, number: int, answer: NobodyYet | TooSoon | None) -> None:
        if answer is not None:
            self._on_answer(number, answer)

    def _on_answer(self, number: int, answer: Answer) -> None:
        if number != self._number:
            return
        self._busy = False
        match answer:
            case Opened(staff):
                self.ask(ComeIn(staff))
            case NobodyYet():
                self.ask(Back())
                self.ask(Go(StaffNotes()))
            case Wrong(wait_s=wait) | TooSoon(wait_s=wait):
                self._until = self.kit.clock.monotonic() + wait
                if wait > 0:
                    self._show_wait()
                else:
                    self._said.setText(translate("StaffEntry", "That PIN is not right. Try again."))
                    self.column.relayout()

    def _on_error(self, number: int, error: Exception) -> None:
        if isinstance(error, KioskError):
            self.kit.notices.tell_error("pins", error)
        if number == self._number:
            self._busy = False
            self._said.setText(
                translate("StaffEntry", "PINs cannot be looked at now. Run kiosk doctor.")
            )
            self.column.relayout()

    @Slot()
    def _on_back(self) -> None:
        self.ask(Back())
