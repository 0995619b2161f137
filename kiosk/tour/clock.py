"""A clock that can be put forward: nobody waits a minute to see the idle warning."""

from datetime import datetime, timedelta

from kiosk.core.clock import SystemClock


class TourClock:
    """The machine's clock, some seconds ahead."""

    def __init__(self) -> None:
        self._real = SystemClock()
        self._ahead_s = 0.0

    def forward(self, seconds: float) -> None:
        """Let so many seconds have passed."""
        self._ahead_s += seconds

    def now(self) -> datetime:
        """The local wall-clock time, with its zone."""
        return self._real.now() + timedelta(seconds=self._ahead_s)

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        return self._real.monotonic() + self._ahead_s
