"""The words somebody typed, each with what is known of it."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.directory.search.understanding import inflection, welsh
from kiosk.directory.search.understanding.putting_right import better_beginnings, better_words
from kiosk.directory.search.understanding.thesaurus import Thesaurus
from kiosk.directory.search.vocabulary import Vocabulary
from kiosk.directory.search.wording import folded_words

#: Words of one text that are understood; what follows is left out.
MAX_WORDS = 24
MAX_TYPED = 500  # characters
MAX_LETTERS = 40
_COMPLETED_FROM = 4  # letters, in the thesaurus; the directory completes every beginning
_SPLIT_FROM = 3  # letters in each half of a word that is split: "daycentre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word.

    Attributes:
        word: folded, as it was typed.
        unfinished: it may be the beginning of a longer word.
        forms: other forms of it that the directory has.
        occurs: the directory has it, in some form.
        known: the directory or the thesaurus has it, or a word that begins so.
        meant: what stands in its place where it is misspelt, the likeliest first.
        begun: it begins so, where it is the misspelt beginning of a word.
        halves: two words that it was written of as one.
        keys: what phrases of the thesaurus may know it by.
    """

    word: str
    unfinished: bool = False
    forms: tuple[str, ...] = ()
    occurs: bool = False
    known: bool = True
    meant: tuple[str, ...] = ()
    begun: str | None = None
    halves: tuple[str, str] | None = None
    keys: Collection[str] = ()


def words_typed(typed: str) -> tuple[list[str], bool]:
    """The folded words of a text, and whether the last may still be being typed."""
    words = [word[:MAX_LETTERS] for word in folded_words(typed[:MAX_TYPED])[:MAX_WORDS]]
    return words, bool(words) and typed[-1:].isalnum()


def token(word: str, thesaurus: Thesaurus, vocabulary: Vocabulary, *, unfinished: bool) -> Token:
    """What is known of one word."""
    forms = tuple(form for form in inflection.forms(word) if vocabulary.occurrences(form))
    here = vocabulary.occurrences(word)
    beginning = unfinished and (here or vocabulary.occurrences(word, prefix=True))
    english = bool(here or forms) or word in thesaurus.real_words
    keys = dict.fromkeys(thesaurus.keys(word, abroad=not english))
    completed: tuple[str, ...] = ()
    if unfinished and len(word) >= _COMPLETED_FROM:
        completed = tuple(thesaurus.completions(word))
    for each in completed:
        keys.update(dict.fromkeys(thesaurus.keys(each)))
    said = any(thesaurus.knows(each) for each in (word, *inflection.forms(word), *completed))
    said = said or (not english and thesaurus.knows_abroad(word))
    if here or beginning or forms or said:
        rarely = here and not said and not forms and word not in thesaurus.real_words
        meant = better_words(word, thesaurus, vocabulary, occurring=here) if rarely else ()
        for each in meant:
            keys.update(dict.fromkeys(thesaurus.keys(each)))
        return Token(
            word=word,
            unfinished=unfinished,
            forms=forms,
            occurs=bool(here or forms),
            meant=meant,
            keys=tuple(keys),
        )
    mutated = {
        own: None
        for before in welsh.demutated(word)
        if thesaurus.knows_abroad(before)
        for own in thesaurus.keys(before)
    }
    if mutated:
        return Token(word=word, unfinished=unfinished, keys=tuple(mutated))
    return _misspelt(word, thesaurus, vocabulary, unfinished=unfinished)


def _misspelt(
    word: str, thesaurus: Thesaurus, vocabulary: Vocabulary, *, unfinished: bool
) -> Token:
    halves = _halves(word, thesaurus, vocabulary)
    if halves is not None:
        keys = dict.fromkeys(own for half in halves for own in thesaurus.keys(half))
        return Token(word=word, unfinished=unfinished, halves=halves, keys=tuple(keys))
    if word in thesaurus.real_words:
        return Token(word=word, unfinished=unfinished)
    meant = better_words(word, thesaurus, vocabulary)
    begun = None
    if unfinished and not meant:
        begun = better_beginnings(word, thesaurus, vocabulary)
    found = [*meant, *(thesaurus.completions(begun) if begun else ())]
    keys = dict.fromkeys(own for each in found for own in thesaurus.keys(each))
    return Token(
        word=word, unfinished=unfinished, known=False, meant=meant, begun=begun, keys=tuple(keys)
    )


def _halves(word: str, thesaurus: Thesaurus, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """The two known words that the word is made of, the most even parts first."""
    if not word.isalpha():
        return None
    cuts = range(_SPLIT_FROM, len(word) - _SPLIT_FROM + 1)
    for cut in sorted(cuts, key=lambda at: abs(2 * at - len(word))):
        first, second = word[:cut], word[cut:]
        if _is_word(first, thesaurus, vocabulary) and _is_word(second, thesaurus, vocabulary):
            return first, second
    return None


def _is_word(word: str, thesaurus: Thesaurus, vocabulary: Vocabulary) -> bool:
    return thesaurus.knows(word) or vocabulary.occurrences(word) > 0
