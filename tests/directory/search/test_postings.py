import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.search.postings import decode, encode, every_row


@st.composite
def lists(draw: st.DrawFn) -> tuple[int, list[int], list[int]]:
    of = draw(st.sampled_from([1, 7, 65_536, 65_537, 200_000]))
    rows = sorted(draw(st.sets(st.integers(0, of - 1), max_size=30)))
    counts = draw(st.lists(st.integers(1, 255), min_size=len(rows), max_size=len(rows)))
    return of, rows, counts


@given(lists())
def test_what_is_put_in_comes_out(case: tuple[int, list[int], list[int]]) -> None:
    of, rows, counts = case
    data = encode(np.array(rows, np.int32), np.array(counts, np.uint8), of)
    found_rows, found_counts = decode(data, len(rows), of)
    assert (found_rows.tolist(), found_counts.tolist()) == (rows, counts)
    every = every_row(data, len(rows), of)
    assert every is None or np.flatnonzero(every).tolist() == rows


def test_a_common_word_takes_a_byte_a_row() -> None:
    rows = np.arange(0, 1_000, 2, dtype=np.int32)
    assert len(encode(rows, np.ones(500, np.uint8), 1_000)) == 1_000
    assert len(encode(rows[:100], np.ones(100, np.uint8), 1_000)) == 4 + 300


@pytest.mark.parametrize(
    ("data", "entries", "of"),
    [
        (b"", 1, 10),
        (b"\0" * 9, 5, 10),
        (b"\1\0\0\0\x0b\0\1", 1, 10),
        (b"\1\0\0\0" * 2 + b"\0\0\1" * 3, 3, 70_000),
    ],
)
def test_other_bytes_are_refused(data: bytes, entries: int, of: int) -> None:
    with pytest.raises(ValueError, match=r"\d"):
        decode(data, entries, of)
