"""Whether the index of a new directory agrees with its services."""

import msgspec

from kiosk.directory import sqlite
from kiosk.directory.records import Service
from kiosk.directory.search.postings import decode
from kiosk.directory.search.schema import Measure
from kiosk.directory.search.wording import folded_words

_COUNTED = {
    Measure.SERVICES: "SELECT count(*) FROM services",
    Measure.TERMS: "SELECT count(*) FROM terms",
    Measure.POSTINGS: "SELECT ifnull(sum(entries), 0) FROM terms",
    Measure.PREFIXES: "SELECT count(*) FROM prefixes",
}
#: About so many services are looked for by each word of their names.
_SAMPLE = 100


def fault_of(connection: sqlite.Connection) -> str | None:
    """What is wrong, in words; None where nothing is.

    Counts everything again, reads every posting list, and looks for some services by their names.
    """
    expected = dict(connection.execute("SELECT name, value FROM measures").fetchall())
    for measure, question in _COUNTED.items():
        ((counted,),) = connection.execute(question).fetchall()
        if counted != expected.get(measure, 0):
            return f"{counted} {measure} where there should be {expected.get(measure, 0)}"
    services = expected.get(Measure.SERVICES, 0)
    ((last,),) = connection.execute("SELECT ifnull(max(key) + 1, 0) FROM services").fetchall()
    if last != services:
        return f"services are numbered to {last}, and are {services}"
    return _lists(connection, services) or _names(connection, services)


def _lists(connection: sqlite.Connection, services: int) -> str | None:
    for table in ("terms", "prefixes"):
        lists = connection.execute(f"SELECT entries, postings FROM {table}")  # noqa: S608
        for entries, data in lists:
            try:
                rows, _ = decode(data, entries, services)
            except ValueError:
                return f"a list of {table} cannot be read"
            if len(rows) != entries:
                return f"a list of {table} holds {len(rows)} of {entries}"
    return None


def _names(connection: sqlite.Connection, services: int) -> str | None:
    step = max(1, services // _SAMPLE)
    for row in range(0, services, step):
        question = "SELECT record FROM services WHERE key = ?"
        ((record,),) = connection.execute(question, (row,)).fetchall()
        for word in set(folded_words(msgspec.json.decode(record, type=Service).name)):
            question = "SELECT entries, postings FROM terms WHERE term = ?"
            found = connection.execute(question, (word,)).fetchone()
            if found is None or row not in decode(found[1], found[0], services)[0]:
                return f"service {row} is not found by its name"
    return None
