"""Paints a slip of one language: large print, black on white, mirrored where it is read from the right.

Safe on any one thread: Qt lets text be painted outside the screen's thread on printers and PDFs
(doc.qt.io/qt-6/threads-modules.html, "Painting in Threads").
"""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPaintDevice, QPainter

from kiosk.takehome.home_codes import HomeCode
from kiosk.takehome.slip import Code, Slip, SlipBlock, blocks, whole_list
from kiosk.ui.printing.code_row import Column, beside_code, code_row
from kiosk.ui.printing.sheet import A4, Paper, Piece, Sheet
from kiosk.ui.printing.slip_pages import Group, Pages, Placed, stack, tall
from kiosk.ui.printing.slip_parts import PARAGRAPH_MM, SlipParts, above_foot, under_head
from kiosk.ui.printing.slip_words import SlipWords

_CODE_COLUMN_MM, _GUTTER_MM = 56.0, 9.0
_ABOVE_RULE_MM, _BELOW_RULE_MM = 6.0, 4.0
#: To write on at the end.
_LINES = (4, 3, 2)
_INCH_MM = 25.4


class SlipPainter:
    """Sets one slip on one device and paints it; making it takes up to 80 ms an item, for the codes.

    Attributes:
        paper: what it is set for.
    """

    def __init__(self, slip: Slip, *, paper: Paper = A4) -> None:
        self.paper = paper
        self._slip = slip
        self._whole = whole_list(slip)
        self._blocks = blocks(slip, in_one=bool(self._whole))
        self._words = SlipWords.of(slip.language)

    def paint(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """Paint every page.

        Args:
            painter: active on a device whose page is the paper, without margins.
            new_page: ends a page and begins the next; false when the device cannot.

        Returns:
            The number of pages, or 0 where the device gave up.
        """
        parts, paper = self._parts(painter.device()), self.paper
        pages = self._pages(parts)
        foot_top = parts.sheet.mm(paper.height_mm - paper.margin_mm) - tall(
            self._foot(parts, 88, 88)
        )
        for number, placed in enumerate(pages, start=1):
            if number > 1 and not new_page():
                return 0
            self._page(painter, parts, placed, number, len(pages), foot_top)
        return len(pages)

    def pieces_of_roll(self, dots_per_inch: int) -> tuple[QImage, ...]:
        """The slip as pictures for a roll of paper, each to be cut off, black on white."""
        probe = _blank(1, 1, dots_per_inch)
        parts, found = self._parts(probe), list[QImage]()
        pages = self._pages(parts)
        for number, placed in enumerate(pages, start=1):
            ends = (each.top + each.piece.height for each in placed)
            foot_top = tall(self._head(parts)) + max(ends, default=0)
            foot = tall(self._foot(parts, number, len(pages)))
            picture = _blank(
                round(self._width(parts.sheet)), math.ceil(foot_top + foot), dots_per_inch
            )
            painter = QPainter(picture)
            self._page(painter, parts, placed, number, len(pages), foot_top)
            painter.end()
            found.append(picture)
        return tuple(found)

    def _parts(self, device: QPaintDevice) -> SlipParts:
        sheet = Sheet.of(device, language=self._slip.language)
        return SlipParts(self._slip, sheet, self._words)

    def _width(self, sheet: Sheet) -> float:
        """Of everything between the margins, in dots."""
        return sheet.mm(self.paper.width_mm - 2 * self.paper.margin_mm)

    def _head(self, parts: SlipParts) -> list[Piece]:
        width = self._width(parts.sheet)
        return [
            *parts.head(width, wide=self.paper.fits_two),
            *under_head(parts.sheet, width),
        ]

    def _foot(self, parts: SlipParts, number: int, pages: int) -> list[Piece]:
        width = self._width(parts.sheet)
        foot = parts.foot(number, pages, width, wide=self.paper.fits_two)
        return [*above_foot(parts.sheet, width), *foot]

    def _pages(self, parts: SlipParts) -> list[list[Placed]]:
        sheet, paper = parts.sheet, self.paper
        width = self._width(sheet)
        taken = tall(self._head(parts)) + tall(self._foot(parts, 88, 88))
        room = sheet.mm(paper.height_mm - 2 * paper.margin_mm) - taken
        pages = Pages(room, between_rows(sheet, width))
        pages.add(Group(top=tuple(parts.opening(self._blocks, width))))
        for number, code in enumerate(self._whole, start=1):
            pages.add(self._whole_list(parts, width, code, number))
        for block in self._blocks:
            pages.add(self._group(parts, width, block))
        closings = [Group(top=tuple(parts.closing(lines, width))) for lines in _LINES]
        fits = next((each for each in closings if pages.has_room(each)), None)
        if fits is not None or self._slip.helper_line:
            # Room to write is no reason for another sheet; who helped is.
            pages.add(fits or closings[0])
        return pages.pages

    def _page(
        self,
        painter: QPainter,
        parts: SlipParts,
        placed: Sequence[Placed],
        number: int,
        pages: int,
        foot_top: float,
    ) -> None:
        left = top = parts.sheet.mm(self.paper.margin_mm)
        head = self._head(parts)
        stack(painter, head, left, top)
        for each in placed:
            each.piece.paint(painter, left + each.left, top + tall(head) + each.top)
        stack(painter, self._foot(parts, number, pages), left, foot_top)

    def _whole_list(self, parts: SlipParts, width: float, code: HomeCode, number: int) -> Group:
        """The code of the whole list, and beside it what it opens."""
        sheet, modules = parts.sheet, code.modules
        if not self.paper.fits_two:
            said = parts.whole_list(number, len(self._whole), width)
            below = (sheet.space(sheet.quiet_mm(modules)), sheet.code(modules, width))
            return Group(top=tuple(said), last=below, again=tuple(parts.points(width)))
        column = Column(sheet, 0.0, width)
        said = parts.whole_list(number, len(self._whole), beside_code(column, modules))
        return Group(top=tuple(code_row([column], modules, [said])))

    def _group(self, parts: SlipParts, width: float, block: SlipBlock) -> Group:
        """One item: facts beside the code, the name across both or, where shorter, beside it."""
        sheet = parts.sheet
        if block.code is None or not self.paper.is_wide:
            name = tuple(parts.name(block, width))
            last = self._below(parts, width, block.code) if block.code else ()
            return Group(top=(*name, *parts.facts(block, width)), last=tuple(last), again=name)
        aside_width = max(sheet.mm(_CODE_COLUMN_MM), sheet.code_side(block.code.modules))
        narrow = width - aside_width - sheet.mm(_GUTTER_MM)
        facts = parts.facts(block, narrow)
        column_left = sheet.left_of(start=0, width=narrow, within=width)
        aside_left = sheet.left_of(start=width - aside_width, width=aside_width, within=width)
        across = Group(
            top=tuple(parts.name(block, width)),
            column=tuple(facts),
            aside=tuple(_aside(parts, aside_width, block.code, above_mm=PARAGRAPH_MM)),
            column_left=column_left,
            aside_left=aside_left,
        )
        beside = Group(
            top=(),
            column=(*parts.name(block, narrow), *facts),
            aside=tuple(_aside(parts, aside_width, block.code, above_mm=_BELOW_RULE_MM)),
            column_left=column_left,
            aside_left=aside_left,
        )
        return min(across, beside, key=lambda group: group.height)

    def _below(self, parts: SlipParts, width: float, code: Code) -> list[Piece]:
        """The code of an item under its facts, with its words beside it or, on a roll, under it."""
        sheet, column = parts.sheet, Column(parts.sheet, 0.0, width)
        if not self.paper.fits_two:
            return _aside(parts, width, code, above_mm=0)
        said = parts.code_words(code, beside_code(column, code.modules))
        return [sheet.space(PARAGRAPH_MM), *code_row([column], code.modules, [said])]


def between_rows(sheet: Sheet, width: float) -> tuple[Piece, ...]:
    """What parts two items of one page."""
    return (sheet.space(_ABOVE_RULE_MM), sheet.rule(width), sheet.space(_BELOW_RULE_MM))


def _aside(parts: SlipParts, width: float, code: Code, *, above_mm: float) -> list[Piece]:
    """The code, what to do with it and what it opens; `above_mm` is already white."""
    sheet = parts.sheet
    above = sheet.quiet_mm(code.modules) - above_mm
    drawn = [sheet.space(max(0.0, above)), sheet.code(code.modules, width)]
    return [*drawn, *parts.code_words(code, width)]


def _blank(width: int, height: int, dots_per_inch: int) -> QImage:
    """White paper of so many dots."""
    picture = QImage(width, height, QImage.Format.Format_Grayscale8)
    a_metre = round(dots_per_inch / _INCH_MM * 1000)
    picture.setDotsPerMeterX(a_metre)
    picture.setDotsPerMeterY(a_metre)
    picture.fill(Qt.GlobalColor.white)
    return picture
