"""The one SQLite library that the builder and the reader of the directory both use.

Two SQLite libraries on one file in one process drop each other's locks
(https://www.sqlite.org/howtocorrupt.html 2.2.1), so nobody
in this room imports `sqlite3` by itself. sqlite-utils picks the same way.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.errors import StorageError

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

# 3.40 has all that the directory needs. The race of older versions, which
# https://www.sqlite.org/wal.html#walresetbug describes, needs WAL mode: a directory never has it.
MINIMUM_VERSION = (3, 40, 0)

Connection = sqlite3.Connection
DatabaseError = sqlite3.DatabaseError
Error = sqlite3.Error


def require_version() -> str:
    """Return the version of the SQLite library.

    Raises:
        StorageError: it is too old.
    """
    if sqlite3.sqlite_version_info < MINIMUM_VERSION:
        raise StorageError(
            f"SQLite {sqlite3.sqlite_version} is too old for the directory.",
            "Install Handrail again with its own libraries.",
        )
    return sqlite3.sqlite_version


def open_to_build(path: Path) -> Connection:
    """A connection to a new file."""
    require_version()
    return sqlite3.connect(path, isolation_level=None)


def open_to_read(path: Path) -> Connection:
    """A connection to a file that nobody will write again; one thread at a time may use it.

    Raises:
        Error: the file cannot be opened.
    """
    require_version()
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)
