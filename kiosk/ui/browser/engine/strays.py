"""Whatever the engine opens beside the page is closed again: it is on nobody's screen, but may hold up the page.

A colour picker and other boxes of Qt's come as modal windows in a loop of their own, with no hook to keep them from
it; popups of dates and lists as windows without a frame.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_LOOKS_EVERY_MS = 200


class Strays(QObject):
    """Looks for windows that are not ours."""

    def __init__(self, ours: QWidget) -> None:
        super().__init__()
        self._ours = ours
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.close)
        self._timer.start()

    @Slot()
    def close(self) -> None:
        """Close them now."""
        for widget in QApplication.topLevelWidgets():
            if widget is self._ours or not widget.isVisible():
                continue
            if isinstance(widget, QDialog):
                widget.reject()
            else:
                widget.close()
