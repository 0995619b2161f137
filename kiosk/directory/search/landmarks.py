"""What people know nearby, to find the way by: the libraries, hospitals and so on of the directory itself."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.search.request import SearchRequest, SearchResults

#: Words in the name of a place that people know, the best known first.
KINDS = ("hospital", "library", "station", "town hall", "leisure centre", "post office", "market")
#: No further away than this: 4 miles, the widest sketch but one.
WITHIN_M = 6_437.0
_LOOKED_AT = 10  # services of each kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """A place that people know."""

    name: str
    point: Point


def landmarks_near(
    search: Callable[[SearchRequest], SearchResults], near: Point
) -> tuple[Landmark, ...]:
    """The nearest place of each kind, the nearest first; a place counts by its own name, not its services'.

    Args:
        search: of the directory.
        near: where the resident stands.
    """
    found: dict[str, tuple[float, Landmark]] = {}
    for kind in KINDS:
        hits = search(SearchRequest(words=kind, near=near, limit=_LOOKED_AT, exactly=True)).hits
        places = [
            (metres_between(near, place.point), Landmark(name=place.name, point=place.point))
            for hit in hits
            for place in hit.service.locations
            if place.point is not None and kind in place.name.lower()
        ]
        close = [each for each in places if each[0] <= WITHIN_M]
        if close:
            nearest = min(close, key=lambda each: (each[0], each[1].name))
            found.setdefault(nearest[1].name, nearest)
    return tuple(mark for _, mark in sorted(found.values(), key=lambda each: each[0]))
