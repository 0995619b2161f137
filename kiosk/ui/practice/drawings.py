"""Pictures drawn by us, in the colours of the theme: a house to look at closely, a map, a person on a call.

Each is drawn into a square of 100 units; what is small in it is meant to be.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.journeys.practice.tasks import Drawing
from kiosk.ui.theme.look import Look

#: The place in each picture, in its units, that stays where it is while the picture grows.
CENTRES: Mapping[Drawing, QPointF] = {
    Drawing.HOUSE: QPointF(50, 66),
    Drawing.MAP: QPointF(62, 44),
}
#: What is to be read in a picture, and can only be read when it is large.
NUMBER = "27"
STREET = "Mill Lane"


def draw(painter: QPainter, look: Look, drawing: Drawing) -> None:
    """Draw a picture; the painter's unit is a hundredth of its side."""
    _DRAWINGS[drawing](painter, look)


def draw_person(painter: QPainter, look: Look) -> None:
    """Draw somebody who calls: head and shoulders, smiling."""
    painter.setPen(QPen(look.colour("ink"), 2.2, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(look.colour("ground"))
    painter.drawEllipse(QRectF(34, 16, 32, 36))
    painter.drawEllipse(QPointF(44, 32), 1.4, 1.4)
    painter.drawEllipse(QPointF(56, 32), 1.4, 1.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(43, 34, 14, 10), 200 * 16, 140 * 16)
    painter.drawArc(QRectF(31, 12, 38, 32), 20 * 16, 140 * 16)
    painter.drawArc(QRectF(18, 56, 64, 80), 0, 180 * 16)


def _house(painter: QPainter, look: Look) -> None:
    _pen(painter, look.colour("ink"))
    painter.drawPolygon(QPolygonF([QPointF(12, 40), QPointF(50, 12), QPointF(88, 40)]))
    painter.drawRect(QRectF(18, 40, 64, 50))
    for left in (24, 62):
        painter.drawRect(QRectF(left, 48, 14, 14))
        painter.drawLine(QPointF(left + 7, 48), QPointF(left + 7, 62))
    painter.drawLine(QPointF(4, 90), QPointF(96, 90))
    painter.setBrush(look.colour("main"))
    painter.drawRect(QRectF(42, 58, 16, 32))
    painter.setBrush(look.colour("ground"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(QRectF(46, 63, 8, 6))
    _words(painter, look, QRectF(46, 63, 8, 6), NUMBER, 4.4)


def _map(painter: QPainter, look: Look) -> None:
    painter.setPen(QPen(look.colour("line"), 5, c=Qt.PenCapStyle.RoundCap))
    for start, end in (((6, 20), (94, 30)), ((30, 6), (22, 94)), ((8, 78), (92, 70))):
        painter.drawLine(QPointF(*start), QPointF(*end))
    painter.drawLine(QPointF(40, 52), QPointF(88, 44))
    _pen(painter, look.colour("ink"))
    painter.setBrush(look.colour("main"))
    painter.drawEllipse(QPointF(62, 41), 2.4, 2.4)
    painter.drawLine(QPointF(62, 43), QPointF(62, 47))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("ground"))
    painter.drawRect(QRectF(50, 52, 26, 6))
    _words(painter, look, QRectF(50, 52, 26, 6), STREET, 4.4)


def _pen(painter: QPainter, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.6, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _words(painter: QPainter, look: Look, at: QRectF, words: str, size: float) -> None:
    """Write words smaller than any that the kiosk shows, until the picture is made larger."""
    font = look.font(100, bold=True, language="en")
    painter.save()
    painter.translate(at.center())
    painter.scale(size / 100, size / 100)
    painter.setFont(font)
    painter.setPen(look.colour("ink"))
    width, height = at.width() * 100 / size, at.height() * 100 / size
    painter.drawText(
        QRectF(-width / 2, -height / 2, width, height), Qt.AlignmentFlag.AlignCenter, words
    )
    painter.restore()


_DRAWINGS: Mapping[Drawing, Callable[[QPainter, Look], None]] = {
    Drawing.HOUSE: _house,
    Drawing.MAP: _map,
}
