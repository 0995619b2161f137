"""A sketch of the way: where one is, where the service is, true in direction and distance, and no street in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.directory.places.distance import Point
from kiosk.directory.places.place import Place
from kiosk.directory.places.sketch import DOT, Mark, Named, Sketch, sketch_of
from kiosk.directory.search.landmarks import Landmark
from kiosk.ui.theme.scale import GAP_PX
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.words import translate
from kiosk.ui.words.ways import ring_words

_HIGH_EM = 11
_WIDE = 2.2  # radii to each side, at most
_LEAST_RADIUS_PX = 80
_EDGE_PX = 4
#: A line of words no higher than so many radii: else they hide what they are written in.
_HIGHEST_LABEL = 0.3


class WaySketch(QWidget):
    """Drawn where there is room for it and the place is known finely enough; else it takes no room at all."""

    def __init__(
        self,
        paints: Paints,
        caption: TextBlock,
        *,
        here: Place,
        here_words: str,
        there: Point,
        landmarks: Sequence[Landmark],
        described: str,
    ) -> None:
        """Sketch the way.

        Args:
            paints: look and drawings.
            caption: stands below it; says how far the rings are and that the line is straight, if it is drawn.
            here: where it begins.
            here_words: what is written there.
            there: where the service is.
            landmarks: what people know around; what finds room is drawn.
            described: the same in words, for who cannot see it.
        """
        super().__init__()
        self._paints = paints
        self._caption = caption
        self._here = here
        self._here_words = here_words
        self._there = there
        self._landmarks = tuple(landmarks)
        self._sketch: Sketch | None = None
        self._radius = 0
        self.setObjectName("sketch")
        self.setAccessibleName(
            translate("Ways", "A sketch of the way. %1").replace("%1", described)
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        paints.look.changed.connect(self.updateGeometry)

    def fit(self, width: int, room: int) -> None:
        """Lay it out for this width and at most this height, in pixels."""
        look = self._paints.look
        high = min(room, round(look.scale.body * _HIGH_EM))
        self._radius = high // 2 - _EDGE_PX
        self._sketch = None
        is_readable = self._metrics().height() <= self._radius * _HIGHEST_LABEL
        if self._radius >= _LEAST_RADIUS_PX and is_readable:
            north = self._size(_north())[0]
            half = min(_WIDE, (width / 2 - GAP_PX) / self._radius - north)
            wide, tall = self._size(_there())
            target = Named(name=_there(), point=self._there, width=wide, height=tall)
            self._sketch = sketch_of(
                self._here,
                target,
                [self._named(each) for each in self._landmarks],
                you_are_here=(self._here_words, *self._size(self._here_words)),
                half_width=half,
            )
        words = ring_words(self._sketch.miles, look.language.code) if self._sketch else ""
        if words != self._caption.text():
            self._caption.setText(words)

    def _named(self, landmark: Landmark) -> Named:
        wide, tall = self._size(landmark.name)
        return Named(name=landmark.name, point=landmark.point, width=wide, height=tall)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font())

    def _font(self) -> QFont:
        look = self._paints.look
        return look.font(look.scale.note)

    def _size(self, words: str) -> tuple[float, float]:
        """Width and height of a label, in radii."""
        metrics = self._metrics()
        wide = metrics.horizontalAdvance(words) + GAP_PX / 2
        return wide / self._radius, metrics.height() / self._radius

    def accessible_role(self) -> QAccessible.Role:
        """A picture, with words for who cannot see it."""
        return QAccessible.Role.Graphic

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - Qt's signature
        """Both rings, as they were laid out last; nothing where there is no sketch."""
        return 0 if self._sketch is None else 2 * (self._radius + _EDGE_PX)

    def sizeHint(self) -> QSize:
        """As it was laid out last."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw rings, north, the straight line and both places. North is up in every language."""
        sketch = self._sketch
        if sketch is None:
            return
        look, painter = self._paints.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(look.colour("line"), 2))
        for share in (0.5, 1.0):
            painter.drawEllipse(middle, self._radius * share, self._radius * share)
        here, there = self._at(middle, sketch.here), self._at(middle, sketch.target)
        painter.setPen(QPen(look.colour("main"), 4, Qt.PenStyle.DashLine))
        painter.drawLine(here, there)
        self._draw_north(painter)
        ink, dot = look.colour("ink"), self._radius * DOT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(here, dot, dot)
        # Another shape, not only another colour.
        painter.setBrush(look.colour("main"))
        tips = ((0, -dot), (dot, 0), (0, dot), (-dot, 0))
        painter.drawPolygon([there + QPointF(x, y) for x, y in tips])
        painter.setPen(QPen(ink, 3))
        painter.setBrush(look.colour("ground"))
        for mark in sketch.landmarks:
            painter.drawRect(
                QRectF(-dot, -dot, 2 * dot, 2 * dot).translated(self._at(middle, mark))
            )
        painter.setPen(ink)
        for mark in (*sketch.landmarks, sketch.here, sketch.target):
            self._draw_label(painter, middle, mark)
        painter.end()

    def _at(self, middle: QPointF, mark: Mark) -> QPointF:
        return QPointF(middle.x() + mark.x * self._radius, middle.y() - mark.y * self._radius)

    def _draw_label(self, painter: QPainter, middle: QPointF, mark: Mark) -> None:
        label, radius = mark.label, self._radius
        box = QRectF(
            middle.x() + label.left * radius,
            middle.y() - label.top * radius,
            (label.right - label.left) * radius,
            (label.top - label.bottom) * radius,
        )
        painter.fillRect(box, self._paints.look.colour("ground"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.name)

    def _draw_north(self, painter: QPainter) -> None:
        """An arrow that points up, in the corner that is kept free for it."""
        metrics = self._metrics()
        wide, high = metrics.horizontalAdvance(_north()), metrics.height()
        middle = self.width() - wide / 2 - GAP_PX / 2
        painter.setPen(QPen(self._paints.look.colour("ink"), 4))
        top, foot = float(_EDGE_PX), high * 1.1
        painter.drawLine(QPointF(middle, top), QPointF(middle, foot))
        for side in (-1, 1):
            painter.drawLine(QPointF(middle, top), QPointF(middle + side * high * 0.3, high * 0.4))
        box = QRectF(middle - wide / 2 - 4, foot, wide + 8, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _north())


def _north() -> str:
    return translate("Ways", "North")


def _there() -> str:
    return translate("Ways", "It is here")
