"""What people know around, to find the way by."""

from pathlib import Path

import pytest

from kiosk.directory.desk import SAMPLE_TOWN
from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.search.landmarks import KINDS, WITHIN_M, landmarks_near
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest, SearchResults


@pytest.fixture
def directory(shipped: Path) -> Directory:
    found = Directory.open(shipped / "directory")
    assert found is not None
    return found


def test_the_nearest_of_each_kind_is_found_by_its_own_name(directory: Directory) -> None:
    here = SAMPLE_TOWN.point
    with directory:
        found = directory.landmarks(here)
    assert found
    assert any("Library" in mark.name for mark in found)
    away = [metres_between(here, mark.point) for mark in found]
    assert away == sorted(away)
    assert away[-1] <= WITHIN_M
    assert all(any(kind in mark.name.lower() for kind in KINDS) for mark in found)
    assert len({mark.name for mark in found}) == len(found)


def test_far_from_everything_nothing_is_known(directory: Directory) -> None:
    with directory:
        assert directory.landmarks(Point(latitude=60.15, longitude=-1.15)) == ()


def test_a_directory_that_finds_nothing_has_no_landmarks() -> None:
    def search(request: SearchRequest) -> SearchResults:
        del request
        return SearchResults(total=0, hits=())

    assert landmarks_near(search, SAMPLE_TOWN.point) == ()
