"""How late the window's thread ever is."""

import time

from PySide6.QtCore import QTimer

_TICK_MS = 10


class Heart:
    """A timer on the window's thread that should tick every 10 ms."""

    def __init__(self) -> None:
        self.gaps_s: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(_TICK_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps_s.append(now - self._last)
        self._last = now

    def stop(self) -> list[float]:
        """How long it was between two ticks each, in ms, longest first."""
        self._timer.stop()
        return sorted((gap * 1000 for gap in self.gaps_s), reverse=True)
