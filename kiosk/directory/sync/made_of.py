"""What a directory was made of, written in the directory itself.

So a sync that was cut between taking over what a feed gave and building the directory of it is seen
to have been, and the directory is built without asking the feed again.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.directory import sqlite
from kiosk.directory.store import DirectoryFiles


def write_made_of(path: Path, stamp: str, shown_elsewhere: Mapping[str, int]) -> None:
    """Write into a new directory what it is made of.

    Args:
        path: the directory.
        stamp: equal for equal directories.
        shown_elsewhere: how many services of each feed another feed shows.

    Raises:
        Error: it cannot be written.
    """
    connection = sqlite.open_to_build(path)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE made_of (stamp TEXT NOT NULL, elsewhere TEXT NOT NULL)")
        counts = msgspec.json.encode(shown_elsewhere).decode()
        connection.execute("INSERT INTO made_of VALUES (?, ?)", (stamp, counts))
    finally:
        connection.close()


def read_stamp(files: DirectoryFiles) -> str | None:
    """What the directory in use is made of; None where that is not known."""
    row = _row(files)
    return row[0] if row else None


def read_shown_elsewhere(files: DirectoryFiles) -> Mapping[str, int]:
    """How many services of each feed the directory in use has from another feed."""
    row = _row(files)
    return msgspec.json.decode(row[1], type=dict[str, int]) if row else {}


def feeds_of(stamp: str | None) -> frozenset[str]:
    """The feeds that a stamp names."""
    if stamp is None:
        return frozenset()
    made_of = msgspec.json.decode(stamp, type=dict[str, object])
    named = made_of.get("feeds")
    return frozenset(str(each[0]) for each in named) if isinstance(named, list) else frozenset()


def _row(files: DirectoryFiles) -> tuple[str, str] | None:
    path = files.current()
    if path is None:
        return None
    try:
        connection = sqlite.open_to_read(path)
        try:
            row: tuple[str, str] | None = connection.execute(
                "SELECT stamp, elsewhere FROM made_of"
            ).fetchone()
        finally:
            connection.close()
    except sqlite.Error:
        return None
    return row
