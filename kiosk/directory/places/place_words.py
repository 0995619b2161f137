"""The place in what somebody looks for: "lunch club near Bootle", "clwb cinio yng Nghaerdydd", "dentist L18 4PR".

Many towns are called like something that people need or say: Bath, Reading, Settle, Street, Hope,
Sale, Wells, March. Such a name is a place only where a word before it says so, or where it stands
alone, and even then it may be meant otherwise (`PlaceInWords.sure`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.directory.places.name_words import name_key
from kiosk.directory.places.place import Place
from kiosk.directory.places.welsh import radicals

MAX_WORDS = 24
MAX_NAME_WORDS = 6
#: Without a word that says so, a name is a place from this many people on: smaller ones are mostly somebody's surname.
PEOPLE_AT_LEAST = 5_000
_SHORTEST = 4  # letters, without a word before it
_ENGLISH = (
    ("close", "to"), ("next", "to"), ("near", "to"), ("out", "of"), ("somewhere", "in"),
    ("near",), ("nearby",), ("in",), ("at",), ("around",), ("round",), ("by",), ("from",), ("within",),
)  # fmt: skip
_WELSH = (
    ("o", "gwmpas"), ("yn", "ymyl"), ("wrth", "ymyl"), ("ar", "bwys"), ("yn", "agos", "i"), ("yn", "agos", "at"),
    ("yn",), ("ym",), ("yng",), ("ger",), ("ger", "llaw"), ("o",), ("i",),
)  # fmt: skip
_BEFORE = tuple(sorted((*_ENGLISH, *_WELSH), key=len, reverse=True))
# "Get in bath", "fall at home": what follows is no place.
_DOING = frozenset(
    {
        "get",
        "gets",
        "getting",
        "got",
        "go",
        "goes",
        "going",
        "step",
        "stepping",
        "climb",
        "climbing",
    }
    | {"fall", "falls", "fell", "falling", "sit", "sitting", "lie", "lying", "stand", "standing"}
    | {
        "be",
        "being",
        "put",
        "putting",
        "help",
        "helped",
        "lift",
        "bathe",
        "fit",
        "fitted",
        "install",
    }
    | {"interested"}
)
_MONTHS = frozenset({"march"})
# Welsh words so short that they are rather something else: "I need", "o" for "of".
_FAINT = frozenset({("i",), ("o",)})
# "Shaw Trust", "Bolton Road": a name of somebody or something.
_NAMED_AFTER = frozenset(
    {"trust", "foundation", "road", "street", "lane", "close", "avenue", "drive", "court", "way"}
    | {"house", "crescent", "terrace", "place"}
)
_WORD = re.compile(r"[^\s,;:!?()\"“”]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceInWords:
    """The place that was named, and what else was typed.

    Attributes:
        places: all that the name may mean, the likeliest first; none where no place was named.
        rest: the other words, as they were typed; where no place was named, all.
        sure: whether it can hardly be anything but a place. If not, what was typed should be looked for as it stands
            too: "Bath" alone, "rails in bath".
    """

    places: tuple[Place, ...] = ()
    rest: str = ""
    sure: bool = False

    @property
    def place(self) -> Place | None:
        """The likeliest."""
        return self.places[0] if self.places else None


class KnownPlaces(Protocol):
    """What is asked of the places."""

    def candidates(self, text: str) -> tuple[Place, ...]:
        """All places that the text may mean."""
        ...

    def postcode(self, text: str) -> Place | None:
        """The postcode, sector or district that was typed."""
        ...

    def named(self, key: str) -> tuple[Place, ...]:
        """The places of this name."""
        ...

    def people_in(self, key: str) -> int:
        """How many live in the largest place of this name."""
        ...

    def is_word(self, key: str) -> bool:
        """Whether this name is an ordinary word as well."""
        ...

    def meant_by(self, key: str) -> str | None:
        """The name that a mistyped one was meant for."""
        ...


def find_place(text: str, places: KnownPlaces) -> PlaceInWords:
    """Find the place in the words.

    A postcode first, then a name that a word before it calls a place, then any other.
    """
    words = _WORD.findall(text)[:MAX_WORDS]
    for find in (_postcode, _alone, _after_a_word, _anywhere):
        if found := find(words, places):
            return found
    return PlaceInWords(rest=" ".join(words))


def _without(words: Sequence[str], first: int, last: int) -> str:
    return " ".join((*words[:first], *words[last:]))


def _postcode(words: Sequence[str], places: KnownPlaces) -> PlaceInWords | None:
    for first in range(len(words)):
        for last in range(min(first + 3, len(words)), first, -1):
            typed = " ".join(words[first:last])
            place = places.postcode(typed) if any(letter.isdigit() for letter in typed) else None
            if place is None:
                continue
            start = next((at for at, end in _said_before(words) if end == first), None)
            # "B12" is a vitamin, unless something says that it is a place.
            whole = len(place.name.partition(" ")[2]) > 1
            if whole or start is not None or last - first == len(words):
                start = first if start is None else start
                return PlaceInWords(places=(place,), rest=_without(words, start, last), sure=True)
    return None


def _alone(words: Sequence[str], places: KnownPlaces) -> PlaceInWords | None:
    text = " ".join(words)
    found = places.candidates(text)
    return PlaceInWords(places=found, sure=not places.is_word(name_key(text))) if found else None


def _after_a_word(words: Sequence[str], places: KnownPlaces) -> PlaceInWords | None:
    for start, first in _said_before(words):
        said = tuple(name_key(word) for word in words[start:first])
        welsh = said in _WELSH
        longest = min(first + MAX_NAME_WORDS, len(words))
        for last in range(longest, first, -1):
            typed = " ".join(words[first:last])
            key = name_key(typed)
            named = next(
                (name for name in (key, *(radicals(key) if welsh else ())) if places.named(name)),
                None,
            )
            if named is None and last == len(words) and said not in _FAINT:
                named = places.meant_by(key)
            if named is None:
                continue
            ordinary = places.is_word(key)
            if ordinary and (said in _FAINT or not _is_meant(words, start, first)):
                continue
            return PlaceInWords(
                places=places.named(named), rest=_without(words, start, last), sure=not ordinary
            )
    return None


def _is_meant(words: Sequence[str], start: int, first: int) -> bool:
    """Whether an ordinary word after "in" or the like is a place: "groups in Bath", not "get in bath"."""
    if name_key(words[first]) in _MONTHS and name_key(words[start]) in {"in", "by", "from"}:
        return False
    return not (words[first].islower() and start and name_key(words[start - 1]) in _DOING)


def _anywhere(words: Sequence[str], places: KnownPlaces) -> PlaceInWords | None:
    """A larger town at the end or at the beginning: "food bank Bootle", "Bootle food bank"."""
    for size in range(min(MAX_NAME_WORDS, len(words) - 1), 0, -1):
        for first in (len(words) - size, 0):
            last = first + size
            key = name_key(" ".join(words[first:last]))
            if (
                len(key) >= _SHORTEST
                and not places.is_word(key)
                and places.people_in(key) >= PEOPLE_AT_LEAST
                and not (last < len(words) and name_key(words[last]) in _NAMED_AFTER)
            ):
                rest = _without(words, first, last)
                return PlaceInWords(places=places.named(key), rest=rest, sure=True)
    return None


def _said_before(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a word such as "near" stands and where what follows it begins, the last one first."""
    keys = [name_key(word) for word in words]
    for start in range(len(keys) - 1, -1, -1):
        for said in _BEFORE:
            end = start + len(said)
            if tuple(keys[start:end]) == said and end < len(keys):
                yield start, end
                break
