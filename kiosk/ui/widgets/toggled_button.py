"""A button that can be chosen, told of the same by a finger, a key and a screen reader."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton


class ToggledButton(QPushButton):
    """What Qt does otherwise for buttons that are toggled past a click, or stand in a group."""

    def __init__(self) -> None:
        super().__init__()
        self._marks = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt leaves a group of radio buttons one stop for Tab; here each choice is one."""
        super().focusInEvent(event)
        group = self.parentWidget()
        if self.autoExclusive() and group is not None:
            for each in group.findChildren(ToggledButton):
                each.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def setChecked(self, checked: bool) -> None:  # noqa: N802 - Qt's name
        """Mark it as chosen, or not: our own doing, which nobody has to be told of."""
        self._marks = True
        super().setChecked(checked)
        self._marks = False

    def nextCheckState(self) -> None:
        """A press changes it, and is told as the press that it is."""
        self._marks = True
        super().nextCheckState()
        self._marks = False

    def checkStateSet(self) -> None:
        """A screen reader toggles what can be chosen, past any click: that is told as one."""
        super().checkStateSet()
        # Of several, one that is let go was not pressed: another was.
        if not self._marks and (self.isChecked() or not self.autoExclusive()):
            QTimer.singleShot(0, self, self._on_toggled)

    def _on_toggled(self) -> None:
        self.clicked.emit()
