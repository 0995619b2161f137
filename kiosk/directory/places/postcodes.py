"""Where a typed postcode is, without a network: the middle of its sector or its district."""

import csv
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.directory.places.distance import Point

FILE_NAME = "centroids.csv"
MAX_TYPED = 40  # characters
_OUTCODE = r"[A-Z]{1,2}[0-9][A-Z0-9]?"
_FULL = re.compile(rf"({_OUTCODE})([0-9])([A-Z]{{2}})")
_SECTOR = re.compile(rf"({_OUTCODE})([0-9])")
# What fingers type for a digit where only a digit can stand.
_MEANT_DIGIT = str.maketrans("OIL", "011")
_INWARD = 3  # characters of the second half
_LOG = logging.getLogger(__name__)


class Precision(StrEnum):
    """How finely a place is known: in a town a sector is 1 to 2 km across, a district 5 to 10."""

    SECTOR = "sector"
    OUTCODE = "outcode"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that somebody named: how it is written, and about where it is."""

    name: str
    point: Point
    precision: Precision


class Places:
    """Sectors and districts of Great Britain, in memory (14,000 points)."""

    def __init__(self, points: Mapping[str, Point]) -> None:
        self._points = points

    @classmethod
    def load(cls, folder: Path) -> "Places":
        """Read the centroids of `assets/directory/places`; none where the file cannot be read."""
        points: dict[str, Point] = {}
        try:
            with (folder / FILE_NAME).open(encoding="ascii", newline="") as file:
                for code, latitude, longitude in list(csv.reader(file))[1:]:
                    points[code] = Point(latitude=float(latitude), longitude=float(longitude))
        except (OSError, ValueError, csv.Error) as fault:
            _LOG.warning("%s cannot be read: %s", FILE_NAME, fault)
        return cls(points)

    def locate(self, text: str) -> Place | None:
        """Find a postcode, a sector ("L1 8") or a district ("L18"); spaces and case do not matter.

        A postcode of a sector that is not known is placed in its district. "L18" is the district
        L18 and not the sector L1 8, if there is such a district and no space says otherwise.
        """
        typed = text[:MAX_TYPED].upper().split()
        joined = "".join(re.sub(r"[^A-Z0-9]", "", part) for part in typed)
        if full := _FULL.fullmatch(_with_digits(joined)):
            outcode, sector, unit = full.groups()
            return self._place(f"{outcode} {sector}{unit}", f"{outcode} {sector}", outcode)
        spaced = len(typed) > 1
        if not spaced and joined in self._points:
            return self._place(joined, "", joined)
        if part := _SECTOR.fullmatch(joined):
            outcode, sector = part.groups()
            return self._place(f"{outcode} {sector}", f"{outcode} {sector}", outcode)
        return None

    def _place(self, name: str, sector: str, outcode: str) -> Place | None:
        if point := self._points.get(sector):
            return Place(name=name, point=point, precision=Precision.SECTOR)
        if point := self._points.get(outcode):
            return Place(name=name, point=point, precision=Precision.OUTCODE)
        return None


def _with_digits(joined: str) -> str:
    """The letters O, I and L read as digits where the second half of a postcode begins."""
    at = len(joined) - _INWARD
    if at <= 1:
        return joined
    return joined[:at] + joined[at].translate(_MEANT_DIGIT) + joined[at + 1 :]
