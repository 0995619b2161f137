"""Screens that have something kept: a desk is asked in the background, and its answer shown if it still stands."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Slot

from kiosk.ui.intents import Back, Go
from kiosk.ui.screens.parts import button, heading, paragraph
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.words import translate
from kiosk.visit.places import Place

P = TypeVar("P", bound=Place)
T = TypeVar("T")


class AskingScreen(StaffScreen[P]):
    """A screen behind the PIN that has something kept.

    Attributes:
        again: the place that is tried again after a failure; None where that is the one before.
    """

    _asked = 0
    again: Place | None = None

    def ask_desk(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Have the desk do something, then show it; a later question, or leaving, drops the answer."""
        self._asked += 1
        number = self._asked
        self.kit.records.do(
            work, partial(self._if_asked, number, then), partial(self._on_fault, number)
        )

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._asked += 1
        super().leave()

    def _if_asked(self, number: int, then: Callable[[T], None], answer: T) -> None:
        if number == self._asked:
            then(answer)
            self.changed.emit()

    def _on_fault(self, number: int) -> None:
        if number != self._asked:
            return
        paints = self.kit.paints
        self.column.set_parts(
            [
                heading(paints, translate("DropIn", "This could not be kept")),
                paragraph(
                    paints,
                    translate(
                        "DropIn",
                        "Nothing was recorded. “This kiosk” in the staff room says why.",
                    ),
                ),
            ],
            [
                button(
                    paints,
                    translate("DropIn", "Go back"),
                    self._on_go_back,
                    name="failed",
                    main=True,
                )
            ],
        )
        self.changed.emit()

    @Slot()
    def _on_go_back(self) -> None:
        self.ask(Back() if self.again is None else Go(self.again))
