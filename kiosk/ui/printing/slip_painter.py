"""Paints a slip: large print, black on white, mirrored where it is read from the right.

Safe on any one thread: Qt lets text be painted outside the screen's thread on printers and PDFs
(doc.qt.io/qt-6/threads-modules.html, "Painting in Threads").
"""

import math
import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPaintDevice, QPainter

from kiosk.core.links import host_of
from kiosk.takehome.home_codes import HomeCode
from kiosk.takehome.slip import CalendarCode, Code, MailCode, PhoneCode, Slip, SlipBlock, WebCode
from kiosk.ui.printing.sheet import A4, NAME_PT, Paper, Piece, Sheet
from kiosk.ui.printing.slip_pages import Group, Pages, Placed, tall
from kiosk.ui.printing.slip_words import SlipWords, fill
from kiosk.ui.words.times import day_words

_CODE_COLUMN_MM, _GUTTER_MM, _INDENT_MM = 56.0, 9.0, 9.0
_PARAGRAPH_MM, _HEAD_MM = 2.0, 5.0
_ABOVE_RULE_MM, _BELOW_RULE_MM = 6.0, 4.0
#: To write on at the end.
_LINES = (4, 3, 2)
_INCH_MM = 25.4
_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][A-Z0-9]?) ([0-9][A-Z]{2})\b")


