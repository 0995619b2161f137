"""Copies of a file that must not be lost: one a day, seven days and four weeks of them, each read through."""

import re
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from kiosk.core.atomic_file import synchronise
from kiosk.core.clock import is_believable
from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.raw_pages import Row

FOLDER = "backups"
DAYS, WEEKS = 7, 4
#: Copies dated later than today: of a clock that was wrong, now or then. Never more than these.
_AHEAD = 14


class Backups:
    """The copies of one file in one folder; for any one thread at a time."""

    def __init__(
        self,
        file: Path,
        folder: Path | None = None,
        *,
        without: Sequence[str] = (),
        mode: int = 0o666,
    ) -> None:
        """Nothing is read or made yet.

        Args:
            file: what is copied: records.sqlite to records-2026-11-25.sqlite.
            folder: where the copies go, which must be there (a stick that is not in is no folder); None:
                a folder beside the file, which is made.
            without: the tables that are empty in a copy.
            mode: who may read a copy, before the umask.
        """
        self._file = file
        self._own = folder is None
        self._without = tuple(without)
        self._mode = mode
        self._name = re.compile(rf"{re.escape(file.stem)}-(\d{{4}}-\d{{2}}-\d{{2}})\.sqlite")
        self.folder = folder or file.parent / FOLDER

    def make(self, today: date) -> Path | None:
        """Make the copy of today where it is wanting, and let go of old ones; None where nothing was to be done.

        With a clock that cannot be right nothing is made, and nothing let go of.

        Raises:
            StorageError: it cannot be made; the copies of before are as they were.
        """
        target = self._copy_of(today)
        if not is_believable(today) or not self._file.exists() or target.exists():
            return None
        unfinished = self.folder / f"unfinished-{self._file.name}"
        try:
            if self._own:
                self.folder.mkdir(parents=True, exist_ok=True)
            unfinished.unlink(missing_ok=True)
            unfinished.touch(mode=self._mode)
            _copy(self._file, unfinished, self._without)
            synchronise(unfinished)
            unfinished.replace(target)
            synchronise(self.folder)
            for old in to_let_go(self.dates(), today):
                self._copy_of(old).unlink()
        except (OSError, sqlite.Error) as fault:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise StorageError(
                f"{self._file.name} could not be copied to {self.folder}: {fault}.",
                "Check that the folder is there, has room and can be written to: a stick must be in.",
            ) from fault
        return target

    def newest_first(self) -> Iterator[Path]:
        """The copies."""
        for day in sorted(self.dates(), reverse=True):
            yield self._copy_of(day)

    def newest_rows(self, question: str) -> list[Row]:
        """What the newest copy that can be read answers to a question; nothing where there is none."""
        for copy in self.newest_first():
            with suppress(sqlite.Error), closing(sqlite.open_to_read(copy)) as connection:
                return list(connection.execute(question))
        return []

    def let_go(self) -> None:
        """Let go of every copy: what somebody wants gone is gone from them, too.

        Raises:
            OSError: one cannot be deleted.
        """
        for copy in tuple(self.newest_first()):
            copy.unlink(missing_ok=True)

    def _copy_of(self, day: date) -> Path:
        return self.folder / f"{self._file.stem}-{day.isoformat()}.sqlite"

    def dates(self) -> tuple[date, ...]:
        """The days of the copies."""
        try:
            found = [self._name.fullmatch(each.name) for each in self.folder.iterdir()]
        except OSError:
            return ()
        days: list[date] = []
        for match in found:
            with suppress(ValueError):
                if match:
                    days.append(date.fromisoformat(match[1]))
        return tuple(days)


def to_let_go(days: tuple[date, ...], today: date) -> frozenset[date]:
    """Which copies are not needed any more: all but seven days, and the newest of four weeks before them."""
    past = sorted((day for day in days if day <= today), reverse=True)
    ahead = sorted((day for day in days if day > today), reverse=True)
    weeks: dict[tuple[int, int], date] = {}
    for day in past[DAYS:]:
        weeks.setdefault(day.isocalendar()[:2], day)
    kept = {*past[:DAYS], *list(weeks.values())[:WEEKS], *ahead[:_AHEAD]}
    return frozenset(days) - kept


def _copy(file: Path, target: Path, without: Sequence[str]) -> None:
    """Copy what is accepted, beside whoever writes; nothing of people who are being helped just now.

    Raises:
        Error: it was not copied, or is not sound.
    """
    with (
        closing(sqlite.open_beside(file)) as source,
        closing(sqlite.open_to_build(target)) as copy,
    ):
        source.backup(copy)
        # One file, with no log beside it: it may be carried about.
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        copy.execute("PRAGMA secure_delete = ON")
        for table in without:
            copy.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        sqlite.require_sound(copy)
