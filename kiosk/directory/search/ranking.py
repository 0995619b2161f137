"""In which order services that were found are shown."""

import numpy as np
import numpy.typing as npt

from kiosk.directory.places.distance import EARTH_RADIUS_METRES, Point
from kiosk.directory.search.columns import Columns
from kiosk.directory.search.matching import Scores
from kiosk.directory.search.postings import Rows
from kiosk.directory.search.tally import Mask

# A helpline serves everywhere and must not vanish behind everything near: it ranks as if it were
# this far away. At this distance a service counts for three quarters of one next door; however far
# away it is, never for less than half.
EVERYWHERE_RANKS_AS_METRES = 5_000.0
_FLOOR = 0.5
_SAMPLED = 16  # one score in so many tells where the best begin

METRES_PER_MILE = 1_609.344

Metres = npt.NDArray[np.float32]


class Away:
    """How far every row of a directory is from one point.

    Attributes:
        metres: to the nearest of its locations; infinite without one.
        closeness: what its score is multiplied by: 1 next door, half far away.
    """

    def __init__(self, metres: Metres, wide: Mask) -> None:
        self.metres = metres
        self._wide = wide
        ranked = np.where(wide | np.isinf(metres), EVERYWHERE_RANKS_AS_METRES, metres)
        nearness = EVERYWHERE_RANKS_AS_METRES / (EVERYWHERE_RANKS_AS_METRES + ranked)
        self.closeness = (_FLOOR + (1.0 - _FLOOR) * nearness).astype(np.float32)
        self._within: dict[int, Mask] = {}

    def within(self, miles: int) -> Mask:
        """Whether each row is within so many miles, or serves everywhere."""
        if miles not in self._within:
            reach = np.float32(miles * METRES_PER_MILE)
            self._within[miles] = (self.metres <= reach) | self._wide
        return self._within[miles]


class Distances:
    """From any point to every row."""

    def __init__(self, columns: Columns) -> None:
        self._wide = columns.wide
        self._rows = columns.place_rows
        self._of = columns.rows
        self._latitudes = np.radians(columns.latitudes)
        self._longitudes = np.radians(columns.longitudes)
        self._cosines = np.cos(self._latitudes)
        self._last: tuple[Point, Away] | None = None

    def to(self, near: Point) -> Away:
        """By the haversine formula, as `metres_between`; kept until another point is asked for."""
        if self._last is not None and self._last[0] == near:
            return self._last[1]
        latitude, longitude = np.radians(near.latitude), np.radians(near.longitude)
        up = np.sin((self._latitudes - latitude) / 2)
        across = np.sin((self._longitudes - longitude) / 2)
        chord = up * up + np.cos(latitude) * self._cosines * across * across
        metres = 2 * EARTH_RADIUS_METRES * np.arcsin(np.sqrt(np.minimum(chord, 1.0)))
        nearest = np.full(self._of, np.inf, np.float32)
        np.minimum.at(nearest, self._rows, metres.astype(np.float32))
        away = Away(nearest, self._wide)
        self._last = near, away
        return away


def best(scores: Scores, kept: npt.NDArray[np.int64], start: int, end: int) -> Rows:
    """The places of the array that come from one place of the order to another.

    Equal ones: the entry that is better kept first, then the one that came first.

    Args:
        scores: larger is better.
        kept: how well each entry is kept; larger is better.
        start: the first wanted, from 0.
        end: the one after the last; there must be so many.
    """
    if start >= end:
        return np.zeros(0, np.int64)
    places = _candidates(scores, end)
    if len(places) > end:
        places = places[_foremost(scores[places], kept[places], end)]
    order = np.lexsort((places, -kept[places], -scores[places]))
    return places[order[start:end]]


def _candidates(scores: Scores, wanted: int) -> Rows:
    """Places among which the `wanted` best are, and not many more, as a rule.

    So many of a sample score at least as well as the last one taken of it; hence so do at least so many
    of all.
    """
    sample = scores[::_SAMPLED]
    if len(sample) <= wanted:
        return np.arange(len(scores))
    least = np.partition(sample, len(sample) - wanted)[len(sample) - wanted]
    return np.flatnonzero(scores >= least)


def _foremost(scores: Scores, kept: npt.NDArray[np.int64], wanted: int) -> Rows:
    """The `wanted` best in any order; of those that tie at the end, the best kept."""
    last = np.partition(scores, len(scores) - wanted)[len(scores) - wanted]
    above = np.flatnonzero(scores > last)
    tied = np.flatnonzero(scores == last)
    missing = wanted - len(above)
    if missing < len(tied):
        # One number for both: better kept is smaller, then the one that came first.
        key = -kept[tied] * (1 << 32) + tied
        tied = tied[np.argpartition(key, missing - 1)[:missing]]
    return np.concatenate((above, tied))
