"""What is known of one feed, and how far a pass over it has come; both outlive a power cut."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.directory.feed.listing import Cursor
from kiosk.directory.feed.page import Version
from kiosk.directory.sync.report import PassKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What the last pass that was taken over left behind.

    Attributes:
        lineage: another one for each state that was begun anew.
        generation: rises with every change of the records; 0: the feed was never read.
        announced: how many services the feed said it has.
        short_by: how many fewer the last whole list gave. Totals lie, but the same lie each time.
        cleaned_by: the rules that the records were cleaned by (`shipped.Shipped.digest`).
        changes_from: the moment, by the feed's own clock, from which to ask for changes.
        checked_at: when the last pass ended.
        fully_checked_at: when the last complete full pass ended.
    """

    lineage: str = ""
    generation: int = 0
    version: Version = Version.UNKNOWN
    announced: int | None = None
    short_by: int = 0
    cleaned_by: str = ""
    changes_from: datetime | None = None
    checked_at: datetime | None = None
    fully_checked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """How far a pass has come.

    Attributes:
        began_at: by the kiosk's clock.
        feed_time: the same by the feed's, where it tells it.
        cursor: where in the list to go on; None when the list has ended.
        seen: records on pages that were not mere repeats.
        repeats: pages in a row that had nothing new.
        fetched: records had.
        failed: details that the server failed to give.
    """

    kind: PassKind
    began_at: datetime
    cleaned_by: str
    feed_time: datetime | None = None
    version: Version = Version.UNKNOWN
    cursor: Cursor | None
    announced: int | None = None
    seen: int = 0
    repeats: int = 0
    fetched: int = 0
    failed: int = 0

    def is_complete(self, before: Accepted) -> bool:
        """Whether the list gave as many as the feed announced, or fell short just as before."""
        if self.kind is PassKind.CHANGES or self.announced is None:
            return True
        return self.seen + before.short_by >= self.announced


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPass:
    """A pass that came to its end and waits for staff.

    Attributes:
        before: services that the feed had.
        lost: how many of them would go.
    """

    ended: Running
    before: int
    lost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a pass changes in the records of its feed."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0

    @property
    def is_any(self) -> bool:
        """Whether the directory has to be built anew."""
        return bool(self.added or self.changed or self.removed)
