"""Every postcode of Great Britain in one read-only file of 21 MB, looked up without reading it.

A header; eight bytes for each postcode (its last two letters, council, easting and northing as one
number), sorted within its sector; the councils' codes; the sectors, sorted, each with the place of
its first postcode. The file is mapped into memory, so that a look-up touches a page or two of it and
any number of threads may ask. tests/bench/test_places.py compares it with SQLite.
"""

import mmap
import os
import struct
import zlib
from bisect import bisect_left
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.directory.places.distance import Point
from kiosk.directory.places.grid import point_of
from kiosk.directory.places.typed import Typed

MAGIC = b"HRPOSTC1"
#: magic, version of the data, day it was built (ordinal), postcodes, councils, sectors, checksum of all that follows.
HEADER = struct.Struct("<8s16sIIIII")
POSTCODE = struct.Struct("<Q")
COUNCIL = struct.Struct("<9s")
#: The district, filled up with spaces to four letters, and the digit; the number of its first postcode.
SECTOR = struct.Struct("<5sI")

UNIT_AT, COUNCIL_AT, EASTING_AT = 50, 41, 21  # bits
MAX_COUNCILS = 1 << (UNIT_AT - COUNCIL_AT)
MAX_EASTING, MAX_NORTHING = 700_000, 1_300_000  # metres; the National Grid ends there
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PostcodeFacts:
    """What a file holds."""

    version: str
    built: date
    postcodes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a postcode is: metres of the National Grid, and the code of its council."""

    easting: int
    northing: int
    council_code: str

    @property
    def point(self) -> Point:
        """The same in degrees."""
        return point_of(self.easting, self.northing)


def unit_number(unit: str) -> int:
    """The last two letters as a number, in the order of the alphabet."""
    return (ord(unit[0]) - ord("A")) * 26 + ord(unit[1]) - ord("A")


def sector_key(outcode: str, sector: str) -> bytes:
    """A sector as the file has it."""
    return f"{outcode:4}{sector}".encode("ascii")


class PostcodeFile:
    """One file, open for look-ups until it is closed."""

    def __init__(self, path: Path) -> None:
        """Open a file.

        Raises:
            StorageError: it is no such file, or not a whole one.
        """
        try:
            with path.open("rb") as file:
                header = HEADER.unpack(file.read(HEADER.size))
                length = os.fstat(file.fileno()).st_size
                self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, struct.error, ValueError) as fault:
            raise _unusable(path) from fault
        magic, version, built, self._postcodes, councils, self._sectors, self._sum = header
        self._councils_at = HEADER.size + self._postcodes * POSTCODE.size
        self._sectors_at = self._councils_at + councils * COUNCIL.size
        if magic != MAGIC or length != self._sectors_at + self._sectors * SECTOR.size:
            self.close()
            raise _unusable(path)
        self._path = path
        self.facts = PostcodeFacts(
            version=version.rstrip(b"\0").decode("ascii", "replace"),
            built=date.fromordinal(max(1, min(built, date.max.toordinal()))),
            postcodes=self._postcodes,
        )

    def close(self) -> None:
        """Let go of the file."""
        with suppress(ValueError):
            self._bytes.close()

    def check(self) -> None:
        """Read the whole file against its checksum.

        Raises:
            StorageError: a byte has changed.
        """
        found = 0
        for start in range(HEADER.size, len(self._bytes), _CHUNK):
            found = zlib.crc32(self._bytes[start : start + _CHUNK], found)
        if found != self._sum:
            raise _unusable(self._path)

    def find(self, typed: Typed) -> Spot | None:
        """Where a whole postcode is; None where the file does not have it."""
        if not typed.unit:
            return None
        wanted = sector_key(typed.outcode, typed.sector)
        at = bisect_left(range(self._sectors), wanted, key=self._sector)
        if at == self._sectors or self._sector(at) != wanted:
            return None
        first = self._first(at)
        last = self._postcodes if at + 1 == self._sectors else self._first(at + 1)
        unit = unit_number(typed.unit)
        row = bisect_left(range(first, last), unit, key=lambda row: self._packed(row) >> UNIT_AT)
        found = first + row
        if found >= last:
            return None
        packed = self._packed(found)
        if packed >> UNIT_AT != unit:
            return None
        council = packed >> COUNCIL_AT & MAX_COUNCILS - 1
        return Spot(
            easting=packed >> EASTING_AT & (1 << COUNCIL_AT - EASTING_AT) - 1,
            northing=packed & (1 << EASTING_AT) - 1,
            council_code=self._council(council),
        )

    def _packed(self, row: int) -> int:
        (packed,) = POSTCODE.unpack_from(self._bytes, HEADER.size + row * POSTCODE.size)
        return int(packed)

    def _sector(self, at: int) -> bytes:
        start = self._sectors_at + at * SECTOR.size
        return self._bytes[start : start + SECTOR.size - 4]

    def _first(self, at: int) -> int:
        (_, first) = SECTOR.unpack_from(self._bytes, self._sectors_at + at * SECTOR.size)
        return int(first)

    def _council(self, number: int) -> str:
        (code,) = COUNCIL.unpack_from(self._bytes, self._councils_at + number * COUNCIL.size)
        return bytes(code).rstrip(b"\0").decode("ascii", "replace")


def _unusable(path: Path) -> StorageError:
    return StorageError(
        f"{path.name} is not a whole file of postcodes.",
        "Build it again with: kiosk postcodes build",
    )
