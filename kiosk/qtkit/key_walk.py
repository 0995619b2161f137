"""The focus of one window, moved by keys through everything that can be pressed, and never lost.

The order is the caller's; round the end it begins again. Nothing here gives the focus to a button because a finger
touched it: keyboard and screen would move between press and release.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.core.ports import Clock
from kiosk.qtkit.focus import focused

_ON = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
_BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_TABS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class KeyWalk(QObject):
    """Tab and the arrows walk, Return and Space press, Escape and the page keys are told to the caller.

    Signals:
        escaped: Escape was pressed.
        paged: a page key was pressed: 1 for the next page, -1 for the one before.
        by_key_changed: whether the window is worked by keys now, or by touch again.
    """

    escaped = Signal()
    paged = Signal(int)
    by_key_changed = Signal(bool)

    def __init__(
        self,
        stops: Callable[[], Sequence[QWidget]],
        show: Callable[[QWidget], None],
        clock: Clock,
        *,
        repeat_s: float,
        parent: QObject,
    ) -> None:
        """Watch nothing yet.

        Args:
            stops: everything that can be pressed or typed in now, in order, on whichever page.
            show: turns to the page of one of them.
            clock: for the time between two presses.
            repeat_s: a key pressed again within so many seconds is the same press of a hand that shakes.
            parent: whose end is its own: the application tells it of every change of focus.
        """
        super().__init__(parent)
        self._stops = stops
        self._show = show
        self._clock = clock
        self._repeat_s = repeat_s
        self._pressed_at: float | None = None
        self._by_key = False
        self._unseen = False
        self._names: tuple[str, ...] = ()
        self._at = ""
        self._window: QWindow | None = None
        # In one go with what replaces it, a button that had the focus may be taken away: look when all is done.
        self._lost = QTimer(self, singleShot=True, interval=0)
        self._lost.timeout.connect(self._on_lost)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def watch(self, root: QWidget) -> None:
        """Serve this window, which has been shown once."""
        window = root.windowHandle()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    @property
    def by_key(self) -> bool:
        """Whether the window is worked by keys now."""
        return self._by_key

    def use_keys(self) -> None:
        """A key or a switch is used: what has the focus shows it from now on."""
        self._use(by_key=True)

    @Slot()
    def use_touch(self) -> None:
        """A finger is used: no button keeps the focus."""
        self._use(by_key=False)

    def _use(self, *, by_key: bool) -> None:
        if self._by_key is by_key:
            return
        self._by_key = self._unseen = by_key
        self.by_key_changed.emit(by_key)
        held = focused()
        if held is None:
            return
        held.update()
        if not by_key and isinstance(held, QAbstractButton):
            held.clearFocus()

    def step(self, *, forward: bool) -> bool:
        """Go on to the next stop in the order of reading, or back; round the end.

        Returns:
            Whether there is any.
        """
        stops = self._stops()
        if not stops:
            return False
        held = focused()
        if self._unseen and isinstance(held, QAbstractButton) and held in stops:
            # It had the focus unseen, while fingers were used.
            self.give(held)
        elif held in stops:
            at = stops.index(held) + (1 if forward else -1)
            self.give(stops[at % len(stops)])
        elif self._at in self._names:
            self.give(self._nearest(stops))
        else:
            self.give(_first_seen(stops) if forward else stops[-1])
        return True

    def enter(self, *, anew: bool) -> None:
        """Another screen stands, or (not `anew`) the same one with other parts."""
        if anew:
            self._names, self._at = (), ""
        self._find_again()

    def give(self, stop: QWidget) -> None:
        """Give a stop the focus, and remember it by its name."""
        self._names = tuple(each.objectName() for each in self._stops())
        self._at = stop.objectName()
        self._unseen = False
        self._show(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self) -> bool:
        """Press what has the focus, as a finger would.

        Returns:
            Whether it is a button; a line is typed in.
        """
        held = focused()
        if not isinstance(held, QAbstractButton):
            return False
        if not self.is_repeat():
            held.click()
        return True

    def show(self) -> None:
        """Show what has the focus, or, where nothing has it, where it begins: nothing is pressed unseen."""
        stops = self._stops()
        if stops:
            held = focused()
            self.give(held if held is not None and held in stops else _first_seen(stops))

    def is_repeat(self) -> bool:
        """Whether this press is still the one before."""
        moment, before = self._clock.monotonic(), self._pressed_at
        self._pressed_at = moment
        return before is not None and moment - before < self._repeat_s

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk and press; let all else by, what is typed most of all."""
        if isinstance(event, QKeyEvent) and event.modifiers() in _PLAIN and not _owns_keys():
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            # Nothing is left to press when the key comes up.
            return event.type() == QEvent.Type.KeyRelease and self._is_ours(event)
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether the key presses a button here, and is not typed."""
        return event.key() in _PRESSES and not isinstance(focused(), QLineEdit)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _TABS:
            # Qt walks by it, through `focusNextPrevChild` of the window: a web page walks its own way.
            self.use_keys()
            return False
        if key == Qt.Key.Key_Escape:
            self.use_keys()
            if not event.isAutoRepeat() and not self.is_repeat():
                self.escaped.emit()
            return True
        if key in _PAGES:
            self.use_keys()
            self.paged.emit(_PAGES[key])
            return True
        if key in _ON | _BACK:
            return self._arrow(key)
        if self._is_ours(event):
            self._press_key(event)
            return True
        return False

    def _arrow(self, key: Qt.Key) -> bool:
        held = focused()
        if isinstance(held, QLineEdit) and key in _SIDEWAYS:
            return False
        self.use_keys()
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.step(forward=(key in _ON) is not (mirrored and key in _SIDEWAYS))
        return True

    def _press_key(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        shown = self._by_key
        self.use_keys()
        if not (shown and self.press()):
            self.show()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002
        if self._by_key and now is None:
            self._lost.start()

    @Slot()
    def _on_lost(self) -> None:
        if focused() is None and QApplication.focusWindow() is not None:
            self._find_again()

    def _find_again(self) -> None:
        stops = self._stops()
        if not self._by_key or not stops or focused() in stops:
            return
        self.give(self._nearest(stops))

    def _nearest(self, stops: Sequence[QWidget]) -> QWidget:
        """The stop of the same name as before, or that which came after it, or before it; else the first in sight."""
        if self._at in self._names:
            at = self._names.index(self._at)
            by_name = {each.objectName(): each for each in reversed(stops)}
            for name in (*self._names[at:], *reversed(self._names[:at])):
                if name in by_name:
                    return by_name[name]
        return _first_seen(stops)


def _first_seen(stops: Sequence[QWidget]) -> QWidget:
    """The first stop on the page that is shown."""
    seen = (each for each in stops if each.visibleRegion().contains(each.rect().center()))
    return next(seen, stops[0])


def _owns_keys() -> bool:
    """Whether what has the focus takes every key itself, Escape too: a page of the web, and a field of one."""
    return getattr(focused(), "owns_keys", False) is True
