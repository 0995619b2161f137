"""The real clock."""

import time
from datetime import UTC, datetime


class SystemClock:
    """The machine's own clock, in its local time zone."""

    def now(self) -> datetime:
        """The local wall-clock time, with its zone."""
        return datetime.now(UTC).astimezone()

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        return time.monotonic()
