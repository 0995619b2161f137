"""Feeds that a publisher read for this kiosk and sent as a pack: looked at one by one, then a source like any other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self
from urllib.parse import urlsplit

import msgspec

from kiosk.core.errors import StorageError
from kiosk.core.links import web_link
from kiosk.directory import sqlite
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.oruk.contact import is_email
from kiosk.directory.oruk.plain_text import is_seen
from kiosk.directory.oruk.service import is_id
from kiosk.directory.records import Entry
from kiosk.directory.sync.accepted import Accepted
from kiosk.directory.sync.checked import FeedChecked
from kiosk.directory.sync.reading_in import twin_of
from kiosk.directory.sync.source import FeedSource, Kept

_BATCH = 1_000
_MOST_FEEDS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFeedFacts:
    """What a publisher says of a feed.

    Attributes:
        feed: its address, as it stands in `Service.feed`.
        services: that it has.
        checked_at: when the publisher last had all of its changes.
        fully_checked_at: when the publisher last read it whole from end to end.
    """

    feed: str
    services: int
    checked_at: datetime | None
    fully_checked_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFacts:
    """What a publisher says of a directory: its feeds, the one that counts most first."""

    feeds: tuple[PackedFeedFacts, ...]


def read_facts(source: bytes) -> PackFacts:
    """What a publisher says.

    Raises:
        StorageError: it is not what it should be.
    """
    try:
        facts = msgspec.json.decode(source, type=PackFacts)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unusable("what it says of its feeds cannot be read") from error
    feeds = [each.feed for each in facts.feeds]
    moments = [
        moment
        for each in facts.feeds
        for moment in (each.checked_at, each.fully_checked_at)
        if moment is not None
    ]
    if len(set(feeds)) < len(feeds) or len(feeds) > _MOST_FEEDS or not all(map(_is_feed, feeds)):
        raise _unusable("it names feeds that cannot be")
    if any(moment.tzinfo is None for moment in moments) or any(
        each.services < 0 for each in facts.feeds
    ):
        raise _unusable("it says of its feeds what cannot be")
    return facts


def fault_of(entry: bytes, service_id: str, feed: str) -> str:
    """Why the reader of feeds would not have let an entry through, in words; "" where it would."""
    try:
        service = msgspec.json.decode(entry, type=Entry).service
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "it cannot be read"
    text = f"{service.name}{service.organization}{service.summary}{service.description}"
    faults = {
        "it stands under another id or feed": (service.id, service.feed) != (service_id, feed),
        "its id is none": not is_id(service.id),
        "it says that it ships with Handrail": service.is_sample or service.is_national,
        "it has no name that can be shown": not service.name.strip() or "\n" in service.name,
        "there are signs in it that nobody sees": not is_seen(text),
        "its web address is none": service.url is not None and not web_link(service.url),
        "its e-mail address is none": service.email is not None and not is_email(service.email),
    }
    return next((fault for fault, found in faults.items() if found), "")


class PackedFeeds:
    """The feeds of a pack, in a nameless file that goes when it is closed."""

    def __init__(
        self, facts: PackFacts, records: Iterable[tuple[str, str, bytes]], lineage: str
    ) -> None:
        """Look at every record.

        Args:
            facts: what the publisher says of the feeds.
            records: id, feed and `Entry` as JSON of each.
            lineage: names the content of the pack: equal names, equal content.

        Raises:
            StorageError: one is not what the reader of feeds would have let through, or the disk is full.
        """
        self._facts = facts
        self._lineage = lineage
        self._connection = sqlite.open_scratch()
        try:
            self._fill(records)
        except sqlite.Error as error:
            self.close()
            raise StorageError(
                f"The directory pack could not be looked at: {error}.",
                "Check that the disk has room. The old directory is in use.",
            ) from error
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def sources(self) -> tuple[FeedSource, ...]:
        """Every feed, in the publisher's order."""
        return tuple(
            _PackedFeed(each, number, self._lineage, self._connection)
            for number, each in enumerate(self._facts.feeds)
        )

    def _fill(self, records: Iterable[tuple[str, str, bytes]]) -> None:
        self._connection.execute(
            "CREATE TABLE records (feed INTEGER, id TEXT, twin INTEGER, modified TEXT, entry BLOB, "
            "PRIMARY KEY (feed, id)) WITHOUT ROWID"
        )
        self._connection.execute("BEGIN")
        rows: list[tuple[object, ...]] = []
        for row in self._rows(records):
            rows.append(row)
            if len(rows) == _BATCH:
                self._put(rows)
        self._put(rows)
        self._connection.execute("CREATE INDEX twins ON records (feed, twin)")
        for number, each in enumerate(self._facts.feeds):
            if _count(self._connection, number) != each.services:
                raise _unusable(f"it has not as many services of {each.feed} as it says")

    def _rows(self, records: Iterable[tuple[str, str, bytes]]) -> Iterator[tuple[object, ...]]:
        numbers = {each.feed: number for number, each in enumerate(self._facts.feeds)}
        decoder = msgspec.json.Decoder(Entry)
        for service_id, feed, entry in records:
            fault = fault_of(entry, service_id, feed)
            if feed not in numbers:
                fault = "it is of a feed that the pack does not name"
            if fault:
                raise _unusable(f"{service_id!r} of {feed}: {fault}")
            service = decoder.decode(entry).service
            modified = service.last_modified.isoformat() if service.last_modified else None
            yield numbers[feed], service_id, twin_of(service), modified, entry

    def _put(self, rows: list[tuple[object, ...]]) -> None:
        self._connection.executemany("INSERT INTO records VALUES (?, ?, ?, ?, ?)", rows)
        rows.clear()


