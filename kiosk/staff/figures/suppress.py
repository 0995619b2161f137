"""What may leave the kiosk of a table of counts: no small number, and nothing that gives one away.

Counts of 1 to 4 (`least` 5) are hidden. In each row and column in which something is hidden, more is hidden,
the smallest first, until at least two are and together they are no small number; the totals are cells of such
lines too. What is shown is rounded to the nearest 5, the totals too, each by itself (never added up of rounded
numbers). Whoever shows a table leaves out what is hidden and what is nought alike. Rules: ICO on anonymisation (2025);
NHS Digital's HES until 2018 (1 to 5, secondary suppression).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LEAST = 5
_ROUND = 5
Line = list[tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A table as it may be shown to anybody; None is what is hidden.

    Attributes:
        cells: a row of numbers for each label of `rows`, one a label of `columns`.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None


def publish(
    counts: Mapping[tuple[str, str], int],
    rows: Sequence[str],
    columns: Sequence[str],
    least: int = LEAST,
) -> Published:
    """Make a table ready to leave the kiosk.

    Args:
        counts: of (row, column); what is missing is 0.
        rows: the first halves of the keys, as they are to stand.
        columns: the second halves.
        least: the smallest number that may be shown, 5 to 10.
    """
    # The totals are cells like any other, in a row and a column of their own: then one rule hides them all.
    body = [[counts.get((row, column), 0) for column in columns] for row in rows]
    grid = [[*line, sum(line)] for line in body]
    grid.append([sum(line[at] for line in grid) for at in range(len(columns) + 1)])
    hidden = _hide(grid, least)
    shown = [
        [None if (y, x) in hidden else nearest(n) for x, n in enumerate(line)]
        for y, line in enumerate(grid)
    ]
    return Published(
        rows=tuple(rows),
        columns=tuple(columns),
        cells=tuple(tuple(line[:-1]) for line in shown[:-1]),
        row_totals=tuple(line[-1] for line in shown[:-1]),
        column_totals=tuple(shown[-1][:-1]),
        total=shown[-1][-1],
    )


def publish_list(counts: Sequence[tuple[str, int]], least: int = LEAST) -> Published:
    """Make a list of counts with its total ready to leave the kiosk."""
    return publish({(key, ""): n for key, n in counts}, [key for key, _ in counts], ("",), least)


def nearest(n: int) -> int:
    """To the nearest 5."""
    return _ROUND * ((n + _ROUND // 2) // _ROUND)


def _hide(grid: list[list[int]], least: int) -> set[tuple[int, int]]:
    hidden = {(y, x) for y, line in enumerate(grid) for x, n in enumerate(line) if 0 < n < least}
    height, width = len(grid), len(grid[0])
    lines: list[Line] = [[(y, x) for x in range(width)] for y in range(height)]
    # A table of one column is its own total: hiding it twice would hide everything.
    lines += [[(y, x) for y in range(height)] for x in range(width)]
    one_column = width == 2  # noqa: PLR2004 - the column and its total
    if one_column:
        lines = lines[height:]
    changed = True
    while changed:
        changed = False
        for line in lines:
            at = [cell for cell in line if cell in hidden]
            if at and (len(at) == 1 or sum(grid[y][x] for y, x in at) < 2 * least):
                rest = [cell for cell in line if cell not in hidden and grid[cell[0]][cell[1]] > 0]
                if rest:
                    hidden.add(min(rest, key=lambda cell: (grid[cell[0]][cell[1]], cell)))
                    changed = True
        if one_column:
            twins = {(y, 1 - x) for y, x in hidden} - hidden
            hidden |= twins
            changed = changed or bool(twins)
    return hidden
