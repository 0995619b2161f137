"""In which order services that were found are shown."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.directory.places.distance import EARTH_RADIUS_METRES, Point
from kiosk.directory.search.columns import Columns
from kiosk.directory.search.matching import Scores
from kiosk.directory.search.postings import Rows
from kiosk.directory.search.request import MILES

# A helpline serves everywhere and must not vanish behind everything near: it ranks as if it were
# this far away. At this distance a service counts for three quarters of one next door; however far
# away it is, never for less than half.
EVERYWHERE_RANKS_AS_METRES = 5_000.0
_FLOOR = 0.5

METRES_PER_MILE = 1_609.344

Metres = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Away:
    """How far every row of a directory is from one point.

    Attributes:
        metres: to the nearest of its locations; infinite without one.
        bands: the place in `MILES` of the shortest distance within which it is; 0 for what serves
            a whole area or nation, `len(MILES)` for what is beyond all.
        wide: whether it serves a whole area or nation.
    """

    metres: Metres
    bands: npt.NDArray[np.uint8]
    wide: npt.NDArray[np.bool_]

    def within(self, rows: Rows, miles: int) -> npt.NDArray[np.bool_]:
        """Which of the rows are within so many miles, or serve everywhere."""
        reach = np.float32(miles) * np.float32(METRES_PER_MILE)
        return (self.metres[rows] <= reach) | self.wide[rows]


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
        edges = np.array(MILES, np.float32) * np.float32(METRES_PER_MILE)
        bands = np.searchsorted(edges, nearest).astype(np.uint8)
        bands[self._wide] = 0
        away = Away(metres=nearest, bands=bands, wide=self._wide)
        self._last = near, away
        return away


def closeness(rows: Rows, away: Away) -> Scores:
    """What each row's score is multiplied by for its distance: 1 next door, half far away."""
    metres = away.metres[rows]
    metres[away.wide[rows] | np.isinf(metres)] = EVERYWHERE_RANKS_AS_METRES
    nearness = EVERYWHERE_RANKS_AS_METRES / (EVERYWHERE_RANKS_AS_METRES + metres)
    return (_FLOOR + (1.0 - _FLOOR) * nearness).astype(np.float32, copy=False)


def best(rows: Rows, scores: Scores, kept: npt.NDArray[np.int64], start: int, end: int) -> Rows:
    """The rows from one place of the order to another.

    Equal ones: the entry that is better kept first, then the one that came first.

    Args:
        rows: every match.
        scores: of each; larger is better.
        kept: how well each row is kept; larger is better.
        start: the first place wanted, from 0.
        end: the place after the last.
    """
    wanted = min(end, len(rows))
    if start >= wanted:
        return rows[:0]
    if wanted < len(rows):
        rows, scores = _foremost(rows, scores, kept, wanted)
    order = np.lexsort((rows, -kept[rows], -scores))
    return rows[order[start:wanted]]


def _foremost(
    rows: Rows, scores: Scores, kept: npt.NDArray[np.int64], wanted: int
) -> tuple[Rows, Scores]:
    """The `wanted` best in any order; of those that tie at the end, the best kept."""
    last = np.partition(scores, len(scores) - wanted)[len(scores) - wanted]
    above = np.flatnonzero(scores > last)
    tied = np.flatnonzero(scores == last)
    missing = wanted - len(above)
    if missing < len(tied):
        # One number for both: better kept is smaller, then the row that came first.
        key = -kept[rows[tied]] * (1 << 32) + rows[tied]
        tied = tied[np.argpartition(key, missing - 1)[:missing]]
    chosen = np.concatenate((above, tied))
    return rows[chosen], scores[chosen]
