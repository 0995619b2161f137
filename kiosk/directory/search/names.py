"""Organisations and towns of the directory, as names that somebody may type whole."""

from collections.abc import Iterator

from kiosk.directory import sqlite
from kiosk.directory.records import Service
from kiosk.directory.search.wording import folded_words

_ORGANIZATION, _TOWN = 1, 2
_TOWN_WORDS = 4
# An address line is the name of a town where all who write it are within some 15 km: counties,
# and streets that every town has, lie further apart.
_SPREAD_DEGREES = 0.1

_ORGANIZATIONS = """
    INSERT INTO organizations
    SELECT words, min(name), count(*), NULL FROM aside.named WHERE kind = ? GROUP BY words
"""
_TOWNS = """
    INSERT INTO towns
    SELECT words, min(name), count(DISTINCT service), avg(latitude), avg(longitude)
    FROM aside.named WHERE kind = ? GROUP BY words
    HAVING max(latitude) - min(latitude) < ? AND max(longitude) - min(longitude) < 2 * ?
"""


class Names:
    """Gathers names in a table of the file `schema.ASIDE`."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        connection.execute(
            "CREATE TABLE aside.named (kind, words, name, service, latitude, longitude)"
        )
        self._waiting: list[tuple[object, ...]] = []

    def add(self, row: int, service: Service) -> None:
        """Take the names of the next service."""
        words = " ".join(folded_words(service.organization))
        if words:
            self._waiting.append((_ORGANIZATION, words, service.organization, row, None, None))
        self._waiting.extend(_towns(row, service))

    def put_aside(self) -> None:
        """Write down what was taken."""
        self._connection.executemany(
            "INSERT INTO aside.named VALUES (?, ?, ?, ?, ?, ?)", self._waiting
        )
        self._waiting.clear()

    def store(self) -> None:
        """Make the tables of names."""
        self.put_aside()
        self._connection.execute(_ORGANIZATIONS, (_ORGANIZATION,))
        self._connection.execute(_TOWNS, (_TOWN, _SPREAD_DEGREES, _SPREAD_DEGREES))
        self._connection.execute("DROP TABLE aside.named")
        self._connection.execute(
            "CREATE UNIQUE INDEX idx_organizations_words ON organizations (words)"
        )


def _towns(row: int, service: Service) -> Iterator[tuple[object, ...]]:
    for place in service.locations:
        if place.latitude is None or place.longitude is None:
            continue
        # The first line is a house or a street, where there is more than one.
        lines = place.address_lines[1:] or place.address_lines
        for line in lines:
            words = folded_words(line)
            if 0 < len(words) <= _TOWN_WORDS and all(word.isalpha() for word in words):
                yield _TOWN, " ".join(words), line, row, place.latitude, place.longitude
