"""Sees every touch, key and switch that reaches the window, and asks the idle clock what the silence means."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

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
        self._least_s = idle_s
        self._least_warning_s = warning_s
        self._page_s = 0.0
        self._patience = 1
        self._present: Callable[[], bool] = lambda: False
        self._warns = False
        self._idle = IdleClock(idle_s=idle_s, warning_s=warning_s, touched_at=clock.monotonic())
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWindow) -> None:
        """See what reaches this window, the on-screen keyboard's keys included."""
        window.installEventFilter(self)

    def present_while(self, present: Callable[[], bool]) -> None:
        """Whoever listens is there, too: while this says so, nothing is counted."""
        self._present = present

    def allow(self, *, page_s: float, patience: int, warning_s: float = 0.0) -> None:
        """How long may somebody be quiet here?

        Args:
            page_s: what the page that is shown needs at least, in seconds.
            warning_s: for how long somebody is warned here at least.
            patience: how many times as long as usual this visit may take.
        """
        self._page_s, self._patience = page_s, patience
        self._idle = replace(
            self._idle,
            idle_s=max(self._least_s, page_s) * patience,
            warning_s=max(self._least_warning_s, warning_s),
        )

    def begin(self, *, grace_s: float = 0) -> None:
        """A visit is on: count from now, or from so many seconds later."""
        self._idle = replace(self._idle, touched_at=self._clock.monotonic() + grace_s)
        self._warns = False
        self._timer.start()

    def end(self) -> None:
        """Nobody is here: count nothing."""
        self._warns = False
        self._timer.stop()

    def touch(self) -> None:
        """Count from now."""
        self._warns = False
        self._idle = self._idle.touched(self._clock.monotonic())

    @Slot()
    def look(self) -> None:
        """Ask the clock."""
        if not self._warns and self._present():
            self.touch()
        moment = self._clock.monotonic()
        phase = self._idle.phase(moment)
        if phase is IdlePhase.WARNING:
            self._warns = True
            self.warned.emit(int(self._idle.seconds_left(moment) + 0.999))
        elif phase is IdlePhase.OVER:
            self.end()
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches and keys; hold back only the key that answers a warning, which presses nothing under it."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            # Something may lie on the keyboard; nobody is there for that.
            return super().eventFilter(watched, event)
        if kind in _PRESSES:
            answers = self._warns and isinstance(event, QKeyEvent)
            self.touch()
            self.pressed.emit()
            if answers:
                return True
        elif kind in _RELEASES:
            self.touch()
            self.released.emit()
        return super().eventFilter(watched, event)
