"""Does what was thought of: each deed reaches the real window as the system would bring it."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.siege.monkey.deed import Deed
from tests.stand import Stand

_LONG_S = 3.0
#: Between two touches, as of a hand that is no machine.
_BETWEEN_S = 0.7
_SCANNER_GAP_MS = 3
_BUTTONS = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.BackButton,
    Qt.MouseButton.ForwardButton,
)
_GESTURES = (
    Qt.NativeGestureType.ZoomNativeGesture,
    Qt.NativeGestureType.RotateNativeGesture,
    Qt.NativeGestureType.SwipeNativeGesture,
    Qt.NativeGestureType.SmartZoomNativeGesture,
    Qt.NativeGestureType.PanNativeGesture,
)
_PLAIN = Qt.KeyboardModifier.NoModifier


class Hands:
    """Before one window."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand
        self._window = stand.shell.windowHandle()
        self._device = QTest.createTouchDevice()
        self._moment = 10_000

    def do(self, deed: Deed) -> None:
        """Do it, and let the kiosk work until nothing waits."""
        self._stand.clock.forward(_BETWEEN_S)
        getattr(self, deed.kind)(deed)
        QCoreApplication.processEvents()

    def touch(self, deed: Deed) -> None:
        """One finger, down and up."""
        self._press(deed)
        self._lift(deed)

    def shaky(self, deed: Deed) -> None:
        """One finger that trembles: down and up again and again."""
        for _ in range(3):
            self.touch(deed)

    def long_press(self, deed: Deed) -> None:
        """One finger that lies there."""
        self._press(deed)
        self._stand.clock.forward(_LONG_S)
        QCoreApplication.processEvents()
        self._lift(deed)

    def drag(self, deed: Deed) -> None:
        """One finger on a way."""
        (first, *others) = deed.points
        QTest.touchEvent(self._window, self._device).press(0, QPoint(*first)).commit()
        for each in others:
            QTest.touchEvent(self._window, self._device).move(0, QPoint(*each)).commit()
            QCoreApplication.processEvents()
        last = QPoint(*deed.points[-1])
        QTest.touchEvent(self._window, self._device).release(0, last).commit()

    def fingers(self, deed: Deed) -> None:
        """Several fingers at once: down, together to one place, up."""
        self._press(deed)
        middle = QPoint(*deed.points[0])
        moving = QTest.touchEvent(self._window, self._device)
        for at, each in enumerate(deed.points):
            moving.move(at, (QPoint(*each) + middle) / 2)
        moving.commit()
        QCoreApplication.processEvents()
        self._lift(deed)

    def cancel(self, deed: Deed) -> None:
        """A touch that the system takes back."""
        self._press(deed)
        QCoreApplication.sendEvent(self._window, QTouchEvent(QEvent.Type.TouchCancel, self._device))
        self._lift(deed)

    def gesture(self, deed: Deed) -> None:
        """What a touch pad makes of several fingers."""
        at = QPointF(*deed.points[0])
        kind, device = (
            _GESTURES[deed.number % len(_GESTURES)],
            QPointingDevice.primaryPointingDevice(),
        )
        event = QNativeGestureEvent(kind, device, 3, at, at, at, 1.0, QPointF(10, 10))
        QCoreApplication.sendEvent(self._window, event)

    def mouse(self, deed: Deed) -> None:
        """Any button of a mouse, once or twice."""
        button = _BUTTONS[deed.number % len(_BUTTONS)]
        at = QPoint(*deed.points[0])
        QTest.mouseClick(self._window, button, _PLAIN, at)
        if deed.number % 2:
            QTest.mouseDClick(self._window, button, _PLAIN, at)

    def wheel(self, deed: Deed) -> None:
        """A turn of the wheel."""
        at = QPointF(*deed.points[0])
        event = QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, deed.number),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier if deed.number > 0 else _PLAIN,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(self._window, event)

    def key(self, deed: Deed) -> None:
        """A key with others held, through Qt's own shortcuts."""
        held = Qt.KeyboardModifier(deed.modifiers)
        QTest.keyClick(self._window, Qt.Key(deed.number), held)

    def hold_key(self, deed: Deed) -> None:
        """Something lies on a key."""
        held = Qt.KeyboardModifier(deed.modifiers)
        for kind in (*[QEvent.Type.KeyPress] * 20, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, deed.number, held, "", True, 1)
            QCoreApplication.sendEvent(self._window, event)

    def menu(self, deed: Deed) -> None:
        """Asks for the menu of what stands there."""
        at = QPoint(*deed.points[0])
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at, _PLAIN)
        QCoreApplication.sendEvent(self._under(at), event)

    def drop(self, deed: Deed) -> None:
        """Something is dragged in from elsewhere."""
        at, things = QPoint(*deed.points[0]), QMimeData()
        things.setText(deed.text)
        things.setUrls([QUrl(deed.text), QUrl("file:///etc/passwd")])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        target = self._under(at)
        entering = QDragEnterEvent(at, copy, things, left, _PLAIN)
        QCoreApplication.sendEvent(target, entering)
        QCoreApplication.sendEvent(target, QDropEvent(QPointF(at), copy, things, left, _PLAIN))

    def scan(self, deed: Deed) -> None:
        """A scanner types, quicker than any hand."""
        for letter in deed.text[:400]:
            self._moment += _SCANNER_GAP_MS
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()[:1]), _PLAIN, letter)
                event.setTimestamp(self._moment)
                QCoreApplication.sendEvent(self._window, event)
        self._moment += 10_000

    def paste(self, deed: Deed) -> None:
        """What another program left is pasted."""
        QApplication.clipboard().setText(deed.text)
        QTest.keyClick(self._window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self._window, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)

    def close(self, deed: Deed) -> None:
        """What a window manager sends for Alt+F4."""
        del deed
        self._stand.shell.close()
        self._window.close()

    def silence(self, deed: Deed) -> None:
        """Nobody touches anything for so many seconds."""
        self._stand.silence(deed.number)

    def _press(self, deed: Deed) -> None:
        event = QTest.touchEvent(self._window, self._device)
        for at, each in enumerate(deed.points):
            event.press(at, QPoint(*each))
        event.commit()

    def _lift(self, deed: Deed) -> None:
        event = QTest.touchEvent(self._window, self._device)
        for at, each in enumerate(deed.points):
            event.release(at, QPoint(*each))
        event.commit()

    def _under(self, at: QPoint) -> QWidget:
        return self._stand.shell.childAt(at) or self._stand.shell
