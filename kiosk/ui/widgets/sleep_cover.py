"""The dark screen out of hours."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class SleepCover(QWidget):
    """Covers the whole window in black and takes every touch, so that the one that wakes presses nothing under it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("sleep-cover")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Else a touch that nobody takes goes on to the parent.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._window = window
        window.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Go dark."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but black."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.black)
        painter.end()
