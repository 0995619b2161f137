"""Paper measured in the dots of what it is printed on, and text set on it line by line."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QTextLayout,
    QTextOption,
)

from kiosk.core.language import Language
from kiosk.takehome.qr import QUIET_ZONE
from kiosk.takehome.qr_letters import Matrix
from kiosk.ui.theme.fonts import families_for

#: UKAAF large print is 16 to 18 pt; names stand out at 24.
BODY_PT, NAME_PT = 16.0, 24.0
CODE_MM, LEAST_MODULE_MM = 35.0, 0.5
_MM_PER_INCH, _POINTS_PER_INCH = 25.4, 72.0
# Of the font's own height, which is 1.3 em for Latin and 1.7 em for Naskh.
_LINE_SPACING, _NASKH_LINE_SPACING = 1.08, 0.92
_ADDRESS_PARTS = re.compile(r"[^./?&=@-]*[./?&=@-]+|[^./?&=@-]+")
# The letters of Naskh are smaller than Latin ones of the same point size.
_NASKH_SIZE = 1.125
_BOX_MM, _BOX_PEN_MM = 5.5, 0.5
#: Keeps what stands before and after it on one line.
NO_BREAK = "\u00a0"
#: Between lines for a hand that shakes.
_WRITING_MM = 11.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is never cut: a line of text or a code.

    Attributes:
        height: in dots.
        paint: draws it at the left and top given in dots.
    """

    height: float
    paint: Callable[[QPainter, float, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What is printed on.

    Attributes:
        width_mm: of a page, or of what a roll's printer can reach.
        height_mm: of a page, or the longest piece of a roll.
        margin_mm: left white on every side.
        roll: cut where the last line ends.
    """

    width_mm: float
    height_mm: float
    margin_mm: float
    roll: bool = False

    @property
    def is_wide(self) -> bool:
        """Whether a code has a column of its own beside all words of an item."""
        return self.width_mm - 2 * self.margin_mm >= WIDE_MM

    @property
    def is_on_its_side(self) -> bool:
        """Whether a sheet is read turned, its long edges above and below."""
        return self.width_mm > self.height_mm and not self.roll

    @property
    def fits_two(self) -> bool:
        """Whether a line has room for two short texts, and a code for its own words beside it."""
        return self.width_mm - 2 * self.margin_mm >= TWO_MM


A3 = Paper(width_mm=297.0, height_mm=420.0, margin_mm=20.0)
A4 = Paper(width_mm=210.0, height_mm=297.0, margin_mm=20.0)
A4_ON_ITS_SIDE = Paper(width_mm=297.0, height_mm=210.0, margin_mm=13.0)
A5 = Paper(width_mm=148.0, height_mm=210.0, margin_mm=13.0)
#: By their names in the settings.
PAPERS = {"a4": A4, "a5": A5}
#: Receipt printers reach 48 of 58 mm and 72 of 80 mm: 384 and 576 dots at 203 dots an inch.
ROLL_58 = Paper(width_mm=48.0, height_mm=400.0, margin_mm=0.0, roll=True)
ROLL_80 = Paper(width_mm=72.0, height_mm=400.0, margin_mm=0.0, roll=True)
#: With less, a column beside a code holds a word or two; of the code's own words, which are few, less will do.
WIDE_MM, TWO_MM = 140.0, 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The measure of one device.

    Attributes:
        device: what is painted on; gives the fonts their size.
        dots_per_mm: of the device.
        language: that of the sheet's own words; its font leads, and lines begin at the side it is read from.
        code_mm: how large a code is at the least.
    """

    device: QPaintDevice
    dots_per_mm: float
    language: Language
    code_mm: float = CODE_MM

    @staticmethod
    def of(device: QPaintDevice, *, language: Language, code_mm: float = CODE_MM) -> "Sheet":
        """The sheet of a device whose origin is the corner of the paper."""
        dots_per_mm = device.logicalDpiX() / _MM_PER_INCH
        return Sheet(device=device, dots_per_mm=dots_per_mm, language=language, code_mm=code_mm)

    @property
    def right_to_left(self) -> bool:
        """Whether lines begin at the right."""
        return self.language.right_to_left

    @property
    def _line_spacing(self) -> float:
        return _NASKH_LINE_SPACING if self.right_to_left else _LINE_SPACING

    def mm(self, length: float) -> float:
        """Millimetres in dots."""
        return length * self.dots_per_mm

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """The font of this size; that of the sheet's language leads, and sets the height of the line."""
        font = QFont()
        font.setFamilies(families_for(self.language.code))
        size = points * (_NASKH_SIZE if self.right_to_left else 1)
        # Whole dots, rounded up: Qt rounds point sizes down, and 16 pt is the least.
        font.setPixelSize(math.ceil(size / _POINTS_PER_INCH * _MM_PER_INCH * self.dots_per_mm))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    def left_of(self, *, start: float, width: float, within: float) -> float:
        """The left edge of what begins `start` dots after the side that reading begins from."""
        return within - start - width if self.right_to_left else start

    def text(
        self,
        text: str,
        width: float,
        *,
        points: float = BODY_PT,
        bold: bool = False,
        at_end: bool = False,
    ) -> list[Piece]:
        """A paragraph wrapped to a width, a piece a line; its own script gives its direction.

        Args:
            text: plain text.
            width: of the column, in dots.
            points: size of the letters.
            bold: for names and numbers.
            at_end: aligned to the side that reading ends at.
        """
        layout = QTextLayout(text, self.font(points, bold=bold), self.device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        right = self.right_to_left is not at_end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        pieces: list[Piece] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            pieces.append(_text_line(layout, len(pieces), line.height() * self._line_spacing))
        layout.endLayout()
        return pieces

    def advance(self, text: str, *, points: float = BODY_PT, bold: bool = False) -> float:
        """How wide a text is on one line, in dots."""
        metrics = QFontMetricsF(self.font(points, bold=bold), self.device)
        # Qt breaks a line that is wider by a part of a dot.
        return metrics.horizontalAdvance(text) + 1

    def number(self, label: str, number: str, width: float) -> list[Piece]:
        """A number in large figures after what it is, on one line where that holds both; never broken."""
        kept = number.replace(" ", NO_BREAK)
        sizes = (NAME_PT, *(float(points) for points in range(int(NAME_PT) - 2, int(BODY_PT), -2)))
        fits = (each for each in sizes if self.advance(kept, points=each, bold=True) <= width)
        points = next(fits, BODY_PT)
        (said,), start = self.text(label, width)[:1], self.advance(f"{label}{NO_BREAK}{NO_BREAK}")
        if start + self.advance(kept, points=points, bold=True) > width:
            return [*self.text(label, width), *self.text(kept, width, points=points, bold=True)]
        (large,) = self.text(kept, width - start, points=points, bold=True)
        left = 0.0 if self.right_to_left else start
        # Both stand on one line.
        down = self._ascent(points, bold=True) - self._ascent(BODY_PT)

        def paint(painter: QPainter, at: float, top: float) -> None:
            said.paint(painter, at, top + down)
            large.paint(painter, at + left, top)

        return [Piece(large.height, paint)]

    def _ascent(self, points: float, *, bold: bool = False) -> float:
        return QFontMetricsF(self.font(points, bold=bold), self.device).ascent()

    def address(self, address: str, width: float, *, points: float = BODY_PT) -> list[Piece]:
        """A web address in bold that breaks after its points and strokes, not inside a word."""
        metrics = QFontMetricsF(self.font(points, bold=True), self.device)
        rows = [""]
        for part in _ADDRESS_PARTS.findall(address):
            if rows[-1] and metrics.horizontalAdvance(rows[-1] + part) > width:
                rows.append("")
            rows[-1] += part
        return [piece for row in rows for piece in self.text(row, width, points=points, bold=True)]

    def space(self, mm: float) -> Piece:
        """Nothing, so high."""
        return Piece(self.mm(mm), lambda *_: None)

    def rule(self, width: float) -> Piece:
        """A thin line across the column."""
        thick = max(1.0, self.mm(0.3))

        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.fillRect(QRectF(left, top, width, thick), Qt.GlobalColor.black)

        return Piece(thick, paint)

    def writing_line(self, width: float) -> Piece:
        """A line to write on by hand."""
        thick, room = max(1.0, self.mm(0.3)), self.mm(_WRITING_MM)

        def paint(painter: QPainter, left: float, top: float) -> None:
            painter.fillRect(QRectF(left, top + room - thick, width, thick), Qt.GlobalColor.black)

        return Piece(room, paint)

    def tick_box(self, line: Piece, width: float, indent: float) -> Piece:
        """A line of a step with an empty box before it."""
        side, pen = self.mm(_BOX_MM), self.mm(_BOX_PEN_MM)
        box_left = self.left_of(start=0, width=side, within=width)
        text_left = 0.0 if self.right_to_left else indent

        def paint(painter: QPainter, left: float, top: float) -> None:
            middle = top + (line.height / self._line_spacing - side) / 2
            outer = QRectF(left + box_left, middle, side, side)
            painter.fillRect(outer, Qt.GlobalColor.black)
            painter.fillRect(outer.adjusted(pen, pen, -pen, -pen), Qt.GlobalColor.white)
            line.paint(painter, left + text_left, top)

        return Piece(line.height, paint)

    def module_dots(self, modules: int) -> int:
        """The side of one module: whole dots, at least half a millimetre, the code at least `code_mm`.

        Even, so that a PDF made for 600 dots an inch is whole at 300 as well.
        """
        least = max(self.mm(LEAST_MODULE_MM), self.mm(self.code_mm) / modules)
        return math.ceil(least / 2) * 2

    def code_side(self, matrix: Matrix) -> float:
        """The side of a code without the quiet around it, in dots."""
        return float(len(matrix) * self.module_dots(len(matrix)))

    def code(self, matrix: Matrix, width: float) -> Piece:
        """A code at the start of a column and the quiet below it; that above is the caller's."""
        dots = self.module_dots(len(matrix))
        side = dots * len(matrix)
        start = self.left_of(start=0, width=side, within=width)

        def paint(painter: QPainter, left: float, top: float) -> None:
            # One path, so that no viewer draws hair lines between neighbours; whole dots, so that
            # every module is as wide as the next.
            x0, y0 = round(left + start), round(top)
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for y, row in enumerate(matrix):
                for x, dark in enumerate(row):
                    if dark:
                        path.addRect(x0 + x * dots, y0 + y * dots, dots, dots)
            painter.fillPath(path, Qt.GlobalColor.black)

        return Piece(side + QUIET_ZONE * dots, paint)

    def quiet_mm(self, matrix: Matrix) -> float:
        """The height that must stay white above a code."""
        return QUIET_ZONE * self.module_dots(len(matrix)) / self.dots_per_mm


def _text_line(layout: QTextLayout, number: int, height: float) -> Piece:
    def paint(painter: QPainter, left: float, top: float) -> None:
        # The layout is held here: a line is only a view of it.
        layout.lineAt(number).draw(painter, QPointF(left, top))

    return Piece(height, paint)
