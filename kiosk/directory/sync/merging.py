"""What a pass brought becomes what counts: in SQL, whatever the size of the feed."""

# ruff: noqa: S608 - the questions are put together of table names of our own

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kiosk.directory import sqlite
from kiosk.directory.sync.accepted import Accepted, Difference, Running
from kiosk.directory.sync.report import PassKind


class Kind(IntEnum):
    """What a row of a pass says of a service."""

    SAME = 0  # as it is in the records
    GIVEN = 1
    NOT_SHOWN = 2  # the feed has it, and it is not to be shown: it no longer runs, for one


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Where a pass lies."""

    rows: str
    refused: str
    remembered: str


INCOMING = Tables(rows="incoming", refused="refused_incoming", remembered="remembered_incoming")
# A held pass remembers nothing: what is asked later is compared with what counted all along.
HELD = Tables(rows="held", refused="refused_held", remembered="")


class Removal(StrEnum):
    """Which services a pass takes away."""

    NONE = "none"  # a pass that was not complete takes nothing away
    NAMED = "named"  # those that it names as no longer running
    ABSENT = "absent"  # all that it does not have


def removal(running: Running, before: Accepted) -> Removal:
    """What an ended pass may take away."""
    if running.kind is PassKind.CHANGES:
        return Removal.NAMED
    return Removal.ABSENT if running.is_complete(before) else Removal.NONE


def difference(
    connection: sqlite.Connection, tables: Tables, takes: Removal
) -> tuple[Difference, int]:
    """What a pass changes, and how many services of the feed are lost by it.

    A service that comes back under another id is removed and added, but not lost.
    """

    def count(question: str) -> int:
        ((number,),) = connection.execute(question)
        return int(number)

    rows, gone = tables.rows, _gone(tables, takes)
    given = f"{rows} AS i CROSS JOIN records AS r ON r.id = i.id"
    added = count(
        f"SELECT count(*) FROM {rows} AS i WHERE kind = {Kind.GIVEN:d} "
        "AND NOT EXISTS (SELECT 1 FROM records AS r WHERE r.id = i.id)"
    )
    changed = count(
        f"SELECT count(*) FROM {given} "
        "CROSS JOIN entries AS old ON old.key = r.entry "
        "CROSS JOIN entries AS new ON new.key = i.entry "
        f"WHERE kind = {Kind.GIVEN:d} AND old.entry <> new.entry"
    )
    removed = count(f"SELECT count(*) FROM records AS r WHERE {gone}")
    lost = 0
    if removed:
        lost = count(
            f"SELECT count(*) FROM records AS r WHERE {gone} AND (twin IS NULL OR twin NOT IN "
            f"(SELECT twin FROM {rows} WHERE kind = {Kind.GIVEN:d} AND twin IS NOT NULL))"
        )
    had = count("SELECT count(*) FROM records")
    unchanged = had - changed - removed
    if takes is not Removal.ABSENT:
        unchanged = count(f"SELECT count(*) FROM {given} WHERE kind <> {Kind.NOT_SHOWN:d}")
        unchanged -= changed
    return (
        Difference(added=added, changed=changed, removed=removed, unchanged=unchanged),
        lost,
    )


def merge(connection: sqlite.Connection, tables: Tables, takes: Removal, *, changed: bool) -> None:
    """Put the rows of a pass in the place of the records that they replace."""
    rows, gone = tables.rows, _gone(tables, takes)
    given = f"SELECT id FROM {rows} WHERE kind = {Kind.GIVEN:d}"
    connection.execute(
        f"DELETE FROM entries WHERE key IN (SELECT entry FROM records AS r WHERE {gone})"
    )
    connection.execute(f"DELETE FROM records AS r WHERE {gone}")
    connection.execute(
        f"DELETE FROM entries WHERE key IN (SELECT entry FROM records WHERE id IN ({given}))"
    )
    connection.execute(
        "INSERT OR REPLACE INTO records SELECT id, entry, digest, twin, modified, repairs "
        f"FROM {rows} WHERE kind = {Kind.GIVEN:d}"
    )
    if takes is Removal.ABSENT:
        connection.execute("DELETE FROM refused")
        connection.execute("DELETE FROM remembered")
    else:
        shown = f"SELECT id FROM {rows} WHERE kind <> {Kind.NOT_SHOWN:d}"
        connection.execute(f"DELETE FROM refused WHERE id IN ({shown})")
    connection.execute(f"INSERT OR REPLACE INTO refused SELECT * FROM {tables.refused}")
    if not tables.remembered or (takes is Removal.NAMED and changed):
        # Pages remembered from before hold services as they were before.
        connection.execute("DELETE FROM remembered")
    if tables.remembered:
        connection.execute(f"INSERT OR REPLACE INTO remembered SELECT * FROM {tables.remembered}")
    _clear(connection, tables)


def discard(connection: sqlite.Connection, tables: Tables) -> None:
    """Forget what a pass has brought."""
    connection.execute(
        "DELETE FROM entries WHERE key IN "
        f"(SELECT entry FROM {tables.rows} WHERE kind = {Kind.GIVEN:d})"
    )
    _clear(connection, tables)


def hold(connection: sqlite.Connection) -> None:
    """Put what the running pass has brought by."""
    discard(connection, HELD)
    connection.execute(f"INSERT INTO {HELD.rows} SELECT * FROM {INCOMING.rows}")
    connection.execute(f"INSERT INTO {HELD.refused} SELECT * FROM {INCOMING.refused}")
    _clear(connection, INCOMING)


def _clear(connection: sqlite.Connection, tables: Tables) -> None:
    for table in (tables.rows, tables.refused, tables.remembered):
        if table:
            connection.execute(f"DELETE FROM {table}")


def _gone(tables: Tables, takes: Removal) -> str:
    """The condition on a record `r` that the pass takes it away."""
    named = f"EXISTS (SELECT 1 FROM {tables.rows} AS g WHERE g.id = r.id AND g.kind "
    return {
        Removal.NONE: "FALSE",
        Removal.NAMED: f"{named} = {Kind.NOT_SHOWN:d})",
        Removal.ABSENT: f"NOT {named} <> {Kind.NOT_SHOWN:d})",
    }[takes]
