"""In which order services that were found are shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.directory.places.distance import Point, metres_between

# A helpline serves everywhere and must not vanish behind everything near: it ranks as if it were
# this far away.
EVERYWHERE_RANKS_AS_METRES = 5_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A match: its row, whether it serves a whole nation, and bm25 (smaller is better)."""

    key: int
    everywhere: bool
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A match in its place, with the metres to its nearest location."""

    key: int
    distance_m: float | None


def in_order(
    found: Sequence[Found],
    tiers: Sequence[set[int]],
    places: Mapping[int, Sequence[Point]],
    near: Point | None,
) -> list[Placed]:
    """Best first.

    Args:
        found: every match.
        tiers: rows whose best columns hold the words, best tier first; they come before all others.
        places: where each row is.
        near: where the asker is. With it, distance decides within a tier; without it, relevance.
    """
    ranked: list[tuple[tuple[float, float, float], Placed]] = []
    for match in found:
        tier = next((n for n, keys in enumerate(tiers) if match.key in keys), len(tiers))
        distance = None
        if near is not None and not match.everywhere:
            metres = (metres_between(near, point) for point in places.get(match.key, ()))
            distance = min(metres, default=None)
        away = 0.0
        if near is not None:
            away = EVERYWHERE_RANKS_AS_METRES if distance is None else distance
        placed = Placed(key=match.key, distance_m=distance)
        ranked.append(((tier, away, match.score), placed))
    ranked.sort(key=lambda pair: (pair[0], pair[1].key))
    return [placed for _, placed in ranked]
