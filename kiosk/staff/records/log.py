"""The file of records: rows are added, never changed, and what was accepted is never lost.

A file that is damaged is put aside, what can still be read of it is carried over, and a new one is
begun: the kiosk goes on, and staff are told.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable, set_aside
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
        self._path = folder / FILE_NAME
        self._on_damage = on_damage
        self._connection: sqlite.Connection | None = None
        self._file = 0

    def open(self) -> None:
        """Read the file through and make it today's; writing does it too, where nobody did before."""
        self.write(lambda _: None)

    def add(self, *records: Record) -> None:
        """Keep these, all or none; when this returns they are on the disk. Twice the same is once."""
        self.write(lambda connection: put(connection, records))

    def write(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do `work` on the file in one step: whole, or not at all."""
        return self._do(lambda connection: sqlite.in_one_step(connection, work))

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with suppress(sqlite.Error):  # what was accepted is on the disk already
                self._connection.close()
            self._connection = None

    def _do(self, work: Callable[[sqlite.Connection], T]) -> T:
        try:
            try:
                return work(self._opened())
            except sqlite.Error as fault:
                if not sqlite.is_damage(fault):
                    raise
                self._begin_anew()
                return work(self._opened())
        except (sqlite.Error, OSError) as fault:
            self.close()
            raise StorageError(
                f"{FILE_NAME} cannot be used: {fault}.",
                "Check that the disk is not full and that the folder may be written to.",
            ) from fault

    def _opened(self) -> sqlite.Connection:
        if self._connection is not None and self._file != _number_of(self._path):
            # Not closed here: SQLite would take away the newer file's log by its name.
            raise StorageError(
                f"{FILE_NAME} was put aside by another program, or taken away.",
                "Start this program again: it goes on in the new file.",
            )
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite.open_to_append(self._path)
            self._connection = connection
            self._file = _number_of(self._path)
            sqlite.require_sound(connection)
            try:
                bring_up(connection)
            except StorageError:
                self.close()
                raise
        return self._connection

    def _begin_anew(self) -> None:
        """Put the damaged file aside and carry over what can be read of it."""
        self.close()
        aside = set_aside(self._path)
        found = readable(aside, "record", by=("day", "hour", "id"))
        kept = [record for row in found if (record := record_of(row))]
        sqlite.in_one_step(self._opened(), lambda connection: put(connection, kept))
        self._on_damage(aside)


def put(connection: sqlite.Connection, records: Iterable[Record]) -> None:
    """Add records within a step of `RecordLog.write`.

    Raises:
        Error: they were not added.
    """
    connection.executemany(_ADD, [row_of(record) for record in records])


def _number_of(path: Path) -> int:
    """Which file it is that has this name; 0 where there is none."""
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return 0
