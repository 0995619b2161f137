"""A place that somebody named, and how finely it is known."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.directory.places.distance import Point


class Precision(StrEnum):
    """How finely a place is known, finest first.

    A postcode is some 15 addresses; in a town a sector is 1 to 2 km across and a district 5 to 10. Of
    a town the point is its middle, however large it is.
    """

    POSTCODE = "postcode"
    SECTOR = "sector"
    OUTCODE = "outcode"
    TOWN = "town"

    @property
    def metres(self) -> int:
        """How far the point may be from where somebody really is: our estimate, not the worst case."""
        return _METRES[self]


_METRES = {
    Precision.POSTCODE: 100,
    Precision.SECTOR: 1_000,
    Precision.OUTCODE: 4_000,
    Precision.TOWN: 2_000,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that somebody named: how it is written, and about where it is.

    Attributes:
        name: a postcode, a part of one, or the name of a town.
        council_code: the ONS code of the council (GSS, such as "E08000012"); "" where it is not known.
        district: what tells places of one name apart: the county, the council or the nearest larger town; "" for a
            postcode, and where nothing is known.
    """

    name: str
    point: Point
    precision: Precision
    council_code: str = ""
    district: str = ""
