"""A vocabulary in memory, for tests of understanding."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.directory.places.distance import Point
from kiosk.directory.places.postcodes import Place, Precision
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


class PlacesInMemory:
    def __init__(self, *names: str) -> None:
        self._names = {name.casefold() for name in names}

    def locate(self, text: str) -> Place | None:
        if text.casefold() not in self._names:
            return None
        return Place(name=text.upper(), point=HERE, precision=Precision.SECTOR)
