"""Lets the fingers and the mouse of one window through as clean presses, by the rule for hands that shake.

Every touchable thing of the window is served here, once. Touches are taken before the widgets see them and passed
on as presses of the left mouse button: that is the one way in which fingers, resistive screens (which are a mouse
to the system) and mice all arrive, and the one that every widget understands. What takes touches itself (a picture
under two fingers, the on-screen keyboard, a web page) is let alone.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.core.ports import Clock
from kiosk.qtkit.press_rule import Down, PressRule, Slide, Spot

_MOUSE = -1
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.MouseButton.NoButton
_PRESS, _MOVE, _RELEASE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
_PRESSES = frozenset({_PRESS, QEvent.Type.MouseButtonDblClick})
# Where nothing is: a button that was pressed is let go without being pressed.
_NOWHERE = QPointF(-10_000, -10_000)


class PressFilter(QObject):
    """A filter on our own window; never on the application, which crashes as soon as a web page is shown.

    Signals:
        pressed: a finger or the mouse is pressing something.
    """

    pressed = Signal()

    def __init__(
        self, rule: PressRule, clock: Clock, *, dots_per_mm: float, parent: QObject
    ) -> None:
        """Watch nothing yet.

        Args:
            rule: what is a press.
            clock: for the time between two.
            dots_per_mm: device-independent pixels a millimetre of the real screen.
            parent: whose end is its own.
        """
        super().__init__(parent)
        self._rule = rule
        self._clock = clock
        self._dots_per_mm = dots_per_mm
        self._root: QWidget | None = None
        self._window: QWindow | None = None
        self._sending = False
        self._taken = False
        self._let_alone = False

    def watch(self, root: QWidget) -> None:
        """Serve this window, which has been shown once."""
        window = root.windowHandle()
        if window is not self._window:
            self._root, self._window = root, window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what comes from fingers and mice; let all else by."""
        if self._sending:
            return False
        if isinstance(event, QTouchEvent):
            return self._touched(event)
        if isinstance(event, QMouseEvent):
            return self._moused(event)
        return super().eventFilter(watched, event)

    def _under(self, at: QPointF) -> QWidget | None:
        return self._root.childAt(at.toPoint()) if self._root is not None else None

    def _target(self, at: QPointF) -> QWidget | None:
        """What is touched there: a button or a line."""
        found = self._under(at)
        touchable = isinstance(found, QAbstractButton | QLineEdit) and found.isEnabled()
        return found if touchable else None

    def _takes_touches(self, at: QPointF) -> bool:
        found = self._under(at)
        return found is not None and found.testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def _spot(self, at: QPointF) -> Spot:
        return Spot(at.x() / self._dots_per_mm, at.y() / self._dots_per_mm)

    def _send(self, kind: QEvent.Type, at: QPointF) -> None:
        if self._window is None:
            return
        moved, released = kind == _MOVE, kind == _RELEASE
        whole = QPointF(self._window.mapToGlobal(QPoint(0, 0))) + at
        event = QMouseEvent(
            kind,
            at,
            at,
            whole,
            _NONE if moved else _LEFT,
            _NONE if released else _LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        self._sending = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._sending = False

    def _place(self, spot: Spot) -> QPointF:
        return QPointF(spot.x, spot.y) * self._dots_per_mm

    def _touched(self, event: QTouchEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.TouchCancel:
            return self._cancelled(event)
        if kind == QEvent.Type.TouchBegin:
            self._taken = not self._takes_touches(event.points()[0].scenePosition())
        if not self._taken:
            return False
        for point in event.points():
            self._point(point)
        event.accept()
        return True

    def _cancelled(self, event: QTouchEvent) -> bool:
        if not self._taken:
            return False
        if self._rule.finger is not None:
            self._rule.forget()
            self._send(_RELEASE, _NOWHERE)
        event.accept()
        return True

    def _point(self, point: QEventPoint) -> None:
        state, at = point.state(), point.scenePosition()
        if state == QEventPoint.State.Pressed:
            self._down(point.id(), at)
        elif state == QEventPoint.State.Updated:
            if self._rule.moved(point.id(), self._spot(at)) is Slide.DRAG:
                self._send(_MOVE, at)
        elif state == QEventPoint.State.Released:
            self._up(point.id(), at)

    def _down(self, contact: int, at: QPointF) -> None:
        before, place = self._rule.finger, self._rule.began
        moment = self._clock.monotonic()
        if (
            self._rule.down(contact, self._spot(at), moment, target=self._target(at))
            is Down.IGNORED
        ):
            return
        if before is not None and place is not None:
            # A palm that lay on nothing gives way to the finger.
            self._send(_RELEASE, _NOWHERE)
        self.pressed.emit()
        self._send(_PRESS, at)

    def _up(self, contact: int, at: QPointF) -> None:
        began = self._rule.began
        slide = self._rule.up(contact, self._spot(at), self._clock.monotonic())
        if slide is Slide.IGNORED or began is None:
            return
        self._send(_RELEASE, self._place(began) if slide is Slide.STEADY else at)

    def _moused(self, event: QMouseEvent) -> bool:
        """Whether a movement or press of the mouse is held back."""
        kind, at = event.type(), event.position()
        if kind in _PRESSES:
            self._let_alone = self._takes_touches(at)
        if self._let_alone:
            return False
        if kind == _MOVE:
            pressed = bool(event.buttons() & _LEFT)
            return pressed and self._rule.moved(_MOUSE, self._spot(at)) is not Slide.DRAG
        if event.button() != _LEFT:
            # The other buttons open, paste and drag things in most programs; here they do nothing.
            return True
        if kind in _PRESSES:
            moment, target = self._clock.monotonic(), self._target(at)
            down = self._rule.down(_MOUSE, self._spot(at), moment, target=target)
            self.pressed.emit()
            return down is Down.IGNORED
        if kind == _RELEASE:
            self._up(_MOUSE, at)
            return True
        return False