class SlipPainter:
    """Sets one slip on one device and paints it."""

    def __init__(
        self,
        slip: Slip,
        blocks: Sequence[SlipBlock],
        words: SlipWords,
        *,
        whole: Sequence[HomeCode] = (),
        paper: Paper = A4,
    ) -> None:
        self._whole = whole
        self._paper = paper
        self._slip = slip
        self._blocks = blocks
        self._words = words

    def paint(self, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """Paint every page.

        Args:
            painter: active on a device whose page is the paper, without margins.
            new_page: ends a page and begins the next; false when the device cannot.

        Returns:
            The number of pages, or 0 where the device gave up.
        """
        sheet, paper = self._sheet(painter.device()), self._paper
        pages = self._pages(sheet)
        foot_top = sheet.mm(paper.height_mm - paper.margin_mm) - tall(self._foot(sheet, 88, 88))
        for number, placed in enumerate(pages, start=1):
            if number > 1 and not new_page():
                return 0
            self._page(painter, sheet, placed, number, len(pages), foot_top)
        return len(pages)

    def pieces_of_roll(self, dots_per_inch: int) -> tuple[QImage, ...]:
        """The slip as pictures for a roll of paper, each to be cut off, black on white."""
        probe = _blank(1, 1, dots_per_inch)
        sheet, found = self._sheet(probe), list[QImage]()
        pages = self._pages(sheet)
        for number, placed in enumerate(pages, start=1):
            ends = (each.top + each.piece.height for each in placed)
            foot_top = tall(self._head(sheet)) + max(ends, default=0)
            foot = tall(self._foot(sheet, number, len(pages)))
            picture = _blank(round(self._width(sheet)), math.ceil(foot_top + foot), dots_per_inch)
            painter = QPainter(picture)
            self._page(painter, sheet, placed, number, len(pages), foot_top)
            painter.end()
            found.append(picture)
        return tuple(found)

    def _sheet(self, device: QPaintDevice) -> Sheet:
        return Sheet.of(device, language=self._slip.language)

    def _width(self, sheet: Sheet) -> float:
        """Of everything between the margins, in dots."""
        return sheet.mm(self._paper.width_mm - 2 * self._paper.margin_mm)

    def _pages(self, sheet: Sheet) -> list[list[Placed]]:
        width, paper = self._width(sheet), self._paper
        taken = tall(self._head(sheet)) + tall(self._foot(sheet, 88, 88))
        room = sheet.mm(paper.height_mm - 2 * paper.margin_mm) - taken
        between = (sheet.space(_ABOVE_RULE_MM), sheet.rule(width), sheet.space(_BELOW_RULE_MM))
        pages = Pages(room, between)
        pages.add(self._opening(sheet, width))
        for number, code in enumerate(self._whole, start=1):
            pages.add(self._whole_list(sheet, width, code, number))
        for block in self._blocks:
            pages.add(self._group(sheet, width, block))
        closings = [self._closing(sheet, width, lines) for lines in _LINES]
        fits = next((each for each in closings if pages.has_room(each)), None)
        if fits is not None or self._slip.helper_line:
            # Room to write is no reason for another sheet; who helped is.
            pages.add(fits or closings[-1])
        return pages.pages

    def _page(
        self,
        painter: QPainter,
        sheet: Sheet,
        placed: Sequence[Placed],
        number: int,
        pages: int,
        foot_top: float,
    ) -> None:
        left = top = sheet.mm(self._paper.margin_mm)
        head = self._head(sheet)
        _stack(painter, head, left, top)
        for each in placed:
            each.piece.paint(painter, left + each.left, top + tall(head) + each.top)
        _stack(painter, self._foot(sheet, number, pages), left, foot_top)

    def _head(self, sheet: Sheet) -> list[Piece]:
        """The place and the day."""
        width = self._width(sheet)
        when = day_words(self._slip.printed_on, self._slip.language.code)
        row = self._row(sheet, self._slip.place_name, when, bold=True)
        return [*row, sheet.space(1), sheet.rule(width), sheet.space(_HEAD_MM)]

    def _foot(self, sheet: Sheet, number: int, pages: int) -> list[Piece]:
        """Who to ask, and the page."""
        width = self._width(sheet)
        words, slip = self._words, self._slip
        ask = (
            fill(words.help_by_phone, slip.place_phone)
            if slip.place_phone
            else fill(words.help_here, slip.place_name)
        )
        count = fill(words.page, str(number), str(pages))
        row = self._row(sheet, ask, count, bold=False)
        return [sheet.space(3), sheet.rule(width), sheet.space(2), *row]

    def _row(self, sheet: Sheet, start: str, end: str, *, bold: bool) -> list[Piece]:
        """Two texts on one line, at its start and at its end; below each other where that is too narrow."""
        width = self._width(sheet)
        if self._paper.is_wide:
            return _row(sheet, width, start, end, bold=bold)
        return [*sheet.text(start, width, bold=bold), *sheet.text(end, width)]

    def _closing(self, sheet: Sheet, width: float, lines: int) -> Group:
        """Who helped, where staff chose so, and room to write."""
        words = self._words
        pieces: list[Piece] = []
        if self._slip.helper_line:
            pieces += [*sheet.text(words.helped, width), sheet.writing_line(width)]
            pieces.append(sheet.space(_PARAGRAPH_MM))
        pieces += sheet.text(words.notes, width, bold=True)
        pieces += [sheet.writing_line(width)] * lines
        return Group(top=tuple(pieces))

    def _opening(self, sheet: Sheet, width: float) -> Group:
        words = self._words
        steps = any(block.next_steps for block in self._blocks)
        keep = f"{words.keep} {words.tick}" if steps else words.keep
        said = keep if self._blocks else words.empty
        return Group(
            top=(
                *sheet.text(words.heading, width, points=NAME_PT, bold=True),
                sheet.space(1),
                *sheet.text(said, width),
            )
        )

    def _whole_list(self, sheet: Sheet, width: float, code: HomeCode, number: int) -> Group:
        """The code of the whole list, and beside it what it opens."""
        words, wide = self._words, self._paper.is_wide
        side = len(code.modules) * sheet.module_dots(len(code.modules))
        quiet = Piece(sheet.mm(sheet.quiet_mm(code.modules)), lambda *_: None)
        narrow = width - side - sheet.mm(_GUTTER_MM) if wide else width
        parts = len(self._whole)
        title = fill(words.whole_part, str(number), str(parts)) if parts > 1 else words.whole
        said = (
            *sheet.text(title, narrow, points=NAME_PT, bold=True),
            sheet.space(_PARAGRAPH_MM),
            *sheet.text(words.point_here, narrow),
            sheet.space(_PARAGRAPH_MM),
            *sheet.text(words.it_opens, narrow),
            *sheet.address(host_of(self._slip.companion), narrow),
            sheet.space(_PARAGRAPH_MM),
            *sheet.text(words.whole_shows, narrow),
        )
        drawn = sheet.code(code.modules, side if wide else width)
        if not wide:
            return Group(top=(*said, quiet, drawn))
        return Group(
            top=(quiet,),
            column=said,
            aside=(drawn,),
            column_left=sheet.left_of(start=0, width=narrow, within=width),
            aside_left=sheet.left_of(start=width - side, width=side, within=width),
        )

    def _group(self, sheet: Sheet, width: float, block: SlipBlock) -> Group:
        """One item: facts beside the code, the name across both or, where shorter, beside it."""
        if block.code is None or not self._paper.is_wide:
            below = self._aside(sheet, width, block.code, above_mm=0) if block.code else []
            facts = self._facts(sheet, width, block)
            return Group(top=(*self._name(sheet, width, block), *facts, *below))
        code_side = len(block.code.modules) * sheet.module_dots(len(block.code.modules))
        aside_width = max(sheet.mm(_CODE_COLUMN_MM), code_side)
        narrow = width - aside_width - sheet.mm(_GUTTER_MM)
        facts = self._facts(sheet, narrow, block)
        column_left = sheet.left_of(start=0, width=narrow, within=width)
        aside_left = sheet.left_of(start=width - aside_width, width=aside_width, within=width)
        across = Group(
            top=tuple(self._name(sheet, width, block)),
            column=tuple(facts),
            aside=tuple(self._aside(sheet, aside_width, block.code, above_mm=_PARAGRAPH_MM)),
            column_left=column_left,
            aside_left=aside_left,
        )
        beside = Group(
            top=(),
            column=(*self._name(sheet, narrow, block), *facts),
            aside=tuple(self._aside(sheet, aside_width, block.code, above_mm=_BELOW_RULE_MM)),
            column_left=column_left,
            aside_left=aside_left,
        )
        return min(across, beside, key=lambda group: group.height)

    def _name(self, sheet: Sheet, width: float, block: SlipBlock) -> list[Piece]:
        name = sheet.text(block.title, width, points=NAME_PT, bold=True)
        return [*name, sheet.space(_PARAGRAPH_MM)]

    def _facts(self, sheet: Sheet, width: float, block: SlipBlock) -> list[Piece]:
        words = self._words
        pieces: list[Piece] = []
        for line in block.lines:
            pieces += [*sheet.text(unbroken(line), width), sheet.space(_PARAGRAPH_MM)]
        if block.phone:
            pieces += sheet.text(words.phone, width)
            pieces += sheet.text(block.phone, width, points=NAME_PT, bold=True)
            pieces.append(sheet.space(_PARAGRAPH_MM))
        if block.mail:
            pieces += sheet.text(words.mail, width)
            pieces += sheet.address(block.mail, width)
            pieces.append(sheet.space(_PARAGRAPH_MM))
        if block.address:
            pieces += sheet.text(words.web_page, width)
            pieces += sheet.address(block.address, width)
            pieces.append(sheet.space(_PARAGRAPH_MM))
        if block.next_steps:
            pieces += sheet.text(words.next_steps, width, bold=True)
            pieces.append(sheet.space(_PARAGRAPH_MM))
        for step in block.next_steps:
            pieces += self._step(sheet, width, step)
        return pieces[:-1]  # without the space under the last

    def _step(self, sheet: Sheet, width: float, step: str) -> list[Piece]:
        indent = sheet.mm(_INDENT_MM)
        first, *rest = sheet.text(step, width - indent)
        shift = 0.0 if sheet.right_to_left else indent
        pieces = [sheet.tick_box(first, width, indent)]
        pieces += [_shifted(line, shift) for line in rest]
        return [*pieces, sheet.space(_PARAGRAPH_MM)]

    def _aside(self, sheet: Sheet, width: float, code: Code, *, above_mm: float) -> list[Piece]:
        """The code, what to do with it and what it opens; `above_mm` is already white."""
        words = self._words
        above = sheet.quiet_mm(code.modules) - above_mm
        pieces = [sheet.space(max(0.0, above)), sheet.code(code.modules, width)]
        pieces += sheet.text(words.point_here, width)
        match code:
            case WebCode():
                pieces += sheet.text(words.it_opens, width)
                pieces += sheet.address(code.host, width)
            case PhoneCode():
                pieces += sheet.text(words.it_rings, width)
                pieces += sheet.text(code.number, width, bold=True)
            case MailCode():
                pieces += sheet.text(words.it_writes, width)
                pieces += sheet.address(code.address, width)
            case CalendarCode():
                pieces += sheet.text(words.it_reminds, width)
        return pieces


def unbroken(line: str) -> str:
    """The line with every postcode kept in one piece."""
    return _POSTCODE.sub("\\1\u00a0\\2", line)


def _row(sheet: Sheet, width: float, start: str, end: str, *, bold: bool) -> list[Piece]:
    """Two texts on one line, at its start and at its end; the first wraps."""
    end_width = width * 0.36
    start_width = width - end_width
    starts = sheet.text(start, start_width, bold=bold)
    ends = sheet.text(end, end_width, at_end=True)
    start_left = sheet.left_of(start=0, width=start_width, within=width)
    end_left = sheet.left_of(start=start_width, width=end_width, within=width)
    height = max(tall(starts), tall(ends))

    def paint(painter: QPainter, left: float, top: float) -> None:
        _stack(painter, starts, left + start_left, top)
        _stack(painter, ends, left + end_left, top)

    return [Piece(height, paint)]


def _shifted(piece: Piece, by: float) -> Piece:
    return Piece(piece.height, lambda painter, left, top: piece.paint(painter, left + by, top))


def _stack(painter: QPainter, pieces: Sequence[Piece], left: float, top: float) -> None:
    for piece in pieces:
        piece.paint(painter, left, top)
        top += piece.height


def _blank(width: int, height: int, dots_per_inch: int) -> QImage:
    """White paper of so many dots."""
    picture = QImage(width, height, QImage.Format.Format_Grayscale8)
    a_metre = round(dots_per_inch / _INCH_MM * 1000)
    picture.setDotsPerMeterX(a_metre)
    picture.setDotsPerMeterY(a_metre)
    picture.fill(Qt.GlobalColor.white)
    return picture
