"""What was said, as needs of a question: the phrases that were recognised, and the words beside them."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.directory.search.question import Need, Term
from kiosk.directory.search.understanding.thesaurus import Said, Thesaurus
from kiosk.directory.search.understanding.tokens import Token
from kiosk.directory.search.vocabulary import Vocabulary

#: What a word beside a phrase that says it all is worth.
SIDELINE = 0.4
_FORM = 0.95  # what another form of the typed word is worth
_COMPLETED = 0.9  # a longer word that begins as the typed one does
_BEST_GUESS, _OTHER_GUESS = 1.0, 0.7  # what a misspelt word may stand for
_BESIDE = 0.8  # a correction beside a word that the directory has too
_JOINED = 0.9  # two words written as one, or one as two
_SYNONYM = 0.6  # what a word is also called, where the directory has the word itself
_HARDLY = 0.001
_MAX_TERMS = 48


class Parts:
    """The needs of one text.

    Attributes:
        tokens: its words, as far as they carry meaning.
        several: more than one phrase was recognised.
    """

    def __init__(
        self, tokens: Sequence[Token], thesaurus: Thesaurus, vocabulary: Vocabulary
    ) -> None:
        self.tokens = tokens
        self._said = thesaurus.said([each.keys for each in tokens])
        covered = frozenset[int]().union(*(said.at for said in self._said))
        left = [at for at in range(len(tokens)) if at not in covered]
        strong = [at for at in left if not thesaurus.is_weak(tokens[at].word)]
        if not self._said and not strong:
            strong = left
        joined = _joined(tokens, vocabulary)
        self.several = len(self._said) > 1
        self._phrases = [self._phrase(said, joined) for said in self._said]
        self._words = [Need(terms=_terms(tokens[at], joined.get(at))) for at in strong]

    def _phrase(self, said: Said, joined: dict[int, str]) -> Need:
        """The words of the phrase as they stand, and what they mean."""
        places = sorted(said.at)
        if len(places) > 1:
            words = tuple(_best_word(self.tokens[at]) for at in places)
            literal = Term(words=words, prefix=self.tokens[places[-1]].unfinished)
            return Need(terms=_once((literal, *said.entry.terms())))
        only = self.tokens[places[0]]
        # Where the directory has the very word, what else it may be called comes after it.
        worth = _SYNONYM if only.occurs else 1.0
        meant = (_weaker(term, worth) for term in said.entry.terms())
        return Need(terms=_once((*_terms(only, joined.get(places[0])), *meant)))

    def all_of(self) -> tuple[Need, ...]:
        """Every phrase that was recognised, and the other words to lift an entry; without a phrase, every word."""
        if not self._phrases:
            return tuple(self._words)
        return (*self._phrases, *map(_beside, self._words))

    def strongest_of(self) -> tuple[Need, ...]:
        """The phrase that tells most, if one does; the others only lift an entry."""
        if not self.several or self._said[0].strength == self._said[1].strength:
            return ()
        return (self._phrases[0], *map(_beside, (*self._phrases[1:], *self._words)))

    def any_of(self) -> tuple[Need, ...]:
        """Any one thing of what was said; the more of it the better."""
        needs = (*self._phrases, *self._words)
        if len(needs) < 2:  # noqa: PLR2004 - one thing is already all of it
            return needs
        # One need that any of it meets, so small that what is met more decides.
        either = [replace(term, weight=_HARDLY) for need in needs for term in need.terms]
        return (
            Need(terms=tuple(either)),
            *(Need(terms=need.terms, optional=True) for need in needs),
        )

    def topics(self) -> tuple[Need, ...]:
        """Where such things stand, if the directory does not call them by any known word."""
        terms = _once([term for said in self._said for term in said.entry.topic_terms()])
        return (Need(terms=terms),) if terms else ()


def _terms(token: Token, joined: str | None) -> tuple[Term, ...]:
    """The ways in which the directory may write one typed word."""
    word = token.word
    terms = [Term(words=(word,))]
    if token.known and token.unfinished:
        terms.append(Term(words=(word,), weight=_COMPLETED, prefix=True))
    terms += [Term(words=(form,), weight=_FORM) for form in token.forms]
    best = _BESIDE if token.known else _BEST_GUESS
    for meant in token.meant:
        terms.append(Term(words=(meant,), weight=best))
        best = min(best, _OTHER_GUESS)
    if token.begun:
        terms.append(Term(words=(token.begun,), prefix=True))
    if token.halves:
        terms.append(Term(words=token.halves, weight=_JOINED))
    if joined:
        terms.append(Term(words=(joined,), weight=_JOINED))
    return _once(terms)


def _best_word(token: Token) -> str:
    if token.known or not token.meant:
        return token.begun or token.word
    return token.meant[0]


def _joined(tokens: Sequence[Token], vocabulary: Vocabulary) -> dict[int, str]:
    """For each word that makes one of the directory's with its neighbour ("food", "bank"), that one."""
    found: dict[int, str] = {}
    for at in range(len(tokens) - 1):
        whole = tokens[at].word + tokens[at + 1].word
        if whole.isalpha() and vocabulary.occurrences(whole):
            found[at] = found[at + 1] = whole
    return found


def _beside(need: Need) -> Need:
    """The need as one that only lifts an entry."""
    return Need(terms=tuple(_weaker(term, SIDELINE) for term in need.terms), optional=True)


def _weaker(term: Term, times: float) -> Term:
    return replace(term, weight=term.weight * times)


def _once(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Each way of writing once, with the best weight it has."""
    found: dict[tuple[object, ...], Term] = {}
    for term in terms:
        key = (term.words, term.prefix, term.topic)
        if key not in found or found[key].weight < term.weight:
            found[key] = term
    return tuple(found.values())[:_MAX_TERMS]
