"""The frame around a make-believe thing, so that nobody takes it for the kiosk or for a real service."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.practice.card import Card
from kiosk.ui.practice.picture import Canvas
from kiosk.ui.practice.scroll_box import ScrollBox
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import GAP_PX, RADIUS_PX
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.parted import can_fit, has_breaks, put
from kiosk.ui.widgets.text_block import TextBlock, TextStyle

_EDGE = 5
_PAD = 24
_TIGHT = 8
_DASH = 3.0
#: The ring around what is pointed at, in pixels.
_RING = 7


class Stage(QWidget):
    """Lays its parts below each other inside a dashed edge; one of them can be pointed at."""

    def __init__(
        self, look: Look, band: TextBlock, parts: Sequence[QWidget], spare: Sequence[QWidget] = ()
    ) -> None:
        """Show a make-believe thing.

        Args:
            look: sizes and colours.
            band: says that nothing is real; stands in the upper edge.
            parts: what stands in the frame.
            spare: those among them that may be left out where room is short.
        """
        super().__init__()
        self._look = look
        self._all: tuple[QWidget, ...] = (band, *parts)
        self._brief = False
        self._band = band
        self._spare = tuple(spare)
        self._pointed: QWidget | None = None
        self._room = 0
        for part in self._all:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def point_at(self, part: QWidget | None) -> None:
        """Draw a ring around this part, which may stand inside another one."""
        self._pointed = part
        self.update()

    def pointed_at(self) -> QWidget | None:
        """What has the ring."""
        return self._pointed

    @staticmethod
    def _inner(width: int) -> int:
        return max(1, width - 2 * _PAD)

    def fit(self, width: int, room: int) -> None:
        """Fit the whole frame into `room` pixels where that can be, else each part of it."""
        self._room = room - 2 * _PAD
        for self._brief in (False, True):
            for part in self._spare:
                part.setVisible(not self._brief)
            self._fit_parts(width, self._room)
            over = self.heightForWidth(width) - room
            if over > 0:
                self._shrink(self._inner(width), over)
            if self.heightForWidth(width) <= room:
                return

    def _fit_parts(self, width: int, room: int) -> None:
        for part in self._shown():
            if can_fit(part):
                part.fit(self._inner(width), room)

    def _shrink(self, inner: int, over: int) -> None:
        """Make what can be lower so much lower, as far as it stays of use."""
        for part in self._shown():
            if isinstance(part, ScrollBox | Canvas):
                part.fit(inner, max(part.least_height(inner), part.heightForWidth(inner) - over))

    def _shown(self) -> tuple[QWidget, ...]:
        return tuple(each for each in self._all if not (self._brief and each in self._spare))

    def _tops(self, width: int) -> list[tuple[int, int, QWidget]]:
        """Top, height and part of everything that is shown."""
        found: list[tuple[int, int, QWidget]] = []
        bottom = 0
        before: QWidget | None = None
        for part in self._shown():
            height = part.heightForWidth(self._inner(width))
            if height <= 0:
                continue
            top = bottom + self._gap(before, part)
            found.append((top, height, part))
            before, bottom = part, top + height
        return found

    def _gap(self, before: QWidget | None, part: QWidget) -> int:
        """The room above a part: little between words, enough beside what is touched."""
        if before is None:
            return 0
        words = isinstance(before, TextBlock | Card) and isinstance(part, TextBlock | Card)
        # Their faces stand well inside them: the gap that is seen is larger.
        buttons = isinstance(before, BigButton) and isinstance(part, BigButton)
        return _TIGHT if words or buttons or before is self._band else GAP_PX

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all parts and the frame, in pixels."""
        tops = self._tops(width)
        return tops[-1][0] + tops[-1][1] + _PAD if tops else 2 * _PAD

    def sizeHint(self) -> QSize:
        """As high as its parts."""
        return QSize(400, self.heightForWidth(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part in its place."""
        self.place()
        super().resizeEvent(event)

    def place(self) -> None:
        """Put every part in its place, at the size that the frame has."""
        for top, height, part in self._tops(self.width()):
            put(part, QRect(_PAD, top, self._inner(self.width()), height))

    def breaks(self) -> tuple[float, ...]:
        """Before each part; inside those that may be parted; never between a label and what it names."""
        self.place()
        found = [0.0]
        before: QWidget | None = None
        for top, height, part in self._tops(self.width()):
            names = before is self._band or _is_label(before)
            if before is not None and not (names and top + height - found[-1] <= self._room):
                found.append(float(top - _TIGHT))
            if height > self._room / 2:
                found += [float(top + cut) for cut in _cuts(part)]
            before = part
        return tuple(found)

    def parts(self) -> tuple[QWidget, ...]:
        """What stands in the frame, in reading order."""
        return self._shown()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the dashed edge, and the ring around what is pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("accent"), _EDGE)
        pen.setDashPattern([_DASH, _DASH / 2])
        painter.setPen(pen)
        half = _EDGE / 2
        top = min(self._band.height(), self._look.scale.note * 1.5) / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, top, -half, -half), RADIUS_PX, RADIUS_PX
        )
        behind = QRectF(self._band.geometry()).adjusted(-_TIGHT, 0, 0, 0)
        behind.setWidth(min(behind.width(), self._band.natural_width() + 2 * _TIGHT))
        if self._band.isRightToLeft():
            behind.moveRight(self._band.geometry().right() + _TIGHT)
        painter.fillRect(behind, self._look.colour("ground"))
        part = self._pointed
        if part is not None and part.isVisibleTo(self):
            top_left = part.mapTo(self, part.rect().topLeft())
            out = _RING / 2
            ring = QRectF(top_left.x(), top_left.y(), part.width(), part.height())
            painter.setPen(QPen(self._look.colour("accent"), _RING))
            painter.drawRoundedRect(ring.adjusted(-out, -out, out, out), RADIUS_PX, RADIUS_PX)
        painter.end()


def _is_label(part: QWidget | None) -> bool:
    """Whether it names what stands below it, and so stays with it."""
    return isinstance(part, TextBlock) and part.style_of() is TextStyle.STRONG


def _cuts(part: QWidget) -> list[float]:
    """Where it may be parted, above what is touched with room for the ring."""
    above = 0 if isinstance(part, TextBlock | Card) else _TIGHT
    return [cut - above for cut in part.breaks() if cut > 0] if has_breaks(part) else []
