"""Paints the page's picture and passes on what a finger and the keys do there."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.browser.page_field import PageField
from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.browser.page_keys import for_page
from kiosk.ui.theme.look import Look
from kiosk.web.from_page import Field, NoField
from kiosk.web.to_page import Press, Scroll, ShowField, Tap, Type

#: How much of what was seen is still seen after *Up* and *Down*.
_KEPT = 0.15
_RING = 6
#: Room that the field keeps to the keyboard, in pixels.
_ABOVE_KEYBOARD = 8


class PageView(QWidget):
    """The page, as far as a resident touches it.

    Signals:
        tapped: a finger touched and left here, in pixels of the picture; also while taps are not passed on.
        left: the resident wants out of the page by the keyboard (Escape).
    """

    tapped = Signal(QPoint)
    left = Signal()

    #: For `KeyWalk`: space, arrows and Escape are not the window's while this has the focus.
    owns_keys = True

    def __init__(self, look: Look, keeper: PageKeeper, *, slide_mm: float) -> None:
        """Show the keeper's page.

        Args:
            look: colours.
            keeper: has the page.
            slide_mm: a finger that never was further than this from where it was put down has tapped.
        """
        super().__init__()
        self._look = look
        self._keeper = keeper
        self._tap_px = slide_mm * look.dots_per_mm
        self._passes_taps = True
        self._press: QPointF | None = None
        self._last: QPointF | None = None
        self._drawn = False
        self._lit: tuple[QRect, ...] = ()
        self._field: Field | None = None
        self.setObjectName("page-view")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAcceptDrops(False)
        self.field = PageField(self)
        self.field.typed.connect(self._on_typed)
        self.field.left.connect(self.left)
        keeper.drawn.connect(self._on_drawn)
        keeper.said.connect(self._on_said)
        keeper.replaced.connect(self.forget)
        keeper.forgotten.connect(self.forget)

    def minimumSizeHint(self) -> QSize:
        """The keyboard may take nearly all of the window."""
        return QSize(64, 64)

    def pass_taps(self, *, passed: bool) -> None:
        """Whether taps reach the page; where not, they only are told of."""
        self._passes_taps = passed

    def light(self, boxes: Sequence[QRect]) -> None:
        """Light up these parts of the picture."""
        self._lit = tuple(boxes)
        self.update()

    def lit(self) -> tuple[QRect, ...]:
        """The parts that are lit up now."""
        return self._lit

    def page_px(self) -> int:
        """How far a page is scrolled at a time, in pixels."""
        return round(self._picture_size().height() * (1 - _KEPT))

    def scroll_by_page(self, *, down: bool) -> None:
        """Show what comes next, with a little of what was seen."""
        size, by = self._picture_size(), self.page_px()
        middle = QPoint(size.width() // 2, size.height() // 2)
        self._keeper.send(Scroll(x=middle.x(), y=middle.y(), dx=0, dy=-by if down else by))

    @Slot()
    def forget(self) -> None:
        """Nothing of the page that was shown is left here."""
        self._field = None
        self._lit = ()
        self.field.end()
        self.update()

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _picture_size(self) -> QSize:
        return self.size() * self._ratio()

    def _to_picture(self, at: QPointF) -> QPoint:
        return (at * self._ratio()).toPoint()

    def _to_view(self, part: QRect) -> QRect:
        ratio = self._ratio()
        return QRectF(
            part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio
        ).toAlignedRect()

    @Slot(QRect)
    def _on_drawn(self, part: QRect) -> None:
        self.update(self._to_view(part))

    @Slot(object)
    def _on_typed(self, said: object) -> None:
        if isinstance(said, Type | Press):
            self._keeper.send(said)

    @Slot(object)
    def _on_said(self, message: object) -> None:
        if isinstance(message, Field):
            same = self._field is not None and self._field.field == message.field
            self._field = message
            at = self._to_view(QRect(message.x, message.y, message.width, message.height))
            if same and self.field.hasFocus():
                self.field.setGeometry(at)
            else:
                self.field.begin(message, at)
                self._show_field()
        elif isinstance(message, NoField):
            self._field = None
            had = self.field.hasFocus()
            self.field.end()
            if had:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self) -> None:
        """The field that is typed into stays above the keyboard, which has made the window lower."""
        if self._field is not None:
            height = self._picture_size().height() - _ABOVE_KEYBOARD
            self._keeper.send(ShowField(height=max(1, height)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger is put down."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton:
            self._press = self._last = event.position()
            self._drawn = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two presses are two presses."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that goes far enough draws the page along."""
        event.accept()
        if self._press is None or self._last is None:
            return
        at = event.position()
        away = at - self._press
        if not self._drawn and hypot(away.x(), away.y()) < self._tap_px:
            return
        self._drawn = True
        by, where = self._to_picture(at - self._last), self._to_picture(self._press)
        self._last = at
        self._keeper.send(Scroll(x=where.x(), y=where.y(), dx=by.x(), dy=by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger leaves: where it was put down it has tapped, unless it drew."""
        event.accept()
        press, self._press = self._press, None
        if press is None or self._drawn or not self.rect().contains(press.toPoint()):
            return
        at = self._to_picture(press)
        if self._passes_taps:
            if self._field is not None and self.field.geometry().contains(press.toPoint()):
                self.field.come_back()
            self._keeper.send(Tap(x=at.x(), y=at.y()))
        self.tapped.emit(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A mouse wheel draws the page, too."""
        event.accept()
        by, at = event.angleDelta(), self._to_picture(event.position())
        self._keeper.send(Scroll(x=at.x(), y=at.y(), dx=by.x(), dy=by.y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain keys are the page's; Escape leads out of it."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        said = for_page(event, in_field=False)
        if said is not None:
            self._keeper.send(said)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002 - Qt's name
        """Tab is the page's."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys go to the page."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do not."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as large as the view; the field that is typed into stays in sight."""
        super().resizeEvent(event)
        self._keeper.resize(self._picture_size())
        self._show_field()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._keeper.resize(self._picture_size())
        self._keeper.watch(watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._keeper.watch(watched=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is new, and the words that are being read over it."""
        painter = QPainter(self)
        part = event.rect()
        painter.fillRect(part, self._look.colour("surface"))
        if not self._keeper.image.isNull():
            ratio = self._ratio()
            source = QRectF(
                part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio
            )
            painter.drawImage(QRectF(part), self._keeper.image, source)
        if self._lit:
            self._paint_lit(painter)
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def _paint_lit(self, painter: QPainter) -> None:
        lit = self._look.colour("lit")
        boxes = [self._to_view(box).adjusted(-2, -1, 2, 1) for box in self._lit]
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in boxes:
            painter.fillRect(box, lit)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        # On a dark page the ground does not change: the edges say which word it is.
        painter.setPen(QPen(self._look.colour("focus_edge"), 5))
        painter.drawRects(boxes)
        painter.setPen(QPen(lit, 3))
        painter.drawRects(boxes)

    def _paint_ring(self, painter: QPainter) -> None:
        half = _RING // 2
        painter.setPen(QPen(self._look.colour("focus"), _RING))
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        painter.setPen(QPen(self._look.colour("focus_edge"), 3))
        painter.drawRect(self.rect().adjusted(_RING, _RING, -_RING, -_RING))
