"""What must never be, whatever is done: looked at after every deed."""

import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    QUrl,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.visit.places import LEAST_ROLE
from tests.stand import Stand

#: What Qt says of the machine, of its own keyboard and of what the monkey itself does (pyproject.toml has the first).
_KNOWN = re.compile(
    r"This plugin does not support|propagateSizeHints|(load|resolve) (pipewire|va)|pa_context_connect"
    r"|depends on non-bindable properties|^ +\w+::(echoMode|checkable)$"
    r"|keyToAscii|Unhandled key code"
)
_SCHEMES = ("http", "https", "file", "mailto", "tel", "sms", "ftp")


class Outside(QObject):
    """Stands where Qt would ask the system to open an address."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Another program would be opened."""
        self.asked.append(url.toString())


class Watch:
    """Collects what went wrong."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand
        self._size = stand.shell.size()
        #: What ran before it, such as a store that tests share, is not the monkey's doing.
        self._others = set(_children())
        self.raised: list[str] = []
        self.outside = Outside()

    def wrong(self) -> str:
        """What is wrong now, in words; "" where nothing is."""
        if self.raised:
            return self.raised[0]
        if self.outside.asked:
            return f"another program was asked for: {self.outside.asked[0]}"
        if type(self._stand.here) in LEAST_ROLE:
            return f"{type(self._stand.here).__name__} without a PIN"
        return self._window_wrong()

    def _window_wrong(self) -> str:
        shell = self._stand.shell
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        if others != [shell]:
            return f"widgets on top: {[type(each).__name__ for each in others]}"
        windows = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
        if windows != [shell.windowHandle()]:
            return f"windows on top: {[each.objectName() for each in windows]}"
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return "a menu or a box stands there"
        if shell.isMinimized() or shell.size() != self._size:
            return f"the window has another size: {shell.size().toTuple()}"
        return ""

    def strangers(self) -> list[str]:
        """Programs that run below this one and are not ours."""
        own = Path(sys.executable).resolve()
        found = []
        for number in set(_children()) - self._others:
            try:
                program = Path(f"/proc/{number}/exe").resolve(strict=True)
            except OSError:
                continue
            if program != own:
                found.append(str(program))
        return found


def _children() -> Iterator[str]:
    for task in Path("/proc/self/task").iterdir():
        try:
            yield from (task / "children").read_text(encoding="ascii").split()
        except OSError:
            continue


@contextmanager
def watching(stand: Stand) -> Iterator[Watch]:
    """Be where exceptions, Qt's warnings and asked-for programs arrive."""
    watch = Watch(stand)

    def raised(kind: type[BaseException], error: BaseException | None) -> None:
        trace = error.__traceback__ if error else None
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        at = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
        watch.raised.append(f"{kind.__name__}: {error} {at}")

    def said(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        del context
        loud = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if loud and not _KNOWN.search(words):
            watch.raised.append(f"Qt: {words}")

    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = lambda kind, error, _: raised(kind, error)
    threading.excepthook = lambda it: raised(it.exc_type, it.exc_value)
    sys.unraisablehook = lambda it: raised(it.exc_type, it.exc_value)
    before = qInstallMessageHandler(said)
    for scheme in _SCHEMES:
        # The stub asks for bytes, which the call itself refuses.
        QDesktopServices.setUrlHandler(scheme, watch.outside, "open")  # type: ignore[arg-type]
    try:
        yield watch
    finally:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        qInstallMessageHandler(before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
