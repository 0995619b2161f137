"""The line that is typed in, and what it finds while one types."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kiosk.ui.staff_room.desk.finds import Find
from kiosk.ui.staff_room.desk.plain_label import PlainLabel
from kiosk.ui.words import translate

#: Keys that move in the list while the line keeps the focus.
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Results(QWidget):
    """The focus stays in the line: arrows choose, Enter takes, Escape clears.

    Signals:
        typed: other words stand in the line now.
        chosen: another find is chosen; a `Find`, or None.
        taken: Enter was pressed on the chosen find, or it was pressed twice; a `Find`.
    """

    typed = Signal(str)
    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._finds: tuple[Find, ...] = ()
        self.line = QLineEdit()
        self.line.setObjectName("search")
        self.line.setAccessibleName(translate("Desk", "What does the caller need?"))
        self.line.setPlaceholderText(translate("Desk", "What does the caller need?"))
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_edited)
        self.found = PlainLabel(name="found")
        self.list = QListWidget()
        self.list.setObjectName("results")
        self.list.setAccessibleName(translate("Desk", "What was found"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self.line, self.found, self.list):
            column.addWidget(each)

    @property
    def current(self) -> Find | None:
        """The find that is chosen."""
        row = self.list.currentRow()
        return self._finds[row] if 0 <= row < len(self._finds) else None

    def show_finds(self, finds: Sequence[Find], notes: Sequence[str], found: str) -> None:
        """Show these, and choose the first; nothing is chosen anew where the chosen one stays where it was."""
        kept = self.current
        self._finds = tuple(finds)
        self.found.setText(found)
        self.list.blockSignals(True)
        self.list.clear()
        for find, note in zip(self._finds, notes, strict=True):
            self.list.addItem(QListWidgetItem(f"{find.title}\n{note}" if note else find.title))
        self.list.setCurrentRow(0 if self._finds else -1)
        self.list.blockSignals(False)
        if self.current != kept:
            self.chosen.emit(self.current)

    def clear(self) -> None:
        """Another caller: an empty line, which has the focus."""
        self.line.clear()
        self.show_finds((), (), "")
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that are the list's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            self.list.event(event)
            return True
        alone = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        if alone and event.key() == Qt.Key.Key_Escape:
            self.line.clear()
            self.typed.emit("")
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        if self.current is not None:
            self.taken.emit(self.current)

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        self.typed.emit(words)

    @Slot(int)
    def _on_row(self, _: int) -> None:
        self.chosen.emit(self.current)

    @Slot(QListWidgetItem)
    def _on_activated(self, _: QListWidgetItem) -> None:
        self._take()
