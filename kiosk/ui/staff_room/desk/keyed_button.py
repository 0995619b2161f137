"""A button that says which keys press it."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton


class KeyedButton(QPushButton):
    """Pressed at once by its keys, wherever the focus is, while it is seen and enabled.

    Qt's own shortcut of a button presses it a tenth of a second later, to be seen going down.
    """

    def __init__(self, words: str, keys: str, name: str, pressed: Callable[[], None]) -> None:
        """Make it.

        Args:
            words: what it does.
            keys: as `QKeySequence` reads them.
            name: its object name.
            pressed: what it does.
        """
        sequence = QKeySequence(keys)
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        super().__init__(f"{words}   {shown}")
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.clicked.connect(pressed)
        self._shortcut = QShortcut(sequence, self)
        self._shortcut.activated.connect(self.click)
