"""Which rows answer a question, and how well: bm25 over posting lists.

The formula is that of SQLite's FTS5 (https://www.sqlite.org/fts5.html, 4.3.4), with a need of the
question in the place of a phrase: the words that meet a need count together, as one word would.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from math import log

import numpy as np
import numpy.typing as npt

from kiosk.directory.search.postings import Rows, Sums, add_to, decode
from kiosk.directory.search.question import Need, Question, Term
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.schema import WEIGHTS
from kiosk.directory.search.wording import folded_words

K1 = 1.2
B = 0.75
_LEAST = 1e-6  # of a word that more than half of all rows have

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Matches:
    """Rows, ascending, and how well each answers; larger is better.

    Attributes:
        first: rows that come before all others, whatever their score.
    """

    rows: Rows
    scores: Scores
    first: npt.NDArray[np.bool_] | None = None

    def kept(self, keep: npt.NDArray[np.bool_]) -> "Matches":
        """Only some of them."""
        first = None if self.first is None else self.first[keep]
        return Matches(self.rows[keep], self.scores[keep], first)


@dataclass(frozen=True, slots=True)
class _Met:
    """Where one need is met: for each weight of its terms, what they count in every row."""

    by_weight: tuple[tuple[float, Sums], ...]
    meets: npt.NDArray[np.bool_]
    entries: int
    idf: float
    optional: bool


class Matcher:
    """Answers questions from the posting lists of one open directory."""

    def __init__(self, reading: Reading, lengths: npt.NDArray[np.float32]) -> None:
        """Begin.

        Args:
            reading: where the posting lists are.
            lengths: the number of words of each row.
        """
        self._reading = reading
        self._of = len(lengths)
        mean = float(lengths.mean()) if self._of else 0.0
        # What stands beside the count of a word in the denominator of bm25.
        self._norms = np.float32(K1) * (1 - B + B * lengths / np.float32(mean or 1.0))

    def matches(self, question: Question, topic: str | None) -> Matches:
        """Every row that meets all needs that are not optional, within the topic.

        Raises:
            StorageError: the file is damaged.
        """
        try:
            return self._matches(question, topic)
        except ValueError as fault:
            raise self._reading.damaged() from fault

    def _matches(self, question: Question, topic: str | None) -> Matches:
        needs = [self._met(need) for need in question.needs]
        required = sorted((met for met in needs if not met.optional), key=lambda met: met.entries)
        if topic is not None:
            rows = self._topic(topic)
        elif required:
            rows = np.flatnonzero(required.pop(0).meets)
        elif needs:
            rows = np.flatnonzero(np.logical_or.reduce([met.meets for met in needs]))
        else:
            rows = np.arange(self._of)
        for met in required:
            rows = rows[met.meets[rows]]
        scores = np.full(len(rows), 0.0 if needs else 1.0, np.float32)
        norms = self._norms[rows]
        for met in needs:
            scores += _bm25(met, rows, norms)
        return Matches(rows, scores, self._first(question.organization, rows))

    def _first(self, organization: str | None, rows: Rows) -> npt.NDArray[np.bool_] | None:
        if organization is None:
            return None
        found = self._reading.organization_rows(folded_words(organization))
        if found is None:
            return None
        own = np.zeros(self._of, np.bool_)
        own[decode(found[1], found[0], self._of)[0]] = True
        return own[rows]

    def _met(self, need: Need) -> _Met:
        strongest_first = sorted(need.terms, key=lambda term: -term.weight)
        by_weight = []
        for weight, terms in groupby(strongest_first, key=lambda term: term.weight):
            sums = self._counted(terms)
            if sums is not None:
                by_weight.append((weight, sums))
        if not by_weight:
            nowhere = np.zeros(self._of, np.bool_)
            return _Met((), nowhere, 0, _LEAST, need.optional)
        meets = by_weight[0][1] > 0
        # How rare the need is goes by its best way of being written: a synonym that is everywhere
        # does not make the word that was typed worth nothing.
        idf = self._idf(int(np.count_nonzero(meets)))
        for _, sums in by_weight[1:]:
            meets |= sums > 0
        entries = int(np.count_nonzero(meets))
        return _Met(tuple(by_weight), meets, entries, idf, need.optional)

    def _idf(self, entries: int) -> float:
        rarity = log((self._of - entries + 0.5) / (entries + 0.5))
        return rarity if rarity > 0.0 else _LEAST

    def _counted(self, terms: Iterable[Term]) -> Sums | None:
        """What the terms count together in every row; None where none of them occurs."""
        total: Sums | None = None
        for term in terms:
            sums = self._term(term)
            if sums is not None:
                total = sums if total is None else total + sums
        return total

    def _term(self, term: Term) -> Sums | None:
        """What one term counts in every row: of several words, as much as the one that counts least."""
        if term.topic is not None:
            return self._stands(term.topic)
        least: Sums | None = None
        last = len(term.words) - 1
        for place, word in enumerate(term.words):
            sums = self._word(word, prefix=term.prefix and place == last)
            if sums is None:
                return None
            least = sums if least is None else np.minimum(least, sums)
        return least

    def _word(self, word: str, *, prefix: bool) -> Sums | None:
        if prefix:
            lists = self._reading.beginning(word)
        else:
            found = self._reading.postings(word)
            lists = [found] if found else []
        if not lists:
            return None
        sums = np.zeros(self._of, np.float32)
        for entries, data in lists:
            add_to(sums, data, entries)
        return sums

    def _stands(self, topic: str) -> Sums | None:
        """A topic counts as a word of the column that topics stand in."""
        rows = self._topic(topic)
        if not len(rows):
            return None
        sums = np.zeros(self._of, np.float32)
        sums[rows] = WEIGHTS["categories"]
        return sums

    def _topic(self, topic: str) -> Rows:
        found = self._reading.topic(topic)
        if found is None:
            return np.zeros(0, np.int64)
        return decode(found[1], found[0], self._of)[0]


def _bm25(met: _Met, rows: Rows, norms: Scores) -> Scores:
    """What one need adds to the score of each row."""
    best = np.zeros(len(rows), np.float32)
    for weight, sums in met.by_weight:
        counts = sums[rows]
        np.maximum(best, counts * np.float32(weight * (K1 + 1.0)) / (counts + norms), out=best)
    best *= np.float32(met.idf)
    return best
