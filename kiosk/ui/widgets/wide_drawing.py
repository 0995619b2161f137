"""A drawing of ours, large: how something is held."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.widgets.big_button import Paints

_HIGH_EM = 5.0
#: Width to height of these drawings.
_SHAPE = 2.0


class WideDrawing(QWidget):
    """Twice as wide as high, in the colour of the words."""

    def __init__(
        self, paints: Paints, drawing: str, *, alt: str, name: str, high_em: float = _HIGH_EM
    ) -> None:
        """Show a drawing.

        Args:
            paints: look and drawings.
            drawing: its name.
            alt: what it shows, in words.
            name: object name.
            high_em: how high, in em of the words.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(alt)
        self._paints = paints
        self._drawing = drawing
        self._high_em = high_em
        self._room: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        paints.look.changed.connect(self.updateGeometry)

    def fit(self, width: int, room: int) -> None:  # noqa: ARG002 - as every part that can be lower
        """Be no higher than `room`, in pixels."""
        self._room = room

    def accessible_role(self) -> QAccessible.Role:
        """A picture, with words for who cannot see it."""
        return QAccessible.Role.Graphic

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In its own shape."""
        high = min(round(self._paints.look.scale.body * self._high_em), round(width / _SHAPE))
        return high if self._room is None else min(high, self._room)

    def sizeHint(self) -> QSize:
        """As wide as its height allows."""
        width = round(self._paints.look.scale.body * self._high_em * _SHAPE)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw it where reading begins; never mirrored: the code on the paper is not."""
        wide = min(float(self.width()), self.height() * _SHAPE)
        left = self.width() - wide if self.isRightToLeft() else 0.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QRectF(left, 0, wide, wide / _SHAPE)
        self._paints.icons.paint(painter, self._drawing, at, self._paints.look.colour("ink"))
        painter.end()
