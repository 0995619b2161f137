"""Words and the code that belongs to them: beside each other where there is room, else below."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import GAP_PX
from kiosk.ui.widgets.qr_view import QrView
from kiosk.ui.widgets.text_block import TextBlock

#: Narrower than so many em, words are no line any more but a column of single words.
_LEAST_EM = 10


class BesideCode(QWidget):
    """Texts below each other, and a code that is in sight with the first of them."""

    def __init__(self, look: Look, words: Sequence[TextBlock], code: QrView) -> None:
        super().__init__()
        self._look = look
        self._words = tuple(words)
        self._code = code
        self._room = 0
        for part in (*self._words, code):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def fit(self, width: int, room: int) -> None:  # noqa: ARG002 - the column's signature
        """Stand beside each other only where both fit into `room` pixels of height."""
        self._room = room

    def _side(self, width: int) -> int:
        """How large the code is: never higher than a page."""
        side = self._code.heightForWidth(width)
        return min(side, self._room) if self._room else side

    def _is_beside(self, width: int) -> bool:
        across = width - GAP_PX - self._code.sizeHint().width()
        if across < self._look.scale.body * _LEAST_EM:
            return False
        high = max(_bottom(self._tops(across)), self._code.sizeHint().height())
        return not self._room or high <= self._room

    def _words_width(self, width: int) -> int:
        beside = GAP_PX + self._code.sizeHint().width()
        return width - beside if self._is_beside(width) else width

    def _tops(self, across: int) -> list[tuple[int, int, TextBlock]]:
        """Top, height and text of everything that has words, in so much width."""
        found: list[tuple[int, int, TextBlock]] = []
        top = 0
        for text in self._words:
            height = text.heightForWidth(across)
            if height > 0:
                found.append((top, height, text))
                top += height + GAP_PX
        return found

    def _words_height(self, width: int) -> int:
        return _bottom(self._tops(self._words_width(width)))

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of both, in pixels."""
        words, code = self._words_height(width), self._side(width)
        return max(words, code) if self._is_beside(width) else words + GAP_PX + code

    def sizeHint(self) -> QSize:
        """As high as its parts."""
        return QSize(400, self.heightForWidth(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        width, rtl = self.width(), self.isRightToLeft()
        across, side = self._words_width(width), self._side(width)
        beside = self._is_beside(width)
        for top, height, text in self._tops(across):
            text.setGeometry(width - across if rtl else 0, top, across, height)
        left = 0 if rtl is beside else width - side
        self._code.setGeometry(
            left, 0 if beside else self._words_height(width) + GAP_PX, side, side
        )

    def breaks(self) -> tuple[float, ...]:
        """Beside each other they are whole; else before each text, inside long ones, and before the code."""
        width = self.width()
        if self._is_beside(width):
            return (0.0,)
        cuts = {0.0, float(self._words_height(width) + GAP_PX)}
        for top, _, text in self._tops(width):
            cuts |= {top + cut for cut in text.breaks()}
        return tuple(sorted(cuts))

    def parts(self) -> tuple[QWidget, ...]:
        """The texts, then the code."""
        return (*self._words, self._code)


def _bottom(tops: Sequence[tuple[int, int, TextBlock]]) -> int:
    return tops[-1][0] + tops[-1][1] if tops else 0
