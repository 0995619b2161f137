"""The one SQLite library that everything here uses: the directory, reports and the records of staff.

Two SQLite libraries on one file in one process drop each other's locks
(https://www.sqlite.org/howtocorrupt.html 2.2.1), so nobody
in this room imports `sqlite3` by itself. sqlite-utils picks the same way.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

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
_WAL_IS_SAFE = (3, 51, 3)
_WAIT_FOR_OTHERS_MS = 5_000
T = TypeVar("T")

Connection = sqlite3.Connection
DatabaseError = sqlite3.DatabaseError
Error = sqlite3.Error
IntegrityError = sqlite3.IntegrityError


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


def open_scratch() -> Connection:
    """A connection to a nameless file that goes when it is closed; for more than memory should hold."""
    require_version()
    return sqlite3.connect("", isolation_level=None)


def open_to_read(path: Path) -> Connection:
    """A connection to a file that nobody will write again; one thread at a time may use it.

    Raises:
        Error: the file cannot be opened.
    """
    require_version()
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)


def open_to_append(path: Path) -> Connection:
    """A connection to a file of records that must never be lost; one thread at a time may use it.

    Each commit is on the disk when it returns (measured: `synchronous=NORMAL` in WAL mode loses
    acknowledged commits at a power cut, FULL none). Where the library may have the WAL-reset race,
    a rollback journal is used, which with EXTRA is as safe and only slower.

    Raises:
        Error: the file cannot be opened.
    """
    require_version()
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA busy_timeout = {_WAIT_FOR_OTHERS_MS}")
        wal = sqlite3.sqlite_version_info >= _WAL_IS_SAFE
        connection.execute(f"PRAGMA journal_mode = {'WAL' if wal else 'DELETE'}").fetchone()
        connection.execute(f"PRAGMA synchronous = {'FULL' if wal else 'EXTRA'}")
    except Error:
        connection.close()
        raise
    return connection


def open_beside(path: Path) -> Connection:
    """A connection that only reads a file of `open_to_append` while it is being written.

    Raises:
        Error: the file cannot be opened.
    """
    require_version()
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute(f"PRAGMA busy_timeout = {_WAIT_FOR_OTHERS_MS}")
    return connection


def in_one_step(connection: Connection, work: Callable[[Connection], T]) -> T:
    """Do `work` whole or not at all, with nobody else writing meanwhile.

    Raises:
        Error: it was not done.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return result


def require_sound(connection: Connection) -> None:
    """Read every page of the file.

    The checks of columns are not gone through again, which held when each row was written: they take
    fifteen times as long (21 s of a million records, against 1.3).

    Raises:
        DatabaseError: it is damaged.
    """
    connection.execute("PRAGMA ignore_check_constraints = ON")
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    connection.execute("PRAGMA ignore_check_constraints = OFF")
    if answer != "ok":
        raise DatabaseError(answer)


def is_damage(fault: Error) -> bool:
    """Whether a file is broken, and not only locked, full or out of reach (OperationalError)."""
    return isinstance(fault, DatabaseError) and not isinstance(
        fault, sqlite3.OperationalError | sqlite3.IntegrityError | sqlite3.ProgrammingError
    )
