"""Where a tall column is parted into pages, so that no line of text is ever cut."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something in the column that must not be cut.

    Attributes:
        top, bottom: where it stands in the column, in pixels.
        with_next: whether it must not be the last thing on a page (a heading).
        low: whether it must not stand above the line that a page may have (a control, within reach).
    """

    top: int
    bottom: int
    with_next: bool = False
    low: bool = False


def air_above(pieces: Sequence[Piece], line: int) -> int:
    """The room to leave above a page of these pieces, so that the first low one stands under the line, in pixels."""
    first = next((piece for piece in pieces if piece.low), None)
    return 0 if first is None else max(0, line - (first.top - pieces[0].top))


def pages(pieces: Sequence[Piece], room: int, line: int = 0) -> tuple[tuple[int, int], ...]:
    """Part the pieces, in order, into pages (top, bottom) no higher than `room`, with the air above them.

    A piece that is higher than its room has a page of its own and is the only thing that can be cut.
    """
    result: list[tuple[int, int]] = []
    start = 0
    while start < len(pieces):
        top = pieces[start].top
        end = start + 1
        while (
            end < len(pieces)
            and pieces[end].bottom - top + air_above(pieces[start : end + 1], line) <= room
        ):
            end += 1
        if end < len(pieces):
            kept = end
            while kept > start + 1 and pieces[kept - 1].with_next:
                kept -= 1
            if not pieces[kept - 1].with_next:
                end = kept
        result.append((top, pieces[end - 1].bottom))
        start = end
    return tuple(result)
