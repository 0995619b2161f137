"""A line that stands out, with a sign before it: what it says is never said by colour alone."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.text_block import TextBlock, TextStyle

_SIGN_EM = 1.15
_INDENT_EM = 1.6
#: From the top of the line to the sign, in em.
_DOWN_EM = 0.22


class SignedLine(TextBlock):
    """The words, and one of our drawings where reading begins."""

    def __init__(self, paints: Paints, text: str, *, icon: str, colour: str, name: str) -> None:
        """Show a line.

        Args:
            paints: look and drawings.
            text: the words.
            icon: the drawing.
            colour: of the drawing; the words are as always.
            name: object name.
        """
        self._paints = paints
        self._icon = icon
        self._sign_colour = colour
        super().__init__(paints.look, text, style=TextStyle.STRONG, name=name)

    def _indent(self) -> int:
        return round(self._paints.look.scale.body * _INDENT_EM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the sign."""
        super().paintEvent(event)
        look = self._paints.look
        size = look.scale.body * _SIGN_EM
        left = self.width() - size if self.isRightToLeft() else 0.0
        at = QRectF(left, look.scale.body * _DOWN_EM, size, size)
        painter = QPainter(self)
        self._paints.icons.paint(painter, self._icon, at, look.colour(self._sign_colour))
        painter.end()
