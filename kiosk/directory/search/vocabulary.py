"""What the understanding of typed words may ask of the directory's own words and names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.directory.places.distance import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedOrganization:
    """An organisation of the directory, as its services write it, and how many services it has."""

    name: str
    services: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTown:
    """A line of an address that names a place of some size, where all who write it are.

    Attributes:
        services: how many services are given there.
        point: the middle of their locations.
    """

    name: str
    services: int
    point: Point


class Vocabulary(Protocol):
    """The words of one version of the directory; every word given to it is folded.

    Each answer comes from memory or a look-up of microseconds, so a question may ask some dozens of
    them. Methods raise StorageError if the file turns out to be damaged.
    """

    def occurrences(self, word: str, *, prefix: bool = False) -> int:
        """In how many services the word stands, or with `prefix` any word that begins so; 0: nowhere.

        Of a beginning that few words share it is how often these occur together.
        """
        ...

    def alike(self, pieces: Iterable[str]) -> Sequence[tuple[str, int]]:
        """The words that share one of these pieces (`spelling.pieces`), and how often each occurs."""
        ...

    def organization(self, words: Sequence[str]) -> NamedOrganization | None:
        """The organisation whose whole name these words are, or None."""
        ...

    def town(self, words: Sequence[str]) -> NamedTown | None:
        """The place in the directory's addresses that these words are the name of, or None."""
        ...
