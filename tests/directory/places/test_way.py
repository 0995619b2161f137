from math import cos, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.way import (
    LONGEST_WALK_MINUTES,
    METRES_PER_SECOND,
    STREETS_PER_STRAIGHT,
    Compass,
    bearing,
    towards,
    way_between,
)

HERE = Point(latitude=53.4, longitude=-2.98)
BRITAIN = st.builds(Point, latitude=st.floats(49.8, 60.9), longitude=st.floats(-8.2, 1.8))


def moved(east: float, north: float) -> Point:
    """A point so many metres away."""
    return Point(
        latitude=HERE.latitude + north / 111_195,
        longitude=HERE.longitude + east / (111_195 * cos(radians(HERE.latitude))),
    )


@pytest.mark.parametrize(
    ("east", "north", "direction"),
    [
        (0, 500, Compass.NORTH),
        (500, 500, Compass.NORTH_EAST),
        (500, 0, Compass.EAST),
        (500, -500, Compass.SOUTH_EAST),
        (0, -500, Compass.SOUTH),
        (-500, -500, Compass.SOUTH_WEST),
        (-500, 0, Compass.WEST),
        (-500, 500, Compass.NORTH_WEST),
        (150, 500, Compass.NORTH),
        (-150, 500, Compass.NORTH),
    ],
)
def test_directions(east: float, north: float, direction: Compass) -> None:
    assert way_between(HERE, moved(east, north)).towards is direction


def test_the_same_spot_has_no_direction() -> None:
    way = way_between(HERE, HERE)
    assert (way.metres, way.towards, way.walking_minutes) == (0, None, 5)


def test_half_a_mile_is_a_walk_of_twenty_five_minutes() -> None:
    assert way_between(HERE, moved(0, 805)).walking_minutes == 25


def test_nobody_is_sent_on_a_walk_of_two_miles() -> None:
    assert way_between(HERE, moved(0, 3_219)).walking_minutes is None


@given(BRITAIN, BRITAIN)
def test_there_and_back(a: Point, b: Point) -> None:
    there, back = way_between(a, b), way_between(b, a)
    assert there.metres == pytest.approx(back.metres, abs=1e-3)
    assert there.metres == pytest.approx(metres_between(a, b))
    assert there.walking_minutes == back.walking_minutes
    if there.metres > 100:
        assert (bearing(a, b) - bearing(b, a)) % 360 == pytest.approx(180, abs=0.01)


@given(st.floats(0, 6_000), st.floats(0, 6_000))
def test_further_is_never_a_shorter_walk(a: float, b: float) -> None:
    near, far = (way_between(HERE, moved(0, metres)) for metres in sorted((a, b)))
    if far.walking_minutes is not None:
        assert near.walking_minutes is not None
        assert near.walking_minutes <= far.walking_minutes <= LONGEST_WALK_MINUTES
        promised = far.walking_minutes * 60 * METRES_PER_SECOND
        assert promised >= far.metres * STREETS_PER_STRAIGHT - 1e-6


@given(st.floats(-720, 720))
def test_every_angle_has_one_direction_within_an_eighth(angle: float) -> None:
    middle = tuple(Compass).index(towards(angle)) * 45
    assert abs((angle - middle + 180) % 360 - 180) <= 22.5 + 1e-9
