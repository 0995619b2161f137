"""One new SQLite file made of entries: the services, and the index that finds them.

Entries come one after the other and are not kept, so the memory needed does not grow with the
directory (but for some bytes a service, see `columns`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path

import msgspec
from sqlite_utils import Database

from kiosk.core.ids import CategoryId
from kiosk.directory import sqlite
from kiosk.directory.records import Entry
from kiosk.directory.search.columns import ColumnsMaker
from kiosk.directory.search.facets import facets_of
from kiosk.directory.search.names import Names
from kiosk.directory.search.postings import encode
from kiosk.directory.search.prefixes import Prefixes
from kiosk.directory.search.runs import Listed, Runs
from kiosk.directory.search.schema import (
    ASIDE,
    MARKS,
    ORGANIZATION_MARK,
    PAGE_BYTES,
    TOPIC_MARK,
    WEIGHTS,
    Measure,
    make_indexes,
    make_tables,
)
from kiosk.directory.search.spelling import pieces, worth_correcting
from kiosk.directory.search.timetables import Timetables
from kiosk.directory.search.topics import TopicMapping
from kiosk.directory.search.wording import folded_words
from kiosk.directory.store import APPLICATION_ID, FORMAT

_BATCH = 500  # services
# In a large directory a word that stands in one service or two is a misspelling itself, or a name: nothing
# is put right with it. It must stand in one more for each so many services, up to three.
_RARE_FROM = 5_000
_MOST_RARE = 3
_ORGANIZATION = tuple(WEIGHTS).index("organization")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedStamp:
    """When a feed was last read whole; None for what ships with the program."""

    feed: str
    synced_at: datetime | None


def build(
    path: Path,
    entries: Iterable[Entry],
    feeds: Sequence[FeedStamp],
    *,
    on: date | None = None,
    topics: TopicMapping | None = None,
) -> None:
    """Write a directory; the ids of the entries must differ.

    Args:
        path: of the new file.
        entries: one after the other.
        feeds: which feeds they are of.
        on: hours that were over by this day do not count; by default today.
        topics: which topics the feeds' terms belong to; by default a topic for each term.

    Raises:
        Error: the file cannot be written.
    """
    aside = path.with_name(f"{path.name}-aside")
    connection = sqlite.open_to_build(path)
    try:
        # Not as temporary tables: some builds of SQLite keep those in memory, whatever their size.
        connection.execute(f"ATTACH ? AS {ASIDE}", (str(aside),))
        connection.execute(f"PRAGMA {ASIDE}.journal_mode = OFF")
        connection.execute(f"PRAGMA {ASIDE}.synchronous = OFF")
        connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        database = Database(connection)
        with database.atomic():
            make_tables(database)
            _Builder(connection, feeds, on or date.today(), topics or TopicMapping()).build(entries)
            make_indexes(database)
        connection.execute("PRAGMA optimize")
    finally:
        connection.close()
        aside.unlink(missing_ok=True)


def searched(entry: Entry) -> Iterator[list[str]]:
    """The words that an entry is found by, for each column of `WEIGHTS`."""
    service = entry.service
    where = [line for place in service.locations for line in (place.name, *place.address_lines)]
    where += [place.postcode for place in service.locations]
    yield folded_words(service.name)
    yield folded_words(" / ".join(name for _, name in entry.category_names))
    yield folded_words(service.organization)
    yield folded_words(service.description)
    yield folded_words(" / ".join(dict.fromkeys((*where, *service.areas))))


class _Builder:
    """Fills the tables of one new directory."""

    def __init__(
        self,
        connection: sqlite.Connection,
        feeds: Sequence[FeedStamp],
        on: date,
        mapping: TopicMapping,
    ) -> None:
        self._connection = connection
        self._mapping = mapping
        self._unknown: Counter[tuple[CategoryId, str]] = Counter()
        self._on = on
        self._timetables = Timetables(connection)
        self._runs = Runs(connection, (*WEIGHTS.values(), 1))
        self._columns = ColumnsMaker()
        self._names = Names(connection)
        self._topics: dict[CategoryId, str] = {}
        self._moments = {stamp.feed: stamp.synced_at for stamp in feeds}
        self._services = Counter(dict.fromkeys(self._moments, 0))
        self._measures: Counter[Measure] = Counter()

    def build(self, entries: Iterable[Entry]) -> None:
        """Store every entry, then the index of them all."""
        remaining = iter(entries)
        while batch := list(islice(remaining, _BATCH)):
            self._connection.executemany(
                "INSERT INTO services VALUES (?, ?, ?, ?)", [self._row(entry) for entry in batch]
            )
            self._names.put_aside()
        self._names.store()
        self._measures[Measure.SERVICES] = self._columns.rows
        self._store_terms()
        self._store_rest()

    def _row(self, entry: Entry) -> tuple[int, str, str, bytes]:
        service = entry.service
        row = self._columns.rows
        columns = list(searched(entry))
        self._columns.add(
            service,
            facets_of(service, self._on),
            words=sum(map(len, columns)),
            timetable=self._timetables.number(service),
        )
        self._names.add(row, service)
        topics = self._mapping.topics_of(entry.category_names)
        self._topics.update(topics)
        self._unknown.update(self._mapping.unknown(entry.category_names))
        marks = [TOPIC_MARK + topic for topic, _ in topics]
        marks.append(ORGANIZATION_MARK + " ".join(columns[_ORGANIZATION]))
        self._runs.add((*columns, marks))
        self._services[service.feed] += 1
        return row, service.id, service.feed, msgspec.json.encode(service)

    def _store_terms(self) -> None:
        of = self._columns.rows
        prefixes = Prefixes(of)
        for batch in _batches(self._runs.merged()):
            words = []
            for listed in batch:
                if listed.term.startswith(MARKS):
                    self._store_marked(listed)
                else:
                    words.append(listed)
            self._measures[Measure.TERMS] += len(words)
            self._measures[Measure.POSTINGS] += sum(len(listed.rows) for listed in words)
            self._store("terms", words)
            self._store_spelling(words)
            for listed in words:
                self._store_prefixes(prefixes.add(listed))
        self._store_prefixes(prefixes.end())

    def _store(self, table: str, lists: Iterable[Listed]) -> None:
        of = self._columns.rows
        self._connection.executemany(
            f"INSERT INTO {table} VALUES (?, ?, ?)",  # noqa: S608
            ((each.term, len(each.rows), encode(each.rows, each.counts, of)) for each in lists),
        )

    def _store_prefixes(self, lists: Iterator[Listed]) -> None:
        complete = list(lists)
        self._measures[Measure.PREFIXES] += len(complete)
        self._store("prefixes", complete)

    def _store_marked(self, listed: Listed) -> None:
        postings = encode(listed.rows, listed.counts, self._columns.rows)
        if listed.term.startswith(ORGANIZATION_MARK):
            self._connection.execute(
                "UPDATE organizations SET postings = ? WHERE words = ?",
                (postings, listed.term.removeprefix(ORGANIZATION_MARK)),
            )
            return
        topic = CategoryId(listed.term.removeprefix(TOPIC_MARK))
        self._connection.execute(
            "INSERT INTO topics VALUES (?, ?, ?, ?)",
            (topic, self._topics[topic], len(listed.rows), postings),
        )

    def _store_spelling(self, lists: Iterable[Listed]) -> None:
        least = min(_MOST_RARE, 1 + self._columns.rows // _RARE_FROM)
        self._connection.executemany(
            "INSERT INTO spelling VALUES (?, ?, ?)",
            [
                (piece, listed.term, len(listed.rows))
                for listed in lists
                if len(listed.rows) >= least and worth_correcting(listed.term)
                for piece in pieces(listed.term)
            ],
        )

    def _store_rest(self) -> None:
        put = self._connection.executemany
        put(
            "INSERT INTO unknown_terms VALUES (?, ?, ?)",
            [(term, name, services) for (term, name), services in self._unknown.items()],
        )
        put("INSERT INTO columns VALUES (?, ?)", self._columns.stored())
        languages = self._columns.languages.items()
        put("INSERT INTO languages VALUES (?, ?)", [(number, code) for code, number in languages])
        put("INSERT INTO measures VALUES (?, ?)", [*self._measures.items()])
        put(
            "INSERT INTO feeds VALUES (?, ?, ?)",
            [
                (feed, moment.isoformat() if (moment := self._moments.get(feed)) else None, count)
                for feed, count in self._services.items()
            ],
        )


def _batches(lists: Iterator[Listed]) -> Iterator[list[Listed]]:
    while batch := list(islice(lists, _BATCH)):
        yield batch
