"""Which rows answer a question, and how well: bm25 over posting lists.

The formula is that of SQLite's FTS5 (https://www.sqlite.org/fts5.html, 4.3.4), with a need of the
question in the place of a phrase: the words that meet a need count together, as one word would.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from itertools import groupby
from math import log

import numpy as np
import numpy.typing as npt

from kiosk.directory.search.postings import Rows, decode
from kiosk.directory.search.question import Need, Question, Term
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.schema import WEIGHTS
from kiosk.directory.search.tally import ALL, At, Mask, Numbers, Tally
from kiosk.directory.search.wording import folded_words

K1 = 1.2
B = 0.75
_LEAST = 1e-6  # of a word that more than half of all rows have
# Up to one in so many rows are looked at one by one; of more, whole columns are quicker.
_FEW = 4

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Matches:
    """What answers.

    Attributes:
        at: the rows that the others are about.
        meets: whether the row answers.
        scores: how well; larger is better, and more than nothing where it answers.
        total: how many answer.
        first: rows that come before all others, whatever their score.
    """

    at: At
    meets: Mask
    scores: Scores
    total: int
    first: Mask | None = None


@dataclass(frozen=True, slots=True)
class _Met:
    """Where one need is met: for each weight of its terms, what they count."""

    by_weight: tuple[tuple[float, Tally], ...]
    entries: int
    idf: float
    optional: bool

    def rows(self) -> Rows:
        """Every row that meets it."""
        if len(self.by_weight) == 1:
            return self.by_weight[0][1].rows
        return np.flatnonzero(self.meets(ALL))

    def meets(self, at: At) -> Mask:
        """Whether these rows do."""
        meets: Mask | None = None
        for _, tally in self.by_weight:
            if meets is not None and isinstance(at, slice) and tally.listed is not None:
                meets[tally.listed[0]] = True
            else:
                some = tally.at(at) > 0
                meets = some if meets is None else np.logical_or(meets, some, out=meets)
        return np.zeros(0, np.bool_) if meets is None else meets

    def scores(self, at: At, norms: Scores) -> Scores:
        """What the need adds to the score of each row."""
        best = np.zeros(len(norms), np.float32)
        for weight, tally in self.by_weight:
            worth = np.float32(weight * (K1 + 1.0) * self.idf)
            if isinstance(at, slice) and tally.listed is not None:
                rows, counts = tally.listed
                best[rows] = np.maximum(best[rows], _saturated(counts, norms[rows]) * worth)
            else:
                np.maximum(best, _saturated(tally.at(at), norms) * worth, out=best)
        return best


def _saturated(counts: Numbers, norms: Scores) -> Scores:
    """What of bm25 depends on the row: more of a word counts less and less."""
    some = counts.astype(np.float32)
    return some / (some + norms)


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
        required = [met for met in needs if not met.optional]
        optional = [met for met in needs if met.optional and met.by_weight]
        if not all(met.by_weight for met in required) or (needs and not required and not optional):
            return self._nothing()
        rows = None if topic is None else self._topic(topic)
        rarest = min(required, key=lambda met: met.entries, default=None)
        if rows is None and rarest is not None and rarest.entries * _FEW < self._of:
            rows = rarest.rows()
        at: At = ALL if rows is None else rows
        norms = self._norms[at]
        meets = [met.meets(at) for met in required]
        if not required and optional:
            meets.append(np.logical_or.reduce([met.meets(at) for met in optional]))
        together = np.logical_and.reduce(meets) if meets else np.ones(len(norms), np.bool_)
        scored = [met.scores(at, norms) for met in (*required, *optional)]
        scores = reduce(np.add, scored) if scored else np.ones(len(norms), np.float32)
        return Matches(
            at=at,
            meets=together,
            scores=scores,
            total=int(np.count_nonzero(together)),
            first=self._first(question.organization, at),
        )

    def _nothing(self) -> Matches:
        nowhere = np.zeros(0, np.int64)
        return Matches(nowhere, nowhere.astype(np.bool_), nowhere.astype(np.float32), 0)

    def _first(self, organization: str | None, at: At) -> Mask | None:
        if organization is None:
            return None
        found = self._reading.organization_rows(folded_words(organization))
        if found is None:
            return None
        own = np.zeros(self._of, np.bool_)
        own[decode(found[1], found[0], self._of)[0]] = True
        return own[at]

    def _met(self, need: Need) -> _Met:
        strongest_first = sorted(need.terms, key=lambda term: -term.weight)
        by_weight = []
        for weight, terms in groupby(strongest_first, key=lambda term: term.weight):
            tally = self._counted(terms)
            if tally is not None and tally.entries:
                by_weight.append((weight, tally))
        # How rare the need is goes by its best way of being written: a synonym that is everywhere
        # does not make the word that was typed worth nothing.
        idf = self._idf(by_weight[0][1].entries if by_weight else 0)
        entries = sum(tally.entries for _, tally in by_weight)
        return _Met(tuple(by_weight), entries, idf, need.optional)

    def _idf(self, entries: int) -> float:
        rarity = log((self._of - entries + 0.5) / (entries + 0.5))
        return rarity if rarity > 0.0 else _LEAST

    def _counted(self, terms: Iterable[Term]) -> Tally | None:
        """What the terms count together; None where none of them occurs."""
        total: Tally | None = None
        for term in terms:
            tally = self._term(term)
            if tally is not None:
                total = tally if total is None else total.with_(tally)
        return total

    def _term(self, term: Term) -> Tally | None:
        """What one term counts: of several words, as much as the one that counts least."""
        if term.topic is not None:
            return self._stands(term.topic)
        least: Tally | None = None
        last = len(term.words) - 1
        for place, word in enumerate(term.words):
            tally = self._word(word, prefix=term.prefix and place == last)
            if tally is None:
                return None
            least = tally if least is None else least.least(tally)
        return least

    def _word(self, word: str, *, prefix: bool) -> Tally | None:
        if prefix:
            return Tally.of_lists(self._reading.beginning(word), self._of)
        found = self._reading.postings(word)
        return Tally.of_lists([found], self._of) if found else None

    def _stands(self, topic: str) -> Tally | None:
        """A topic counts as a word of the column that topics stand in."""
        rows = self._topic(topic)
        if not len(rows):
            return None
        return Tally(
            self._of, rows=rows, counts=np.full(len(rows), WEIGHTS["categories"], np.uint8)
        )

    def _topic(self, topic: str) -> Rows:
        found = self._reading.topic(topic)
        if found is None:
            return np.zeros(0, np.int64)
        return decode(found[1], found[0], self._of)[0]
