"""A QR code on the screen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

#: ISO/IEC 18004: a quiet zone of four modules on every side.
QUIET_MODULES = 4
#: A camera wants four of its pixels a module; on a screen at arm's length that is met from here on.
_LEAST_MODULE_PX = 6


class QrView(QWidget):
    """Paints a matrix of modules, black on white in every theme, each a whole number of pixels."""

    def __init__(self, matrix: tuple[tuple[bool, ...], ...], *, name: str, label: str) -> None:
        super().__init__()
        self._matrix = matrix
        self.setObjectName(name)
        self.setAccessibleName(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _modules(self) -> int:
        return len(self._matrix) + 2 * QUIET_MODULES

    def accessible_role(self) -> QAccessible.Role:
        """A picture, with words for who cannot see it."""
        return QAccessible.Role.Graphic

    def hasHeightForWidth(self) -> bool:
        """It is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as it is wide, up to a size that any camera reads."""
        return min(width, self._modules() * _LEAST_MODULE_PX)

    def sizeHint(self) -> QSize:
        """Big enough for any camera."""
        side = self._modules() * _LEAST_MODULE_PX
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the code."""
        painter = QPainter(self)
        module = max(1, min(self.width(), self.height()) // self._modules())
        side = module * self._modules()
        left = self.width() - side if self.isRightToLeft() else 0
        painter.fillRect(QRect(left, 0, side, side), Qt.GlobalColor.white)
        edge = QUIET_MODULES * module
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    at = QRect(left + edge + x * module, edge + y * module, module, module)
                    painter.fillRect(at, Qt.GlobalColor.black)
        painter.end()
