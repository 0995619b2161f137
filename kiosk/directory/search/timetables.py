"""The hours of services, each different set of them stored once."""

from hashlib import blake2b

import msgspec

from kiosk.directory import sqlite
from kiosk.directory.opening.times import Hours, hours_of, rules_of, where_of
from kiosk.directory.records import Service
from kiosk.directory.search.columns import NO_TIMETABLE

_DIGEST = 16  # bytes: two timetables never have the same


class Timetables:
    """Numbers hours as they come, and stores those that are new."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._numbers: dict[bytes, int] = {}

    def number(self, service: Service) -> int:
        """The number of the hours of a service; `NO_TIMETABLE` where it gives none that can be used."""
        rules = rules_of(hours_of(service))
        if not rules:
            return NO_TIMETABLE
        stored = msgspec.json.encode(Hours(rules=rules, where=where_of(service)))
        digest = blake2b(stored, digest_size=_DIGEST).digest()
        number = self._numbers.get(digest)
        if number is None:
            number = self._numbers[digest] = len(self._numbers)
            self._connection.execute("INSERT INTO timetables VALUES (?, ?)", (number, stored))
        return number
