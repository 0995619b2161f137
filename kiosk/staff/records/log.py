"""The file of records: rows are added, never changed, and what was accepted is never lost.

A file that is damaged is put aside, what can still be read of it is carried over, and a new one is
begun: the kiosk goes on, and staff are told.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable, set_aside
from kiosk.directory.kept_file import KeptFile
from kiosk.staff.records.reading import record_of, row_of
from kiosk.staff.records.record import COLUMNS, Record
from kiosk.staff.records.schema import bring_up

FILE_NAME = "records.sqlite"
_ADD = f"INSERT OR IGNORE INTO record VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 - marks only
T = TypeVar("T")


class RecordLog:
    """Where records are written; any one thread at a time, and one such log a file in the whole program.

    Every method raises StorageError where the file cannot be read or written.
    """

    def __init__(self, folder: Path, *, on_damage: Callable[[Path], None]) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's data folder.
            on_damage: is told the new name of a file that was damaged and put aside.
        """
        self._file = KeptFile(folder / FILE_NAME, prepare=bring_up, begin_anew=self._begin_anew)
        self._on_damage = on_damage

    def open(self) -> None:
        """Read the file through and make it today's; writing does it too, where nobody did before."""
        self.write(lambda _: None)

    def add(self, *records: Record) -> None:
        """Keep these, all or none; when this returns they are on the disk. Twice the same is once."""
        self.write(lambda connection: put(connection, records))

    def write(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do `work` on the file in one step: whole, or not at all."""
        return self._file.step(work)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begin_anew(self) -> None:
        """Put the damaged file aside and carry over what can be read of it."""
        aside = set_aside(self._file.path)
        found = readable(aside, "record", by=("day", "hour", "id"))
        kept = [record for row in found if (record := record_of(row))]
        sqlite.in_one_step(self._file.opened(), lambda connection: put(connection, kept))
        self._on_damage(aside)


def put(connection: sqlite.Connection, records: Iterable[Record]) -> None:
    """Add records within a step of `RecordLog.write`.

    Raises:
        Error: they were not added.
    """
    connection.executemany(_ADD, [row_of(record) for record in records])
