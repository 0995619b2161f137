"""In which rows a word stands, and how much it counts there, as bytes of the index.

Two forms, and the length tells which: a list of rows, or one byte for every row of the directory
where the word is so common that this is hardly longer and quicker to read. A list holds the lower
16 bits of its rows, and before them how many of the rows lie in each block of 65,536.

What a word counts in a row is the sum of the weights of the columns it stands in, each time it
does. It is kept in one byte: from 255 on, more of it would move bm25 by less than half a percent.
"""

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int64]
Counts = npt.NDArray[np.uint8]

MOST = 255
_BLOCK_BITS = 16
# A row of a list takes three bytes, of the other form one byte a row of the directory.
_COMMON = 4


def encode(rows: npt.NDArray[np.integer], counts: Counts, of: int) -> bytes:
    """The bytes for a word that stands in these rows, ascending, of a directory of `of` rows."""
    if len(rows) * _COMMON > of:
        every = np.zeros(of, np.uint8)
        every[rows] = counts
        return every.tobytes()
    inside = np.bincount(rows >> _BLOCK_BITS, minlength=_blocks(of)).astype("<u4")
    return inside.tobytes() + rows.astype("<u2").tobytes() + counts.tobytes()


def decode(data: bytes, entries: int, of: int) -> tuple[Rows, Counts]:
    """Rows and counts.

    Raises:
        ValueError: these bytes are not those of so many entries.
    """
    every = every_row(data, entries, of)
    if every is None:
        return _listed(data, entries, of)
    rows = np.flatnonzero(every)
    return rows, every[rows]


def every_row(data: bytes, entries: int, of: int) -> Counts | None:
    """What a common word counts in each row of the directory; None of a word that has a list.

    Raises:
        ValueError: these bytes are not those of so many entries.
    """
    if entries * _COMMON <= of:
        return None
    if len(data) != of:
        raise ValueError(len(data))
    return np.frombuffer(data, np.uint8)


def _listed(data: bytes, entries: int, of: int) -> tuple[Rows, Counts]:
    blocks = _blocks(of)
    start = blocks * 4
    if len(data) != start + entries * 3:
        raise ValueError(len(data))
    low = np.frombuffer(data, "<u2", entries, start)
    rows = low.astype(np.int64)
    if blocks > 1:
        inside = np.frombuffer(data, "<u4", blocks)
        ends = np.cumsum(inside)
        if ends[-1] != entries:
            raise ValueError(entries)
        for block in range(1, blocks):
            rows[ends[block - 1] : ends[block]] += block << _BLOCK_BITS
    if entries and rows.max() >= of:
        raise ValueError(of)
    return rows, np.frombuffer(data, np.uint8, entries, start + entries * 2)


def _blocks(of: int) -> int:
    return max(1, -(-of // (1 << _BLOCK_BITS)))
