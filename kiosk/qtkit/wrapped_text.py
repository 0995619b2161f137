"""Plain text laid out for a width, drawn by hand so that one span of it can be lit."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextLayout, QTextLine, QTextOption

#: WCAG 2.2 criterion 1.4.12: text must bear a line height of 1.5 times the font size.
LINE_HEIGHT = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Lit:
    """A span of text to light up, in UTF-16 units, and its two colours."""

    start: int
    end: int
    ground: QColor
    ink: QColor


def utf16_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Turn a span in code points into the UTF-16 units that Qt counts in."""
    before = len(text[:start].encode("utf-16-le")) // 2
    return before, before + len(text[start:end].encode("utf-16-le")) // 2


def code_points_before(text: str, place: int) -> int:
    """Turn a place in UTF-16 units, as Qt counts, into one in code points."""
    return len(text.encode("utf-16-le")[: place * 2].decode("utf-16-le", errors="ignore"))


def utf16_part(text: str, start: int, end: int) -> str:
    """The part of the text between two places counted in UTF-16 units."""
    return text.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le")


def _is_inside_a_word(text: str, at: int) -> bool:
    """Whether a line that ends here parts a word; an address of the web has no end that would fit, and is none."""
    if not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()):
        return False
    word = text[:at].rsplit(maxsplit=1)[-1] + text[at:].split(maxsplit=1)[0]
    return not any(sign in word for sign in "/@.")


class WrappedText:
    """Text broken into lines for one width.

    Widths and heights are in device-independent pixels.

    Attributes:
        height: of all lines. line_tops: where each begins. natural_width: of the longest.
        breaks_a_word: whether a word goes on in the next line, because it is longer than one.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        line_height: float = LINE_HEIGHT,
    ) -> None:
        leading = alignment is Qt.AlignmentFlag.AlignLeading
        if leading and direction is Qt.LayoutDirection.RightToLeft:
            # A bare layout, unlike a label, does not turn round by itself.
            alignment = Qt.AlignmentFlag.AlignRight
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.line_tops: list[float] = []
        self.natural_width = 0.0
        self.breaks_a_word = False
        size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
        self._leading = size * line_height
        self.height = self._break_lines(max(width, 1.0))

    def _break_lines(self, width: float) -> float:
        top = 0.0
        text = self._layout.text()
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            room = max(self._leading, line.height())
            line.setPosition(QPointF(0, top + (room - line.height()) / 2))
            self.line_tops.append(top)
            self.natural_width = max(self.natural_width, line.naturalTextWidth())
            top += room
            self.breaks_a_word |= _is_inside_a_word(text, line.textStart() + line.textLength())
        self._layout.endLayout()
        return top

    def draw(self, painter: QPainter, at: QPointF, ink: QColor, lit: Lit | None = None) -> None:
        """Draw the lines with their top left corner at `at`, lighting one span if asked."""
        formats = []
        if lit is not None:
            span = QTextLayout.FormatRange()
            span.start = lit.start
            span.length = lit.end - lit.start
            style = span.format
            style.setBackground(QBrush(lit.ground))
            style.setForeground(QBrush(lit.ink))
            span.format = style
            formats.append(span)
        painter.setPen(ink)
        self._layout.draw(painter, at, formats, QRectF())

    def place_at(self, x: float, y: float) -> int | None:
        """The place in the text under a point, in UTF-16 units; None where no line stands."""
        for number, top in enumerate(self.line_tops):
            bottom = self._bottom(number)
            line = self._layout.lineAt(number)
            left = line.naturalTextRect().left()
            if (
                top <= y < bottom
                and left - self._leading <= x <= left + line.naturalTextWidth() + self._leading
            ):
                on = QTextLine.CursorPosition.CursorOnCharacter
                place = line.xToCursor(x, on)
                return min(place, line.textStart() + max(0, line.textLength() - 1))
        return None

    def line_of(self, place: int) -> tuple[float, float]:
        """Top and bottom of the line that holds a place in the text, counted in UTF-16 units."""
        number = self._layout.lineForTextPosition(place).lineNumber() if self.line_tops else -1
        if number < 0:
            return 0.0, self.height
        return self.line_tops[number], self._bottom(number)

    def line_at(self, y: float) -> tuple[float, float]:
        """Top and bottom of the line at a height, or of the nearest one."""
        for number, top in enumerate(self.line_tops):
            if y < self._bottom(number):
                return top, self._bottom(number)
        return (self.line_tops[-1] if self.line_tops else 0.0), self.height

    def _bottom(self, number: int) -> float:
        return self.line_tops[number + 1] if number + 1 < len(self.line_tops) else self.height

    def breaks(self) -> tuple[float, ...]:
        """The heights at which the text may be parted between two pages: the tops of its lines."""
        return tuple(self.line_tops)
