"""One screen gives way to the next: what was seen fades from it, quickly, and never in the way of a finger."""

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

#: LOOK: the only movement there is.
FADE_MS = 120


class CrossFade(QWidget):
    """Lies over a widget with a picture of how it looked, ever fainter, then is gone.

    Attributes:
        length_ms: how long it takes; 0 for at once.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.length_ms = FADE_MS
        self._before = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._moves = QVariantAnimation(self)
        self._moves.setEasingCurve(QEasingCurve.Type.Linear)
        # Not from the whole picture on: the first frame after a touch already shows what comes.
        self._moves.setStartValue(0.6)
        self._moves.setEndValue(0.0)
        self._moves.valueChanged.connect(self.update)
        self._moves.finished.connect(self.end)
        self.hide()

    def keep(self) -> None:
        """Remember what is seen now; what comes next fades in over it."""
        self._before = self._over.grab() if self.length_ms else QPixmap()

    def begin(self) -> None:
        """Fade from what was kept."""
        if self._before.isNull():
            return
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self._moves.setDuration(self.length_ms)
        self._moves.start()

    @Slot()
    def end(self) -> None:
        """What comes is there; nothing is kept of what was."""
        self._moves.stop()
        self._before = QPixmap()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw what was seen, as faint as it is by now."""
        painter = QPainter(self)
        painter.setOpacity(float(self._moves.currentValue() or 0.0))
        painter.drawPixmap(0, 0, self._before)
        painter.end()
