"""How far and which way a place is, as a person would be told it: no map, no claim to know the streets."""

from dataclasses import dataclass
from enum import StrEnum
from math import atan2, ceil, cos, degrees, hypot, radians

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.place import Place

#: Streets are longer than a straight line. Our own estimate: footpaths between British towns are on
#: average 1.4 times as long (7,000 routes: https://stories.slowways.org, "how direct are the Slow
#: Ways routes, really?"), and streets in a town are more direct than those.
STREETS_PER_STRAIGHT = 1.3
#: The usual walk of a woman of 65 and over in England; a man's is 0.9. Asher and others, "Most older
#: pedestrians are unable to cross the road in time", Age and Ageing 2012.
METRES_PER_SECOND = 0.8
#: Nobody is told to walk for longer than this.
LONGEST_WALK_MINUTES = 60
MINUTES_STEP = 5
_HERE_METRES = 30  # nearer than this a direction would only be the error of a postcode


class Compass(StrEnum):
    """The eight directions that people use, clockwise."""

    NORTH = "north"
    NORTH_EAST = "north-east"
    EAST = "east"
    SOUTH_EAST = "south-east"
    SOUTH = "south"
    SOUTH_WEST = "south-west"
    WEST = "west"
    NORTH_WEST = "north-west"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """From one place to another.

    Attributes:
        metres: in a straight line.
        towards: which way to set out; None where both are the same spot, as far as is known.
        walking_minutes: about how long an older person walks, rounded up to 5 minutes; None where it is too far
            to be said.
    """

    metres: float
    towards: Compass | None
    walking_minutes: int | None


def way_between(here: Point, there: Point) -> Way:
    """How far it is from here to there, in which direction, and how long the walk is."""
    metres = metres_between(here, there)
    seconds = metres * STREETS_PER_STRAIGHT / METRES_PER_SECOND
    minutes = max(1, ceil(seconds / 60 / MINUTES_STEP)) * MINUTES_STEP
    return Way(
        metres=metres,
        towards=None if metres < _HERE_METRES else towards(bearing(here, there)),
        walking_minutes=minutes if minutes <= LONGEST_WALK_MINUTES else None,
    )


def way_from(here: Place, there: Point) -> Way:
    """The way from a place that is known more or less finely.

    Neither a direction nor minutes are said where the place itself may be off by more than half the distance, which
    turns a direction by 30 degrees.
    """
    way = way_between(here.point, there)
    if way.metres >= 2 * here.precision.metres:
        return way
    return Way(metres=way.metres, towards=None, walking_minutes=None)


def bearing(here: Point, there: Point) -> float:
    """The direction to set out in, in degrees clockwise from north, 0 to 360."""
    east, north = offset(here, there)
    return degrees(atan2(east, north)) % 360 if hypot(east, north) else 0.0


def offset(here: Point, there: Point) -> tuple[float, float]:
    """Degrees to the east and to the north, both as long as a degree of latitude.

    The earth is taken as flat around the two, which turns a direction by less than half a degree within 50 miles.
    """
    middle = radians((here.latitude + there.latitude) / 2)
    around = (there.longitude - here.longitude + 180) % 360 - 180
    return around * cos(middle), there.latitude - here.latitude


def towards(degrees_from_north: float) -> Compass:
    """The nearest of the eight directions."""
    directions = tuple(Compass)
    return directions[round(degrees_from_north / 45) % len(directions)]
