"""A band over the line that is being read or was touched, so that the eye does not lose it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look

_THICK_PX = 8
_AWAY_PX = 4


class ReadingRuler(QWidget):
    """Two thick rules, above and below the line; touches go through it."""

    def __init__(self, look: Look, over: QWidget) -> None:
        """Lie over a window, and mark nothing yet."""
        super().__init__(over)
        self._over = over
        self._look = look
        self.setObjectName("reading-ruler")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.changed.connect(self.update)

    def mark(self, part: QWidget, line: QRect) -> None:
        """Mark a line of a part, given in the part's own coordinates; nothing, where it is out of sight."""
        window = self._over
        if not part.isVisible() or not part.visibleRegion().intersects(line):
            self.hide()
            return
        top = part.mapTo(window, QPoint(0, line.top())).y() - _THICK_PX - _AWAY_PX
        self.setGeometry(0, top, window.width(), line.height() + 2 * (_THICK_PX + _AWAY_PX))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the rules; the words between them keep their own contrast."""
        painter = QPainter(self)
        colour = self._look.colour("accent")
        painter.fillRect(0, 0, self.width(), _THICK_PX, colour)
        painter.fillRect(0, self.height() - _THICK_PX, self.width(), _THICK_PX, colour)
        painter.end()
