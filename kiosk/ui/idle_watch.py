"""Sees every touch and key that reaches the window, and asks the idle clock what the silence means."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

from kiosk.core.ports import Clock
from kiosk.visit.idle import IdleClock, IdlePhase

_LOOK_MS = 200
_PRESSES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
_RELEASES = frozenset(
    {
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyRelease,
    }
)


class IdleWatch(QObject):
    """Watches one window of ours (never the application: breakouts.md, hole 5).

    Signals:
        pressed: a finger or key went down. released: it came up.
        warned: nobody touched for the idle time; the whole seconds left.
        over: nobody touched through the warning either.
    """

    pressed = Signal()
    released = Signal()
    warned = Signal(int)
    over = Signal()

    def __init__(self, clock: Clock, *, idle_s: float, warning_s: float) -> None:
        super().__init__()
        self._clock = clock
        self._idle = IdleClock(idle_s=idle_s, warning_s=warning_s, touched_at=clock.monotonic())
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWindow) -> None:
        """See what reaches this window, the on-screen keyboard's keys included."""
        window.installEventFilter(self)

    def begin(self, *, grace_s: float = 0) -> None:
        """A visit is on: count from now, or from so many seconds later."""
        self._idle = replace(self._idle, touched_at=self._clock.monotonic() + grace_s)
        self._timer.start()

    def end(self) -> None:
        """Nobody is here: count nothing."""
        self._timer.stop()

    def touch(self) -> None:
        """Count from now."""
        self._idle = self._idle.touched(self._clock.monotonic())

    @Slot()
    def look(self) -> None:
        """Ask the clock."""
        moment = self._clock.monotonic()
        phase = self._idle.phase(moment)
        if phase is IdlePhase.WARNING:
            self.warned.emit(int(self._idle.seconds_left(moment) + 0.999))
        elif phase is IdlePhase.OVER:
            self._timer.stop()
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches and keys; hold nothing back."""
        kind = event.type()
        if kind in _PRESSES:
            self.touch()
            self.pressed.emit()
        elif kind in _RELEASES:
            self.touch()
            self.released.emit()
        return super().eventFilter(watched, event)
