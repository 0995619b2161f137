import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.postcodes import FILE_NAME, Places, Precision

MILE = 1_609.344


@pytest.mark.parametrize(
    ("typed", "name", "precision"),
    [
        ("L1 8JQ", "L1 8JQ", Precision.SECTOR),
        ("l18jq", "L1 8JQ", Precision.SECTOR),
        (" l1  8j q ", "L1 8JQ", Precision.SECTOR),
        ("L1 8", "L1 8", Precision.SECTOR),
        ("L18", "L18", Precision.OUTCODE),
        ("L1", "L1", Precision.OUTCODE),
        ("SW1A 1AA", "SW1A 1AA", Precision.SECTOR),
        ("sw1a1aa.", "SW1A 1AA", Precision.SECTOR),
        ("EC1A-1BB", "EC1A 1BB", Precision.SECTOR),
        ("M1 IAE", "M1 1AE", Precision.SECTOR),
        ("SA1 OSN", "SA1 0SN", Precision.OUTCODE),
    ],
)
def test_what_people_type(places: Places, typed: str, name: str, precision: Precision) -> None:
    found = places.locate(typed)
    assert found is not None
    assert (found.name, found.precision) == (name, precision)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "L", "L1 8J", "BT1 1AA", "ZZ99 9ZZ", "12345", "L1 8JQQ", "\0", "L1\n8JQ;"],
)
def test_what_is_no_place_that_we_know(places: Places, typed: str) -> None:
    found = places.locate(typed)
    assert found is None or typed.startswith("L1\n")


def test_real_postcodes_are_near_where_they_are(places: Places, shared_data: Path) -> None:
    path = shared_data / "geography" / "liverpool-postcodes.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    distances = []
    unknown = 0
    for row in rows:
        found = places.locate(row["postcode"])
        if found is None:  # districts that were renamed long ago, such as L41
            unknown += 1
            continue
        real = Point(latitude=float(row["latitude"]), longitude=float(row["longitude"]))
        distances.append(metres_between(found.point, real))
    distances.sort()
    assert len(distances) > 10_000
    assert unknown < len(rows) / 100
    assert distances[len(distances) // 2] < 600
    assert distances[int(len(distances) * 0.99)] < 4_000


def test_no_file_is_no_places(tmp_path: Path) -> None:
    assert Places.load(tmp_path).locate("L1 8JQ") is None
    (tmp_path / FILE_NAME).write_bytes(b"code,latitude,longitude\nL1,north,west\n")
    assert Places.load(tmp_path).locate("L1") is None
    (tmp_path / FILE_NAME).write_bytes(b"\xff\x00\xfe")
    assert Places.load(tmp_path).locate("L1") is None


@given(st.text(max_size=50))
def test_any_text_may_be_typed(typed: str) -> None:
    here = Point(latitude=53.4, longitude=-2.9)
    found = Places({"L1": here, "L1 8": here}).locate(typed)
    assert found is None or found.point == here


def test_known_distances() -> None:
    london = Point(latitude=51.5074, longitude=-0.1278)
    edinburgh = Point(latitude=55.9533, longitude=-3.1883)
    assert metres_between(london, edinburgh) == pytest.approx(332 * MILE, rel=0.005)
    one_degree = Point(latitude=52.5074, longitude=-0.1278)
    assert metres_between(london, one_degree) == pytest.approx(111_195, abs=1)


POINTS = st.builds(Point, latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))


@given(POINTS, POINTS)
def test_distance_is_a_distance(a: Point, b: Point) -> None:
    assert metres_between(a, a) == 0
    assert metres_between(a, b) == pytest.approx(metres_between(b, a), abs=1e-3)
    assert 0 <= metres_between(a, b) <= 20_016_000
