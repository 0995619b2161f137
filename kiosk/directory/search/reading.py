"""Questions to one open version of the directory, in SQL."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from kiosk.core.errors import StorageError
from kiosk.core.ids import ServiceId
from kiosk.directory import sqlite
from kiosk.directory.opening.times import Hours
from kiosk.directory.places.distance import Point
from kiosk.directory.records import Service
from kiosk.directory.search.vocabulary import NamedOrganization, NamedTown

# A file up to this size is read through once when it is opened (20 ms for 13 MB, measured). What is
# wrong in a larger one is found when it is read.
CHECKED_UP_TO_BYTES = 32_000_000
# Posting lists that are asked for at every letter stay in memory.
_CACHE = -16_384  # KiB
_NEXT_ROWS = "SELECT key, record FROM services WHERE key > ? ORDER BY key LIMIT 500"
_LOG = logging.getLogger(__name__)


class Reading:
    """One version, open for reading; any one thread at a time. It is a `Vocabulary`.

    Every method raises StorageError if the file turns out to be damaged.
    """

    def __init__(self, path: Path, connection: sqlite.Connection) -> None:
        self.path = path
        self._connection = connection
        self._decoder = msgspec.json.Decoder(Service)
        self._timetables = msgspec.json.Decoder(Hours)

    @classmethod
    def of(cls, path: Path) -> "Reading | None":
        """Open a version, or None where it cannot be read."""
        try:
            connection = sqlite.open_to_read(path)
        except sqlite.Error:
            _LOG.warning("%s cannot be opened", path.name)
            return None
        reading = cls(path, connection)
        try:
            reading.check()
        except (StorageError, OSError):
            _LOG.warning("%s is damaged", path.name)
            reading.close()
            return None
        return reading

    def check(self) -> None:
        """Make sure that the file can be read."""
        self.ask(f"PRAGMA cache_size = {_CACHE}")
        self.ask("SELECT id FROM services LIMIT 1")
        if self.path.stat().st_size <= CHECKED_UP_TO_BYTES:
            ((answer,),) = self.ask("PRAGMA quick_check(1)")
            if answer != "ok":
                raise self.damaged()

    def postings(self, word: str) -> tuple[int, bytes] | None:
        """In how many rows a word stands, and in which (`postings`)."""
        rows = self.ask("SELECT entries, postings FROM terms WHERE term = ?", (word,))
        return rows[0] if rows else None

    def beginning(self, letters: str) -> list[tuple[int, bytes]]:
        """The posting lists that together are those of all words that begin so."""
        whole = "SELECT entries, postings FROM prefixes WHERE prefix = ?"
        each = "SELECT entries, postings FROM terms WHERE term >= ? AND term < ?"
        return self.ask(whole, (letters,)) or self.ask(each, (letters, _after(letters)))

    def topic(self, topic: str) -> tuple[int, bytes] | None:
        """The rows of a topic, as posting list."""
        rows = self.ask("SELECT services, postings FROM topics WHERE id = ?", (topic,))
        return rows[0] if rows else None

    def organization_rows(self, words: Sequence[str]) -> tuple[int, bytes] | None:
        """The rows of the organisation whose whole name these words are, as posting list."""
        question = "SELECT services, postings FROM organizations WHERE words = ?"
        rows = self.ask(question, (" ".join(words),))
        return rows[0] if rows else None

    def languages(self) -> tuple[str, ...]:
        """The codes of the languages, in the order of their numbers."""
        return tuple(row[0] for row in self.ask("SELECT code FROM languages ORDER BY number"))

    def timetables(self) -> int:
        """How many different hours there are."""
        ((number,),) = self.ask("SELECT count(*) FROM timetables")
        return int(number)

    def timetable(self, number: int) -> Hours:
        """The hours with this number."""
        rows = self.ask("SELECT schedules FROM timetables WHERE number = ?", (number,))
        if not rows:
            raise self.damaged()
        try:
            return self._timetables.decode(rows[0][0])
        except msgspec.DecodeError as fault:
            raise self.damaged() from fault

    def occurrences(self, word: str, *, prefix: bool = False) -> int:
        """In how many services the word stands, or any word that begins so.

        Of a beginning that few words share, how often these occur together.
        """
        if not prefix:
            rows = self.ask("SELECT entries FROM terms WHERE term = ?", (word,))
            return rows[0][0] if rows else 0
        rows = self.ask("SELECT entries FROM prefixes WHERE prefix = ?", (word,))
        if rows:
            return int(rows[0][0])
        total = "SELECT ifnull(sum(entries), 0) FROM terms WHERE term >= ? AND term < ?"
        return int(self.ask(total, (word, _after(word)))[0][0])

    def alike(self, pieces: Iterable[str]) -> Sequence[tuple[str, int]]:
        """The words that have one of these pieces, and how often they occur."""
        asked = tuple(pieces)
        marks = ", ".join("?" * len(asked))
        return self.ask(
            f"SELECT DISTINCT word, occurrences FROM spelling WHERE piece IN ({marks})",  # noqa: S608
            asked,
        )

    def organization(self, words: Sequence[str]) -> NamedOrganization | None:
        """The organisation whose whole name these words are."""
        question = "SELECT name, services FROM organizations WHERE words = ?"
        for name, services in self.ask(question, (" ".join(words),)):
            return NamedOrganization(name=name, services=services)
        return None

    def town(self, words: Sequence[str]) -> NamedTown | None:
        """The place in the directory's addresses that these words are the name of."""
        question = "SELECT name, services, latitude, longitude FROM towns WHERE words = ?"
        for name, services, latitude, longitude in self.ask(question, (" ".join(words),)):
            point = Point(latitude=latitude, longitude=longitude)
            return NamedTown(name=name, services=services, point=point)
        return None

    def by_rows(self, rows: Sequence[int]) -> dict[int, Service]:
        """The services in rows that are known to be there."""
        marks = ", ".join("?" * len(rows))
        question = f"SELECT key, record FROM services WHERE key IN ({marks})"  # noqa: S608
        found = {row: self._decoded(record) for row, record in self.ask(question, rows)}
        if len(found) != len(set(rows)):
            raise self.damaged()
        return found

    def every(self) -> Iterator[Service]:
        """All services, one after the other."""
        key = -1
        while rows := self.ask(_NEXT_ROWS, (key,)):
            yield from (self._decoded(record) for _, record in rows)
            key = rows[-1][0]

    def ids(self) -> Iterator[ServiceId]:
        """The ids of all services."""
        yield from (ServiceId(name) for (name,) in self.ask("SELECT id FROM services"))

    def by_id(self, service_id: ServiceId) -> Service | None:
        """The service with an id, or None."""
        rows = self.ask("SELECT record FROM services WHERE id = ?", (service_id,))
        return self._decoded(rows[0][0]) if rows else None

    def ask(self, question: str, values: Sequence[object] = ()) -> list[Any]:
        """The rows that answer a question."""
        try:
            return self._connection.execute(question, values).fetchall()
        except sqlite.Error as fault:
            raise self.damaged() from fault

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def damaged(self) -> StorageError:
        """What to raise where the file does not hold what it should."""
        return StorageError(
            f"The directory {self.path.name} is damaged.",
            "The directory before this one is used, if there is one. The next sync makes a new one.",
        )

    def _decoded(self, record: bytes) -> Service:
        try:
            return self._decoder.decode(record)
        except msgspec.DecodeError as fault:
            raise self.damaged() from fault


def _after(letters: str) -> str:
    """A text that comes after all texts that begin so, and before any other."""
    return letters + "\U0010ffff"
