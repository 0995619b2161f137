"""The file of records: rows are added, never changed, and what was accepted is never lost.

A file that is damaged is put aside, and a new one is begun with what can still be read of it, by SQLite and
page by page, and with what the copies have: the kiosk goes on, and staff are told what is known to be lost.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable
from kiosk.directory.kept_file import KeptFile
from kiosk.directory.raw_pages import Row, rows_on_pages
from kiosk.staff.backups import Backups
from kiosk.staff.records.reading import Which, ask, record_of, row_of, rows
from kiosk.staff.records.record import COLUMNS, Record
from kiosk.staff.records.schema import bring_up

FILE_NAME = "records.sqlite"
_ADD = f"INSERT OR IGNORE INTO record VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 - marks only
_KEY = ("day", "hour", "id")
#: In the order in which the file keeps a row.
_STORED = (*_KEY, *(name for name in COLUMNS if name not in _KEY))
_IN_STORED = tuple(_STORED.index(name) for name in COLUMNS)
_ID = re.compile("[0-9a-f]{16}")
T = TypeVar("T")


class RecordLog:
    """Where records are written; any one thread at a time, and one such log a file in the whole program.

    Every method raises StorageError where the file cannot be read or written.

    Attributes:
        backups: its copies.
        lost: records of a damaged file of which nothing but their number could be read; 0 where none was damaged.
    """

    def __init__(
        self, folder: Path, *, on_damage: Callable[[Path], None], backups: Path | None = None
    ) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's data folder.
            on_damage: is told the new name of a file that was damaged and put aside; or its own name, where it was gone
                and was made again from its copies.
            backups: the folder of copies; None: the one in the data folder.
        """
        self._file = KeptFile(
            folder / FILE_NAME, prepare=bring_up, begin_anew=self._begin_anew, fill=self._fill
        )
        self._on_damage = on_damage
        self.backups = Backups(self._file.path, backups, without=("person", "drop_in"))
        self.lost = 0

    def open(self) -> None:
        """Read the file through and make it today's; writing does it too, where nobody did before."""
        self.write(lambda _: None)

    def add(self, *records: Record) -> None:
        """Keep these, all or none; when this returns they are on the disk. Twice the same is once."""
        self.write(lambda connection: put(connection, records))

    def write(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do `work` on the file in one step: whole, or not at all."""
        return self._file.step(work)

    def restore(self, copy: Path) -> int:
        """Add what a copy has and the log has not; return how many. Nothing is taken away by it."""
        kept = _of(copy)

        def write(connection: sqlite.Connection) -> int:
            before = _count(connection)
            put(connection, kept)
            return _count(connection) - before

        return self.write(write)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begin_anew(self) -> None:
        self._on_damage(self._file.begin_instead())

    def _fill(self, connection: sqlite.Connection, aside: Path | None) -> None:
        """Carry over what can be read of a damaged file, and what the copies have."""
        if aside is not None:
            put(connection, _rescued(aside))
        for copy in self.backups.newest_first():
            with suppress(StorageError):
                put(connection, _of(copy))
        if aside is not None:
            kept = {name for (name,) in connection.execute("SELECT id FROM record")}
            self.lost += len(_known_ids(aside) - kept)
        elif _count(connection):
            self._on_damage(self._file.path)


def _rescued(aside: Path) -> Iterator[Record]:
    """What can be read of a damaged file, some of it twice."""
    found: list[Row] = readable(aside, "record", by=_KEY)
    with suppress(OSError):
        stored = rows_on_pages(aside, len(_STORED))
        found.extend(tuple(row[place] for place in _IN_STORED) for row in stored)
    for row in found:
        record = record_of(row)
        if record is not None:
            yield record


def _known_ids(aside: Path) -> frozenset[str]:
    """The ids that the index of a damaged file still names: of records that were there."""
    with suppress(OSError):
        named = [str(row[0]) for row in rows_on_pages(aside, len(_KEY))]
        return frozenset(name for name in named if _ID.fullmatch(name))
    return frozenset()


def _count(connection: sqlite.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM record").fetchone()[0])


def _of(copy: Path) -> tuple[Record, ...]:
    """The records of a copy.

    Raises:
        StorageError: it cannot be read.
    """
    none: tuple[Record, ...] = ()
    return ask(copy, lambda connection: tuple(rows(connection, Which())), nothing=none)


def put(connection: sqlite.Connection, records: Iterable[Record]) -> None:
    """Add records within a step of `RecordLog.write`.

    Raises:
        Error: they were not added.
    """
    connection.executemany(_ADD, [row_of(record) for record in records])
