"""The tables of `learning.sqlite`, and how an older file becomes today's.

The published list of its columns is in the README; a test holds it against this.
"""

from collections.abc import Sequence

from kiosk.core.errors import StorageError
from kiosk.directory.sqlite import Connection, in_one_step
from kiosk.staff.learning.boxes import KNOWN
from kiosk.staff.records.vocabulary import Stage, TrainingRole

_DAY = "TEXT NOT NULL CHECK ({0} IS date({0}))"
_OF_LEARNER = "learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE"
_NAME = "TEXT NOT NULL CHECK (length({0}) BETWEEN 1 AND 80)"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


#: Each with an `id` of its own, by which the rows of a damaged file are told from one another.
_FIRST = (
    "CREATE TABLE learner (id INTEGER PRIMARY KEY AUTOINCREMENT, pseudonym TEXT NOT NULL, key TEXT NOT NULL UNIQUE,"
    f" secret TEXT NOT NULL, role TEXT CHECK (role IN ({_listed(tuple(TrainingRole))})),"
    " agreed INTEGER NOT NULL DEFAULT 0 CHECK (agreed IN (0, 1)), failures INTEGER NOT NULL DEFAULT 0,"
    " wall_s REAL NOT NULL DEFAULT 0) STRICT",
    f"CREATE TABLE studied (id INTEGER PRIMARY KEY, {_OF_LEARNER}, module {_NAME.format('module')},"
    f" started {_DAY.format('started')}, finished TEXT CHECK (finished IS NULL OR finished IS date(finished)),"
    " score INTEGER CHECK (score BETWEEN 0 AND 100), is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),"
    " node TEXT, step INTEGER NOT NULL DEFAULT 1, UNIQUE (learner, module)) STRICT",
    f"CREATE TABLE answer (id INTEGER PRIMARY KEY, {_OF_LEARNER}, module {_NAME.format('module')},"
    f" node {_NAME.format('node')}, correct INTEGER NOT NULL CHECK (correct IN (0, 1)),"
    " UNIQUE (learner, module, node)) STRICT",
    f"CREATE TABLE card (id INTEGER PRIMARY KEY, {_OF_LEARNER}, module {_NAME.format('module')},"
    f" node {_NAME.format('node')}, box INTEGER NOT NULL CHECK (box BETWEEN 1 AND {KNOWN}),"
    f" asked {_DAY.format('asked')}, UNIQUE (learner, module, node)) STRICT",
    f"CREATE TABLE survey (id INTEGER PRIMARY KEY, {_OF_LEARNER},"
    f" stage TEXT NOT NULL CHECK (stage IN ({_listed(tuple(Stage))})), day {_DAY.format('day')},"
    " confidence INTEGER CHECK (confidence BETWEEN 1 AND 5), attitude INTEGER CHECK (attitude BETWEEN 1 AND 5),"
    " UNIQUE (learner, stage)) STRICT",
    # What is still to be added to the records: says nothing of whose it is, and is gone when it is there.
    "CREATE TABLE outbox (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT",
    "CREATE TABLE days (id INTEGER PRIMARY KEY CHECK (id = 1), believed TEXT NOT NULL, doubted TEXT) STRICT",
)
#: Each step carries a file from its place in this row to the next version; a step that shipped is never changed.
_STEPS = (_FIRST,)
VERSION = len(_STEPS)
#: In an order in which what others refer to comes first.
TABLES = ("learner", "studied", "answer", "card", "survey", "outbox", "days")


def bring_up(connection: Connection) -> None:
    """Make the file today's, whole or not at all.

    Raises:
        Error: it was not done.
        StorageError: a newer program wrote the file.
    """
    connection.execute("PRAGMA foreign_keys = ON")
    # What is deleted is written over: somebody who has gone is gone.
    connection.execute("PRAGMA secure_delete = ON").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise StorageError(
            "What staff learned was written by a newer Handrail than this one.",
            "Install the newer Handrail again: until then nobody can learn here.",
        )
    if version < VERSION:
        in_one_step(connection, _carry_over)


def _carry_over(connection: Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for step in _STEPS[version:]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")
