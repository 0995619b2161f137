"""The parts of a slip as lines of text: what each says, whatever column it is set in."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from kiosk.core.links import host_of
from kiosk.takehome.slip import (
    CalendarCode,
    Code,
    ContactCode,
    MailCode,
    PhoneCode,
    Slip,
    SlipBlock,
    WebCode,
    WordsCode,
)
from kiosk.ui.printing.sheet import NAME_PT, NO_BREAK, Piece, Sheet
from kiosk.ui.printing.slip_pages import stack, tall
from kiosk.ui.printing.slip_words import SlipWords, fill
from kiosk.ui.words.times import day_words

#: Between two paragraphs.
PARAGRAPH_MM = 2.0
_INDENT_MM, _APART_MM = 9.0, 4.0
#: So that the last line to write on is not taken for the rule of the foot.
_UNDER_LINES_MM = 5.0
#: As numbers are written here: 0151 233 3000, +44 20 7946 0000, 999 in no need of it.
_NUMBER = re.compile(r"(?:\+|\b)[0-9]{2,5}(?: [0-9]{2,7}){1,4}\b")
_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][A-Z0-9]?) ([0-9][A-Z]{2})\b")


@dataclass(frozen=True, slots=True)
class SlipParts:
    """Sets what one slip says on one sheet, in the slip's own language.

    Attributes:
        slip: what is printed.
        sheet: measures it.
        words: the slip's own.
    """

    slip: Slip
    sheet: Sheet
    words: SlipWords

    def head(self, width: float, *, wide: bool) -> list[Piece]:
        """The place and the day."""
        when = day_words(self.slip.printed_on, self.slip.language.code)
        return self._row(self.slip.place_name, when, width, wide=wide, bold=True)

    def foot(self, number: int, pages: int, width: float, *, wide: bool) -> list[Piece]:
        """Who to ask, and the page."""
        words, slip = self.words, self.slip
        ask = (
            fill(words.help_by_phone, slip.place_phone.replace(" ", NO_BREAK))
            if slip.place_phone
            else fill(words.help_here, slip.place_name)
        )
        count = fill(words.page, str(number), str(pages))
        return self._row(ask, count, width, wide=wide, bold=False)

    def _row(self, start: str, end: str, width: float, *, wide: bool, bold: bool) -> list[Piece]:
        """Two texts on one line, at its start and at its end; below each other where that is too narrow."""
        sheet = self.sheet
        if not wide:
            return [*sheet.text(start, width, bold=bold), *sheet.text(end, width)]
        end_width = min(sheet.advance(end), width / 2)
        start_width = width - end_width - sheet.mm(_APART_MM)
        starts = sheet.text(start, start_width, bold=bold)
        ends = sheet.text(end, end_width, at_end=True)
        start_left = sheet.left_of(start=0, width=start_width, within=width)
        end_left = sheet.left_of(start=width - end_width, width=end_width, within=width)
        height = max(tall(starts), tall(ends))

        def paint(painter: QPainter, left: float, top: float) -> None:
            stack(painter, starts, left + start_left, top)
            stack(painter, ends, left + end_left, top)

        return [Piece(height, paint)]

    def opening(self, blocks: tuple[SlipBlock, ...], width: float) -> list[Piece]:
        """What this paper is, and what to do with it."""
        words, sheet = self.words, self.sheet
        steps = any(block.next_steps for block in blocks)
        keep = f"{words.keep} {words.tick}" if steps else words.keep
        said = keep if blocks else words.empty
        return [
            *sheet.text(words.heading, width, points=NAME_PT, bold=True),
            sheet.space(1),
            *sheet.text(said, width),
        ]

    def whole_list(self, number: int, parts: int, width: float) -> list[Piece]:
        """What the code of the whole list opens."""
        words, sheet = self.words, self.sheet
        title = fill(words.whole_part, str(number), str(parts)) if parts > 1 else words.whole
        return [
            *sheet.text(title, width, points=NAME_PT, bold=True),
            sheet.space(PARAGRAPH_MM),
            *sheet.text(words.point_here, width),
            sheet.space(PARAGRAPH_MM),
            *sheet.text(words.it_opens, width),
            *sheet.address(host_of(self.slip.companion), width),
            sheet.space(PARAGRAPH_MM),
            *sheet.text(words.whole_shows, width),
        ]

    def points(self, width: float) -> list[Piece]:
        """What to do with the code of the whole list, where it stands by itself."""
        words, sheet = self.words, self.sheet
        name = sheet.text(words.whole, width, bold=True)
        return [*name, *sheet.text(words.point_here, width)]

    def name(self, block: SlipBlock, width: float) -> list[Piece]:
        """The name of an item."""
        name = self.sheet.text(unbroken(block.title), width, points=NAME_PT, bold=True)
        return [*name, self.sheet.space(PARAGRAPH_MM)]

    def facts(self, block: SlipBlock, width: float) -> list[Piece]:
        """All else of an item but its code."""
        words, sheet = self.words, self.sheet
        pieces: list[Piece] = []
        for line in block.lines:
            pieces += [*sheet.text(unbroken(line), width), sheet.space(PARAGRAPH_MM)]
        if block.phone:
            pieces += sheet.number(words.phone, block.phone, width)
            pieces.append(sheet.space(PARAGRAPH_MM))
        if block.mail:
            pieces += sheet.text(words.mail, width)
            pieces += sheet.address(block.mail, width)
            pieces.append(sheet.space(PARAGRAPH_MM))
        if block.address:
            pieces += sheet.text(words.web_page, width)
            pieces += sheet.address(block.address, width)
            pieces.append(sheet.space(PARAGRAPH_MM))
        if block.next_steps:
            pieces += sheet.text(words.next_steps, width, bold=True)
            pieces.append(sheet.space(PARAGRAPH_MM))
        for step in block.next_steps:
            pieces += self._step(step, width)
        return pieces[:-1]  # without the space under the last

    def _step(self, step: str, width: float) -> list[Piece]:
        sheet = self.sheet
        indent = sheet.mm(_INDENT_MM)
        first, *rest = sheet.text(unbroken(step), width - indent)
        shift = 0.0 if sheet.right_to_left else indent
        pieces = [sheet.tick_box(first, width, indent)]
        pieces += [_shifted(line, shift) for line in rest]
        return [*pieces, sheet.space(PARAGRAPH_MM)]

    def code_words(self, code: Code, width: float) -> list[Piece]:
        """What to do with a code, and what it opens."""
        words, sheet = self.words, self.sheet
        pieces = sheet.text(words.point_here, width)
        match code:
            case WebCode():
                pieces += sheet.text(words.it_opens, width)
                pieces += sheet.address(code.host, width)
            case PhoneCode():
                pieces += sheet.text(words.it_rings, width)
                pieces += sheet.text(code.number.replace(" ", NO_BREAK), width, bold=True)
            case MailCode():
                pieces += sheet.text(words.it_writes, width)
                pieces += sheet.address(code.address, width)
            case ContactCode():
                pieces += sheet.text(words.it_keeps, width)
                pieces += sheet.text(code.number.replace(" ", NO_BREAK), width, bold=True)
            case WordsCode():
                pieces += sheet.text(words.it_tells, width)
            case CalendarCode():
                pieces += sheet.text(words.it_reminds, width)
        return pieces

    def closing(self, lines: int, width: float) -> list[Piece]:
        """Who helped, where staff chose so, and so many lines to write on."""
        words, sheet = self.words, self.sheet
        pieces: list[Piece] = []
        if self.slip.helper_line:
            pieces += [*sheet.text(words.helped, width), sheet.writing_line(width)]
            pieces.append(sheet.space(PARAGRAPH_MM))
        pieces += sheet.text(words.notes, width, bold=True)
        return [*pieces, *[sheet.writing_line(width)] * lines, sheet.space(_UNDER_LINES_MM)]


def under_head(sheet: Sheet, width: float) -> list[Piece]:
    """What parts the head from the page."""
    return [sheet.space(1), sheet.rule(width), sheet.space(5)]


def above_foot(sheet: Sheet, width: float) -> list[Piece]:
    """What parts the page from the foot."""
    return [sheet.space(3), sheet.rule(width), sheet.space(2)]


def unbroken(line: str) -> str:
    """The line with every postcode and phone number kept in one piece."""
    line = _NUMBER.sub(lambda found: found[0].replace(" ", NO_BREAK), line)
    return _POSTCODE.sub(f"\\1{NO_BREAK}\\2", line)


def _shifted(piece: Piece, by: float) -> Piece:
    return Piece(piece.height, lambda painter, left, top: piece.paint(painter, left + by, top))
