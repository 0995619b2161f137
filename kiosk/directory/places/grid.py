"""From the National Grid of Great Britain to latitude and longitude.

The formulae and numbers are Ordnance Survey's, "A guide to coordinate systems in Great Britain"
(https://docs.os.uk/more-than-maps/a-guide-to-coordinate-systems-in-great-britain): the grid is undone by their
equations C.1 to C.11 and the datum changed by their Helmert transformation, which OS gives as within 3.5 metres
for 95 % of the country. The exact transformation (OSTN15) is a table of 35 MB and not worth it here.
"""

from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin, sqrt, tan

from kiosk.directory.places.distance import Point

# Airy 1830, and the National Grid on it.
_A, _B = 6_377_563.396, 6_356_256.909
_SCALE = 0.9996012717
_LATITUDE_0, _LONGITUDE_0 = radians(49), radians(-2)
_EASTING_0, _NORTHING_0 = 400_000.0, -100_000.0
_E2 = 1 - (_B / _A) ** 2
_N = (_A - _B) / (_A + _B)
_CLOSE_ENOUGH = 1e-5  # metres

# WGS84.
_WGS_A, _WGS_B = 6_378_137.0, 6_356_752.314245
_WGS_E2 = 1 - (_WGS_B / _WGS_A) ** 2
_ROUNDS = 4  # each brings the latitude 150 times nearer; the first guess is 0.1 degrees off at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Helmert:
    """A datum transformation of seven numbers: metres, parts of one, radians."""

    shift: tuple[float, float, float]
    larger: float
    turn: tuple[float, float, float]

    def reversed(self) -> "Helmert":
        """The way back, as OS advises it: every sign changed (exact to a few millimetres)."""
        x, y, z = self.shift
        a, b, c = self.turn
        return Helmert(shift=(-x, -y, -z), larger=-self.larger, turn=(-a, -b, -c))

    def moved(self, x: float, y: float, z: float) -> tuple[float, float, float]:
        """The same place in the other system; metres from the middle of the earth (OS's equation 3)."""
        (dx, dy, dz), (a, b, c), size = self.shift, self.turn, 1 + self.larger
        return (
            dx + size * x - c * y + b * z,
            dy + c * x + size * y - a * z,
            dz - b * x + a * y + size * z,
        )


#: As OS publishes it, seconds of arc and parts per million turned into plain numbers.
WGS84_TO_OSGB36 = Helmert(
    shift=(-446.448, 125.157, -542.060),
    larger=20.4894e-6,
    turn=(radians(-0.1502 / 3600), radians(-0.2470 / 3600), radians(-0.8421 / 3600)),
)
_OSGB36_TO_WGS84 = WGS84_TO_OSGB36.reversed()


def point_of(easting: float, northing: float) -> Point:
    """Where a point of the National Grid is, to about 3 metres; metres in, degrees out."""
    latitude, longitude = airy_of(easting, northing)
    latitude, longitude = _in_wgs84(latitude, longitude)
    return Point(latitude=degrees(latitude), longitude=degrees(longitude))


def airy_of(easting: float, northing: float) -> tuple[float, float]:
    """Latitude and longitude on Airy's ellipsoid (OSGB36), in radians."""
    latitude = _LATITUDE_0
    arc = 0.0
    while abs(northing - _NORTHING_0 - arc) >= _CLOSE_ENOUGH:
        latitude += (northing - _NORTHING_0 - arc) / (_A * _SCALE)
        arc = _meridian(latitude)
    down = 1 - _E2 * sin(latitude) ** 2
    nu = _A * _SCALE / sqrt(down)
    rho = nu * (1 - _E2) / down
    eta2 = nu / rho - 1
    t = tan(latitude)
    t2, t4, t6 = t**2, t**4, t**6
    secant = 1 / cos(latitude)
    vii = t / (2 * rho * nu)
    viii = t / (24 * rho * nu**3) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2)
    ix = t / (720 * rho * nu**5) * (61 + 90 * t2 + 45 * t4)
    x = secant / nu
    xi = secant / (6 * nu**3) * (nu / rho + 2 * t2)
    xii = secant / (120 * nu**5) * (5 + 28 * t2 + 24 * t4)
    xiia = secant / (5040 * nu**7) * (61 + 662 * t2 + 1320 * t4 + 720 * t6)
    east = easting - _EASTING_0
    return (
        latitude - vii * east**2 + viii * east**4 - ix * east**6,
        _LONGITUDE_0 + x * east - xi * east**3 + xii * east**5 - xiia * east**7,
    )


def _meridian(latitude: float) -> float:
    """Metres along the central meridian from the true origin (OS's M)."""
    less, more = latitude - _LATITUDE_0, latitude + _LATITUDE_0
    n, n2, n3 = _N, _N**2, _N**3
    return (
        _B
        * _SCALE
        * (
            (1 + n + 5 / 4 * n2 + 5 / 4 * n3) * less
            - (3 * n + 3 * n2 + 21 / 8 * n3) * sin(less) * cos(more)
            + (15 / 8 * n2 + 15 / 8 * n3) * sin(2 * less) * cos(2 * more)
            - 35 / 24 * n3 * sin(3 * less) * cos(3 * more)
        )
    )


def _in_wgs84(latitude: float, longitude: float) -> tuple[float, float]:
    nu = _A / sqrt(1 - _E2 * sin(latitude) ** 2)
    x, y, z = _OSGB36_TO_WGS84.moved(
        nu * cos(latitude) * cos(longitude),
        nu * cos(latitude) * sin(longitude),
        nu * (1 - _E2) * sin(latitude),
    )
    across = hypot(x, y)
    found = atan2(z, across * (1 - _WGS_E2))
    for _ in range(_ROUNDS):
        nu = _WGS_A / sqrt(1 - _WGS_E2 * sin(found) ** 2)
        found = atan2(z + _WGS_E2 * nu * sin(found), across)
    return found, atan2(y, x)
