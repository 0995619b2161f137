"""A find, told: its name, the words to say, its facts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.staff_room.desk.essentials import Essentials
from kiosk.ui.staff_room.desk.plain_label import PlainLabel
from kiosk.ui.words import translate

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class EssentialsView(QScrollArea):
    """Scrolls by keys and wheel: at a desk one hand is on the keyboard and one on the phone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("essentials")
        self.setAccessibleName(translate("Desk", "What to say, and the facts"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_none()

    def show_none(self) -> None:
        """Nothing is chosen."""
        words = translate("Desk", "Type what the caller asks for. Arrow keys choose from the list.")
        self._put([_label(words, "hint")])

    def show_find(self, told: Essentials) -> None:
        """Show this find."""
        parts = [
            _label(told.title, "title"),
            _label(translate("Desk", "Words to say"), "label"),
            _label("\n".join(told.say), "say"),
        ]
        for fact in told.facts:
            parts.append(_label(fact.label, "label"))
            parts.append(_label(fact.value, "number" if fact.is_number else "value"))
        self._put(parts)

    def _put(self, labels: list[PlainLabel]) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        for each in labels:
            column.addWidget(each)
        column.addStretch(1)
        self.setWidget(held)


def _label(words: str, name: str) -> PlainLabel:
    label = PlainLabel(words, name=name)
    label.setTextInteractionFlags(_SELECTABLE)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label
