from itertools import combinations
from math import atan2, cos, degrees, hypot, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.place import Place, Precision
from kiosk.directory.places.sketch import (
    DOT,
    MAX_LANDMARKS,
    METRES_PER_MILE,
    RINGS,
    Box,
    Mark,
    Named,
    Sketch,
    sketch_of,
)
from kiosk.directory.places.way import bearing, way_from

HERE = Place(
    name="L1 8JQ", point=Point(latitude=53.4045, longitude=-2.9872), precision=Precision.POSTCODE
)
YOU = ("You are here", 0.5, 0.12)


def named(east: float, north: float, name: str = "Library", width: float = 0.4) -> Named:
    point = Point(
        latitude=HERE.point.latitude + north / 111_195,
        longitude=HERE.point.longitude + east / (111_195 * cos(radians(HERE.point.latitude))),
    )
    return Named(name=name, point=point, width=width, height=0.12)


METRES = st.floats(-8_000, 8_000)
SPOTS = st.builds(named, METRES, METRES, st.just("Library"), st.floats(0.1, 1.2))


def test_a_library_to_the_north_east() -> None:
    sketch = sketch_of(HERE, named(450, 450), [named(-300, 0, "Station")], you_are_here=YOU)
    assert sketch is not None
    assert sketch.miles == 0.5
    assert sketch.target.x == pytest.approx(sketch.target.y, rel=0.01)
    assert sketch.target.x * 0.5 * METRES_PER_MILE == pytest.approx(450, rel=0.01)
    assert (sketch.here.x, sketch.here.y) == (0, 0)
    assert [mark.name for mark in sketch.landmarks] == ["Station"]


@pytest.mark.parametrize(
    ("target", "here"),
    [
        (named(20, 0), HERE),
        (named(0, 16_000), HERE),
        (named(900, 0), Place(name="L1 8", point=HERE.point, precision=Precision.SECTOR)),
        (named(3_000, 0), Place(name="L1", point=HERE.point, precision=Precision.OUTCODE)),
        (named(500, 0, width=2.5), HERE),
    ],
)
def test_where_it_would_not_be_honest_or_readable_there_is_none(target: Named, here: Place) -> None:
    assert sketch_of(here, target, [], you_are_here=YOU) is None


def test_a_direction_from_a_coarse_place_is_not_said() -> None:
    sector = Place(name="L1 8", point=HERE.point, precision=Precision.SECTOR)
    near, far = way_from(sector, named(900, 0).point), way_from(sector, named(2_100, 0).point)
    assert (near.towards, near.walking_minutes) == (None, None)
    assert far.towards is not None


def _boxes(sketch: Sketch) -> list[Box]:
    marks = (sketch.target, sketch.here, *sketch.landmarks)
    return [each for mark in marks for each in (mark.label, _dot(mark))]


def _dot(mark: Mark) -> Box:
    return Box(left=mark.x - DOT, bottom=mark.y - DOT, right=mark.x + DOT, top=mark.y + DOT)


@given(SPOTS, st.lists(SPOTS, max_size=8), st.floats(1, 2))
def test_nothing_lies_over_anything_and_all_is_on_the_paper(
    target: Named, landmarks: list[Named], half_width: float
) -> None:
    sketch = sketch_of(HERE, target, landmarks, you_are_here=YOU, half_width=half_width)
    if sketch is None:
        return
    boxes = _boxes(sketch)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert -half_width <= box.left < box.right <= half_width
        assert -1 <= box.bottom < box.top <= 1
    assert len(sketch.landmarks) <= MAX_LANDMARKS


@given(SPOTS, st.lists(SPOTS, max_size=8))
def test_every_direction_and_distance_is_true(target: Named, landmarks: list[Named]) -> None:
    sketch = sketch_of(HERE, target, landmarks, you_are_here=YOU, half_width=2)
    if sketch is None:
        return
    assert sketch.miles in RINGS
    points = {(0.0, 0.0): HERE.point}
    for each in (target, *landmarks):
        away = metres_between(HERE.point, each.point) / (sketch.miles * METRES_PER_MILE)
        points[away, bearing(HERE.point, each.point)] = each.point
    for mark in (sketch.target, *sketch.landmarks):
        assert hypot(mark.x, mark.y) <= 1
        angle = degrees(atan2(mark.x, mark.y)) % 360
        assert any(
            hypot(mark.x, mark.y) == pytest.approx(away) and angle == pytest.approx(turn, abs=1e-6)
            for away, turn in points
        )


@given(st.floats(300, 12_000), st.floats(0, 359))
def test_the_ring_is_the_smallest_that_leaves_air(away: float, angle: float) -> None:
    target = named(away * cos(radians(angle)), away * cos(radians(angle - 90)), width=0.2)
    sketch = sketch_of(HERE, target, [], you_are_here=("Here", 0.1, 0.1), half_width=2)
    if sketch is None:
        return
    reach = hypot(sketch.target.x, sketch.target.y)
    assert reach <= 1 / 1.15 + 1e-6
    smaller = [ring for ring in RINGS if ring < sketch.miles]
    assert not smaller or reach * sketch.miles * 1.15 > max(smaller)
