"""Copies of the file of records: one a day, seven days and four weeks of them, each read through once written."""

import re
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from kiosk.core.atomic_file import synchronise
from kiosk.core.clock import is_believable
from kiosk.core.errors import StorageError
from kiosk.directory import sqlite

FOLDER = "backups"
DAYS, WEEKS = 7, 4
#: Copies dated later than today: of a clock that was wrong, now or then. Never more than these.
_AHEAD = 14
_NAME = re.compile(r"records-(\d{4}-\d{2}-\d{2})\.sqlite")


class Backups:
    """The copies in one folder; for any one thread at a time."""

    def __init__(self, log: Path, folder: Path | None = None) -> None:
        """Nothing is read or made yet.

        Args:
            log: the file of records.
            folder: where the copies go, which must be there (a stick that is not in is no folder); None:
                a folder beside the log, which is made.
        """
        self._log = log
        self._own = folder is None
        self.folder = folder or log.parent / FOLDER

    def make(self, today: date) -> Path | None:
        """Make the copy of today where it is wanting, and let go of old ones; None where nothing was to be done.

        With a clock that cannot be right nothing is made, and nothing let go of.

        Raises:
            StorageError: it cannot be made; the copies of before are as they were.
        """
        target = self.folder / f"records-{today.isoformat()}.sqlite"
        if not is_believable(today) or not self._log.exists() or target.exists():
            return None
        unfinished = self.folder / "unfinished.sqlite"
        try:
            if self._own:
                self.folder.mkdir(parents=True, exist_ok=True)
            unfinished.unlink(missing_ok=True)
            _copy(self._log, unfinished)
            synchronise(unfinished)
            unfinished.replace(target)
            synchronise(self.folder)
            for old in to_let_go(self.dates(), today):
                (self.folder / f"records-{old.isoformat()}.sqlite").unlink()
        except (OSError, sqlite.Error) as fault:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise StorageError(
                f"The records could not be copied to {self.folder}: {fault}.",
                "Check that the folder is there, has room and can be written to: a stick must be in.",
            ) from fault
        return target

    def newest_first(self) -> Iterator[Path]:
        """The copies."""
        for day in sorted(self.dates(), reverse=True):
            yield self.folder / f"records-{day.isoformat()}.sqlite"

    def dates(self) -> tuple[date, ...]:
        """The days of the copies."""
        try:
            found = [_NAME.fullmatch(each.name) for each in self.folder.iterdir()]
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


def _copy(log: Path, target: Path) -> None:
    """Copy what is accepted, beside whoever writes; nothing of people who are being helped just now.

    Raises:
        Error: it was not copied, or is not sound.
    """
    with (
        closing(sqlite.open_beside(log)) as source,
        closing(sqlite.open_to_build(target)) as copy,
    ):
        source.backup(copy)
        # One file, with no log beside it: it may be carried about.
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        copy.execute("PRAGMA secure_delete = ON")
        for table in ("person", "drop_in"):
            copy.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        sqlite.require_sound(copy)
