"""Words and the button that belongs to them: beside each other where there is room, else below."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import GAP_PX
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.text_block import TextBlock

#: Narrower than so many em, words are no line any more but a column of single words.
_LEAST_EM = 9


class Beside(QWidget):
    """A text and one button, which is as wide as its words and keeps its height."""

    def __init__(self, look: Look, text: TextBlock, button: BigButton) -> None:
        super().__init__()
        self._look = look
        self._text = text
        self._button = button
        for part in (text, button):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def _text_width(self, width: int) -> int:
        """How wide the words may be; the whole width where the button stands below them."""
        beside = width - GAP_PX - self._button.natural_width()
        return beside if beside >= self._look.scale.body * _LEAST_EM else width

    def fit(self, width: int, room: int) -> None:
        """Have the button fit into `room` pixels of height."""
        self._button.fit(width, room)

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the row, or of both below each other, in pixels."""
        across = self._text_width(width)
        words = self._text.heightForWidth(across)
        if across < width:
            return max(words, self._button.heightForWidth(width - GAP_PX - across))
        return words + GAP_PX + self._button.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """One row."""
        width = self._text.sizeHint().width() + GAP_PX + self._button.natural_width()
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both in their places."""
        self.place()
        super().resizeEvent(event)

    def place(self) -> None:
        """Put both in their places, at the size that it has."""
        width, across = self.width(), self._text_width(self.width())
        words = self._text.heightForWidth(across)
        if across < width:
            rest = width - GAP_PX - across
            rtl = self.isRightToLeft()
            height = self._button.heightForWidth(rest)
            middle = (self.height() - words) // 2
            self._text.setGeometry(width - across if rtl else 0, middle, across, words)
            self._button.setGeometry(0 if rtl else width - rest, 0, rest, height)
        else:
            self._text.setGeometry(0, 0, width, words)
            height = self._button.heightForWidth(width)
            self._button.setGeometry(0, words + GAP_PX, width, height)

    def breaks(self) -> tuple[float, ...]:
        """Heights at which it may be parted between two pages: before the words, and before a button below them."""
        width = self.width()
        if self._text_width(width) < width:
            return (0.0,)
        return (*self._text.breaks(), float(self._text.heightForWidth(width) + GAP_PX))

    def parts(self) -> tuple[QWidget, ...]:
        """The words, then the button."""
        return (self._text, self._button)
