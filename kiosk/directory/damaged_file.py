"""A damaged file of records: put aside, never deleted, and read for as far as it can be."""

import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.directory import sqlite

_ASIDE_KEPT = 9
_LOG = logging.getLogger(__name__)


def set_aside(path: Path) -> Path:
    """Give a damaged file, and what SQLite keeps beside it, another name, and return that.

    The ninth such name is used again, so that they do not fill the disk. The file must be closed.

    Raises:
        OSError: it cannot be moved.
    """
    aside = _free_name(path)
    for ending in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).replace(aside.with_name(aside.name + ending))
    _LOG.warning("%s was damaged and is now %s", path.name, aside.name)
    return aside


def put_back(aside: Path, path: Path) -> None:
    """Give a file that was put aside its name back, over what was begun instead. Both must be closed.

    Raises:
        OSError: it cannot be moved.
    """
    for ending in ("-wal", "-shm", ""):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    for ending in ("-wal", "-shm", ""):
        with suppress(FileNotFoundError):
            aside.with_name(aside.name + ending).replace(path.with_name(path.name + ending))


def readable(path: Path, table: str, *, by: Sequence[str]) -> list[tuple[object, ...]]:
    """The rows of a damaged table that can be read: from its beginning, and from its end.

    Args:
        path: the file.
        table: whose first column names a row.
        by: the columns of its primary key, in which order it lies.
    """
    rows: dict[object, tuple[object, ...]] = {}
    for way in ("ASC", "DESC"):
        order = ", ".join(f"{column} {way}" for column in by)
        question = f"SELECT * FROM {table} ORDER BY {order}"  # noqa: S608 - our own names
        with suppress(sqlite.Error):
            connection = sqlite.open_to_append(path)
            try:
                rows.update({row[0]: row for row in _until_broken(connection, question)})
            finally:
                connection.close()
    return list(rows.values())


def _free_name(path: Path) -> Path:
    names = [
        path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")
        for number in range(1, _ASIDE_KEPT + 1)
    ]
    return next((name for name in names if not name.exists()), names[-1])


def _until_broken(connection: sqlite.Connection, question: str) -> Iterable[tuple[object, ...]]:
    with suppress(sqlite.Error):
        yield from connection.execute(question)
