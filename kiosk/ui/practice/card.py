"""A few words in a box of their own: an address, a text message, what was filled in."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.scale import GAP_PX, RADIUS_PX
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.text_block import TextBlock

_PAD = 8


class Card(QWidget):
    """Words in a box, with a drawing before them. It cannot be touched, and does not look so."""

    def __init__(self, paints: Paints, words: TextBlock, *, icon: str = "") -> None:
        super().__init__()
        self._paints = paints
        self._words = words
        self._icon = icon
        words.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        paints.look.changed.connect(self.updateGeometry)

    def _icon_size(self) -> int:
        return min(72, round(self._paints.look.scale.note * 1.2)) if self._icon else 0

    def _across(self, width: int) -> int:
        size = self._icon_size()
        return max(1, width - 2 * _PAD - (size + GAP_PX if size else 0))

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words and the box, in pixels."""
        words = self._words.heightForWidth(self._across(width))
        return max(words, self._icon_size()) + 2 * _PAD

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(400, self.heightForWidth(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the drawing."""
        self.place()
        super().resizeEvent(event)

    def place(self) -> None:
        """Put the words beside the drawing, at the size that it has."""
        across = self._across(self.width())
        left = _PAD if self.isRightToLeft() else self.width() - _PAD - across
        height = self._words.heightForWidth(across)
        self._words.setGeometry(left, (self.height() - height) // 2, across, height)

    def breaks(self) -> tuple[float, ...]:
        """Before each line of the words but the first."""
        self.place()
        return (0.0, *(cut + _PAD for cut in self._words.breaks() if cut > 0))

    def parts(self) -> tuple[TextBlock, ...]:
        """The words."""
        return (self._words,)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the box and the drawing."""
        look = self._paints.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 2))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_PX, RADIUS_PX)
        if self._icon:
            size = self._icon_size()
            rtl = self.isRightToLeft()
            left = self.width() - _PAD - size if rtl else _PAD
            at = QRectF(left, _PAD, size, size)
            self._paints.icons.paint(painter, self._icon, at, look.colour("ink"), mirrored=rtl)
        painter.end()
