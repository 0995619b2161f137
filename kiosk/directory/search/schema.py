"""The tables of a directory file, and what may be in them.

services     each service as it came from its feed, by row: the rows count from 0
terms        for each folded word the rows where it stands (`postings`)
prefixes     the same for beginnings that many words share
columns      one array for each property of the rows (`columns`)
timetables   the different hours that services have, each once
languages    the languages that are spoken somewhere, by their number in `columns`
topics       plain topics with the rows they hold
unknown_terms   terms of the feeds that belong to no plain topic
feeds        which feeds it is made of
spelling     pieces of words, to put misspelt ones right
organizations, towns   names that may be typed whole, by their folded words
measures     how much of each there must be, to tell whether the file is whole
"""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a search needs the names of this file, and none of that library
    from sqlite_utils import Database

#: What a word counts in each column, as FTS5's bm25 takes weights. Names first, then what it is.
WEIGHTS = {"name": 10, "categories": 6, "organization": 4, "description": 1, "places": 2}
#: The name of a second file, within the connection, for what is only needed while a directory is built.
ASIDE = "aside"
#: Stand before the id of a topic and the words of an organisation's name, as terms of the runs: no
#: word begins so.
TOPIC_MARK = "\x01"
ORGANIZATION_MARK = "\x02"
MARKS = (TOPIC_MARK, ORGANIZATION_MARK)

# A record has some 2.5 kB, and a long posting list leaves half a page empty: this wastes the least of both.
PAGE_BYTES = 16_384


class Measure(StrEnum):
    """What is counted while a directory is built, and again when it is checked."""

    SERVICES = "services"
    TERMS = "terms"
    POSTINGS = "postings"
    PREFIXES = "prefixes"


def make_tables(database: "Database") -> None:
    """Make all tables, empty."""
    database.table("services").create(
        {"key": int, "id": str, "feed": str, "record": bytes},
        pk="key",
        not_null={"id", "feed", "record"},
    )
    database.table("topics").create(
        {"id": str, "name": str, "services": int, "postings": bytes}, pk="id"
    )
    database.table("unknown_terms").create({"id": str, "name": str, "services": int})
    database.table("feeds").create({"feed": str, "synced_at": str, "services": int}, pk="feed")
    database.table("columns").create({"name": str, "data": bytes}, pk="name")
    database.table("timetables").create({"number": int, "schedules": bytes}, pk="number")
    database.table("languages").create({"number": int, "code": str}, pk="number")
    database.table("measures").create({"name": str, "value": int}, pk="name")
    # Not WITHOUT ROWID: there SQLite reads whole rows, lists and all, to find its way to one.
    for name, key in (("terms", "term"), ("prefixes", "prefix")):
        database.table(name).create(
            {key: str, "entries": int, "postings": bytes}, not_null={key, "entries", "postings"}
        )
    database.table("organizations").create(
        {"words": str, "name": str, "services": int, "postings": bytes},
        not_null={"words", "name", "services"},
    )
    # sqlite-utils makes no tables without a rowid, which are half as large where all is in the key.
    database.execute(
        "CREATE TABLE spelling (piece TEXT, word TEXT, occurrences INTEGER NOT NULL, "
        "PRIMARY KEY (piece, word)) WITHOUT ROWID"
    )
    database.execute(
        "CREATE TABLE towns (words TEXT PRIMARY KEY, name TEXT NOT NULL, services INTEGER NOT NULL, "
        "latitude REAL NOT NULL, longitude REAL NOT NULL) WITHOUT ROWID"
    )


def make_indexes(database: "Database") -> None:
    """Make the indexes, when the rows are in."""
    database.table("services").create_index(["id"], unique=True)
    database.table("services").create_index(["feed"])
    # With how often it occurs, so that only who wants the list reads its pages.
    database.table("terms").create_index(["term", "entries"], unique=True)
    database.table("prefixes").create_index(["prefix", "entries"], unique=True)
