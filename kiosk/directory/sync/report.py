"""What came of a sync, for `kiosk sync --json` and for the kiosk that started it.

A document of `SyncReport`, every name as it stands here. Exit code 0: every feed was read and the
directory is in step with them. Exit code 1: a feed has a fault or is held, or the directory could
not be written; the rest was done all the same.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.directory.feed.page import Version
from kiosk.directory.oruk.findings import Refused, Repaired


class PassKind(StrEnum):
    """How a feed was read."""

    FULL = "full"
    CHANGES = "changes"  # only what changed since the last pass
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something wrong with one feed, in words for staff."""

    problem: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A pass that waits for staff, because the feed suddenly lost much of itself.

    Attributes:
        before: services that the feed had.
        lost: how many of those would go.
        since: when it was read.
        problem: what to tell staff.
        remedy: the command that confirms it, without another fetch.
    """

    before: int
    lost: int
    since: datetime
    problem: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedReport:
    """What came of one feed.

    Attributes:
        feed: its address, as it stands in `Service.feed`.
        pass_kind: how it was read this time.
        complete: the pass came to the feed's own end; only such a pass takes services away.
        announced: how many services the feed says it has; many say wrong.
        fetched: records that the feed gave.
        removed: services that went, because they are no longer there or no longer run.
        services: that the feed has now.
        shown_elsewhere: of these, how many another feed shows.
        repaired: over all of its services, by kind.
        refused: records that are not shown, by kind, the first of their ids.
        held: what waits for staff to confirm it.
        fault: why it could not be read, or not whole; the directory keeps what it had.
        checked_at: when it was last asked for all of its changes with success.
        fully_checked_at: when it was last read whole from end to end.
    """

    feed: str
    version: Version
    pass_kind: PassKind
    complete: bool
    announced: int | None
    fetched: int
    added: int
    changed: int
    removed: int
    unchanged: int
    services: int
    shown_elsewhere: int
    repaired: tuple[Repaired, ...]
    refused: tuple[Refused, ...]
    held: Held | None
    fault: Trouble | None
    checked_at: datetime | None
    fully_checked_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """What came of a sync of every feed.

    Attributes:
        services: in the directory, those that ship with the program included.
        rebuilt: there is a new directory to open.
        feeds: those that were asked, in the order of the settings.
    """

    services: int
    rebuilt: bool
    feeds: tuple[FeedReport, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing is left for staff to do."""
        return all(feed.held is None and feed.fault is None for feed in self.feeds)
