"""How every kiosk is, on the screen: those that need somebody first, and each by itself when it is touched."""

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.fleet.report.kiosks import KioskState
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.staff_room.dashboard.report import Show
from kiosk.ui.staff_room.fleet.words import kiosk_words, summary_words
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate

# So many are laid out at once.
_AT_ONCE = 20


class KioskList:
    """Shows its parts on whatever column it is given."""

    def __init__(
        self, paints: Paints, states: tuple[KioskState, ...], now: datetime, *, show: Show
    ) -> None:
        """Show nothing yet.

        Args:
            paints: look and drawings.
            states: those that need somebody first.
            now: UTC, without a zone.
            show: puts parts and actions on the screen.
        """
        self._paints = paints
        self._states = states
        self._now = now
        self._show = show

    def show_from(self, first: int = 0) -> None:
        """The list, from one of them on."""
        paints = self._paints
        parts: list[QWidget] = [
            heading(paints, translate("Fleet", "How the kiosks are")),
            strong(paints, summary_words(self._states), name="summary"),
        ]
        parts += [
            self._line(at, state)
            for at, state in enumerate(self._states[first : first + _AT_ONCE], first)
        ]
        ways = []
        if first:
            words = translate("Fleet", "Kiosks before these")
            back = partial(self.show_from, max(0, first - _AT_ONCE))
            ways.append(button(paints, words, back, name="kiosks-before"))
        if first + _AT_ONCE < len(self._states):
            words = translate("Fleet", "Next kiosks")
            on = partial(self.show_from, first + _AT_ONCE)
            ways.append(button(paints, words, on, name="kiosks-next", main=True))
        self._show(parts, [Columns(paints.look, ways, least_em=10)] if ways else [])

    def _line(self, at: int, state: KioskState) -> QWidget:
        words = kiosk_words(state, self._now, self._code())
        nothing = translate("Fleet", "Nothing: all is well.")
        return button(
            self._paints,
            f"{words.name}: {words.site}",
            partial(self._show_one, at),
            name=f"kiosk-{at}",
            note=" ".join(words.needs) or nothing,
            trailing="next",
        )

    def _show_one(self, at: int) -> None:
        paints = self._paints
        words = kiosk_words(self._states[at], self._now, self._code())
        parts: list[QWidget] = [
            heading(paints, words.name),
            paragraph(paints, words.site),
            *(strong(paints, each, name="need") for each in words.needs),
            *(note(paints, f"{what}: {how}") for what, how in words.facts),
        ]
        all_of_them = translate("Fleet", "All kiosks")
        back = partial(self.show_from, at - at % _AT_ONCE)
        action = button(paints, all_of_them, back, name="all-kiosks", main=True)
        self._show(parts, [Columns(paints.look, [action], least_em=10)])

    def _code(self) -> str:
        return self._paints.look.language.code
