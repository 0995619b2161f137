"""The clock of a running kiosk: where the machine's cannot be right, it goes on from the last time that is known.

A kiosk without a battery for its clock wakes in 1970 until a server tells it the time; one that was set wrongly may be
in 2106. People's ages, days of records and copies then go by the last time known, and the seconds since.
"""

import json
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.app.status_file import FILE_NAME
from kiosk.core.clock import is_believable
from kiosk.core.ports import Clock

_MOST_BYTES = 1_000_000


class KnownClock:
    """A `Clock` made of another; for any thread."""

    def __init__(self, clock: Clock, last: datetime | None = None) -> None:
        """Begin.

        Args:
            clock: the machine's.
            last: the last time that an earlier run knew.
        """
        self._clock = clock
        # One value, so that no thread sees a half of it: a time that is known, and when that was.
        self._known = (last, clock.monotonic()) if last is not None else None

    def now(self) -> datetime:
        """The local time, as far as it is known."""
        said, moment = self._clock.now(), self._clock.monotonic()
        if is_believable(said.date()):
            self._known = (said, moment)
            return said
        if self._known is None:
            return said
        known, then = self._known
        return (known + timedelta(seconds=moment - then)).astimezone()

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        return self._clock.monotonic()

    def said(self) -> datetime:
        """What the machine's clock says, right or wrong."""
        return self._clock.now()

    def is_doubted(self) -> bool:
        """Whether the machine's clock cannot be right."""
        return not is_believable(self._clock.now().date())


def last_known(data: Path) -> datetime | None:
    """The last time that an earlier run wrote down; None where there is none that can be right."""
    try:
        with (data / FILE_NAME).open("rb") as file:
            found = datetime.fromisoformat(json.loads(file.read(_MOST_BYTES))["at"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return found if found.tzinfo is not None and is_believable(found.date()) else None
