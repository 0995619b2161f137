"""A code with its words beside it, in one language or in two: never cut."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from kiosk.takehome.qr_letters import Matrix
from kiosk.ui.printing.sheet import Piece, Sheet
from kiosk.ui.printing.slip_pages import stack, tall
from kiosk.ui.printing.slip_parts import PARAGRAPH_MM

#: From a code to its words: more than the quiet of four modules.
_GUTTER_MM = 8.0


@dataclass(frozen=True, slots=True)
class Column:
    """Where a language stands.

    Attributes:
        sheet: of its language.
        left: in dots from the left margin.
        width: in dots.
    """

    sheet: Sheet
    left: float
    width: float


def beside_code(column: Column, code: Matrix) -> float:
    """What the words of a column have beside a code at the end of it."""
    return column.width - column.sheet.code_side(code) - column.sheet.mm(_GUTTER_MM)


def code_row(
    columns: Sequence[Column], code: Matrix, said: Sequence[Sequence[Piece]]
) -> list[Piece]:
    """A code at the end of the first column, and its words in each.

    Args:
        columns: a language each.
        code: its modules.
        said: the words of each column, those of the first set as wide as `beside_code`.
    """
    first = columns[0]
    sheet, narrow, side = first.sheet, beside_code(first, code), first.sheet.code_side(code)
    drawn = sheet.code(code, side)
    words_left = first.left + sheet.left_of(start=0, width=narrow, within=first.width)
    code_left = sheet.left_of(start=first.width - side, width=side, within=first.width)
    lefts = (words_left, *(column.left for column in columns[1:]))

    def paint(painter: QPainter, left: float, top: float) -> None:
        drawn.paint(painter, left + first.left + code_left, top)
        for words, begin in zip(said, lefts, strict=True):
            stack(painter, words, left + begin, top)

    high = max(drawn.height, *(tall(words) for words in said))
    return [sheet.space(sheet.quiet_mm(code) - PARAGRAPH_MM), Piece(high, paint)]
