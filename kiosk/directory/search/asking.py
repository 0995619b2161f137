"""From words that somebody typed to the questions that are tried, one after the other."""

from collections.abc import Sequence

from kiosk.directory.search.question import Need, Question, Term
from kiosk.directory.search.spelling import correction
from kiosk.directory.search.understanding.understood import Rung, Understood
from kiosk.directory.search.vocabulary import Vocabulary
from kiosk.directory.search.wording import folded, words_of

_PLURAL_FROM = 4  # letters


def understand(typed: str, vocabulary: Vocabulary) -> Understood:
    """The question as it was typed, then put right, then with its words taken singly."""
    words = words_of(typed)
    ladder = [Rung(question=_question(words))]
    better = _corrected(words, vocabulary)
    if better != words:
        ladder.append(Rung(question=_question(better), corrected=" ".join(better)))
    if len(words) > 1:
        ladder.append(Rung(question=_question(words, optional=True), loose=True))
    return Understood(ladder=tuple(ladder))


def _question(words: Sequence[str], *, optional: bool = False) -> Question:
    last = len(words) - 1
    return Question(
        needs=tuple(
            Need(terms=_terms(folded(word), unfinished=place == last), optional=optional)
            for place, word in enumerate(words)
        )
    )


def _terms(word: str, *, unfinished: bool) -> tuple[Term, ...]:
    """A finished word in the singular and the plural; the last may be the beginning of one."""
    if unfinished:
        return (Term(words=(word,), prefix=True),)
    if len(word) < _PLURAL_FROM or not word.isalpha():
        return (Term(words=(word,)),)
    if word.endswith("s") and not word.endswith("ss"):
        return (Term(words=(word,)), Term(words=(word[:-1],)))
    return (Term(words=(word,)), Term(words=(f"{word}s",)))


def _corrected(words: Sequence[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words, those that occur nowhere put right if that can be done."""
    better = []
    for place, word in enumerate(words):
        known = vocabulary.occurrences(folded(word), prefix=place == len(words) - 1)
        better.append(word if known else correction(word, vocabulary.alike) or word)
    return tuple(better)
