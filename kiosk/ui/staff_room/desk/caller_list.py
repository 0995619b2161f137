"""What one caller is given: their list, its code, and the ways to send it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from kiosk.takehome.items import TakeHomeList
from kiosk.takehome.qr_letters import Matrix
from kiosk.ui.staff_room.desk.keyed_button import KeyedButton
from kiosk.ui.staff_room.desk.plain_label import PlainLabel
from kiosk.ui.widgets.qr_view import QrView
from kiosk.ui.words import translate


class CallerList(QWidget):
    """Holds no name and no number of the caller: only what they asked for, until the next call."""

    def __init__(
        self,
        *,
        copy: Callable[[], None],
        print_list: Callable[[], None],
        remove: Callable[[int], None],
        end: Callable[[], None],
    ) -> None:
        super().__init__()
        self._remove_row = remove
        title = PlainLabel(translate("Desk", "For this caller"), name="title")
        self.list = QListWidget()
        self.list.setObjectName("caller-list")
        self.list.setAccessibleName(translate("Desk", "For this caller"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = PlainLabel(name="told")
        self._code_place = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(title)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(self._code_place)
        self._column.addWidget(self.told)
        self._add(translate("Desk", "Copy"), "Ctrl+Shift+C", "copy", copy)
        self._print = self._add(translate("Desk", "Print"), "Ctrl+P", "print", print_list)
        self._remove = self._add(
            translate("Desk", "Take off the list"), "Ctrl+Backspace", "remove", self._on_remove
        )
        self._add(translate("Desk", "The call is over"), "Ctrl+Return", "end-call", end)
        self.show_items(TakeHomeList())

    def _add(self, words: str, keys: str, name: str, pressed: Callable[[], None]) -> KeyedButton:
        made = KeyedButton(words, keys, name, pressed)
        self._column.addWidget(made)
        return made

    def show_items(self, items: TakeHomeList) -> None:
        """Show these; the code of an older list is gone."""
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems([item.title for item in items])
        self.list.setCurrentRow(min(max(row, 0), len(items) - 1))
        for each in (self._print, self._remove):
            each.setEnabled(len(items) > 0)
        empty = translate("Desk", "Enter puts what is chosen on this list.")
        self.told.setText("" if len(items) else empty)
        self.show_code(None, "")

    def show_code(self, modules: Matrix | None, told: str) -> None:
        """Show the code that opens the list, for whoever sits beside the desk."""
        while (old := self._code_place.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        if modules is not None:
            self._code_place.addWidget(QrView(modules, name="code", label=told))

    def say(self, words: str) -> None:
        """What came of the last press."""
        self.told.setText(words)

    @Slot()
    def _on_remove(self) -> None:
        self._remove_row(self.list.currentRow())
