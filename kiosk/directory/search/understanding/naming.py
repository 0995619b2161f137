"""A place or an organisation named among other words, and which words name it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.directory.places.place import Place, Precision
from kiosk.directory.places.place_words import PlaceInWords
from kiosk.directory.search.understanding.putting_right import better_words
from kiosk.directory.search.understanding.thesaurus import Thesaurus
from kiosk.directory.search.vocabulary import Vocabulary
from kiosk.directory.search.wording import folded_words

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


class PlaceFinder(Protocol):
    """Where postcodes and towns lie (`places.postcodes.Places`)."""

    def place_in(self, words: str) -> PlaceInWords:
        """The place in what somebody looks for, and the rest of the words."""
        ...


class NoPlaces:
    """Knows no place."""

    def place_in(self, words: str) -> PlaceInWords:
        """Find nothing."""
        return PlaceInWords(rest=words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What was named, and the places of the words that name it."""

    at: range
    place: Place | None = None
    organization: str | None = None


def named_place(
    typed: str,
    words: Sequence[str],
    places: PlaceFinder,
    thesaurus: Thesaurus,
    vocabulary: Vocabulary,
) -> Named | None:
    """The place that some of the words name: a postcode, a town of the directory, or any other.

    A town of the directory counts where the word before says so or where it stands at either end, and
    is no word of the thesaurus ("Bath" and "Reading" are words as well). A town that is only known by
    a name like the one typed counts where the word before says so, or where nothing else is like it:
    a misspelt "lonely" is no place.
    """
    found = places.place_in(typed)
    at = _taken(words, folded_words(found.rest)) if found.place is not None else None
    named = None
    if found.place is not None and at is not None:
        named = Named(at=at, place=found.place)
        if found.sure and found.place.precision is not Precision.TOWN:
            return named
    if town := _town(words, named, thesaurus, vocabulary):
        return town
    return named if named and found.sure and _is_like(words, named, thesaurus, vocabulary) else None


def _town(
    words: Sequence[str], named: Named | None, thesaurus: Thesaurus, vocabulary: Vocabulary
) -> Named | None:
    for at in _windows(len(words), _MOST_WORDS_OF_PLACE):
        name = words[at.start : at.stop]
        told = at.start > 0 and words[at.start - 1] in _BEFORE_A_PLACE
        at_an_end = at.start == 0 or at.stop == len(words)
        if not (told or at_an_end) or any(word in thesaurus.ignored for word in name):
            continue
        # A word that means something else too is a place if whoever knows places says so.
        if any(thesaurus.knows(word) or word in thesaurus.weak for word in name) and not (
            told and named is not None and at.start in named.at
        ):
            continue
        town = vocabulary.town(name)
        if town is not None:
            place = Place(name=town.name, point=town.point, precision=Precision.TOWN)
            return Named(at=range(at.start - told, at.stop), place=place)
    return None


def _is_like(
    words: Sequence[str], named: Named, thesaurus: Thesaurus, vocabulary: Vocabulary
) -> bool:
    """Whether the words are the name itself, or nearer to it than to anything that one may look for."""
    own = words[named.at.start : named.at.stop]
    name = folded_words(named.place.name) if named.place else []
    if own[-len(name) :] == name or own[0] in _BEFORE_A_PLACE:
        return True
    return not any(
        thesaurus.knows(word)
        or vocabulary.occurrences(word)
        or better_words(word, thesaurus, vocabulary)
        for word in own
    )


def _taken(words: Sequence[str], rest: Sequence[str]) -> range | None:
    """Which run of the words is not in the rest; None where it is no run."""
    size = len(words) - len(rest)
    for start in range(len(rest) + 1):
        if size > 0 and [*words[:start], *words[start + size :]] == list(rest):
            return range(start, start + size)
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


def _windows(length: int, longest: int, shortest: int = 1) -> Iterator[range]:
    """Every run of neighbouring words, the longest first."""
    for size in range(min(longest, length), shortest - 1, -1):
        for start in range(length - size + 1):
            yield range(start, start + size)
