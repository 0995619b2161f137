"""The records of each week, added up once: a figure over a million records is asked of a few thousand sums.

The file is disposable: it is made of the log, held against it whenever it is opened, and made anew where
the two differ. It holds nothing that the log does not.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.staff.figures.measures import MEASURES
from kiosk.staff.records.log import FILE_NAME as LOG_NAME

FILE_NAME = "figures.sqlite"
#: Raised whenever a measure changes: an older file is thrown away.
VERSION = 1
_TABLE = (
    "CREATE TABLE tally (measure TEXT NOT NULL, week TEXT NOT NULL, place TEXT NOT NULL, area TEXT NOT NULL,"
    " topic TEXT NOT NULL, campaign TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, amount INTEGER NOT NULL,"
    " PRIMARY KEY (measure, week, place, area, topic, campaign, value)) STRICT, WITHOUT ROWID"
)
#: The Monday on or before a day.
MONDAY = "date(day, 'weekday 0', '-6 days')"
T = TypeVar("T")


def ask(folder: Path, question: Callable[[sqlite.Connection], T], *, nothing: T) -> T:
    """Ask a question of the table `tally`, brought up to date first; off the screen's thread.

    Args:
        folder: the kiosk's data folder.
        question: only reads.
        nothing: the answer where nothing has been recorded yet.

    Raises:
        StorageError: a file cannot be read or written.
    """
    if not (folder / LOG_NAME).exists():
        return nothing
    try:
        try:
            return _asked(folder, question)
        except sqlite.DatabaseError as fault:
            if not sqlite.is_damage(fault):
                raise
            forget(folder)
            return _asked(folder, question)
    except (sqlite.Error, OSError) as fault:
        raise StorageError(
            f"The figures cannot be worked out: {fault}.",
            "Check that the disk is not full and that the folder may be written to.",
        ) from fault


def forget(folder: Path) -> None:
    """Throw the sums away; they are made again from the log."""
    for end in ("", "-wal", "-shm", "-journal"):
        (folder / f"{FILE_NAME}{end}").unlink(missing_ok=True)


def _asked(folder: Path, question: Callable[[sqlite.Connection], T]) -> T:
    with closing(sqlite.open_to_append(folder / FILE_NAME)) as connection:
        connection.execute("ATTACH ? AS log", (str(folder / LOG_NAME),))
        if not _fits(connection):
            sqlite.in_one_step(connection, _bring_up)
        return question(connection)


def _fits(connection: sqlite.Connection) -> bool:
    (version,) = connection.execute("PRAGMA main.user_version").fetchone()
    return version == VERSION and _summed(connection) == _written(connection)


def _written(connection: sqlite.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM log.record").fetchone()[0])


def _summed(connection: sqlite.Connection) -> int:
    question = "SELECT coalesce(sum(n), 0) FROM tally WHERE measure = 'kind'"
    return int(connection.execute(question).fetchone()[0])


def _bring_up(connection: sqlite.Connection) -> None:
    """Add up the newest week anew; where that does not make it whole (a clock that was wrong), every week."""
    (version,) = connection.execute("PRAGMA main.user_version").fetchone()
    if version == VERSION:
        (newest,) = connection.execute(
            "SELECT max(week) FROM tally WHERE measure = 'kind'"
        ).fetchone()
        if newest is not None:
            _sum_from(connection, newest)
            if _summed(connection) == _written(connection):
                return
    connection.execute("DROP TABLE IF EXISTS tally")
    connection.execute(_TABLE)
    _sum_from(connection, "")
    connection.execute(f"PRAGMA main.user_version = {VERSION}")


def _sum_from(connection: sqlite.Connection, week: str) -> None:
    for name, measure in MEASURES.items():
        connection.execute("DELETE FROM tally WHERE measure = ? AND week >= ?", (name, week))
        connection.execute(
            f"INSERT INTO tally SELECT ?, {MONDAY}, place, coalesce(area, ''), coalesce(topic, ''),"  # noqa: S608 - our own words
            f" coalesce(campaign, ''), {measure.value}, count(*), sum({measure.amount})"
            f" FROM log.record WHERE day >= ? AND {measure.counted} GROUP BY 2, 3, 4, 5, 6, 7",
            (name, week),
        )
