"""Which moment an update takes for now: no earlier one than it has once known, whatever the clock says.

A kiosk whose battery is flat wakes in 1970, where nothing has expired and a copy that somebody held back looks new. The
latest time at which signed lists were found fresh is therefore kept (`Pointer.latest`). It can be no later than those
lists expire, so a clock that once ran ahead locks nobody out for longer than a timestamp lives.
"""

from datetime import datetime

from kiosk.content.refusal import Refusal, RefusedError
from kiosk.core.clock import is_believable


def moment_of_update(now: datetime, latest: datetime | None) -> datetime:
    """The one moment that everything in an update is held against.

    Args:
        now: what the clock says, with its zone.
        latest: the latest time known, where one is.

    Raises:
        RefusedError: the clock cannot be right, and no other time is known.
    """
    if not is_believable(now.date()):
        if latest is None:
            raise RefusedError(
                Refusal.CLOCK,
                f"This kiosk's clock says {now.date().isoformat()}, which cannot be right.",
            )
        return latest
    return now if latest is None else max(now, latest)
