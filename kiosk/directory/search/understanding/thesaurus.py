"""What residents say, and what the directory calls it: phrases found in any order and any inflection."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kiosk.core.ids import CategoryId
from kiosk.directory.search.question import Term
from kiosk.directory.search.spelling import pieces, worth_correcting
from kiosk.directory.search.understanding.inflection import plain_forms
from kiosk.directory.search.understanding.keys import key

#: Words that must stand together in an entry, and what finding them is worth.
Weighted = tuple[tuple[tuple[str, ...], float], ...]
_MOST_COMPLETIONS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One meaning and the ways to say it.

    Attributes:
        phrases: folded words as residents say them.
        look_for: words of the directory for it, each with its weight; those of one group stand together.
        topics: where such things stand, each with its weight; looked for last.
    """

    phrases: tuple[tuple[str, ...], ...]
    look_for: Weighted = ()
    topics: tuple[tuple[CategoryId, float], ...] = ()

    def terms(self) -> Iterator[Term]:
        """What to look for besides the words typed."""
        return _terms(self.look_for)

    def topic_terms(self) -> Iterator[Term]:
        """Where to look if nothing is called by those words."""
        return (Term(topic=topic, weight=weight) for topic, weight in self.topics)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """The thesaurus of one language, as its file says.

    Attributes:
        language: code of the language that the phrases are in; what is looked for is in the directory's.
        reviewed: a speaker of the language has read it.
        ignored: words that carry no meaning: they are not looked for where others remain.
        weak: words that carry meaning only within a phrase.
        organizations: other names of organisations, in folded words, to the words of their names.
        nearest: what to show where nothing at all was understood.
        ignored_phrases: runs of words that carry no meaning together: "mother in law".
        real_words: reads the ordinary words of the language, which are no misspelling of another.
    """

    language: str
    entries: tuple[Entry, ...]
    reviewed: bool = True
    ignored: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    organizations: Mapping[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    nearest: Weighted = ()
    ignored_phrases: frozenset[tuple[str, ...]] = frozenset()
    real_words: Callable[[], frozenset[str]] = frozenset


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A phrase that was found among the words typed.

    Attributes:
        at: the places of its words.
        strength: how many of them mean something by themselves.
    """

    entry: Entry
    at: frozenset[int]
    strength: int


class Thesaurus:
    """The word lists of all languages, made ready to be matched. Immutable once made."""

    def __init__(self, lists: Iterable[WordList] = ()) -> None:
        lists = tuple(lists)
        self.ignored = frozenset[str]().union(*(each.ignored for each in lists))
        self.weak = frozenset[str]().union(*(each.weak for each in lists)) - self.ignored
        self.organizations = {
            name: target for each in lists for name, target in each.organizations.items()
        }
        self.nearest = tuple(term for each in lists for term in _terms(each.nearest))
        self.ignored_phrases = frozenset[tuple[str, ...]]().union(
            *(each.ignored_phrases for each in lists)
        )
        self._read_real_words = tuple(each.real_words for each in lists)
        self.languages = tuple(dict.fromkeys(each.language for each in lists))
        self._weak_keys = frozenset(
            key(word, each.language) for each in lists for word in each.weak
        )
        self._words: dict[str, dict[str, None]] = {}
        self._phrases: dict[str, list[tuple[frozenset[str], Entry]]] = {}
        for each in lists:
            known: dict[str, str] = {}
            for entry in each.entries:
                self._take(entry, each.language, known)
        self._keys = frozenset(each for keys in self._words.values() for each in keys)
        self._sorted = sorted(self._words)
        self._pieces: dict[str, list[str]] | None = None

    def _take(self, entry: Entry, language: str, known: dict[str, str]) -> None:
        for phrase in entry.phrases:
            keys = []
            for word in phrase:
                if word not in self.ignored:
                    if word not in known:
                        known[word] = key(word, language)
                        self._words.setdefault(word, {})[known[word]] = None
                    keys.append(known[word])
            wanted = frozenset(keys)
            # One weak word alone says nothing: "can't get about".
            if len(wanted) > 1 or not wanted <= self._weak_keys:
                self._phrases.setdefault(max(wanted, key=len), []).append((wanted, entry))

    @cached_property
    def real_words(self) -> frozenset[str]:
        """Ordinary words, none of them a misspelling of another."""
        return frozenset[str]().union(*(read() for read in self._read_real_words))

    def prepare(self) -> None:
        """Make ready what is only needed for words that are not known."""
        self.alike(())
        self.real_words.isdisjoint(())

    def knows(self, word: str) -> bool:
        """Whether some phrase has the word."""
        return word in self._words

    def knows_abroad(self, word: str) -> bool:
        """Whether some phrase of another language than English has the word, in some form."""
        return any(key(word, each) in self._keys for each in self.languages if each != "en")

    def is_weak(self, word: str) -> bool:
        """Whether the word, in whatever form, means something only within a phrase."""
        return word in self.weak or not self._weak_keys.isdisjoint(self.keys(word))

    def keys(self, word: str, *, abroad: bool = True) -> Collection[str]:
        """The keys by which phrases may know the word.

        Args:
            word: folded.
            abroad: as a form of a word of any language; else of English, or as it stands.
        """
        own = [key(word, each) for each in self.languages if abroad or each == "en"]
        return dict.fromkeys((*own, *self._words.get(word, ())))

    def completions(self, beginning: str) -> Sequence[str]:
        """Some words of phrases that begin so, in the order of the alphabet."""
        at = bisect_left(self._sorted, beginning)
        found = []
        for word in self._sorted[at : at + _MOST_COMPLETIONS]:
            if not word.startswith(beginning):
                break
            found.append(word)
        return found

    def alike(self, asked: Iterable[str]) -> Sequence[str]:
        """The words of phrases that share one of these pieces (`spelling.pieces`)."""
        if self._pieces is None:
            self._pieces = {}
            for word in self._sorted:
                if worth_correcting(word):
                    for piece in pieces(word):
                        self._pieces.setdefault(piece, []).append(word)
        found: dict[str, None] = {}
        for piece in asked:
            found.update(dict.fromkeys(self._pieces.get(piece, ())))
        return tuple(found)

    def said(self, keys: Sequence[Collection[str]]) -> tuple[Said, ...]:
        """The phrases found, the longest first; no two share a word.

        Args:
            keys: of each word typed, in its place; none of a word that is not to be matched.
        """
        places: dict[str, int] = {}
        for at, own in enumerate(keys):
            for each in own:
                places.setdefault(each, at)
        found = []
        for one in places:
            for wanted, entry in self._phrases.get(one, ()):
                if wanted <= places.keys():
                    strength = len(wanted - self._weak_keys)
                    own_places = frozenset(places[each] for each in wanted)
                    found.append(Said(entry=entry, at=own_places, strength=strength))
        # Phrases of weak words alone count only where there are no others.
        strong = [each for each in found if each.strength] or found
        strong.sort(key=lambda said: (-said.strength, -len(said.at)))
        return tuple(_apart(strong))


def _apart(found: Sequence[Said]) -> Iterator[Said]:
    """Of phrases that share words the strongest; what the very same words mean besides is joined to it."""
    chosen: dict[frozenset[int], list[Said]] = {}
    taken: set[int] = set()
    for said in found:
        if said.at in chosen:
            chosen[said.at].append(said)
        elif not taken & said.at:
            chosen[said.at] = [said]
            taken |= said.at
    entries: list[Entry] = []
    for at, same in chosen.items():
        entry = _joined(list(dict.fromkeys(said.entry for said in same)))
        # The same meaning said twice is said once.
        if entry not in entries:
            entries.append(entry)
            yield Said(entry=entry, at=at, strength=same[0].strength)


def _joined(entries: Sequence[Entry]) -> Entry:
    """One entry for several that the same words mean."""
    if len(entries) == 1:
        return entries[0]
    return Entry(
        phrases=(),
        look_for=tuple(each for entry in entries for each in entry.look_for),
        topics=tuple(each for entry in entries for each in entry.topics),
    )


def _terms(look_for: Weighted) -> Iterator[Term]:
    for words, weight in look_for:
        for last in plain_forms(words[-1]):
            yield Term(words=(*words[:-1], last), weight=weight)
