"""How the window is worked: by fingers that may shake, a mouse, keys, or a switch; and where the focus stands."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.ports import Clock
from kiosk.qtkit.accessible import announce
from kiosk.qtkit.focus import focused
from kiosk.qtkit.key_walk import KeyWalk
from kiosk.qtkit.press_filter import PressFilter
from kiosk.qtkit.press_rule import PressRule
from kiosk.qtkit.switch_scan import SwitchScan
from kiosk.settings import Settings
from kiosk.ui.keyboard.letter_board import LetterBoard
from kiosk.ui.keyboard.panel import KeyboardPanel
from kiosk.ui.screen_stack import ScreenStack
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.stops import stops_among


class Handling(QObject):
    """The filters on the window, and what each must know of the others.

    Signals:
        back_asked: Escape was pressed.

    Attributes:
        switch: chooses for people who press one or two switches.
    """

    back_asked = Signal()

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        look: Look,
        *,
        stack: ScreenStack,
        keyboard: KeyboardPanel,
        letters: LetterBoard,
        around: Callable[[], Sequence[QWidget]],
        window: QWidget,
    ) -> None:
        """Watch nothing yet.

        Args:
            settings: how much hands may shake, and which keys switches send.
            clock: for the time between two presses.
            look: is told whether the focus is shown.
            stack: the screens.
            keyboard: the one on the screen.
            letters: what stands there instead where a switch is used.
            around: what stands around the screens, in the order that keys come to it after them; nothing at all can
                be come to while it has no answer.
            window: whose end is its own.
        """
        super().__init__(window)
        touch, switch = settings.touch, settings.switch
        repeat_s = touch.repeat_ms / 1000
        self._look = look
        self._stack = stack
        self._keyboard = keyboard
        self._letters = letters
        self._around = around
        self._title = ""
        self._always_scans = switch.always
        rule = PressRule(slide_mm=touch.slide_mm, repeat_s=repeat_s)
        self._presses = PressFilter(rule, clock, dots_per_mm=look.dots_per_mm, parent=self)
        self._keys = KeyWalk(self._stops, self._show, clock, repeat_s=repeat_s, parent=self)
        self.switch = SwitchScan(
            self._keys,
            clock,
            choose_key=switch.choose,
            next_key=switch.next,
            step_s=switch.step_ms / 1000,
            parent=self,
        )
        self._presses.pressed.connect(self._keys.use_touch)
        self._keys.escaped.connect(self.back_asked)
        self._keys.paged.connect(self._on_paged)
        self._keys.by_key_changed.connect(self._on_by_key)
        self.switch.wanted.connect(self._on_wanted)
        letters.renewed.connect(self._on_letters)

    def watch(self, root: QWidget) -> None:
        """Serve this window, which has been shown once. The last of the filters sees an event first."""
        self._presses.watch(root)
        self._keys.watch(root)
        self.switch.watch(root)

    @property
    def by_key(self) -> bool:
        """Whether keys or a switch are used now."""
        return self._keys.by_key

    def _stops(self) -> tuple[QWidget, ...]:
        """What keys stop at: the page, then what stands around it; the letters alone, while a switch types."""
        screen, around = self._stack.shown, self._around()
        if screen is None or not around:
            return ()
        return self._letters.buttons() or (*screen.column.stops(), *stops_among(around))

    def _show(self, stop: QWidget) -> None:
        if self._stack.shown is not None:
            self._stack.shown.column.show_part(stop)

    def tab(self, *, forward: bool) -> bool:
        """Walk by Tab in our own order; a button that goes away with the focus leaves it to what comes then."""
        held = focused()
        going = held is not None and not held.isVisible()
        return self._keys.by_key and not going and self._keys.step(forward=forward)

    def screen_stands(self, screen: Screen[Any]) -> None:
        """Give the focus to the line that a question is answered in, which brings the keyboard.

        By touch nothing else has it but a line that was typed in. Whoever uses keys stands at the first thing in
        sight, or, where the page is the same, at what they stood at.
        """
        self._letters.end()
        held, title = focused(), screen.title()
        anew, self._title = title != self._title, title
        if anew:
            announce(screen, title)
        entry = next(iter(screen.findChildren(LineEntry, "entry")), None)
        if self._keys.by_key:
            if entry is not None and anew and not self.switch.scans:
                self._keys.give(entry)
            else:
                self._keys.enter(anew=anew)
            self.switch.turn_begins()
        elif entry is not None:
            entry.setFocus()
        elif held is not None and not (isinstance(held, LineEntry) and held.isVisible()):
            held.clearFocus()

    @Slot(bool)
    def _on_by_key(self, by_key: bool) -> None:
        if not by_key:
            self._letters.end()
        self._look.shows_focus = by_key
        self._keyboard.spare(by_key)

    @Slot()
    def _on_wanted(self) -> None:
        held = focused()
        if isinstance(held, LineEntry):
            self._letters.begin(held)

    @Slot()
    def _on_letters(self) -> None:
        """The first of the letters has the next turn; nothing else has one until the typing ends."""
        self._keys.give(self._letters.buttons()[0])
        self.switch.turn_begins()

    @Slot(int)
    def _on_paged(self, by: int) -> None:
        if self._stack.shown is not None:
            self._stack.shown.column.turn(by)

    def close(self) -> None:
        """The program ends."""
        self.switch.end()

    @Slot()
    def begin(self) -> None:
        """The next person begins with their fingers, unless this kiosk stands where switches are used."""
        self._keys.use_touch()
        if self._always_scans:
            self.switch.begin(by_itself=True)
