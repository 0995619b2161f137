"""The records of each week, added up once: a figure over a million records is asked of a few thousand sums.

The file is disposable: it is made of the log, held against it day by day whenever it is asked, and only weeks that
differ are added up again. It holds nothing that the log does not.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any, Generic, Protocol, TypeVar

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.staff.figures.measures import MEASURES
from kiosk.staff.records.log import FILE_NAME as LOG_NAME

FILE_NAME = "figures.sqlite"
#: Raised whenever a measure changes: an older file is thrown away.
VERSION = 2
_TABLES = (
    "CREATE TABLE tally (measure TEXT NOT NULL, week TEXT NOT NULL, place TEXT NOT NULL, area TEXT NOT NULL,"
    " topic TEXT NOT NULL, campaign TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, amount INTEGER NOT NULL,"
    " PRIMARY KEY (measure, week, place, area, topic, campaign, value)) STRICT, WITHOUT ROWID",
    # What of the log is in the sums.
    "CREATE TABLE summed (day TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE summed_of (name TEXT NOT NULL) STRICT",
)
#: The Monday on or before a day.
MONDAY = "date(day, 'weekday 0', '-6 days')"
#: Weeks in which the log and the sums differ, the newest first: that is what is looked at.
_DIFFERING = (
    f"SELECT DISTINCT {MONDAY} FROM log.written AS w WHERE n <> coalesce("  # noqa: S608 - our own words
    "(SELECT n FROM summed AS s WHERE s.day = w.day), 0) ORDER BY 1 DESC"
)
T = TypeVar("T")


class Answered(Protocol):
    """The rows that answer a question."""

    def __iter__(self) -> Iterator[Any]: ...

    def fetchall(self) -> list[Any]:
        """All of them."""
        ...

    def fetchone(self) -> Any:
        """The first."""
        ...


class Askable(Protocol):
    """Whatever has the table `tally`: one kiosk's file, or a fleet's."""

    def execute(self, question: str, values: Sequence[str] = ..., /) -> Answered:
        """Ask it, in words that every SQL knows."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Generic[T]):
    """What was asked, and how many weeks are not in it yet."""

    value: T
    weeks_left: int


class AskWithin(Protocol):
    """As `ask_within`."""

    def __call__(
        self,
        folder: Path,
        question: Callable[[Askable], T],
        /,
        *,
        nothing: T,
        seconds: float | None,
    ) -> Answer[T]:
        """Ask, adding up for so many seconds only."""
        ...


def ask(folder: Path, question: Callable[[Askable], T], *, nothing: T) -> T:
    """Ask a question of the table `tally`, brought up to date first, however long it takes; off the screen's thread.

    Args:
        folder: the kiosk's data folder.
        question: only reads.
        nothing: the answer where nothing has been recorded yet.

    Raises:
        StorageError: a file cannot be read or written.
    """
    return ask_within(folder, question, nothing=nothing, seconds=None).value


def ask_within(
    folder: Path, question: Callable[[Askable], T], *, nothing: T, seconds: float | None
) -> Answer[T]:
    """As `ask`, but add up weeks for so many seconds only, the newest first; asked again, it goes on.

    Raises:
        StorageError: a file cannot be read or written.
    """
    if not (folder / LOG_NAME).exists():
        return Answer(value=nothing, weeks_left=0)
    try:
        try:
            return _asked(folder, question, nothing, seconds)
        except sqlite.DatabaseError as fault:
            if not sqlite.is_damage(fault):
                raise
            forget(folder)
            return _asked(folder, question, nothing, seconds)
    except (sqlite.Error, OSError) as fault:
        raise StorageError(
            f"The figures cannot be worked out: {fault}.",
            "Check that the disk is not full and that the folder may be written to.",
        ) from fault


def forget(folder: Path) -> None:
    """Throw the sums away; they are made again from the log."""
    for end in ("", "-wal", "-shm", "-journal"):
        (folder / f"{FILE_NAME}{end}").unlink(missing_ok=True)


def _asked(
    folder: Path,
    question: Callable[[Askable], T],
    nothing: T,
    seconds: float | None,
) -> Answer[T]:
    with closing(sqlite.open_to_append(folder / FILE_NAME)) as connection:
        connection.execute("ATTACH ? AS log", (str(folder / LOG_NAME),))
        if not _is_counted(connection):
            # Whoever writes is about to make the table, or an older program wrote it and has not been followed yet.
            return Answer(value=nothing, weeks_left=0)
        if not _fits(connection):
            sqlite.in_one_step(connection, _begin)
        until = None if seconds is None else perf_counter() + seconds
        weeks = [str(row[0]) for row in connection.execute(_DIFFERING)]
        done = 0
        for week in weeks:
            if until is not None and done and perf_counter() > until:
                break
            sqlite.in_one_step(connection, partial(_sum_up, week=week))
            done += 1
        return Answer(value=question(connection), weeks_left=len(weeks) - done)


def _is_counted(connection: sqlite.Connection) -> bool:
    question = "SELECT count(*) FROM log.sqlite_schema WHERE name = 'record_is_counted'"
    return bool(connection.execute(question).fetchone()[0])


def _fits(connection: sqlite.Connection) -> bool:
    (version,) = connection.execute("PRAGMA main.user_version").fetchone()
    if version != VERSION:
        return False
    # A log that was begun anew after damage is another one, even where its counts agree.
    question = "SELECT (SELECT name FROM summed_of) = (SELECT name FROM log.written_in)"
    return bool(connection.execute(question).fetchone()[0])


def _begin(connection: sqlite.Connection) -> None:
    for name in ("tally", "summed", "summed_of"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute("INSERT INTO summed_of SELECT name FROM log.written_in")
    connection.execute(f"PRAGMA main.user_version = {VERSION}")


def _sum_up(connection: sqlite.Connection, week: str) -> None:
    """Add one week up anew, and note which records are in its sums: both of one moment of the log."""
    span = "day BETWEEN ? AND date(?, '+6 days')"
    for name, measure in MEASURES.items():
        connection.execute("DELETE FROM tally WHERE measure = ? AND week = ?", (name, week))
        connection.execute(
            "INSERT INTO tally SELECT ?, ?, place, coalesce(area, ''), coalesce(topic, ''),"  # noqa: S608 - our own words
            f" coalesce(campaign, ''), {measure.value}, count(*), sum({measure.amount})"
            f" FROM log.record WHERE {span} AND {measure.counted} GROUP BY 3, 4, 5, 6, 7",
            (name, week, week, week),
        )
    connection.execute(f"DELETE FROM summed WHERE {span}", (week, week))  # noqa: S608 - our own words
    connection.execute(
        f"INSERT INTO summed SELECT day, n FROM log.written WHERE {span}",  # noqa: S608 - our own words
        (week, week),
    )
