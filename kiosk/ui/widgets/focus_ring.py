"""The ring around what has the focus: the same around everything, and to be seen on every ground."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import RADIUS_PX

#: LOOK: 6 px of yellow inside 3 px of black.
_EDGE_PX, _RING_PX = 3, 6


def paint_focus_ring(painter: QPainter, widget: QWidget, look: Look) -> None:
    """Draw the ring just inside the edge of a widget that has the focus, while keys are used."""
    if not (look.shows_focus and widget.hasFocus()):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rings = ((_EDGE_PX / 2, _EDGE_PX, "focus_edge"), (_EDGE_PX + _RING_PX / 2, _RING_PX, "focus"))
    for inset, width, colour in rings:
        painter.setPen(QPen(look.colour(colour), width))
        area = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
        radius = max(1.0, RADIUS_PX - inset)
        painter.drawRoundedRect(area, radius, radius)
