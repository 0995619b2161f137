"""Where the typing goes."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


def focused() -> QWidget | None:
    """The widget that has the keyboard, if any (Qt's own call promises one where there is none)."""
    return QApplication.focusWidget()


def is_typing() -> bool:
    """Whether the on-screen keyboard is open."""
    return QGuiApplication.inputMethod().isVisible()
