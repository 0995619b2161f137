"""Against Ordnance Survey's published points: the worked examples of its guide, and test points of OSTN15."""

from math import degrees

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.grid import WGS84_TO_OSGB36, airy_of, point_of

# Latitude and longitude in ETRS89, easting and northing: OSTN15_OSGM15_TestInput and TestOutput, OSGBtoETRS.
OSTN15 = [
    (49.92226393730, -6.29977752014, 91492.146, 11318.804),
    (49.96006137820, -5.20304609998, 170370.718, 11572.405),
    (50.43885825610, -4.10864563561, 250359.811, 62016.569),
    (50.57563665000, -1.29782277240, 449816.371, 75335.861),
    (50.93127937910, -1.45051433700, 438710.920, 114792.250),
    (51.40078220140, -3.55128349240, 292184.870, 168003.465),
    (51.37447025550, 1.44454730409, 639821.835, 169565.858),
    (51.42754743020, -2.54407618349, 362269.991, 169978.690),
    (51.48936564950, -0.11992557180, 530624.974, 178388.464),
    (51.85890896400, -4.30852476960, 241124.584, 220332.641),
    (51.89436637350, 0.89724327012, 599445.590, 225722.826),
    (52.25529381630, -2.15458614387, 389544.190, 261912.153),
    (53.80021519630, -1.66379168242, 422242.186, 433818.701),
    (60.13308091660, -2.07382822798, 395999.668, 1138728.951),
]


@pytest.mark.parametrize(("latitude", "longitude", "easting", "northing"), OSTN15)
def test_within_five_metres_of_ostn15(
    latitude: float, longitude: float, easting: float, northing: float
) -> None:
    real = Point(latitude=latitude, longitude=longitude)
    assert metres_between(point_of(easting, northing), real) < 5


def test_the_guide_s_helmert_example() -> None:
    moved = WGS84_TO_OSGB36.moved(3790644.900, -110149.210, 5111482.970)
    assert moved == pytest.approx((3790269.549, -110038.064, 5111050.261), abs=0.001)


def test_the_guide_s_projection_example() -> None:
    latitude, longitude = (degrees(angle) for angle in airy_of(651409.903, 313177.270))
    assert latitude == pytest.approx(52 + 39 / 60 + 27.2531 / 3600, abs=1e-7)
    assert longitude == pytest.approx(1 + 43 / 60 + 4.5177 / 3600, abs=1e-7)


@given(st.floats(0, 700_000), st.floats(0, 1_300_000), st.floats(-500, 500), st.floats(-500, 500))
def test_metres_stay_metres(easting: float, northing: float, east: float, north: float) -> None:
    away = metres_between(point_of(easting, northing), point_of(easting + east, northing + north))
    real = (east**2 + north**2) ** 0.5
    # The grid's own scale is 0.9996 to 1.0008, and the distance is that of a sphere.
    assert away == pytest.approx(real, rel=0.007, abs=0.01)


@given(st.floats(0, 700_000), st.floats(0, 1_300_000))
def test_every_point_of_the_grid_is_around_britain(easting: float, northing: float) -> None:
    found = point_of(easting, northing)
    assert 49 < found.latitude < 62
    assert -10 < found.longitude < 4
