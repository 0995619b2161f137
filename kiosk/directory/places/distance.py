"""Points on the earth and the metres between them."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

EARTH_RADIUS_METRES = 6_371_008.8  # mean radius (IUGG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A place in WGS84 decimal degrees."""

    latitude: float
    longitude: float


def metres_between(a: Point, b: Point) -> float:
    """The great-circle distance in metres (haversine; within 0.5 % of the ellipsoid)."""
    across = sin(radians(b.longitude - a.longitude) / 2)
    up = sin(radians(b.latitude - a.latitude) / 2)
    chord = up * up + cos(radians(a.latitude)) * cos(radians(b.latitude)) * across * across
    return 2 * EARTH_RADIUS_METRES * asin(sqrt(min(1.0, chord)))
