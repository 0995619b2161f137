"""The hours of services, each different set of them stored once."""

from collections.abc import Sequence
from hashlib import blake2b

import msgspec

from kiosk.directory import sqlite
from kiosk.directory.records import Schedule, Service
from kiosk.directory.search.columns import NO_TIMETABLE

_DIGEST = 16  # bytes: two timetables never have the same


def hours_of(service: Service) -> tuple[Schedule, ...]:
    """The hours by which a service is open or not: its own, else those of all its places."""
    return service.schedules or tuple(
        schedule for place in service.locations for schedule in place.schedules
    )


class Timetables:
    """Numbers hours as they come, and stores those that are new."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._numbers: dict[bytes, int] = {}

    def number(self, hours: Sequence[Schedule]) -> int:
        """The number of these hours; `NO_TIMETABLE` of none."""
        if not hours:
            return NO_TIMETABLE
        stored = msgspec.json.encode(hours)
        digest = blake2b(stored, digest_size=_DIGEST).digest()
        number = self._numbers.get(digest)
        if number is None:
            number = self._numbers[digest] = len(self._numbers)
            self._connection.execute("INSERT INTO timetables VALUES (?, ?)", (number, stored))
        return number
