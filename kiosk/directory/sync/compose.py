"""The directory made of every feed's services and of what ships, each service once."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import Self

import msgspec

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.records import NATIONAL_FEED, SAMPLE_FEED, Entry
from kiosk.directory.search.build import FeedStamp, build
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.made_of import write_made_of
from kiosk.directory.sync.shipped import Shipped
from kiosk.directory.sync.source import FeedSource, Kept

# A copy that was changed so much earlier than another feed's is not shown in its place.
MUCH_OLDER = timedelta(days=365)
_TOLD_EVERY = 200


class Composition:
    """Everything that the next directory is made of."""

    def __init__(self, shipped: Shipped, states: Sequence[FeedSource], *, sample: bool) -> None:
        """Take what there is.

        Args:
            shipped: what every directory has.
            states: of the feeds (`source.chosen`), the one that counts most first.
            sample: whether the sample town is wanted while no feed was ever read.
        """
        self._shipped = shipped
        self._states = [state for state in states if state.accepted.generation]
        self._sample = sample and not self._states
        #: Services of each feed that another feed shows; counted by `entries`.
        self.shown_elsewhere: Counter[str] = Counter()

    def stamp(self) -> str:
        """What the directory is made of: equal stamps, equal directories."""
        feeds = [
            [state.feed, state.accepted.lineage, state.accepted.generation]
            for state in self._states
        ]
        made_of = {"shipped": self._shipped.digest, "sample": self._sample, "feeds": feeds}
        return msgspec.json.encode(made_of).decode()

    def publish(self, files: DirectoryFiles, told: Callable[[int], None] = lambda _: None) -> None:
        """Build the directory and switch to it.

        Args:
            files: where it is kept.
            told: how many services are in it so far, now and then.

        Raises:
            StorageError: it cannot be written; the old one is in use.
            DamagedStateError: a feed's services cannot be read; likewise.
        """

        def counted() -> Iterator[Entry]:
            for number, entry in enumerate(self.entries(), start=1):
                if number % _TOLD_EVERY == 0:
                    told(number)
                yield entry

        def make(path: Path) -> None:
            build(path, counted(), self.feeds(), topics=self._shipped.topics)
            write_made_of(path, self.stamp(), self.shown_elsewhere)

        files.publish(make)

    def feeds(self) -> list[FeedStamp]:
        """Which feeds it has, and when each was last asked with success."""
        stamps = [FeedStamp(feed=NATIONAL_FEED, synced_at=None)]
        if self._sample:
            stamps.append(FeedStamp(feed=SAMPLE_FEED, synced_at=None))
        stamps += [
            FeedStamp(feed=state.feed, synced_at=state.accepted.checked_at)
            for state in self._states
        ]
        return stamps

    def entries(self) -> Iterator[Entry]:
        """Every service once, one after the other; memory does not grow with them."""
        self.shown_elsewhere.clear()
        ours: set[str] = set()
        shipped = chain(self._shipped.national, self._shipped.sample if self._sample else ())
        for entry in shipped:
            if entry.service.id not in ours:
                ours.add(entry.service.id)
                yield entry
        with _Shown() as shown:
            for index, state in enumerate(self._states):
                try:
                    yield from self._of_feed(index, state, ours, shown)
                except (sqlite.DatabaseError, msgspec.DecodeError) as fault:
                    raise DamagedStateError(state) from fault

    def _of_feed(
        self, index: int, state: FeedSource, ours: AbstractSet[str], shown: "_Shown"
    ) -> Iterator[Entry]:
        decoder = msgspec.json.Decoder(Entry)
        later = self._states[index + 1 :]
        for kept in state.each():
            if (
                kept.id in ours
                or (index and shown.has(kept, before=index))
                or any(_yields(kept, other) for other in later)
            ):
                self.shown_elsewhere[state.feed] += 1
                continue
            if later:
                shown.add(kept, index)
            yield decoder.decode(kept.entry)


class DamagedStateError(StorageError):
    """What is kept of a feed cannot be read, or was written by another version of the program."""

    def __init__(self, state: FeedSource) -> None:
        super().__init__(
            f"What is known of {state.feed} cannot be read.",
            "Run kiosk sync again: the feed is then read anew. The old directory is in use.",
        )
        self.state = state


class _Shown:
    """Which services were shown already; on disk, for there may be many."""

    def __enter__(self) -> Self:
        self._connection = sqlite.open_scratch()
        self._connection.execute("CREATE TABLE shown (id TEXT PRIMARY KEY, feed INTEGER)")
        self._connection.execute("CREATE TABLE twins (twin INTEGER PRIMARY KEY, feed INTEGER)")
        self._connection.execute("BEGIN")
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def has(self, kept: Kept, *, before: int) -> bool:
        """Whether a feed before this one has shown the service."""
        found = self._connection.execute(
            "SELECT 1 FROM shown WHERE id = ?1 AND feed < ?3 "
            "UNION ALL SELECT 1 FROM twins WHERE twin = ?2 AND feed < ?3",
            (kept.id, kept.twin, before),
        )
        return found.fetchone() is not None

    def add(self, kept: Kept, feed: int) -> None:
        """Note that a feed shows it."""
        self._connection.execute("INSERT OR IGNORE INTO shown VALUES (?, ?)", (kept.id, feed))
        if kept.twin is not None:
            self._connection.execute("INSERT OR IGNORE INTO twins VALUES (?, ?)", (kept.twin, feed))


def _yields(kept: Kept, other: FeedSource) -> bool:
    """Whether a later feed has a copy that is much newer."""
    if kept.modified is None:
        return False
    latest = date.fromisoformat(kept.modified).toordinal() + MUCH_OLDER.days
    return any(
        modified is not None and date.fromisoformat(modified).toordinal() > latest
        for _, modified in other.copies(kept)
    )
