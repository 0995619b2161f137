"""The table of records, its checks made from the vocabulary, and how an older file becomes today's."""

from collections.abc import Iterator

from kiosk.core.errors import StorageError
from kiosk.directory.sqlite import Connection, in_one_step
from kiosk.staff.records.record import COLUMNS, RULES, Closed, Named, Whole
from kiosk.staff.records.vocabulary import Kind

#: Raised whenever a column or a word is added; a test holds it against the text of the table.
VERSION = 1


def table() -> str:
    """The statement that makes the table.

    Clustered by day, so that a span of days is read at once; within an hour only by the random id, so
    that the file keeps no order of what came.
    """
    lines = [
        "id TEXT NOT NULL CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*')",
        "day TEXT NOT NULL CHECK (day IS date(day))",
        "hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23)",
        f"kind TEXT NOT NULL CHECK (kind IN ({_listed(kind.value for kind in Kind)}))",
        "place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 80)",
        *_checked(),
        "PRIMARY KEY (day, hour, id)",
    ]
    return f"CREATE TABLE record ({', '.join(lines)}) STRICT, WITHOUT ROWID"


#: What comes with the table: no id twice, and nothing that was written is changed or taken away.
AROUND = (
    "CREATE UNIQUE INDEX record_id ON record (id)",
    "CREATE INDEX record_drop_in ON record (drop_in) WHERE drop_in IS NOT NULL",
    "CREATE TRIGGER record_stays BEFORE UPDATE ON record BEGIN SELECT raise(ABORT, 'append-only'); END",
    "CREATE TRIGGER record_is_kept BEFORE DELETE ON record BEGIN SELECT raise(ABORT, 'append-only'); END",
)

#: The drop-in that runs now, and who is being helped: no record, and gone when it has ended. A later
#: version may add tables, never change these.
_STATE = (
    "CREATE TABLE IF NOT EXISTS drop_in (one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL,"
    " place TEXT NOT NULL, staff INTEGER NOT NULL, minutes INTEGER NOT NULL, began TEXT NOT NULL,"
    " joined INTEGER NOT NULL, last INTEGER NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS person (number INTEGER PRIMARY KEY, began TEXT NOT NULL,"
    " new_or_returning TEXT, confidence_before INTEGER, confidence_after INTEGER, onward TEXT) STRICT",
)

#: How many records each day has, and which file it is: so that sums are held against the log at once, and a file
#: that was begun anew is never taken for the one before it. Counted in the step that adds a record.
_COUNTED = (
    "CREATE TABLE written (day TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE written_in (name TEXT NOT NULL) STRICT",
)
_FILLED = (
    "DELETE FROM written",
    "DELETE FROM written_in",
    "INSERT INTO written SELECT day, count(*) FROM record GROUP BY day",
    "INSERT INTO written_in VALUES (lower(hex(randomblob(16))))",
    "CREATE TRIGGER record_is_counted AFTER INSERT ON record BEGIN INSERT INTO written VALUES (NEW.day, 1)"
    " ON CONFLICT (day) DO UPDATE SET n = n + 1; END",
)


def bring_up(connection: Connection) -> None:
    """Make the file today's: begin it, or carry an older one over, whole or not at all.

    Columns and words are only ever added, so that every older row fits.

    Raises:
        Error: it was not done.
        StorageError: a newer program wrote the file.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise StorageError(
            "The records were written by a newer Handrail than this one.",
            "Install the newer Handrail again: until then nothing is recorded.",
        )
    if version < VERSION:
        in_one_step(connection, _carry_over)
    for statement in _STATE:
        connection.execute(statement)
    if not _has(connection, "record_is_counted"):
        in_one_step(connection, _count)


def _count(connection: Connection) -> None:
    # Another program may have done it meanwhile.
    if _has(connection, "record_is_counted"):
        return
    if not _has(connection, "written"):
        for statement in _COUNTED:
            connection.execute(statement)
    for statement in _FILLED:
        connection.execute(statement)


def _has(connection: Connection, name: str) -> bool:
    question = "SELECT count(*) FROM sqlite_schema WHERE name = ?"
    return bool(connection.execute(question, (name,)).fetchone()[0])


def _carry_over(connection: Connection) -> None:
    older = [row[1] for row in connection.execute("PRAGMA table_info(record)")]
    if older:
        connection.execute("ALTER TABLE record RENAME TO record_older")
        for kind, name in connection.execute(
            "SELECT type, name FROM sqlite_schema WHERE tbl_name = 'record_older'"
            " AND type IN ('index', 'trigger') AND sql IS NOT NULL"
        ).fetchall():
            connection.execute(f"DROP {kind} {name}")
    connection.execute(table())
    if older:
        names = ", ".join(name for name in older if name in COLUMNS)
        connection.execute(f"INSERT INTO record ({names}) SELECT {names} FROM record_older")  # noqa: S608 - our own names
        connection.execute("DROP TABLE record_older")
    for statement in AROUND:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _checked() -> Iterator[str]:
    for name, rule in RULES.items():
        match rule:
            case Closed(words=words):
                yield f"{name} TEXT CHECK ({name} IN ({_listed(words)}))"
            case Whole(least=least, most=most):
                yield f"{name} INTEGER CHECK ({name} BETWEEN {least} AND {most})"
            case Named(longest=longest):
                yield f"{name} TEXT CHECK (length({name}) BETWEEN 1 AND {longest})"


def _listed(words: Iterator[str] | tuple[str, ...]) -> str:
    return ", ".join(f"'{word}'" for word in words)
