"""The file of learners: what was thanked for is on the disk, and who has gone is not."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable
from kiosk.directory.kept_file import KeptFile
from kiosk.directory.raw_pages import Row, numbered_rows_on_pages
from kiosk.staff.backups import Backups
from kiosk.staff.learning.schema import TABLES, bring_up

FILE_NAME = "learning.sqlite"
#: What passes: which day it is, what is on its way to the records, and answers of modules that are open.
_PASSING = ("answer", "outbox", "days")
T = TypeVar("T")


class LearningFile:
    """Learners and what they did; any one thread at a time. Every method raises StorageError.

    Attributes:
        backups: its copies, which never leave the kiosk's own folder.
    """

    def __init__(self, folder: Path, *, on_damage: Callable[[Path], None]) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's data folder.
            on_damage: is told the new name of a file that was damaged and put aside; or its own name, where it was gone
                and was made again from its copies.
        """
        self._file = KeptFile(
            folder / FILE_NAME,
            prepare=bring_up,
            begin_anew=self._begin_anew,
            fill=self._fill,
            mode=0o600,
        )
        self.backups = Backups(self._file.path, without=_PASSING, mode=0o600)
        self._on_damage = on_damage

    @property
    def path(self) -> Path:
        """Where the file is, or would be."""
        return self._file.path

    @property
    def is_begun(self) -> bool:
        """Whether there is anything to open: the file, or copies of one that is gone."""
        return self.path.exists() or bool(self.backups.dates())

    def step(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do some work in one step: whole, or not at all."""
        return self._file.step(work)

    def wipe(self) -> None:
        """Have nothing left on the disk of what was deleted: not in the log, in no copy, in no file put aside."""
        self._file.do(
            lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        )
        try:
            self.backups.let_go()
            for aside in self.path.parent.glob(f"{self.path.stem}-damaged-*"):
                aside.unlink()
        except OSError as fault:
            raise StorageError(
                f"A copy of {FILE_NAME} could not be deleted: {fault}.",
                "Delete the files whose names begin with learning- in the kiosk's folder and in its backups.",
            ) from fault

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begin_anew(self) -> None:
        self._on_damage(self._file.begin_instead())

    def _fill(self, connection: sqlite.Connection, aside: Path | None) -> None:
        """Carry over what can be read of a damaged file, the newest first, and what of the newest copy is not there."""
        if aside is not None:
            for table in TABLES:
                _put(connection, table, readable(aside, table, by=["id"]))
                with suppress(OSError):
                    columns = len(connection.execute(f"PRAGMA table_info({table})").fetchall())
                    _put(connection, table, reversed([*numbered_rows_on_pages(aside, columns)]))
        for table in (each for each in TABLES if each not in _PASSING):
            question = f"SELECT * FROM {table} ORDER BY id"  # noqa: S608 - our own names
            _put(connection, table, self.backups.newest_rows(question))
        if aside is None and connection.execute("SELECT count(*) FROM learner").fetchone()[0]:
            self._on_damage(self.path)


def _put(connection: sqlite.Connection, table: str, rows: Iterable[Row]) -> None:
    """Add those rows that fit and are not there."""
    for row in rows:
        marks = ", ".join("?" * len(row))
        # The checks of the table refuse what nobody wrote, or what is there already.
        with suppress(sqlite.IntegrityError):
            connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 - our own names
