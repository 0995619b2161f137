"""Questions to one open version of the directory, in SQL."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from kiosk.core.errors import StorageError
from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory import sqlite
from kiosk.directory.places.distance import Point
from kiosk.directory.records import Service
from kiosk.directory.search.query import match_all, narrowed
from kiosk.directory.search.ranking import Found

# A file up to this size is read through once when it is opened (20 ms for 13 MB, measured).
CHECKED_UP_TO_BYTES = 200_000_000
# How much a word counts in each column of the index: name, categories, organisation, description,
# places, facets (which hold no words).
_MATCHED = """
    SELECT services.key, services.everywhere, bm25(services_fts, 10.0, 6.0, 4.0, 1.0, 2.0, 0.0)
    FROM services_fts JOIN services ON services.key = services_fts.rowid
    WHERE services_fts MATCH ?
"""
_ALL = "SELECT key, everywhere, 0.0 FROM services"
_KEYS = "SELECT rowid FROM services_fts WHERE services_fts MATCH ?"
_LOG = logging.getLogger(__name__)


class Reading:
    """One version, open for reading; any one thread at a time.

    Every method raises StorageError if the file turns out to be damaged.
    """

    def __init__(self, path: Path, connection: sqlite.Connection) -> None:
        self.path = path
        self._connection = connection
        self._decoder = msgspec.json.Decoder(Service)
        self._places: dict[int, list[Point]] | None = None

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
        self.ask("SELECT id FROM services LIMIT 1")
        if self.path.stat().st_size <= CHECKED_UP_TO_BYTES:
            ((answer,),) = self.ask("PRAGMA quick_check(1)")
            if answer != "ok":
                raise self._damaged()

    def matches(self, expression: str, category: CategoryId | None) -> list[Found]:
        """Every service that answers a full-text question; all, where it is empty."""
        expression = narrowed(expression, category)
        rows = self.ask(_MATCHED, (expression,)) if expression else self.ask(_ALL)
        return [Found(key=row[0], everywhere=bool(row[1]), score=row[2]) for row in rows]

    def keys(self, words: Sequence[str], columns: Sequence[str]) -> set[int]:
        """The rows that have all words in these columns."""
        return {row[0] for row in self.ask(_KEYS, (match_all(words, columns),))}

    def occurs(self, expression: str) -> bool:
        """Whether anything answers a full-text question."""
        return bool(self.ask(f"{_KEYS} LIMIT 1", (expression,)))

    def look_up(self, pieces: Iterable[str]) -> list[tuple[str, int]]:
        """The words of the directory that have one of these pieces, and how often they occur."""
        asked = tuple(pieces)
        marks = ", ".join("?" * len(asked))
        return self.ask(
            f"SELECT DISTINCT word, occurrences FROM spelling WHERE piece IN ({marks})",  # noqa: S608
            asked,
        )

    def places(self) -> Mapping[int, Sequence[Point]]:
        """Where each service is; read once."""
        if self._places is None:
            self._places = {}
            for key, latitude, longitude in self.ask("SELECT * FROM places"):
                point = Point(latitude=latitude, longitude=longitude)
                self._places.setdefault(key, []).append(point)
        return self._places

    def by_key(self, key: int) -> Service:
        """The service in a row that is known to be there."""
        ((record,),) = self.ask("SELECT record FROM services WHERE key = ?", (key,))
        return self._decoded(record)

    def by_id(self, service_id: ServiceId) -> Service | None:
        """The service with an id, or None."""
        rows = self.ask("SELECT record FROM services WHERE id = ?", (service_id,))
        return self._decoded(rows[0][0]) if rows else None

    def ask(self, question: str, values: Sequence[object] = ()) -> list[Any]:
        """The rows that answer a question."""
        try:
            return self._connection.execute(question, values).fetchall()
        except sqlite.Error as fault:
            raise self._damaged() from fault

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _decoded(self, record: bytes) -> Service:
        try:
            return self._decoder.decode(record)
        except msgspec.DecodeError as fault:
            raise self._damaged() from fault

    def _damaged(self) -> StorageError:
        return StorageError(
            f"The directory {self.path.name} is damaged.",
            "Start Handrail again: it goes back to the directory before this one.",
        )
