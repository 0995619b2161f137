"""A file of records that must never be lost: opened when first needed, checked, begun anew where it is damaged."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import put_back, set_aside

T = TypeVar("T")


class KeptFile:
    """The connection to one such file; any one thread at a time.

    Attributes:
        path: where it is.
    """

    def __init__(
        self,
        path: Path,
        *,
        prepare: Callable[[sqlite.Connection], object],
        begin_anew: Callable[[], None],
        fill: Callable[[sqlite.Connection, Path | None], object] | None = None,
        mode: int = 0o666,
    ) -> None:
        """Nothing is opened yet.

        Args:
            path: where it is.
            prepare: makes its tables, once it is known to be sound; may raise StorageError.
            begin_anew: called where it is damaged, and closed: calls `begin_instead`, or raises StorageError.
            fill: puts into a file that is made, in one step, what can be had: of the damaged one that was put aside
                (None where there simply was none), and of copies.
            mode: who may read a file that is made, before the umask.
        """
        self.path = path
        self._prepare = prepare
        self._begin_anew = begin_anew
        self._fill = fill
        # Whether the file is new, and what can be had is not in it yet.
        self._is_bare = False
        self._mode = mode
        self._connection: sqlite.Connection | None = None
        self._number = 0

    @property
    def is_open(self) -> bool:
        """Whether it has been opened."""
        return self._connection is not None

    def do(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do some work on the file; where it turns out to be damaged, on the one that was begun instead.

        Raises:
            StorageError: it cannot be read or written.
        """
        try:
            try:
                return work(self.opened())
            except sqlite.Error as fault:
                if not sqlite.is_damage(fault):
                    raise
                self.close()
                self._begin_anew()
                return work(self.opened())
        except (sqlite.Error, OSError) as fault:
            self.close()
            raise StorageError(
                f"{self.path.name} cannot be used: {fault}.",
                "Check that the disk is not full and that the folder may be written to.",
            ) from fault

    def step(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do some work in one step: whole, or not at all."""
        return self.do(lambda connection: sqlite.in_one_step(connection, work))

    def begin_instead(self) -> Path:
        """Put the damaged file aside, and begin one with what can be had of it; return its new name.

        Raises:
            Error, OSError, StorageError: that could not be done, as on a disk that is full: the damaged file has its
                name back, to be tried again, and nothing is forgotten.
        """
        aside = set_aside(self.path)
        try:
            self._open(aside)
        except (sqlite.Error, OSError, StorageError):
            self.close()
            put_back(aside, self.path)
            raise
        return aside

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with suppress(sqlite.Error):  # what was accepted is on the disk already
                self._connection.close()
            self._connection = None

    def opened(self) -> sqlite.Connection:
        """The connection; made where there is none.

        Raises:
            Error: the file cannot be opened, or is damaged.
            StorageError: another program has put it aside, or it cannot be made today's.
        """
        if self._connection is not None and self._number != _number_of(self.path):
            # Not closed here: SQLite would take away the newer file's log by its name.
            raise StorageError(
                f"{self.path.name} was put aside by another program, or taken away.",
                "Start this program again: it goes on in the new file.",
            )
        return self._open(None) if self._connection is None else self._connection

    def _open(self, aside: Path | None) -> sqlite.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._is_bare |= _is_empty(self.path)
        self.path.touch(mode=self._mode)
        connection = sqlite.open_to_append(self.path)
        self._connection = connection
        self._number = _number_of(self.path)
        sqlite.require_sound(connection)
        try:
            self._prepare(connection)
            if self._is_bare and self._fill is not None:
                fill = self._fill
                sqlite.in_one_step(connection, lambda step: fill(step, aside))
        except StorageError:
            self.close()
            raise
        self._is_bare = False
        return connection


def _is_empty(path: Path) -> bool:
    """Whether there is no file of this name, or nothing in it."""
    try:
        return path.stat().st_size == 0
    except FileNotFoundError:
        return True


def _number_of(path: Path) -> int:
    """Which file it is that has this name; 0 where there is none."""
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return 0
