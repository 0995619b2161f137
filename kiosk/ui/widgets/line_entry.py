"""A place to type one line, with the on-screen keyboard's help."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import CHOICE_PX, RADIUS_PX, TARGET_PX
from kiosk.ui.widgets.focus_ring import paint_focus_ring

_LONGEST = 500
#: How high the line is, against its letters.
_HIGH_EM = 1.9


class LineEntry(QLineEdit):
    """One line of typed words. Nothing is predicted, corrected, remembered or offered again.

    Signals:
        typed: the words as they stand now.
    """

    typed = Signal(str)

    def __init__(
        self, look: Look, *, name: str, label: str, hint: str = "", figures: bool = False
    ) -> None:
        """Offer a line to type in.

        Args:
            look: sizes and colours.
            name: object name.
            label: what is typed here, for a screen reader and for reading aloud.
            hint: an example, shown while nothing is typed.
            figures: whether only figures are typed.
        """
        super().__init__()
        self._look = look
        self._most = 10_000
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setMaxLength(_LONGEST)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        hints = (
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        if figures:
            hints |= Qt.InputMethodHint.ImhDigitsOnly
        self.setInputMethodHints(hints)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.typed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def fit(self, width: int, room: int) -> None:  # noqa: ARG002 - as every part that can be lower
        """Be no higher than `room`, with letters that fit; never lower than a target."""
        most = max(TARGET_PX, room)
        if most != self._most:
            self._most = most
            self._set_font()

    def _set_font(self) -> None:
        body = self._look.scale.body
        self.setFont(self._look.font(min(body, round(self._most / _HIGH_EM))))

    def _on_look_changed(self) -> None:
        look = self._look
        self._set_font()
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, look.colour("choice"))
        palette.setColor(palette.ColorRole.Text, look.colour("ink"))
        palette.setColor(palette.ColorRole.PlaceholderText, look.colour("line"))
        palette.setColor(palette.ColorRole.Highlight, look.colour("chosen"))
        palette.setColor(palette.ColorRole.HighlightedText, look.colour("on_chosen"))
        self.setPalette(palette)
        pad = round(look.scale.body * 0.4)
        self.setTextMargins(pad, 0, pad, 0)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - Qt's signature
        """One line and room around it, in pixels."""
        return min(self._most, max(CHOICE_PX, round(self._look.scale.body * _HIGH_EM)))

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(100, self.heightForWidth(100))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that slides marks nothing: the next letter would take the place of what is marked."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two presses are a press."""
        self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and an edge that is strong while this is where the typing goes."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 6 if self.hasFocus() else 3
        painter.setPen(QPen(self._look.colour("choice_edge"), width))
        half = width // 2
        painter.drawRoundedRect(
            self.rect().adjusted(half, half, -half, -half), RADIUS_PX, RADIUS_PX
        )
        paint_focus_ring(painter, self, self._look)
        painter.end()
