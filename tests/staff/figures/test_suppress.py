"""What is published, attacked: everything that follows from the numbers shown is worked out, and is not enough."""

from collections.abc import Mapping

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.figures.suppress import Published, nearest, publish, publish_list

small_tables = st.integers(1, 5).flatmap(
    lambda height: st.integers(1, 5).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(0, 30) | st.integers(0, 4), min_size=width, max_size=width),
            min_size=height,
            max_size=height,
        )
    )
)


def _published(cells: list[list[int]], least: int = 5) -> Published:
    rows, columns = [str(y) for y in range(len(cells))], [str(x) for x in range(len(cells[0]))]
    counts = {(str(y), str(x)): n for y, line in enumerate(cells) for x, n in enumerate(line)}
    return publish(counts, rows, columns, least)


def _grid(table: Published) -> list[list[int | None]]:
    lines = [[*line, total] for line, total in zip(table.cells, table.row_totals, strict=True)]
    return [*lines, [*table.column_totals, table.total]]


def _true_grid(cells: list[list[int]]) -> list[list[int]]:
    lines = [[*line, sum(line)] for line in cells]
    return [*lines, [sum(column) for column in zip(*lines, strict=True)]]


def known(
    tables: list[list[list[int | None]]], *, hidden: tuple[int, int]
) -> list[tuple[np.ndarray, np.ndarray]]:
    """The least and most that an attacker knows of each cell, by passing bounds along rows and columns."""
    found = []
    for grid in tables:
        low = np.array(
            [
                [hidden[0] if n is None else max(0, n - 2) if n else 0 for n in line]
                for line in grid
            ],
            float,
        )
        high = np.array(
            [[hidden[1] if n is None else n + 2 if n else 0 for n in line] for line in grid], float
        )
        # A nought that is shown is a nought: small numbers are hidden, not rounded down.
        for _ in range(30):
            for lows, highs in ((low, high), (low.T, high.T)):
                for a, b in zip(lows, highs, strict=True):
                    least, most = a[:-1].sum(), b[:-1].sum()
                    a[-1], b[-1] = max(a[-1], least), min(b[-1], most)
                    for at in range(len(a) - 1):
                        b[at] = min(b[at], b[-1] - (least - a[at]))
                        a[at] = max(a[at], a[-1] - (most - b[at]))
                        least, most = a[:-1].sum(), b[:-1].sum()
        found.append((low, high))
    return found


@given(cells=small_tables, least=st.integers(5, 10))
def test_no_small_number_is_shown_and_what_is_shown_is_rounded(
    cells: list[list[int]], least: int
) -> None:
    for line, true_line in zip(_grid(_published(cells, least)), _true_grid(cells), strict=True):
        for shown, true in zip(line, true_line, strict=True):
            if 0 < true < least:
                assert shown is None
            if shown is not None:
                assert shown == nearest(true)
                assert abs(shown - true) <= 2


@settings(max_examples=300, deadline=None)
@given(cells=small_tables)
def test_totals_do_not_give_a_small_number_away(cells: list[list[int]]) -> None:
    """An attacker who knows the rule and every total is left with three values or more for each small number."""
    grid, true = _grid(_published(cells)), _true_grid(cells)
    ((low, high),) = known([grid], hidden=(1, 10_000))
    for y, line in enumerate(true):
        for x, n in enumerate(line):
            assert low[y][x] <= n <= high[y][x]
            if 0 < n < 5:
                assert high[y][x] - low[y][x] >= 2, (cells, grid)


@given(cells=small_tables)
def test_where_something_is_hidden_it_is_not_alone_in_its_line(cells: list[list[int]]) -> None:
    grid, true = _grid(_published(cells)), _true_grid(cells)
    for line, true_line in [
        *zip(grid, true, strict=True),
        *zip(zip(*grid, strict=True), zip(*true, strict=True), strict=True),
    ]:
        hidden = [n for shown, n in zip(line, true_line, strict=True) if shown is None]
        others = [n for shown, n in zip(line, true_line, strict=True) if shown is not None and n]
        if hidden and others:
            assert len(hidden) >= 2
            assert sum(hidden) >= 10


@given(
    cells=small_tables, more=st.integers(1, 4), at=st.tuples(st.integers(0, 4), st.integers(0, 4))
)
def test_two_reports_that_differ_by_few_people_do_not_say_by_how_many(
    cells: list[list[int]], more: int, at: tuple[int, int]
) -> None:
    later = [line.copy() for line in cells]
    y, x = at[0] % len(cells), at[1] % len(cells[0])
    later[y][x] += more
    for before, after in zip(
        [n for line in _grid(_published(cells)) for n in line],
        [n for line in _grid(_published(later)) for n in line],
        strict=True,
    ):
        # 0 or 5, whatever came: each of 1 to 4 people may be behind either.
        if before and after:
            assert after - before in (0, 5)


def test_a_filter_that_leaves_out_few_does_not_show_them() -> None:
    """All places, and all but one with three people: the difference is not three."""
    with_all = publish_list([("a", 40), ("b", 31), ("c", 3)])
    without = publish_list([("a", 40), ("b", 31)])
    assert [line[0] for line in with_all.cells] == [40, None, None]
    assert (with_all.total, without.total) == (75, 70)


def test_by_hand() -> None:
    counts: Mapping[tuple[str, str], int] = {
        ("x", "a"): 20,
        ("x", "b"): 3,
        ("y", "a"): 12,
        ("y", "b"): 9,
    }
    table = publish(counts, ("x", "y"), ("a", "b"))
    assert table.cells == ((None, None), (None, None))
    assert (table.row_totals, table.column_totals, table.total) == ((25, 20), (30, 10), 45)
