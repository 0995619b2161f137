"""The file in which the state of one feed is kept, and its tables.

entries      each service after cleaning, as JSON; never changed once written
records      the services that count: which entry, what it was made of, its twin in other feeds
incoming     what the running pass has brought so far
held         what a pass that waits for staff has brought
todo         services of which the running pass still has to ask the detail
refused*     records that are not shown, and why
remembered*  by what the server will know an answer again
facts        `Accepted`, `Running` and `HeldPass`, as JSON
"""

import logging
import re
from pathlib import Path
from zlib import crc32

from kiosk.directory import sqlite

_FORMAT = 1
_SHORT = 40
_LOG = logging.getLogger(__name__)

_RECORD = """
    id TEXT PRIMARY KEY,
    entry INTEGER,
    digest BLOB NOT NULL,
    twin INTEGER,
    modified TEXT,
    repairs TEXT
"""
_ROW = f"{_RECORD.strip()}, kind INTEGER NOT NULL"
_REFUSED = "id TEXT, kind TEXT, count INTEGER NOT NULL, PRIMARY KEY (id, kind)"
_REMEMBERED = "url TEXT PRIMARY KEY, etag TEXT, modified TEXT, digest BLOB, page BLOB"
_TABLES = f"""
CREATE TABLE entries (key INTEGER PRIMARY KEY, entry BLOB NOT NULL);
CREATE TABLE records ({_RECORD}) WITHOUT ROWID;
CREATE INDEX records_twin ON records (twin);
CREATE TABLE incoming ({_ROW}) WITHOUT ROWID;
CREATE TABLE held ({_ROW}) WITHOUT ROWID;
CREATE TABLE todo (key INTEGER PRIMARY KEY, id TEXT UNIQUE, record_id TEXT, line BLOB);
CREATE TABLE refused ({_REFUSED}) WITHOUT ROWID;
CREATE TABLE refused_incoming ({_REFUSED}) WITHOUT ROWID;
CREATE TABLE refused_held ({_REFUSED}) WITHOUT ROWID;
CREATE TABLE remembered ({_REMEMBERED}) WITHOUT ROWID;
CREATE TABLE remembered_incoming ({_REMEMBERED}) WITHOUT ROWID;
CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {_FORMAT};
"""


def state_path(folder: Path, feed: str) -> Path:
    """Where the state of a feed is kept: a name that a person can tell, and no other feed has."""
    plain = re.sub(r"[^a-z0-9]+", "-", feed.split("://", 1)[-1].lower()).strip("-")
    return folder / f"{plain[:_SHORT]}-{crc32(feed.encode()):08x}.sqlite"


def open_state(path: Path) -> sqlite.Connection:
    """Open the state of a feed; one that is damaged is set aside, and begun anew.

    Raises:
        Error: the file cannot be used.
        OSError: the folder cannot.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _opened(path)
    except sqlite.Error as fault:
        if not sqlite.is_damage(fault):
            raise
    set_aside(path)
    return _opened(path)


def set_aside(path: Path) -> None:
    """Take a damaged state out of the way; the last one is kept to look at.

    Raises:
        OSError: it cannot be moved.
    """
    _LOG.warning("the state of a feed is damaged and begun anew: %s", path.name)
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)
    path.replace(path.with_suffix(".damaged"))


def _opened(path: Path) -> sqlite.Connection:
    connection = sqlite.open_to_append(path)
    try:
        sqlite.require_sound(connection)
        _require_tables(connection)
        # A pass changes any part of a large file: let SQLite keep its pages where it keeps them.
        connection.execute("PRAGMA cache_size = -8000")
        connection.execute("PRAGMA temp_store = FILE")
    except BaseException:
        connection.close()
        raise
    return connection


def _require_tables(connection: sqlite.Connection) -> None:
    """Make the tables of a new file.

    Raises:
        DatabaseError: they are those of another version of the program.
    """
    (made,) = connection.execute("PRAGMA user_version").fetchone()
    if made == _FORMAT:
        return
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        raise sqlite.DatabaseError("another format")
    connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} COMMIT;")
