"""The warning before a visit that nobody continues is ended: visible, spoken, and gone at any touch."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.reading.readable import Readable, readable_parts
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate
from kiosk.ui.words.counts import seconds_words


class IdleNotice(QWidget):
    """Covers the whole window with a countdown in seconds.

    Signals:
        slowed: the resident is still here, as any touch or key says, and needs more time from now on.
        finished: the resident wants to finish now.
    """

    slowed = Signal()
    finished = Signal()

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(parent)
        self._paints = paints
        self._cover = parent
        self.setObjectName("idle-notice")
        self._column = PagedColumn(paints, middle=True, least_lines=1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(32, 32, 32, 32)
        frame.addWidget(self._column)
        self._count: TextBlock | None = None
        self.hide()

    def accessible_role(self) -> QAccessible.Role:
        """What a screen reader breaks in for."""
        return QAccessible.Role.AlertMessage

    def warn(self, seconds: int, more: str = "") -> None:
        """Show the warning, or count on; `more` is what else the end of the visit does."""
        counted = seconds_words(seconds)
        if self._count is not None and self.isVisible():
            self._count.setText(counted)
            return
        look = self._paints.look
        title = translate("IdleNotice", "Are you still there?")
        self._count = TextBlock(look, counted, name="countdown")
        stay = BigButton(
            self._paints,
            translate("IdleNotice", "I am still here"),
            name="stay",
            style=ButtonStyle.MAIN,
            icon="hand",
        )
        slower = BigButton(
            self._paints,
            translate("IdleNotice", "Give me more time"),
            name="more-time",
            icon="clock",
        )
        slower.clicked.connect(self.slowed)
        finish = BigButton(
            self._paints,
            translate("IdleNotice", "Finish and forget everything"),
            name="finish-now",
            icon="finish",
        )
        finish.clicked.connect(self.finished)
        self._column.set_parts(
            [
                TextBlock(look, title, style=TextStyle.HEADING),
                self._count,
                TextBlock(look, more, name="also"),
                slower,
                finish,
            ],
            [stay],
        )
        self.setGeometry(self._cover.rect())
        self.show()
        self.raise_()

    def end(self) -> None:
        """Take the warning away."""
        self._count = None
        self.hide()

    def readables(self) -> tuple[Readable, ...]:
        """What is spoken."""
        return readable_parts(self._column.parts())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Cover what was shown: it may be private."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._paints.look.colour("ground"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay over the whole window."""
        super().resizeEvent(event)
        self._column.relayout()
