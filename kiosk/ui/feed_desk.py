"""How the feeds stand, as the screen for staff asks."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLine:
    """One feed.

    Attributes:
        host: the server's name.
        services: that the directory has of it; None before the first check.
        checked_on: when it was last read well; None before that.
        next_check: when it will be asked again, if nothing else happens; None: not by itself.
        is_checking: it is being asked now.
        by_pack: a publisher reads it for this kiosk, which does not ask it; `checked_on` is the publisher's.
    """

    host: str
    services: int | None
    checked_on: date | None
    next_check: datetime | None
    is_checking: bool
    by_pack: bool = False


class FeedDesk(Protocol):
    """Knows the feeds of this kiosk."""

    def feeds(self) -> tuple[FeedLine, ...]:
        """Every feed of the settings, in their order, then those of the directory pack; at once, from memory."""
        ...
