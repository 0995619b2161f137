"""Breaks a slip into pages: an item is never cut where it fits on a page of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QPainter

from kiosk.ui.printing.sheet import Piece

#: Of a page: with so little on it, what comes next is cut rather than the rest left white.
HARDLY = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What belongs together: lines over the whole width, then a column with a code beside it.

    Attributes:
        top: lines over the whole width.
        column: lines beside the code.
        aside: the code and what stands under it; empty where there is none.
        last: what stands under all that, in one piece: a code and its words.
        again: what is said once more above `last` where it comes to stand on a page of its own.
        column_left: of the column, in dots from the left margin.
        aside_left: of the code's column.
    """

    top: tuple[Piece, ...]
    column: tuple[Piece, ...] = ()
    aside: tuple[Piece, ...] = ()
    last: tuple[Piece, ...] = ()
    again: tuple[Piece, ...] = ()
    column_left: float = 0.0
    aside_left: float = 0.0

    @property
    def height(self) -> float:
        """When nothing is cut, in dots."""
        return tall(self.top) + max(tall(self.column), tall(self.aside)) + tall(self.last)


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and where it goes on its page, in dots from the left and top margin."""

    piece: Piece
    left: float
    top: float


@dataclass(slots=True)
class Pages:
    """The pages as they fill.

    Attributes:
        room: the height of a page between head and foot, in dots.
        between: what parts two groups of one page.
    """

    room: float
    between: tuple[Piece, ...]
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    _used: float = 0.0

    def add(self, group: Group) -> None:
        """Put the group under what is there, or on a new page where it would be cut."""
        if self.pages[-1]:
            needed = tall(self.between) + group.height
            # A page with hardly anything on it is not left white: on small paper an item takes nearly a whole one.
            if self._used + needed > self.room and self._used > self.room * HARDLY:
                self._turn()
            else:
                for piece in self.between:
                    self._flow(piece, 0.0)
        for piece in group.top:
            self._flow(piece, 0.0)
        beside = self._aside(group)
        on_page = len(self.pages)
        for piece in group.column:
            self._flow(piece, group.column_left)
        if len(self.pages) == on_page:
            self._used = max(self._used, beside)
        if self._used + tall(group.last) > self.room and self.pages[-1]:
            self._turn()
            for piece in group.again:
                self._flow(piece, 0.0)
        for piece in group.last:
            self._flow(piece, 0.0)

    def has_room(self, group: Group) -> bool:
        """Whether a group still fits under what is there."""
        return self._used + tall(self.between) + group.height <= self.room

    def _aside(self, group: Group) -> float:
        """Place the code; the bottom of it, in dots."""
        if group.aside and self._used + tall(group.aside) > self.room:
            self._turn()
        bottom = self._used
        for piece in group.aside:
            self.pages[-1].append(Placed(piece, group.aside_left, bottom))
            bottom += piece.height
        return bottom

    def _flow(self, piece: Piece, left: float) -> None:
        if self._used + piece.height > self.room and self.pages[-1]:
            self._turn()
        self.pages[-1].append(Placed(piece, left, self._used))
        self._used += piece.height

    def _turn(self) -> None:
        self.pages.append([])
        self._used = 0.0


def stack(painter: QPainter, pieces: Sequence[Piece], left: float, top: float) -> None:
    """Paint pieces under one another."""
    for piece in pieces:
        piece.paint(painter, left, top)
        top += piece.height


def tall(pieces: Sequence[Piece]) -> float:
    """The height of pieces under one another, in dots."""
    return sum(piece.height for piece in pieces)
