"""Records on their way from the learners' file to the log, so that a power cut between the two loses and doubles none.

A record lies here, in the same step in which what it tells of was kept, until it is in the log. It has an id of
its own there, and adding it twice is adding it once.
"""

import json

from kiosk.directory.sqlite import Connection
from kiosk.staff.records.reading import record_of, row_of
from kiosk.staff.records.record import Record


def put_out(connection: Connection, record: Record) -> None:
    """Have a record waiting; within a step."""
    connection.execute("INSERT INTO outbox VALUES (?, ?)", (record.id, json.dumps(row_of(record))))


def waiting(connection: Connection) -> tuple[Record, ...]:
    """The records that wait, in the order of their random ids."""
    rows = connection.execute("SELECT record FROM outbox ORDER BY id").fetchall()
    found = (record_of(json.loads(row)) for (row,) in rows)
    return tuple(record for record in found if record is not None)


def taken(connection: Connection, records: tuple[Record, ...]) -> None:
    """These are in the log; within a step."""
    connection.executemany("DELETE FROM outbox WHERE id = ?", [(each.id,) for each in records])
