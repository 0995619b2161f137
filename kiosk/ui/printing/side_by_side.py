"""Paints a slip in two languages beside each other: a sheet on its side, a half for each, row by row.

The first language has the half at which its reading begins: English the left one, Urdu the right one. Folded down the
middle, either half is whole by itself; the code lies beside the fold in the first half, never on it, with its words
in both languages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QPaintDevice, QPainter

from kiosk.takehome.slip import Slip, SlipBlock, blocks, whole_list
from kiosk.ui.printing.code_row import Column, beside_code, code_row
from kiosk.ui.printing.sheet import A4_ON_ITS_SIDE, Piece, Sheet
from kiosk.ui.printing.slip_pages import HARDLY, Placed, stack, tall
from kiosk.ui.printing.slip_painter import between_rows
from kiosk.ui.printing.slip_parts import PARAGRAPH_MM, SlipParts, above_foot, under_head
from kiosk.ui.printing.slip_words import SlipWords

#: From the fold to the words of either side.
_FOLD_MM = 9.0
#: To write on at the end.
_LINES = (3, 2)


@dataclass(frozen=True, slots=True)
class _Half:
    """One language, and where its half begins.

    Attributes:
        parts: sets its words.
        blocks: its items.
        left: in dots from the left margin.
    """

    parts: SlipParts
    blocks: tuple[SlipBlock, ...]
    left: float


class SideBySide:
    """Sets a slip and the one beside it on one device; making it takes up to 80 ms an item, for the codes.

    Attributes:
        paper: A4 on its side.
    """

    def __init__(self, slip: Slip, beside: Slip) -> None:
        self.paper = A4_ON_ITS_SIDE
        self._slips = (slip, beside)
        self._whole = whole_list(slip)
        self._blocks = tuple(blocks(each, in_one=bool(self._whole)) for each in self._slips)
        self._words = tuple(SlipWords.of(each.language) for each in self._slips)

    def paint(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """Paint every page; as `SlipPainter.paint`."""
        halves, width = self._halves(painter.device())
        sheet, inside = halves[0].parts.sheet, self._inside(halves, width)
        edge = sheet.mm(self.paper.margin_mm)
        under, above = under_head(sheet, inside), above_foot(sheet, inside)
        head = max(tall(each.parts.head(width, wide=True)) for each in halves)
        foot = max(tall(each.parts.foot(88, 88, width, wide=True)) for each in halves)
        top = edge + head + tall(under)
        bottom = sheet.mm(self.paper.height_mm) - edge - foot - tall(above)
        pages = self._pages(halves, width, bottom - top)
        for number, placed in enumerate(pages, start=1):
            if number > 1 and not new_page():
                return 0
            for each in halves:
                stack(painter, each.parts.head(width, wide=True), edge + each.left, edge)
                count = each.parts.foot(number, len(pages), width, wide=True)
                stack(painter, count, edge + each.left, bottom + tall(above))
            stack(painter, under, edge, edge + head)
            stack(painter, above, edge, bottom)
            for piece in placed:
                piece.piece.paint(painter, edge + piece.left, top + piece.top)
        return len(pages)

    @staticmethod
    def _inside(halves: tuple[_Half, _Half], width: float) -> float:
        """From margin to margin, in dots."""
        return abs(halves[0].left - halves[1].left) + width

    def _halves(self, device: QPaintDevice) -> tuple[tuple[_Half, _Half], float]:
        """The two languages, the first first, and the width of either's words."""
        sheets = [Sheet.of(device, language=each.language) for each in self._slips]
        inside = sheets[0].mm(self.paper.width_mm - 2 * self.paper.margin_mm)
        width = inside / 2 - sheets[0].mm(_FOLD_MM)
        lefts = (0.0, inside - width)
        if sheets[0].right_to_left:
            lefts = (inside - width, 0.0)
        first, second = (
            _Half(SlipParts(slip, sheet, words), made, left)
            for slip, sheet, words, made, left in zip(
                self._slips, sheets, self._words, self._blocks, lefts, strict=True
            )
        )
        return (first, second), width

    def _pages(self, halves: tuple[_Half, _Half], width: float, room: float) -> list[list[Placed]]:
        columns = tuple(Column(each.parts.sheet, each.left, width) for each in halves)
        sheet = columns[0].sheet
        pages = _Spread(room, between_rows(sheet, self._inside(halves, width)), columns)
        pages.add([each.parts.opening(each.blocks, width) for each in halves])
        for number, code in enumerate(self._whole, start=1):
            widths = (beside_code(columns[0], code.modules), width)
            said = [
                each.parts.whole_list(number, len(self._whole), wide)
                for each, wide in zip(halves, widths, strict=True)
            ]
            pages.add([[], []], code_row(columns, code.modules, said))
        for one, other in zip(*self._blocks, strict=True):
            names = [
                half.parts.name(block, width)
                for half, block in zip(halves, (one, other), strict=True)
            ]
            told = [
                [*name, *half.parts.facts(block, width)]
                for half, name, block in zip(halves, names, (one, other), strict=True)
            ]
            row: list[Piece] = []
            if one.code is not None:
                widths = (beside_code(columns[0], one.code.modules), width)
                said = [
                    half.parts.code_words(one.code, wide)
                    for half, wide in zip(halves, widths, strict=True)
                ]
                row = [sheet.space(PARAGRAPH_MM), *code_row(columns, one.code.modules, said)]
            pages.add(told, row, again=names)
        closings = [[each.parts.closing(lines, width) for each in halves] for lines in _LINES]
        fits = next((each for each in closings if pages.has_room(each)), None)
        if fits is not None or self._slips[0].helper_line:
            # Room to write is no reason for another sheet; who helped is.
            pages.add(fits or closings[0])
        return pages.pages


