"""The screens, one of them shown: each is made once, and fades from the one before it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kiosk.qtkit.focus import focused
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.cross_fade import CrossFade
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.visit.places import Looks, Place, Waiting
from kiosk.visit.visit import Visit

ScreenTable = Mapping[type[Place], Callable[[Kit], Screen[Any]]]


@dataclass(frozen=True, slots=True)
class _Under:
    """What stands as it was while colours and more are chosen."""

    place: Place
    screen: Screen[Any]
    typed_in: LineEntry | None


class ScreenStack(QStackedWidget):
    """Shows the screen of a place.

    Signals:
        asked: what the resident wants, an `Intent`.
        changed: the header's words or the parts to read are different now.
        hears: these parts are to be read now.

    Attributes:
        shown: the screen that stands now.
        fade: how one gives way to the next.
    """

    asked = Signal(object)
    changed = Signal()
    hears = Signal(object)

    def __init__(self, kit: Kit, table: ScreenTable) -> None:
        super().__init__()
        self._kit = kit
        self._table = table
        self._screens: dict[type[Place], Screen[Any]] = {}
        self._under: _Under | None = None
        self._back: _Under | None = None
        self.shown: Screen[Any] | None = None
        self.fade = CrossFade(self)

    def screens(self) -> Iterable[Screen[Any]]:
        """All that were made."""
        return self._screens.values()

    def lay_over(self, place: Place) -> None:
        """Colours and more are to be chosen at this place: its screen is kept as it is, with what was typed in it."""
        if self.shown is not None:
            at = focused()
            typed_in = at if isinstance(at, LineEntry) and self.shown.isAncestorOf(at) else None
            self._under = _Under(place, self.shown, typed_in)

    def leave_for(self, place: Place, visit: Visit) -> None:
        """Leave what is shown, before anything of the window moves: its screen has no say any more."""
        # Never a picture of what was forgotten.
        if not (visit.comfort.still or isinstance(place, Waiting)):
            self.fade.keep()
        was, under, self._back = self.shown, self._under, None
        self.shown = self._screen_for(place)
        if isinstance(place, Looks) and under is not None:
            return
        self._under = None
        if under is not None and under.place == place and was is self._screens.get(Looks):
            self._back, self.shown = under, under.screen
        elif under is not None and under.screen is not self.shown:
            under.screen.leave()
        if was is not None and was is not self.shown:
            was.leave()

    def show_place(self, place: Place, visit: Visit) -> None:
        """Show the screen of this place, which was left for; what stood under the choices is shown as it was."""
        if self.shown is None:
            return
        if self._back is None:
            self.shown.enter(place, visit)
        self.setCurrentWidget(self.shown)
        if self._back is not None and self._back.typed_in is not None:
            self._back.typed_in.setFocus()
        self.fade.begin()

    def forget(self) -> None:
        """The visit is over: nothing of it stays, not even a picture."""
        self.fade.end()
        self._under = self._back = None
        for screen in self._screens.values():
            screen.leave()

    def _screen_for(self, place: Place) -> Screen[Any]:
        kind = type(place)
        if kind not in self._screens:
            made = self._table[kind](self._kit)
            made.asked.connect(self.asked)
            made.changed.connect(self.changed)
            made.hears.connect(self.hears)
            self._screens[kind] = made
            self.addWidget(made)
        return self._screens[kind]
