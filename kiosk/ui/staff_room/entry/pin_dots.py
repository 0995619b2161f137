"""As many dots as figures were typed. No text: nothing that reads the screen aloud finds anything here."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look

_DOT_EM = 0.8
_APART_EM = 1.2


class PinDots(QWidget):
    """A row of dots."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.count = 0
        self.setObjectName("dots")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        """Show so many."""
        self.count = count
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height is that of a line."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - Qt's signature
        """One line of text."""
        return round(self._look.scale.body * _APART_EM)

    def sizeHint(self) -> QSize:
        """Room for the longest PIN."""
        return QSize(round(self._look.scale.body * _APART_EM * 12), self.heightForWidth(0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw them from where reading begins, closer together where there is little room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("ink"))
        body = self._look.scale.body
        apart = min(body * _APART_EM, self.width() / max(1, self.count))
        radius = min(body * _DOT_EM, apart * _DOT_EM) / 2
        for at in range(self.count):
            x = apart * (at + 0.5)
            x = self.width() - x if self.isRightToLeft() else x
            painter.drawEllipse(QPointF(x, self.height() / 2), radius, radius)
        painter.end()