@dataclass(slots=True)
class _Spread:
    """Pages of two columns as they fill: both columns of a row begin at one height.

    Attributes:
        room: the height of a page between head and foot, in dots.
        between: what parts two rows of one page.
        columns: where the languages stand.
    """

    room: float
    between: tuple[Piece, ...]
    columns: tuple[Column, ...]
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    _page: int = 0
    _used: float = 0.0

    def add(
        self,
        said: Sequence[Sequence[Piece]],
        across: Sequence[Piece] = (),
        *,
        again: Sequence[Sequence[Piece]] = (),
    ) -> None:
        """Put a row under what is there, or on a new page where it would be cut.

        Args:
            said: in each column, each flowing on by itself where the row is higher than a page.
            across: what stands under both, in one piece.
            again: what is said once more above that where it comes to stand on a page of its own.
        """
        if self.pages[self._page]:
            if not self._fits(said, across) and self._used > self.room * HARDLY:
                self._page, self._used = self._page + 1, 0.0
            else:
                self._page, self._used = self._flow(self.between, 0.0, self._page, self._used)
        self._beside(said)
        if self._used and self._used + tall(across) > self.room:
            self._page, self._used = self._page + 1, 0.0
            self._beside(again)
        self._page, self._used = self._flow(across, 0.0, self._page, self._used)

    def has_room(self, said: Sequence[Sequence[Piece]]) -> bool:
        """Whether a row still fits under what is there."""
        return self._fits(said, ())

    def _fits(self, said: Sequence[Sequence[Piece]], across: Sequence[Piece]) -> bool:
        high = tall(self.between) + max(map(tall, said)) + tall(across)
        return self._used + high <= self.room

    def _beside(self, said: Sequence[Sequence[Piece]]) -> None:
        """Put words into each column, beginning at one height; what follows begins under the longest."""
        begun = (self._page, self._used)
        lefts = (column.left for column in self.columns)
        ends = [self._flow(each, left, *begun) for each, left in zip(said, lefts, strict=False)]
        self._page, self._used = max(begun, *ends)

    def _flow(
        self, pieces: Sequence[Piece], left: float, page: int, used: float
    ) -> tuple[int, float]:
        """Put pieces under one another from there on; the page and the height at which they end."""
        for piece in pieces:
            if used and used + piece.height > self.room:
                page, used = page + 1, 0.0
            while len(self.pages) <= page:
                self.pages.append([])
            self.pages[page].append(Placed(piece, left, used))
            used += piece.height
        return page, used
