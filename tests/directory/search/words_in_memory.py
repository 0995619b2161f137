"""A vocabulary in memory, for tests of understanding."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.directory.places.distance import Point
from kiosk.directory.places.place import Place, Precision
from kiosk.directory.places.postcodes import Places
from kiosk.directory.places.towns import Town, Towns
from kiosk.directory.search.spelling import pieces
from kiosk.directory.search.vocabulary import NamedOrganization, NamedTown

HERE = Point(latitude=53.4, longitude=-2.99)


@dataclass(frozen=True, kw_only=True)
class WordsInMemory:
    counts: Mapping[str, int]
    organizations: Mapping[str, str] = field(default_factory=dict)
    towns: Mapping[str, str] = field(default_factory=dict)

    def occurrences(self, word: str, *, prefix: bool = False) -> int:
        if prefix:
            return sum(count for each, count in self.counts.items() if each.startswith(word))
        return self.counts.get(word, 0)

    def alike(self, pieces_asked: Iterable[str]) -> Sequence[tuple[str, int]]:
        asked = set(pieces_asked)
        return [(word, count) for word, count in self.counts.items() if asked & pieces(word)]

    def organization(self, words: Sequence[str]) -> NamedOrganization | None:
        name = self.organizations.get(" ".join(words))
        return NamedOrganization(name=name, services=3) if name else None

    def town(self, words: Sequence[str]) -> NamedTown | None:
        name = self.towns.get(" ".join(words))
        return NamedTown(name=name, services=5, point=HERE) if name else None


def some_places() -> Places:
    """A few towns and the district of a postcode."""
    towns = {
        name.lower(): [
            Town(place=Place(name=name, point=HERE, precision=Precision.TOWN), people=people)
        ]
        for name, people in (("Formby", 25_000), ("Reading", 160_000), ("Honley", 6_000))
    }
    named = Towns(towns, frozenset(("reading", "bath")))
    return Places({"L1": HERE, "L1 8": HERE, "L18": HERE}, towns=lambda: named)
