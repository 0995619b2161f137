"""Pictures inside the frame: one that can be made larger, and somebody on a video call."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.journeys.practice.tasks import Drawing
from kiosk.ui.practice.drawings import CENTRES, draw, draw_person
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import RADIUS_PX, TARGET_PX

SMALLEST, LARGEST = 1.0, 5.0
#: From this on, what is small in a picture can be read.
LARGE = 2.5
#: How much larger one press of a button makes it.
STEP = 1.4
_TWO = 2
_HIGHEST_PX = 360
_LOWEST_PX = 160


class Canvas(QWidget):
    """A picture that is as high as there is room for."""

    def __init__(self, look: Look, *, name: str, alt: str) -> None:
        super().__init__()
        self._look = look
        self._height = _HIGHEST_PX
        self.setObjectName(name)
        self.setAccessibleName(alt)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fit(self, width: int, room: int) -> None:
        """Be no higher than `room`, nor than is wide."""
        self._height = max(TARGET_PX, min(_HIGHEST_PX, room, width))

    def least_height(self, width: int) -> int:  # noqa: ARG002 - as a list's, which depends on it
        """Lower than this nothing can be seen in it."""
        return _LOWEST_PX

    def accessible_role(self) -> QAccessible.Role:
        """A picture, with words for who cannot see it."""
        return QAccessible.Role.Graphic

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What there is room for, in pixels."""
        return min(self._height, max(TARGET_PX, width))

    def sizeHint(self) -> QSize:
        """As high as there is room for."""
        return QSize(400, self.heightForWidth(400))

    def _begin(self, painter: QPainter) -> float:
        """Draw the ground and its edge; return the pixels of one unit of the drawing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line"), 2))
        painter.setBrush(self._look.colour("ground"))
        face = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(face, RADIUS_PX, RADIUS_PX)
        painter.setClipRect(face)
        return min(self.width(), self.height()) / 100


class CallPicture(Canvas):
    """The person who calls."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the person in the middle."""
        painter = QPainter(self)
        unit = self._begin(painter)
        painter.translate((self.width() - 100 * unit) / 2, (self.height() - 100 * unit) / 2)
        painter.scale(unit, unit)
        draw_person(painter, self._look)
        painter.end()


class ZoomPicture(Canvas):
    """A picture that grows under two fingers.

    Signals:
        grown: a gesture ended and the picture is large.
    """

    grown = Signal()

    def __init__(
        self, look: Look, drawing: Drawing, *, name: str, alt: str, zoom: float = SMALLEST
    ) -> None:
        super().__init__(look, name=name, alt=alt)
        self._drawing = drawing
        self._at_start = zoom
        self.zoom = zoom
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def grow(self, factor: float) -> None:
        """Make it larger, or smaller by a factor under 1."""
        self._to(self.zoom * factor)
        if self.zoom >= LARGE:
            self.grown.emit()

    def _to(self, zoom: float) -> None:
        self.zoom = max(SMALLEST, min(zoom, LARGEST))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Follow two fingers; one alone does nothing."""
        kind = event.type()
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        points = event.points()
        if kind == QEvent.Type.TouchBegin:
            self._at_start = self.zoom
        elif kind == QEvent.Type.TouchUpdate and len(points) == _TWO:
            one, other = points
            before = _apart(one.pressPosition(), other.pressPosition())
            now = _apart(one.position(), other.position())
            self._to(self._at_start * now / max(before, 1.0))
        elif kind == QEvent.Type.TouchEnd and self.zoom >= LARGE:
            self.grown.emit()
        event.accept()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the picture as large as it is, around what is looked for."""
        painter = QPainter(self)
        unit = self._begin(painter)
        share = (self.zoom - SMALLEST) / (LARGEST - SMALLEST)
        centre = CENTRES[self._drawing]
        # Grown, what is looked for moves to the middle.
        middle = QPointF(50, 50) * (1 - share) + centre * share
        scale = unit * self.zoom
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, scale)
        painter.translate(-middle)
        draw(painter, self._look, self._drawing)
        painter.end()


def _apart(one: QPointF, other: QPointF) -> float:
    """How far two points are from each other."""
    gap = one - other
    return float((gap.x() ** 2 + gap.y() ** 2) ** 0.5)
