import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.search.postings import encode
from kiosk.directory.search.tally import ALL, Tally

OF = 400
COUNTS = st.dictionaries(st.integers(0, OF - 1), st.integers(1, 255), max_size=150)
SOME_COUNTS = COUNTS.filter(bool) | st.just({1: 2})


def stored(counts: dict[int, int]) -> tuple[int, bytes]:
    rows = sorted(counts)
    values = np.array([counts[row] for row in rows], np.uint8)
    return len(rows), encode(np.array(rows, np.int32), values, OF)


def made(*lists: dict[int, int]) -> Tally:
    tally = Tally.of_lists([stored(each) for each in lists], OF)
    assert tally is not None
    return tally


def added(*lists: dict[int, int]) -> dict[int, int]:
    rows = set().union(*lists)
    return {row: sum(each.get(row, 0) for each in lists) for row in rows}


def assert_is(tally: Tally, expected: dict[int, int]) -> None:
    everywhere = tally.at(ALL).tolist()
    assert {row: count for row, count in enumerate(everywhere) if count} == expected
    assert tally.entries == len(expected)
    some = np.array(sorted({0, 7, *list(expected)[:5]}))
    assert tally.at(some).tolist() == [expected.get(row, 0) for row in some.tolist()]
    if tally.listed is not None:
        assert tally.listed[0].tolist() == sorted(expected)
    assert tally.rows.tolist() == sorted(expected)
    assert tally.at(tally.rows).tolist() == [expected[row] for row in sorted(expected)]


@given(st.lists(SOME_COUNTS, min_size=1, max_size=4))
def test_lists_add_up(lists: list[dict[int, int]]) -> None:
    assert_is(made(*lists), added(*lists))


@given(SOME_COUNTS, SOME_COUNTS, SOME_COUNTS, SOME_COUNTS)
def test_the_least_and_the_sum(
    a: dict[int, int], b: dict[int, int], c: dict[int, int], d: dict[int, int]
) -> None:
    first = {row: min(a[row], b[row]) for row in a.keys() & b.keys()}
    second = {row: min(c[row], d[row]) for row in c.keys() & d.keys()}
    assert_is(made(a).least(made(b)), first)
    assert_is(made(a).least(made(b)).with_(made(c).least(made(d))), added(first, second))
    assert_is(made(a).with_(made(b)), added(a, b))


def test_words_that_never_meet() -> None:
    nothing = made({1: 1}).least(made({2: 1}))
    assert_is(nothing, {})
    assert_is(nothing.with_(made({3: 1}).least(made({4: 1}))), {})
    assert_is(nothing.with_(made({5: 6})), {5: 6})


def test_no_lists_are_no_tally() -> None:
    assert Tally.of_lists([], OF) is None
    with pytest.raises(ValueError, match=r"\d"):
        Tally.of_lists([(3, b"")], OF)
