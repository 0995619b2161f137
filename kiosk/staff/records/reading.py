"""Records read back: as values, or by questions of one's own in SQL."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.staff.records.record import COLUMNS, RULES, Closed, Record
from kiosk.staff.records.vocabulary import Kind

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Which:
    """Which records are meant: those that fit everything that is given.

    Attributes:
        since, until: days, both included.
    """

    kinds: frozenset[Kind] = frozenset()
    since: date | None = None
    until: date | None = None
    place: str | None = None
    drop_in: str | None = None

    def condition(self) -> tuple[str, list[str]]:
        """The condition in SQL, "1" where everything fits, and its values."""
        parts: list[tuple[str, list[str]]] = []
        if self.kinds:
            marks = ", ".join("?" * len(self.kinds))
            parts.append((f"kind IN ({marks})", sorted(self.kinds)))
        if self.since is not None:
            parts.append(("day >= ?", [self.since.isoformat()]))
        if self.until is not None:
            parts.append(("day <= ?", [self.until.isoformat()]))
        if self.place is not None:
            parts.append(("place = ?", [self.place]))
        if self.drop_in is not None:
            parts.append(("drop_in = ?", [self.drop_in]))
        words = " AND ".join(part for part, _ in parts) or "1"
        return words, [value for _, values in parts for value in values]


def rows(connection: sqlite.Connection, which: Which) -> Iterator[Record]:
    """The records, by day and hour; a row that a newer program wrote and this one cannot read is left out.

    Raises:
        Error: the file cannot be read.
    """
    condition, values = which.condition()
    question = f"SELECT {', '.join(COLUMNS)} FROM record WHERE {condition} ORDER BY day, hour, id"  # noqa: S608 - our own names
    for row in connection.execute(question, values):
        record = record_of(row)
        if record is not None:
            yield record


def ask(path: Path, question: Callable[[sqlite.Connection], T], *, nothing: T) -> T:
    """Ask a question of the file of records over a connection of its own, beside whoever writes.

    Args:
        path: the file.
        question: reads from the table `record`, all of it from one moment; on any thread.
        nothing: the answer where there is no file yet, or nothing in it.

    Raises:
        StorageError: the file cannot be read.
    """
    if not path.exists():
        return nothing
    try:
        with closing(sqlite.open_beside(path)) as connection:
            connection.execute("BEGIN")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            # Whoever writes is about to make the table.
            return question(connection) if version else nothing
    except sqlite.Error as fault:
        raise StorageError(
            f"{path.name} cannot be read: {fault}.",
            "Start the kiosk: it puts a damaged file aside, and keeps what can be read of it.",
        ) from fault


def row_of(record: Record) -> tuple[object, ...]:
    """The record as it lies in the table."""
    values = (getattr(record, name) for name in COLUMNS)
    return tuple(value.isoformat() if isinstance(value, date) else value for value in values)


def record_of(row: Sequence[object]) -> Record | None:
    """The record of a row with all columns in their order; None where it is not of this vocabulary."""
    if len(row) != len(COLUMNS):
        return None
    values = dict(zip(COLUMNS, row, strict=True))
    try:
        for name, rule in RULES.items():
            if isinstance(rule, Closed) and rule.kind is not None and values[name] is not None:
                values[name] = rule.kind(str(values[name]))
        values["kind"] = Kind(str(values["kind"]))
        values["day"] = date.fromisoformat(str(values["day"]))
        return Record(**values)  # type: ignore[arg-type]  # it looks at every value itself
    except (TypeError, ValueError):
        return None
