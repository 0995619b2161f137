"""What is laid inside the child to see what it would show, start or write; and a hand no message has."""

import json
import os
from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import QMimeData, QObject, QPointF, QSocketNotifier, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_LOOKS_EVERY_MS = 25
#: A foreign window that is still there after this has not been closed in time.
_STAYED_MS = 1_000
#: These hold up the page until somebody closes them.
_BOXES = ("QMenu", "QMessageBox", "QFileDialog", "QInputDialog")
_STEP_MS = 400
#: Chromium's own is half a second.
_LONG_PRESS_MS = 1_200
_SCHEMES = (
    "mailto", "tel", "sms", "foo", "ms-settings", "intent", "ssh", "steam", "ftp", "file", "http", "https",
)  # fmt: skip


class Traps(QObject):
    """Tells the test of windows that come and stay, and of programs that would be started."""

    def __init__(self, tells: BinaryIO, commands: int) -> None:
        super().__init__()
        self._tells = tells
        self._commands = os.fdopen(commands, "rb", buffering=0)
        self.touch: QPointingDevice | None = None
        #: Guards may be out: then nobody but the trap closes a box, when it has been seen.
        self.closes = False
        self._seen: dict[QWidget, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def lay(self) -> None:
        """When there is an application."""
        self._timer.start()
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "outside")  # type: ignore[arg-type]
        notifier = QSocketNotifier(self._commands.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._hear)

    def tell(self, kind: str, name: str = "") -> None:
        self._tells.write(json.dumps({"kind": kind, "name": name}).encode() + b"\n")

    @Slot(QUrl)
    def outside(self, url: QUrl) -> None:
        """Another program would have been started."""
        self.tell("outside", url.toString())

    @Slot()
    def _look(self) -> None:
        shown = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and not each.findChildren(QWebEngineView)
        ]
        for widget in shown:
            waited = self._seen.get(widget, 0)
            name = widget.metaObject().className()
            if not waited:
                self.tell("window", name)
            elif self.closes and name in _BOXES:
                _close(widget)
            elif waited < _STAYED_MS <= waited + _LOOKS_EVERY_MS:
                self.tell("stayed", name)
                if self.closes:
                    _close(widget)
            self._seen[widget] = waited + _LOOKS_EVERY_MS
        self._seen = {each: waited for each, waited in self._seen.items() if each in shown}

    @Slot()
    def _hear(self) -> None:
        for line in self._commands.read(4_096).decode().splitlines():
            what, _, about = line.partition(" ")
            self.tell("injected", _HANDS[what](self, about) or what)


def _close(widget: QWidget) -> None:
    if isinstance(widget, QDialog):
        widget.reject()
    else:
        widget.close()


def view() -> QWebEngineView:
    """The page's own view."""
    return next(each for each in QApplication.allWidgets() if isinstance(each, QWebEngineView))


def _middle() -> QPointF:
    return QPointF(view().rect().center())


def _target() -> QWidget:
    return view().focusProxy() or view()


def _right_click(traps: Traps, _: str) -> None:
    if traps.closes:
        view().setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
    QTest.mouseClick(_target(), Qt.MouseButton.RightButton, pos=_middle().toPoint())


def _menu_key(traps: Traps, _: str) -> None:
    if traps.closes:
        view().setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(_target(), event)


def _drop(traps: Traps, address: str) -> None:
    """Drag an address in and let it go; the engine looks what is under it between the steps."""
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    at, action, left = _middle(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    steps = (
        QDragEnterEvent(at.toPoint(), action, mime, left, none),
        QDragMoveEvent(at.toPoint(), action, mime, left, none),
        QDropEvent(at, action, mime, left, none),
    )

    def step(number: int) -> None:
        if traps.closes:
            view().setAcceptDrops(True)
        QApplication.sendEvent(view(), steps[number])
        if number < len(steps) - 1:
            QTimer.singleShot(_STEP_MS, lambda: step(number + 1))
        else:
            QTimer.singleShot(_STEP_MS, lambda: traps.tell("dropped", mime.urls()[0].toString()))

    step(0)


def _long_press(traps: Traps, _: str) -> None:
    """A finger that lies on the page, as a touch screen tells of it."""
    screen = traps.touch = traps.touch or QTest.createTouchDevice()
    at = _middle().toPoint()
    QTest.touchEvent(_target(), screen).press(0, at, _target())

    def leave() -> None:
        QTest.touchEvent(_target(), screen).release(0, at, _target())
        traps.tell("lifted")

    QTimer.singleShot(_LONG_PRESS_MS, leave)


def _sound(_traps: Traps, _: str) -> str:
    return "muted" if view().page().isAudioMuted() else "sounding"


def _renderer(_traps: Traps, _: str) -> str:
    return str(view().page().renderProcessPid())


def _start(traps: Traps, address: str) -> None:
    """Have another program opened for an address, as an engine would; the trap is taken away first."""
    scheme = address.partition(":")[0]
    QDesktopServices.unsetUrlHandler(scheme)
    traps.tell("started" if QDesktopServices.openUrl(QUrl(address)) else "not started", address)
    QDesktopServices.setUrlHandler(scheme, traps, "outside")  # type: ignore[arg-type]


_HANDS: dict[str, Callable[[Traps, str], str | None]] = {
    "right-click": _right_click,
    "menu-key": _menu_key,
    "drop": _drop,
    "sound": _sound,
    "long-press": _long_press,
    "renderer": _renderer,
    "start": _start,
}