class _PackedFeed:
    """One feed of a pack; a `FeedSource`."""

    def __init__(
        self, facts: PackedFeedFacts, number: int, lineage: str, connection: sqlite.Connection
    ) -> None:
        self.feed = facts.feed
        self.accepted = Accepted(
            lineage=lineage,
            generation=1,
            checked_at=facts.checked_at,
            fully_checked_at=facts.fully_checked_at,
        )
        self._number = number
        self._connection = connection

    @property
    def services(self) -> int:
        return _count(self._connection, self._number)

    def each(self) -> Iterator[Kept]:
        rows = self._connection.execute(
            "SELECT id, entry, twin, modified FROM records WHERE feed = ? ORDER BY id",
            (self._number,),
        )
        for service_id, entry, twin, modified in rows:
            yield Kept(id=service_id, entry=entry, twin=twin, modified=modified)

    def copies(self, kept: Kept) -> list[tuple[str, str | None]]:
        found = self._connection.execute(
            "SELECT id, modified FROM records WHERE feed = ?1 AND id = ?2 "
            "UNION SELECT id, modified FROM records WHERE feed = ?1 AND twin = ?3",
            (self._number, kept.id, kept.twin),
        )
        return found.fetchall()

    def set_aside(self) -> None:
        """It is read anew from its pack each time."""


def checked_by_pack(sources: Sequence[FeedSource]) -> tuple[FeedChecked, ...]:
    """How the feeds of a pack stand, for staff: as they stood for the publisher."""
    return tuple(
        FeedChecked(
            feed=each.feed,
            services=each.services,
            checked_at=each.accepted.checked_at,
            fully_checked_at=each.accepted.fully_checked_at,
            by_pack=True,
        )
        for each in sources
        if isinstance(each, _PackedFeed)
    )


def _count(connection: sqlite.Connection, number: int) -> int:
    ((count,),) = connection.execute("SELECT count(*) FROM records WHERE feed = ?", (number,))
    return int(count)


def _is_feed(feed: str) -> bool:
    try:
        parts = urlsplit(feed)
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and "@" not in parts.netloc
            and feed.isprintable()
            and FeedAddress.of(feed).base == feed
        )
    except ValueError:
        return False


def _unusable(why: str) -> StorageError:
    return StorageError(
        f"The directory pack cannot be used: {why}.",
        "Tell whoever publishes your content. The old directory is in use.",
    )
