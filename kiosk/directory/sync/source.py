"""Where a directory's services come from: feeds that this kiosk reads, and feeds that a publisher read for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from kiosk.directory.sync.accepted import Accepted

#: A publisher's reading takes the place of the kiosk's own where that is older by so much.
MUCH_FRESHER = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One service of a feed, as it is kept.

    Attributes:
        entry: an `Entry` as JSON.
        twin: the same in every feed for the same service of the same organisation at the same place.
        modified: the ISO date of its last change, where the feed knows it.
    """

    id: str
    entry: bytes
    twin: int | None
    modified: str | None


class FeedSource(Protocol):
    """The services that count of one feed."""

    @property
    def feed(self) -> str:
        """Its address."""
        ...

    @property
    def accepted(self) -> Accepted:
        """When it was read, and what tells this reading from others."""
        ...

    @property
    def services(self) -> int:
        """How many there are."""
        ...

    def each(self) -> Iterator[Kept]:
        """Every service, by id."""
        ...

    def copies(self, kept: Kept) -> list[tuple[str, str | None]]:
        """The ids of this feed's copies of another feed's service, and when they were changed."""
        ...

    def set_aside(self) -> None:
        """Let go of what turned out to be damaged; it is begun anew."""
        ...


def chosen(own: Sequence[FeedSource], packed: Sequence[FeedSource]) -> tuple[FeedSource, ...]:
    """The sources of a directory, the one that counts most first: the kiosk's own feeds, then those of its pack.

    A feed of both is shown as the kiosk itself read it, in its own place: not as both have it, or what has gone from it
    would be back. Only where the kiosk never could read it, or not for days, the publisher's reading stands there.
    """
    by_pack = {each.feed: each for each in packed}
    first = tuple(_later(each, by_pack.pop(each.feed, None)) for each in own)
    return (*first, *by_pack.values())


def _later(own: FeedSource, packed: FeedSource | None) -> FeedSource:
    if packed is None:
        return own
    read, published = own.accepted.checked_at, packed.accepted.checked_at
    if not own.accepted.generation or read is None:
        return packed
    return packed if published is not None and published - read > MUCH_FRESHER else own
