"""Misspelt words and misspelt beginnings put right, with the words of the directory and the thesaurus."""

from collections.abc import Iterator

from kiosk.directory.search.spelling import TWO_EDITS_FROM, edits, pieces, worth_correcting
from kiosk.directory.search.understanding import inflection
from kiosk.directory.search.understanding.thesaurus import Thesaurus
from kiosk.directory.search.vocabulary import Vocabulary

BEGINNING_FROM = 5  # letters of an unfinished word
_MOST = 2  # words that one misspelling may stand for
# A word that the directory has is a misspelling in it where another, one letter away, is so many times
# as common; in shorter words one letter makes another good word ("career", "carer").
_TIMES_RARER = 30
_RARE_FROM = 7  # letters
_VOWELS = "aeiouy"
_ALIKE = {"c": "sk", "s": "c", "k": "c", "f": "p", "p": "b", "b": "p", "m": "n", "n": "m", "t": "d"}


def better_words(
    word: str, thesaurus: Thesaurus, vocabulary: Vocabulary, *, occurring: int = 0
) -> tuple[str, ...]:
    """The words that may have been meant, the likeliest first; none where nothing is near.

    Args:
        word: folded, as it was typed.
        thesaurus: its words are candidates too.
        vocabulary: the words of the directory.
        occurring: how often the directory itself has the word; more is asked of a better one then.
    """
    if not worth_correcting(word) or (occurring and len(word) < _RARE_FROM):
        return ()
    asked = pieces(word)
    counts = dict(vocabulary.alike(asked))
    for each in thesaurus.alike(asked):
        counts[each] = counts.get(each, 0) + 1
    allowed = 2 if len(word) >= TWO_EDITS_FROM and not occurring else 1
    ranked = []
    for candidate, count in counts.items():
        if candidate in thesaurus.ignored or candidate in thesaurus.weak:
            continue
        if abs(len(candidate) - len(word)) > allowed or count < occurring * _TIMES_RARER:
            continue
        distance = edits(word, candidate)
        if 0 < distance <= allowed and inflection.stem(candidate) != inflection.stem(word):
            ranked.append((distance, candidate[0] != word[0], -count, candidate))
    ranked.sort()
    # A second one only where it is as near as the first.
    return tuple(each[3] for each in ranked[:_MOST] if each[:2] == ranked[0][:2])


def better_beginnings(word: str, thesaurus: Thesaurus, vocabulary: Vocabulary) -> str | None:
    """The beginning that may have been meant by one that no word has; None where nothing is near."""
    if len(word) < BEGINNING_FROM or not word.isalpha():
        return None
    best = (0, "")
    for candidate in dict.fromkeys(_near(word)):
        count = vocabulary.occurrences(candidate, prefix=True)
        if thesaurus.completions(candidate):
            count += 1
        if count:
            best = max(best, (count, candidate))
    return best[1] or None


def _near(word: str) -> Iterator[str]:
    """The slips that fingers and ears make most: neighbours swapped, a letter too many or too few."""
    for at, letter in enumerate(word):
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + letter + word[at + 2 :]
        yield word[:at] + word[at + 1 :]
        yield word[:at] + letter + word[at:]
        others = _VOWELS.replace(letter, "") if letter in _VOWELS else _ALIKE.get(letter, "")
        for other in others:
            yield word[:at] + other + word[at + 1 :]
    if word[0] == "w":
        yield "wh" + word[1:]
