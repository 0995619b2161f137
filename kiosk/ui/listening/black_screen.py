"""A dark window for who listens: nothing of the visit is seen from behind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class BlackScreen(QWidget):
    """Covers the window. Whoever touches it wants to see.

    Signals:
        touched: a finger lay on it.
    """

    touched = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("black-screen")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def cover(self, *, on: bool) -> None:
        """Lie over everything that stands in the window now, or be gone."""
        self.setGeometry(self._over.rect())
        self.setVisible(on)
        if on:
            self.raise_()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Say that somebody wants to see."""
        self.touched.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing below is touched."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Black, in every theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()
