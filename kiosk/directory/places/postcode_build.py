"""Makes the file of postcodes from the package; in memory are the postcodes of one first letter."""

import re
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.directory.places.postcode_file import (
    COUNCIL,
    COUNCIL_AT,
    EASTING_AT,
    HEADER,
    MAGIC,
    MAX_COUNCILS,
    MAX_EASTING,
    MAX_NORTHING,
    SECTOR,
    UNIT_AT,
    sector_key,
    unit_number,
)
from kiosk.directory.places.postcode_package import PostcodePackage, Row

#: Northern Ireland is in the Irish grid and under another licence; the Crown dependencies have no grid.
LEFT_OUT = ("BT", "IM", "JE", "GY")
_NO_COUNCIL = ""
_WRITTEN = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?) *([0-9])([A-Z]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What was built.

    Attributes:
        version: of the package.
        postcodes: how many can be found.
        left_out: of Northern Ireland, the Isle of Man, Jersey and Guernsey.
        unplaced: without a place in the package, or not a postcode of today's form.
    """

    version: str
    postcodes: int
    left_out: int
    unplaced: int


@dataclass(slots=True)
class _Tally:
    councils: dict[str, int] = field(default_factory=lambda: {_NO_COUNCIL: 0})
    sectors: list[tuple[bytes, int]] = field(default_factory=list)
    postcodes: int = 0
    left_out: int = 0
    unplaced: int = 0


def build(
    package: PostcodePackage, path: Path, *, today: date, progress: Callable[[int, int], object]
) -> BuildReport:
    """Write a new file.

    Args:
        package: where the postcodes come from.
        path: the file to write.
        today: the day to write into it.
        progress: told after each first letter how many are done, and of how many.

    Raises:
        StorageError: the package is damaged, or holds more councils than the file can name.
        OSError: the file cannot be written.
    """
    tally, checksum = _Tally(), 0
    with path.open("wb") as file:
        file.write(bytes(HEADER.size))
        for done, rows in enumerate(package.letters(), start=1):
            for packed in _sectors(rows, tally):
                checksum = zlib.crc32(packed, checksum)
                file.write(packed)
            progress(done, package.size)
        if not tally.postcodes:
            raise StorageError("The package holds no postcode with a place.", "Fetch it again.")
        for table in (
            b"".join(COUNCIL.pack(code.encode("ascii", "replace")) for code in tally.councils),
            b"".join(SECTOR.pack(*sector) for sector in tally.sectors),
        ):
            checksum = zlib.crc32(table, checksum)
            file.write(table)
        file.seek(0)
        file.write(
            HEADER.pack(
                MAGIC,
                package.version.encode("ascii"),
                today.toordinal(),
                tally.postcodes,
                len(tally.councils),
                len(tally.sectors),
                checksum,
            )
        )
    return BuildReport(
        version=package.version,
        postcodes=tally.postcodes,
        left_out=tally.left_out,
        unplaced=tally.unplaced,
    )


def _sectors(rows: Iterable[Row], tally: _Tally) -> Iterator[bytes]:
    """The postcodes of each sector, packed and sorted; the sectors sorted too."""
    found: dict[bytes, dict[int, int]] = {}
    for row in rows:
        if row.postcode.startswith(LEFT_OUT):
            tally.left_out += 1
        elif (written := _WRITTEN.fullmatch(row.postcode)) and (spot := _spot(row, tally)):
            outcode, digit, letters = written.groups()
            unit = unit_number(letters)
            # One postcode twice: one of the two is kept.
            found.setdefault(sector_key(outcode, digit), {})[unit] = unit << UNIT_AT | spot
        else:
            tally.unplaced += 1
    for sector in sorted(found):
        if tally.sectors and sector <= tally.sectors[-1][0]:
            raise StorageError("The package is not sorted by its first letters.", "Fetch it again.")
        tally.sectors.append((sector, tally.postcodes))
        units = sorted(found.pop(sector).values())
        tally.postcodes += len(units)
        yield struct.pack(f"<{len(units)}Q", *units)


def _spot(row: Row, tally: _Tally) -> int:
    """Council, easting and northing as one number; 0 where the postcode has no place."""
    easting, northing = row.easting or 0, row.northing or 0
    # Not a number is in no range.
    if not (0 < easting < MAX_EASTING and 0 < northing < MAX_NORTHING):
        return 0
    code = row.council if isinstance(row.council, str) else _NO_COUNCIL
    council = tally.councils.setdefault(code, len(tally.councils))
    if council >= MAX_COUNCILS:
        raise StorageError("The package names too many councils.", "Fetch it again.")
    return council << COUNCIL_AT | round(easting) << EASTING_AT | round(northing)
