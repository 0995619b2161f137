"""Posting lists of the beginnings of words, so that one letter is answered as quickly as a word.

A beginning that few words share needs no list of its own: theirs are added up when it is asked.
"""

from collections.abc import Iterator

import numpy as np

from kiosk.directory.search.postings import MOST
from kiosk.directory.search.runs import Listed

#: Beginnings up to this many letters may have a list; longer ones are shared by few words.
LONGEST = 6
#: A beginning of at least so many words has a list of its own.
WORDS = 32


class Prefixes:
    """Takes terms in order; gives back the beginnings that are complete."""

    def __init__(self, of: int) -> None:
        self._beginnings = [_Beginning(of) for _ in range(LONGEST)]

    def add(self, listed: Listed) -> Iterator[Listed]:
        """Take the next term; the beginnings that it does not share are complete."""
        for length, beginning in enumerate(self._beginnings, start=1):
            letters = listed.term[:length]
            if beginning.letters != letters:
                yield from beginning.complete()
                beginning.letters = letters
            if len(letters) == length:
                beginning.add(listed)

    def end(self) -> Iterator[Listed]:
        """Give back the rest."""
        for beginning in self._beginnings:
            yield from beginning.complete()


class _Beginning:
    """What is known so far of the words that begin alike."""

    def __init__(self, of: int) -> None:
        self.letters = ""
        self._few: list[Listed] = []
        self._sums = np.zeros(of, np.uint32)
        self._many = False

    def add(self, listed: Listed) -> None:
        if self._many:
            self._sums[listed.rows] += listed.counts
            return
        self._few.append(listed)
        if len(self._few) >= WORDS:
            self._many = True
            for each in self._few:
                self._sums[each.rows] += each.counts
            self._few.clear()

    def complete(self) -> Iterator[Listed]:
        if self._many:
            rows = np.flatnonzero(self._sums).astype(np.int32)
            counts = np.minimum(self._sums[rows], MOST).astype(np.uint8)
            yield Listed(term=self.letters, rows=rows, counts=counts)
            self._sums.fill(0)
            self._many = False
        self._few.clear()
