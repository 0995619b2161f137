"""Pieces under one another, on as many pages as they need."""

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from PySide6.QtGui import QPainter

from kiosk.ui.printing.sheet import Piece
from kiosk.ui.printing.slip_pages import tall


def flowed(pieces: Iterable[Piece], room: float) -> list[list[Piece]]:
    """The pieces of each page, whose height is given in dots."""
    pages: list[list[Piece]] = [[]]
    for piece in pieces:
        if pages[-1] and tall(pages[-1]) + piece.height > room:
            pages.append([])
        pages[-1].append(piece)
    return pages


def paint_down(pieces: Sequence[Piece], painter: QPainter, left: float, top: float) -> None:
    """Paint the pieces of one column."""
    tops = accumulate((piece.height for piece in pieces), initial=top)
    for piece, at in zip(pieces, tops, strict=False):
        piece.paint(painter, left, at)


def paint_pages(
    pages: Sequence[Sequence[Piece]],
    painter: QPainter,
    new_page: Callable[[], bool],
    margin: float,
) -> int:
    """Paint every page; how many there are, 0 where the device takes no more."""
    for number, page in enumerate(pages):
        if number and not new_page():
            return 0
        paint_down(page, painter, margin, margin)
    return len(pages)
