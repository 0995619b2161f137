"""The same directory in SQLite's FTS5 and in tantivy, asked the same questions."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import tantivy

from kiosk.directory import sqlite
from kiosk.directory.places.distance import Point
from kiosk.directory.records import Entry, Service
from kiosk.directory.search.build import searched
from kiosk.directory.search.facets import facets_of
from kiosk.directory.search.schema import WEIGHTS
from tests.bench.questions import Asked

LIMIT = 20
_COLUMNS = ", ".join(WEIGHTS)
_BM25 = f"bm25(said, {', '.join(map(str, WEIGHTS.values()))})"
_DEGREES_PER_CELL = 0.1  # 11 km from north to south


class FullText:
    """FTS5 as it comes, ranked by its own bm25 with our weights."""

    name = "FTS5"

    def __init__(self, path: Path) -> None:
        self.path = path
        self._decoder = msgspec.json.Decoder(Service)
        self._connection = sqlite.open_to_build(path)

    def build(self, entries: Iterable[Entry]) -> None:
        ask = self._connection.execute
        ask("PRAGMA synchronous = OFF")
        ask("BEGIN")
        ask(f"CREATE VIRTUAL TABLE said USING fts5 ({_COLUMNS}, content='')")
        ask("CREATE TABLE services (record, latitude, longitude, facets)")
        for row, entry in enumerate(entries, start=1):
            texts = [" ".join(words) for words in searched(entry)]
            ask(
                f"INSERT INTO said (rowid, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
                (row, *texts),
            )
            point = next((each.point for each in entry.service.locations if each.point), None)
            where = (point.latitude, point.longitude) if point else (None, None)
            record = msgspec.json.encode(entry.service)
            facets = " ".join(sorted(facets_of(entry.service).filters))
            ask("INSERT INTO services VALUES (?, ?, ?, ?)", (record, *where, facets))
        ask("COMMIT")

    @property
    def index_bytes(self) -> int:
        question = "SELECT sum(length(block)) FROM said_data"
        ((size,),) = self._connection.execute(question).fetchall()
        return int(size)

    def search(self, asked: Asked) -> list[Service]:
        question = "SELECT record FROM said JOIN services ON services.rowid = said.rowid"
        question += " WHERE said MATCH ?"
        values: list[Any] = [_expression(asked)]
        if asked.filter is not None:
            question += " AND facets LIKE ?"
            values.append(f"%{asked.filter}%")
        order = _BM25
        if asked.near is not None:
            order = (
                "ifnull((latitude - ?) * (latitude - ?) + (longitude - ?) * (longitude - ?) / 3, 9)"
            )
            near = asked.near
            values += [near.latitude, near.latitude, near.longitude, near.longitude]
        found = self._connection.execute(f"{question} ORDER BY {order} LIMIT {LIMIT}", values)
        return [self._decoder.decode(record) for (record,) in found]

    def scores(self, asked: Asked) -> dict[str, float]:
        """What every match scores, by the id of the service."""
        question = (
            f"SELECT record ->> 'id', -{_BM25} FROM said JOIN services "  # noqa: S608
            "ON services.rowid = said.rowid WHERE said MATCH ?"
        )
        return dict(self._connection.execute(question, (_expression(asked),)).fetchall())

    def close(self) -> None:
        self._connection.close()


class Tantivy:
    """Tantivy with names in a field of their own; facets and places on a grid are words of others."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        self.path = folder
        folder.mkdir()
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("name")
        builder.add_text_field("rest")
        builder.add_text_field("facets", tokenizer_name="whitespace", index_option="basic")
        builder.add_bytes_field("record", stored=True)
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, path=str(folder))
        self._decoder = msgspec.json.Decoder(Service)
        self._searcher = self._index.searcher()

    def build(self, entries: Iterable[Entry]) -> None:
        writer = self._index.writer(heap_size=128_000_000, num_threads=1)
        for entry in entries:
            name, *rest = (" ".join(words) for words in searched(entry))
            cells = {_cell(place.point) for place in entry.service.locations if place.point}
            document = tantivy.Document(
                name=[name],
                rest=[" ".join(rest)],
                facets=[" ".join((*facets_of(entry.service).filters, *cells))],
            )
            document.add_bytes("record", msgspec.json.encode(entry.service))
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    @property
    def index_bytes(self) -> int:
        files = (each for each in self.path.iterdir() if each.suffix != ".store")
        return sum(each.stat().st_size for each in files)

    def search(self, asked: Asked) -> list[Service]:
        must, should = tantivy.Occur.Must, tantivy.Occur.Should
        parts = [(must, self._word(asked, place)) for place in range(len(asked.words))]
        if asked.filter is not None:
            parts.append((must, self._facet(asked.filter)))
        if asked.near is not None:
            for cell, boost in _around(asked.near):
                query = tantivy.Query.boost_query(self._facet(cell), boost)
                parts.append((should, query))
        query = parts[0][1] if len(parts) == 1 else tantivy.Query.boolean_query(parts)
        found = self._searcher.search(query, LIMIT, count=True)
        return [
            self._decoder.decode(bytes(self._searcher.doc(address)["record"][0]))
            for _, address in found.hits
        ]

    def _facet(self, facet: str) -> Any:
        return tantivy.Query.term_query(self._schema, "facets", facet, "basic")

    def _word(self, asked: Asked, place: int) -> Any:
        word = asked.words[place]
        fields = []
        for field, boost in (("name", 10.0), ("rest", 1.0)):
            if asked.meant is not None:
                query = tantivy.Query.fuzzy_term_query(self._schema, field, word, distance=1)
            elif place == len(asked.words) - 1 and not asked.finished:
                query = tantivy.Query.regex_query(self._schema, field, f"{word}.*")
            else:
                query = tantivy.Query.term_query(self._schema, field, word, "freq")
            fields.append((tantivy.Occur.Should, tantivy.Query.boost_query(query, boost)))
        return tantivy.Query.boolean_query(fields)


def _expression(asked: Asked) -> str:
    """As our own search asks it: the last word may go on."""
    words = " AND ".join(f'"{word}"' for word in asked.words)
    return f"{words}*"


def _cell(point: Point, north: int = 0, east: int = 0) -> str:
    latitude = round(point.latitude / _DEGREES_PER_CELL) + north
    longitude = round(point.longitude / _DEGREES_PER_CELL) + east
    return f"cell{latitude}x{longitude}"


def _around(point: Point) -> Iterator[tuple[str, float]]:
    for north in range(-2, 3):
        for east in range(-2, 3):
            yield _cell(point, north, east), 6.0 / (1 + max(abs(north), abs(east)))
