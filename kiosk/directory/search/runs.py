"""Sorting words into posting lists with little memory, however large the directory is.

Words are gathered until there are `RUN_WORDS` of them; these are sorted at once and put aside as a
run, in a table of its own in a second file. In the end the runs are read side by side, term by term.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from kiosk.directory import sqlite
from kiosk.directory.search.postings import MOST, Counts
from kiosk.directory.search.schema import ASIDE

RUN_WORDS = 2_000_000
_ROW_BITS = 24
_COUNT_BITS = 8
#: How many services one directory can hold: the whole of Great Britain has about 600,000.
MOST_ROWS = 1 << _ROW_BITS


@dataclass(frozen=True, slots=True)
class Listed:
    """A term, the rows where it stands, ascending, and what it counts in each."""

    term: str
    rows: npt.NDArray[np.int32]
    counts: Counts


class Runs:
    """Takes the words of row after row; gives them back term by term."""

    def __init__(self, connection: sqlite.Connection, weights: Sequence[int]) -> None:
        """Begin.

        Args:
            connection: to the new directory, with `ASIDE` attached for the runs.
            weights: what a word counts in each column.
        """
        self._connection = connection
        self._weights = np.array(weights, np.int64)
        self._runs = 0
        self._first_row = 0
        self._rows = 0
        self._begin()

    def _begin(self) -> None:
        self._terms: defaultdict[str, int] = defaultdict()
        self._terms.default_factory = self._terms.__len__
        self._words = array("I")
        self._lengths = array("I")

    def add(self, columns: Iterable[Sequence[str]]) -> None:
        """Take the words of the next row, column by column."""
        number = self._terms.__getitem__
        words, before = self._words, len(self._words)
        for column in columns:
            words.extend(map(number, column))
            self._lengths.append(len(words) - before)
            before = len(words)
        self._rows += 1
        if before >= RUN_WORDS:
            self._put_aside()

    def merged(self) -> Iterator[Listed]:
        """Every term once, in the order of its UTF-8 bytes."""
        self._put_aside()
        cursors = (self._run(number) for number in range(self._runs))
        for term, parts in groupby(merge(*cursors, key=itemgetter(0)), key=itemgetter(0)):
            found = list(parts)
            yield Listed(
                term=term,
                rows=np.frombuffer(b"".join(part[1] for part in found), np.int32),
                counts=np.frombuffer(b"".join(part[2] for part in found), np.uint8),
            )
        for number in range(self._runs):
            self._connection.execute(f"DROP TABLE {ASIDE}.run_{number}")

    def _run(self, number: int) -> Iterator[tuple[str, bytes, bytes]]:
        # Runs hold ascending rows, and `merge` keeps equal terms in the order of the runs.
        rows = self._connection.execute(
            f"SELECT term, row_numbers, counts FROM {ASIDE}.run_{number} ORDER BY rowid"  # noqa: S608
        )
        yield from rows

    def _put_aside(self) -> None:
        if not self._words:
            return
        table = f"{ASIDE}.run_{self._runs}"
        self._connection.execute(f"CREATE TABLE {table} (term, row_numbers, counts)")
        self._connection.executemany(f"INSERT INTO {table} VALUES (?, ?, ?)", self._sorted())  # noqa: S608
        self._runs += 1
        self._first_row += self._rows
        self._rows = 0
        self._begin()

    def _sorted(self) -> Iterator[tuple[str, bytes, bytes]]:
        terms = sorted(self._terms)
        places = np.empty(len(terms), np.int64)
        places[[self._terms[term] for term in terms]] = np.arange(len(terms))
        columns = len(self._weights)
        lengths = np.frombuffer(self._lengths, np.uint32)
        rows = np.repeat(np.arange(self._rows).repeat(columns), lengths)
        keys = places[np.frombuffer(self._words, np.uint32)] << (_ROW_BITS + _COUNT_BITS)
        keys |= rows << _COUNT_BITS
        keys |= np.repeat(np.tile(self._weights, self._rows), lengths)
        keys.sort()
        stands = keys >> _COUNT_BITS
        firsts = np.flatnonzero(np.concatenate(([True], stands[1:] != stands[:-1])))
        sums = np.add.reduceat(keys & MOST, firsts)
        counts = np.minimum(sums, MOST).astype(np.uint8)
        stands = stands[firsts]
        row_numbers = ((stands & (MOST_ROWS - 1)) + self._first_row).astype(np.int32)
        ends = np.searchsorted(stands >> _ROW_BITS, np.arange(len(terms)), side="right").tolist()
        start = 0
        for term, end in zip(terms, ends, strict=True):
            yield term, row_numbers[start:end].tobytes(), counts[start:end].tobytes()
            start = end
