"""The name that a mistyped one was meant for."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from kiosk.directory.search.spelling import edits

#: Letters from which one wrong letter is forgiven, and from which two are: shorter names with a
#: letter changed are mostly other names, or words.
ONE_FROM, TWO_FROM = 6, 9
_PAIR_BITS = 64


class NearNames:
    """Names to choose from, each with how many people live there."""

    def __init__(self, names: Mapping[str, int]) -> None:
        self._people = names
        # By first letter and length; with each name its letters and its pairs, so that few need a closer look.
        self._groups: dict[tuple[str, int], list[tuple[int, int, str]]] = {}
        for name in names:
            if name:
                group = self._groups.setdefault((name[0], len(name)), [])
                group.append((_letters(name), _pairs(name), name))

    def closest(self, typed: str) -> str | None:
        """The likeliest name, the larger place first; None where nothing comes close.

        Nobody gets the first letter wrong, except by swapping it with the second.
        """
        allowed = 0 if len(typed) < ONE_FROM else 1 if len(typed) < TWO_FROM else 2
        best: tuple[int, int, str] | None = None
        for name in self._alike(typed, allowed):
            distance = edits(typed, name)
            rank = (distance, -self._people[name], name)
            if distance <= allowed and (best is None or rank < best):
                best = rank
        return best[2] if best else None

    def _alike(self, typed: str, allowed: int) -> Iterator[str]:
        if not allowed:
            return
        letters, pairs = _letters(typed), _pairs(typed)
        for first in {typed[0], typed[1]}:
            for length in range(len(typed) - allowed, len(typed) + allowed + 1):
                for others, other_pairs, name in self._groups.get((first, length), ()):
                    # One edit takes away one letter and brings one, at most; of pairs, three (a swap).
                    if (
                        (letters ^ others).bit_count() <= 2 * allowed
                        and (pairs ^ other_pairs).bit_count() <= 6 * allowed
                        and (first == typed[0] or name[1:2] == typed[0])
                    ):
                        yield name


def _letters(name: str) -> int:
    """A bit for each letter that occurs."""
    found = 0
    for letter in name:
        found |= 1 << (ord(letter) & 31)
    return found


def _pairs(name: str) -> int:
    """A bit for each pair of neighbours that occurs, some sharing one."""
    found = 0
    for one, two in pairwise(name):
        found |= 1 << (ord(one) * 31 + ord(two)) % _PAIR_BITS
    return found
