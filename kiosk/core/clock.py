"""The real clock."""

import time
from datetime import UTC, date, datetime

#: Before this program was written, and after anybody will run it: a battery that is flat, or a mistake.
_EARLIEST, _LATEST = date(2026, 1, 1), date(2090, 1, 1)


def is_believable(today: date) -> bool:
    """Whether a clock that says so may be right; one at 1970 or 2106 is not."""
    return _EARLIEST <= today < _LATEST


class SystemClock:
    """The machine's own clock, in its local time zone."""

    def now(self) -> datetime:
        """The local wall-clock time, with its zone."""
        return datetime.now(UTC).astimezone()

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        return time.monotonic()
