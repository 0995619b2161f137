"""The file of learners: what was thanked for is on the disk, and who has gone is not."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable, set_aside
from kiosk.directory.kept_file import KeptFile
from kiosk.staff.learning.schema import TABLES, bring_up

FILE_NAME = "learning.sqlite"
T = TypeVar("T")


class LearningFile:
    """Learners and what they did; any one thread at a time. Every method raises StorageError."""

    def __init__(self, folder: Path, *, on_damage: Callable[[Path], None]) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's data folder.
            on_damage: is told the new name of a file that was damaged and put aside.
        """
        self._file = KeptFile(
            folder / FILE_NAME, prepare=bring_up, begin_anew=self._begin_anew, mode=0o600
        )
        self._on_damage = on_damage

    @property
    def path(self) -> Path:
        """Where the file is, or would be."""
        return self._file.path

    def step(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do some work in one step: whole, or not at all."""
        return self._file.step(work)

    def wipe(self) -> None:
        """Have nothing left on the disk of what was deleted, not in the write-ahead log either."""
        self._file.do(
            lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        )

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begin_anew(self) -> None:
        """Put the damaged file aside and carry over what can be read of it and fits."""
        aside = set_aside(self._file.path)
        found = {table: readable(aside, table, by=["id"]) for table in TABLES}

        def carry(connection: sqlite.Connection) -> None:
            for table, rows in found.items():
                for row in rows:
                    marks = ", ".join("?" * len(row))
                    # The checks of the table refuse what nobody wrote.
                    with suppress(sqlite.Error):
                        connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 - our own names

        sqlite.in_one_step(self._file.opened(), carry)
        self._on_damage(aside)
