"""Everything that a fleet ever sent, each record once, in one DuckDB file; it can be made again from the store.

Batches are numbered in the order in which the store took them, so that of two records with one id the first stays.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from kiosk.core.errors import StorageError
from kiosk.fleet.batch import FORMAT
from kiosk.fleet.rows import COLUMNS
from kiosk.staff.records.record import RULES, Whole

FILE_NAME = "fleet.duckdb"
_ENCODER = msgspec.json.Encoder()
_MEMORY = "1GB"
_SMALL = 127


def _type_of(name: str) -> str:
    rule = RULES.get(name)
    if isinstance(rule, Whole):
        return "TINYINT" if rule.most <= _SMALL else "SMALLINT"
    return "DATE" if name == "day" else "VARCHAR"


#: As they are staged. An id is kept as the number that its hexadecimal digits say: half as long.
_STAGED = {"batch": "INTEGER", **{name: _type_of(name) for name in COLUMNS}}
_KEPT = {**_STAGED, "id": "UBIGINT"}
_SAME = tuple(name for name in COLUMNS if name != "id")
_TABLES = (
    f"CREATE TABLE record ({', '.join(f'{name} {kind}' for name, kind in _KEPT.items())})",
    "CREATE TABLE batch (number INTEGER, path VARCHAR PRIMARY KEY, size BIGINT, modified TIMESTAMP,"
    " kiosk VARCHAR, site VARCHAR, rows INTEGER, fault VARCHAR)",
    "CREATE TABLE health (kiosk VARCHAR PRIMARY KEY, seen TIMESTAMP, said VARCHAR)",
    "CREATE TABLE differing (batch INTEGER, id UBIGINT)",
)
#: Another layout, or another vocabulary: an older file is thrown away, and what it refused is read again.
_LAYOUT = hashlib.sha256(f"{FORMAT}{_TABLES}".encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A batch that was looked at: what it is, or what is wrong with it; moments are UTC and say no zone."""

    number: int
    path: str
    size: int
    modified: datetime
    kiosk: str
    site: str
    rows: int
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is held.

    Attributes:
        batches: that were believed.
        records: each once.
        repeated: records that came again, alike.
        differing: ids that came again and said something else; the first stayed.
        faults: of each object that was left out: its path, and why.
    """

    batches: int
    records: int
    repeated: int
    differing: int
    faults: tuple[tuple[str, str], ...]


class Holdings:
    """The file; one thread at a time writes."""

    def __init__(self, folder: Path) -> None:
        """Open the file, or begin it.

        Raises:
            StorageError: it cannot be opened: another report is being made, or it is damaged.
        """
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.connection = self._opened()
        if not self._fits():
            self.connection.close()
            for end in ("", ".wal"):
                (folder / f"{FILE_NAME}{end}").unlink(missing_ok=True)
            self.connection = self._opened()
            self.connection.execute("BEGIN")
            for statement in (*_TABLES, "CREATE TABLE layout (name VARCHAR)"):
                self.connection.execute(statement)
            self.connection.execute("INSERT INTO layout VALUES (?)", [_LAYOUT])
            self.connection.execute("COMMIT")

    def known(self) -> Mapping[str, tuple[int, datetime]]:
        """Paths of what was looked at, with size and moment: what has changed since is looked at again."""
        rows = self.connection.execute("SELECT path, size, modified, fault FROM batch").fetchall()
        # What was believed is held: whatever lies there now, its name says that it can be nothing else.
        return {
            path: (size, modified) if fault else (-1, modified)
            for path, size, modified, fault in rows
        }

    def next_number(self) -> int:
        """The number of the next batch."""
        return int(self._one("SELECT coalesce(max(number), 0) + 1 FROM batch"))

    def take(self, staged: Path, batches: Sequence[Taken]) -> None:
        """Keep the records of some batches, and that these were looked at: all or nothing.

        Args:
            staged: JSON lines, each a row with the number of its `batch`.
            batches: what they are.

        Raises:
            StorageError: they cannot be kept.
        """
        db = self.connection
        columns = ", ".join(f"{name}: '{kind}'" for name, kind in _STAGED.items())
        try:
            db.execute("BEGIN")
            db.execute(
                "CREATE OR REPLACE TEMP TABLE staged AS SELECT * REPLACE (CAST('0x' || id AS UBIGINT) AS id)"  # noqa: S608 - our own names
                f" FROM read_json(?, format = 'newline_delimited', columns = {{{columns}}})",
                [str(staged)],
            )
            db.execute(
                "CREATE OR REPLACE TEMP TABLE twice AS SELECT id FROM staged GROUP BY id HAVING count(*) > 1"
                " UNION SELECT id FROM record WHERE id IN (SELECT id FROM staged)"
            )
            if self._one("SELECT count(*) FROM twice"):
                self._take_once()
            else:
                db.execute("INSERT INTO record SELECT * FROM staged")
            looked = staged.with_name("looked.jsonl")
            looked.write_bytes(_ENCODER.encode_lines(batches))
            db.execute(
                "INSERT OR REPLACE INTO batch SELECT * FROM read_json(?, format = 'newline_delimited',"
                " columns = {number: 'INTEGER', path: 'VARCHAR', size: 'BIGINT', modified: 'TIMESTAMP',"
                " kiosk: 'VARCHAR', site: 'VARCHAR', rows: 'INTEGER', fault: 'VARCHAR'})",
                [str(looked)],
            )
            db.execute("COMMIT")
        except duckdb.Error as fault:
            raise StorageError(
                f"{self.folder / FILE_NAME} cannot be written: {str(fault).splitlines()[0]}.",
                "Check that the disk is not full, then run the report again: it goes on where it was.",
            ) from fault

    def keep_health(self, newest: Iterable[tuple[str, datetime, str]]) -> None:
        """Keep how kiosks are: name, when they were seen, what they said; of each kiosk the newest stays."""
        rows = list(newest)
        if rows:
            self.connection.executemany(
                "INSERT INTO health VALUES (?, ?, ?) ON CONFLICT (kiosk) DO UPDATE SET"
                " said = CASE WHEN excluded.seen >= health.seen THEN excluded.said ELSE health.said END,"
                " seen = greatest(health.seen, excluded.seen)",
                rows,
            )

    def counted(self) -> Counted:
        """What is held."""
        db = self.connection
        batches, rows = db.execute(
            "SELECT count(*), coalesce(sum(rows), 0) FROM batch WHERE fault = ''"
        ).fetchall()[0]
        records, differing = (
            int(self._one("SELECT count(*) FROM record")),
            int(self._one("SELECT count(*) FROM differing")),
        )
        faults = db.execute(
            "SELECT path, fault FROM batch WHERE fault <> '' ORDER BY path"
        ).fetchall()
        return Counted(
            batches=int(batches),
            records=records,
            repeated=int(rows) - records - differing,
            differing=differing,
            faults=tuple((str(path), str(fault)) for path, fault in faults),
        )

    def summed(self) -> bool:
        """Whether what is held was ever added up."""
        question = "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'tally'"
        return bool(self._one(question))

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _take_once(self) -> None:
        """Of what came more than once the first stays."""
        db = self.connection
        db.execute("INSERT INTO record SELECT * FROM staged WHERE id NOT IN (SELECT id FROM twice)")
        db.execute(
            "INSERT INTO record SELECT DISTINCT ON (id) * FROM staged WHERE id IN (SELECT id FROM twice)"
            " AND id NOT IN (SELECT id FROM record) ORDER BY id, batch"
        )
        mine, theirs = (f"hash({', '.join(f'{of}.{name}' for name in _SAME)})" for of in "sr")
        db.execute(
            "INSERT INTO differing SELECT s.batch, s.id FROM staged s JOIN record r USING (id)"  # noqa: S608 - our own names
            f" WHERE s.id IN (SELECT id FROM twice) AND {mine} <> {theirs}"
        )

    def _opened(self) -> duckdb.DuckDBPyConnection:
        try:
            connection = duckdb.connect(
                str(self.folder / FILE_NAME),
                config={
                    "memory_limit": _MEMORY,
                    "preserve_insertion_order": "false",
                    # Nothing is fetched from anywhere by itself.
                    "autoinstall_known_extensions": "false",
                },
            )
        except duckdb.Error as fault:
            raise StorageError(
                f"{self.folder / FILE_NAME} cannot be opened: {str(fault).splitlines()[0]}.",
                "Is another report being made? If not, delete the file: it is made again from the store.",
            ) from fault
        return connection

    def _fits(self) -> bool:
        try:
            return bool(self._one("SELECT name FROM layout") == _LAYOUT)
        except duckdb.Error:
            return False

    def _one(self, question: str) -> Any:
        row = self.connection.execute(question).fetchone()
        return None if row is None else row[0]


def utc(moment: datetime) -> datetime:
    """A moment with a zone as the file keeps it: of UTC, without one."""
    return moment.astimezone(UTC).replace(tzinfo=None)
