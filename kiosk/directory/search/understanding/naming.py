"""A place or an organisation named among other words, and which words name it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.directory.places.postcodes import Place, Precision
from kiosk.directory.search.understanding.thesaurus import Thesaurus
from kiosk.directory.search.vocabulary import Vocabulary

#: After these, in English, Welsh and Polish, the name of a place is expected.
_BEFORE_A_PLACE = frozenset(
    (
        "in",
        "near",
        "at",
        "around",
        "by",
        "from",
        "round",
        "nearby",
        "close",
        "outside",
        "yn",
        "ym",
        "yng",
        "ger",
        "wrth",
        "o",
        "w",
        "we",
        "pod",
        "blisko",
    )
)
_MOST_WORDS_OF_PLACE = 4
_MOST_WORDS_OF_ORGANIZATION = 6
_POSTCODE_LENGTH = range(5, 8)  # letters and digits of a whole one


class PlaceFinder(Protocol):
    """Where postcodes and places lie."""

    def locate(self, text: str) -> Place | None:
        """Find what the text names; None where nothing is known by that name."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What was named, and the places of the words that name it."""

    at: range
    place: Place | None = None
    organization: str | None = None


def named_place(
    words: Sequence[str], places: PlaceFinder, thesaurus: Thesaurus, vocabulary: Vocabulary
) -> Named | None:
    """The place that some of the words name.

    A postcode counts wherever it stands. A name counts where the word before says so, or where it
    stands at either end, is no word of the thesaurus, and the directory has it among its towns or not
    at all ("Bath", "Reading" and "Sale" are words as well).
    """
    for at in _windows(len(words), 2):
        joined = "".join(words[at.start : at.stop])
        if len(joined) in _POSTCODE_LENGTH and joined[-1].isalpha() and joined[-3].isdigit():
            place = places.locate(" ".join(words[at.start : at.stop]))
            if place is not None:
                return Named(at=at, place=place)
    for at in _windows(len(words), _MOST_WORDS_OF_PLACE):
        name = words[at.start : at.stop]
        told = at.start > 0 and words[at.start - 1] in _BEFORE_A_PLACE
        at_an_end = at.start == 0 or at.stop == len(words)
        if not (told or at_an_end) or any(word in thesaurus.ignored for word in name):
            continue
        common = any(thesaurus.knows(word) or word in thesaurus.weak for word in name)
        if common and not told:
            continue
        place = _town(name, vocabulary)
        if place is None and (told or not any(map(vocabulary.occurrences, name))):
            place = places.locate(" ".join(name))
        if place is not None and not (common and len(words) == len(name)):
            return Named(at=range(at.start - told, at.stop), place=place)
    return None


def named_organization(
    words: Sequence[str], thesaurus: Thesaurus, vocabulary: Vocabulary
) -> Named | None:
    """The organisation whose whole name, or other name in the thesaurus, is among the words.

    One word is a name only if nothing else was typed: "mind", "refuge" and "shelter" are words too.
    """
    shortest = 1 if len(words) == 1 else 2
    for at in _windows(len(words), _MOST_WORDS_OF_ORGANIZATION, shortest):
        name = tuple(words[at.start : at.stop])
        if name[0] in thesaurus.ignored and name[0] != "the":
            continue
        found = vocabulary.organization(thesaurus.organizations.get(name, name))
        if found is not None:
            return Named(at=at, organization=found.name)
    return None


def _town(name: Sequence[str], vocabulary: Vocabulary) -> Place | None:
    town = vocabulary.town(name)
    if town is None:
        return None
    return Place(name=town.name, point=town.point, precision=Precision.OUTCODE)


def _windows(length: int, longest: int, shortest: int = 1) -> Iterator[range]:
    """Every run of neighbouring words, the longest first."""
    for size in range(min(longest, length), shortest - 1, -1):
        for start in range(length - size + 1):
            yield range(start, start + size)
