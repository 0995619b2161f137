"""What some words count together in each row: as a list of rows while they are few, else one number a row."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kiosk.directory.search.postings import Rows, decode, every_row

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.uint8] | npt.NDArray[np.float32]
#: Which rows arrays are about: some, ascending, or all of the directory.
At = Rows | slice
ALL = slice(None)
# Lists of together less than one in so many rows are merged as lists.
_FEW = 16


class Tally:
    """Counts of words, by row."""

    def __init__(
        self, of: int, *, rows: Rows | None = None, counts: Numbers, entries: int | None = None
    ) -> None:
        """Begin.

        Args:
            of: rows of the directory.
            rows: those that count anything, ascending; None: `counts` has a number for every row.
            counts: what they count.
            entries: how many count anything, if that is known.
        """
        self._of = of
        self._rows = rows
        self._counts = counts
        self._every = counts if rows is None else None
        self._entries = entries if rows is None else len(rows)

    @classmethod
    def of_lists(cls, lists: Sequence[tuple[int, bytes]], of: int) -> "Tally | None":
        """Of posting lists, each with its number of entries; None where there are none.

        Raises:
            ValueError: a list does not hold what it should.
        """
        if not lists:
            return None
        if len(lists) == 1:
            entries, data = lists[0]
            counts = every_row(data, entries, of)
            if counts is not None:
                return cls(of, counts=counts, entries=entries)
            rows, counts = decode(data, entries, of)
            return cls(of, rows=rows, counts=counts)
        if sum(entries for entries, _ in lists) * _FEW < of:
            parts = [decode(data, entries, of) for entries, data in lists]
            return cls._merged(parts, of)
        sums = np.zeros(of, np.float32)
        for entries, data in lists:
            counts = every_row(data, entries, of)
            if counts is None:
                rows, counts = decode(data, entries, of)
                sums[rows] += counts
            else:
                sums += counts
        return cls(of, counts=sums)

    @classmethod
    def _merged(cls, parts: Sequence[tuple[Rows, Numbers]], of: int) -> "Tally":
        rows = np.concatenate([rows for rows, _ in parts])
        counts = np.concatenate([counts for _, counts in parts])
        order = np.argsort(rows, kind="stable")
        rows, counts = rows[order], counts[order].astype(np.float32)
        firsts = np.flatnonzero(np.concatenate(([True], rows[1:] != rows[:-1])))
        return cls(of, rows=rows[firsts], counts=np.add.reduceat(counts, firsts))

    @property
    def entries(self) -> int:
        """How many rows count anything."""
        if self._entries is None:
            self._entries = int(np.count_nonzero(self._counts))
        return self._entries

    @property
    def rows(self) -> Rows:
        """The rows that count anything, ascending."""
        if self._rows is None:
            self._rows = np.flatnonzero(self._counts)
            self._counts = self._counts[self._rows]
        return self._rows

    @property
    def listed(self) -> "tuple[Rows, Numbers] | None":
        """Rows and what they count, where that is how they are known; None: by a number for every row."""
        return None if self._rows is None else (self._rows, self._counts)

    def at(self, rows: At) -> Numbers:
        """What these rows count."""
        if rows is self._rows:
            return self._counts
        return self._everywhere()[rows]

    def with_(self, other: "Tally") -> "Tally":
        """Both added up."""
        if not self.entries or not other.entries:
            return self if self.entries else other
        lists = [tally.listed for tally in (self, other)]
        if all(lists) and (self.entries + other.entries) * _FEW < self._of:
            return Tally._merged([each for each in lists if each is not None], self._of)
        return Tally(self._of, counts=np.add(self.at(ALL), other.at(ALL), dtype=np.float32))

    def least(self, other: "Tally") -> "Tally":
        """In each row the smaller of both: nothing where one of them is missing."""
        small, large = sorted((self, other), key=lambda tally: tally.entries)
        if small.entries * _FEW > self._of:
            return Tally(self._of, counts=np.minimum(self.at(ALL), other.at(ALL)))
        rows = small.rows
        counts = np.minimum(small.at(rows), large.at(rows))
        some = counts > 0
        return Tally(self._of, rows=rows[some], counts=counts[some])

    def _everywhere(self) -> Numbers:
        if self._every is None:
            every = np.zeros(self._of, self._counts.dtype)
            every[self._rows] = self._counts
            self._every = every
        return self._every
