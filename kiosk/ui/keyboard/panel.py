"""The on-screen keyboard as a widget."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look


class KeyboardPanel(QWidget):
    """The on-screen keyboard: shows itself while a field is typed in, takes no focus, speaks the language shown.

    Signals:
        shown: the keyboard stands on the screen. hidden: it is gone. pressed: it was touched.
    """

    shown = Signal()
    hidden = Signal()
    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Nothing of Qt Quick is loaded yet: see `prepare`."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("keyboard")
        self.hide()

    def prepare(self) -> None:
        """Load the keyboard now, before it is wanted. Done once; later calls do nothing."""

    def key_at(self, text: str) -> QPoint | None:
        """The middle of the key that types `text`, in this panel's coordinates; None if no such key is shown."""
        raise NotImplementedError

    def keys(self) -> tuple[str, ...]:
        """What the keys on screen type, row by row."""
        raise NotImplementedError

    def dismiss(self) -> None:
        """Put the keyboard away, as its own hide key does."""
