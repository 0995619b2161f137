"""Whether the page has been loading for long."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.core.ports import Clock

#: A page that takes longer offers to wait or to take it home.
SLOW_S = 15.0
_LOOK_MS = 300


class SlowWatch(QObject):
    """Watches one page at a time.

    Signals:
        slow: it has been loading for as long as anybody waits; once for each `begin`.

    Attributes:
        is_loading: whether a page is on its way.
    """

    slow = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since = 0.0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.is_loading = False

    def begin(self) -> None:
        """A page is on its way, or somebody chose to wait for it once more."""
        self.is_loading = True
        self._since = self._clock.monotonic()
        self._timer.start()

    def end(self) -> None:
        """It has come, or is not waited for."""
        self.is_loading = False
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        if self._clock.monotonic() - self._since >= SLOW_S:
            self._timer.stop()
            self.slow.emit()
