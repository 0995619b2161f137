import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import ServiceId
from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.records import Location, Service
from kiosk.directory.search.columns import NO_TIMETABLE, Columns, ColumnsMaker
from kiosk.directory.search.facets import facets_of
from kiosk.directory.search.ranking import Distances, best


@given(
    seed=st.integers(0, 1_000),
    entries=st.sampled_from([1, 5, 40, 3_000]),
    different=st.sampled_from([1, 3, 10_000]),
    start=st.integers(0, 30),
    wanted=st.integers(0, 60),
)
def test_the_best_are_those_of_a_full_sort(
    seed: int, entries: int, different: int, start: int, wanted: int
) -> None:
    random = np.random.default_rng(seed)
    scores = random.integers(0, different, entries).astype(np.float32)
    kept = random.integers(0, 4, entries)
    end = min(start + wanted, entries)
    expected = sorted(range(entries), key=lambda place: (-scores[place], -kept[place], place))
    assert best(scores, kept, start, end).tolist() == expected[start:end]


POINTS = st.builds(Point, latitude=st.floats(49.5, 60.5), longitude=st.floats(-8, 2))


@given(st.lists(st.lists(POINTS, max_size=3), min_size=1, max_size=8), POINTS)
def test_the_nearest_location_counts(places: list[list[Point]], here: Point) -> None:
    maker = ColumnsMaker()
    for number, points in enumerate(places):
        service = Service(
            id=ServiceId(str(number)),
            name="Hall",
            feed="f",
            locations=tuple(
                Location(latitude=point.latitude, longitude=point.longitude) for point in points
            ),
        )
        maker.add(service, facets_of(service), words=1, timetable=NO_TIMETABLE)
    away = Distances(Columns.read(maker.stored())).to(here)
    for found, points in zip(away.metres.tolist(), places, strict=True):
        nearest = min((metres_between(here, point) for point in points), default=np.inf)
        assert found == pytest.approx(nearest, rel=1e-3, abs=1.0)
    for within, points in zip(away.within(3).tolist(), places, strict=True):
        nearest = min((metres_between(here, point) for point in points), default=0.0)
        if abs(nearest - 3 * 1_609.344) > 5:
            assert within == (nearest < 3 * 1_609.344)


def test_columns_that_do_not_fit_are_refused() -> None:
    stored = dict(ColumnsMaker().stored())
    for broken in ({}, {**stored, "kept": b"\0\0"}, {**stored, "place_rows": b"\0" * 4}):
        with pytest.raises(ValueError, match=r".*"):
            Columns.read(broken.items())
