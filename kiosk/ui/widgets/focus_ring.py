"""The ring around what has the focus: the same around everything, and to be seen on every ground."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import RADIUS_PX

#: LOOK: 6 px of yellow inside 3 px of black; and 2 px of black inside that, where the face is as bright as the ring.
_RINGS = ((3, "focus_edge"), (6, "focus"), (2, "focus_edge"))


def paint_focus_ring(painter: QPainter, widget: QWidget, look: Look) -> None:
    """Draw the ring just inside the edge of a widget that has the focus, while keys are used."""
    if not (look.shows_focus and widget.hasFocus()):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outside = 0.0
    for width, colour in _RINGS:
        inset = outside + width / 2
        outside += width
        painter.setPen(QPen(look.colour(colour), width))
        area = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
        radius = max(1.0, RADIUS_PX - inset)
        painter.drawRoundedRect(area, radius, radius)
