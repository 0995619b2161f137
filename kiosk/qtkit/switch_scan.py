"""Choosing with one switch, or two: what can be pressed has its turn, and the switch says "this one".

A switch is a key to the system. With one, the turns pass by themselves at a steady pace; whoever uses the second
passes them on by hand, and nothing moves by itself any more.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QWidget

from kiosk.core.ports import Clock
from kiosk.qtkit.key_walk import KeyWalk

_LOOK_MS = 100


class SwitchScan(QObject):
    """Begins at the first press of a switch, and ends when a finger is used or the visit ends.

    Signals:
        wanted: what has its turn was chosen, and is no button.
    """

    wanted = Signal()

    def __init__(
        self,
        walk: KeyWalk,
        clock: Clock,
        *,
        choose_key: str,
        next_key: str,
        step_s: float,
        parent: QObject,
    ) -> None:
        """Scan nothing yet.

        Args:
            walk: moves the focus and presses.
            clock: for the length of a turn.
            choose_key: the key that the switch sends, by its name ("F8").
            next_key: the key of a second switch; "": there is none.
            step_s: how long each thing has its turn, in seconds.
            parent: whose end is its own.
        """
        super().__init__(parent)
        self._walk = walk
        self._clock = clock
        self._choose = _key(choose_key)
        self._next = _key(next_key)
        self._step_s = step_s
        self._since = 0.0
        self._scans = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        walk.by_key_changed.connect(self._on_by_key)
        self._window: QWindow | None = None

    def watch(self, root: QWidget) -> None:
        """Serve this window, which has been shown once."""
        window = root.windowHandle()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    @property
    def scans(self) -> bool:
        """Whether a switch is in use."""
        return self._scans

    def begin(self, *, by_itself: bool) -> None:
        """A switch is used from now on: every turn passes by itself, or not."""
        self._scans = True
        self._walk.use_keys()
        self.turn_begins()
        if by_itself:
            self._timer.start()
        else:
            self._timer.stop()

    def end(self) -> None:
        """No switch is used any more."""
        self._scans = False
        self._timer.stop()

    def turn_begins(self) -> None:
        """Another thing has its turn, for its whole length."""
        self._since = self._clock.monotonic()

    @Slot()
    def look(self) -> None:
        """Pass the turn on when its time is over."""
        if self._clock.monotonic() - self._since >= self._step_s:
            self._walk.step(forward=True)
            self.turn_begins()

    @Slot(bool)
    def _on_by_key(self, by_key: bool) -> None:
        if not by_key:
            self.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the switches; let all else by."""
        if isinstance(event, QKeyEvent) and event.key() in (self._choose, self._next):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                if event.key() == self._choose:
                    self._on_choose()
                else:
                    self._on_next()
            return event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        return super().eventFilter(watched, event)

    def _on_choose(self) -> None:
        if self._scans:
            if not self._walk.press():
                self.wanted.emit()
            self.turn_begins()
            return
        self.begin(by_itself=True)
        self._walk.show()

    def _on_next(self) -> None:
        if not self._scans:
            self.begin(by_itself=False)
            self._walk.step(forward=True)
            return
        self._timer.stop()
        if not self._walk.is_repeat():
            self._walk.step(forward=True)


def _key(name: str) -> Qt.Key | None:
    """The key of this name; None where there is none."""
    keys = QKeySequence(name)
    return keys[0].key() if keys.count() == 1 else None
