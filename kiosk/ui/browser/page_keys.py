"""Which keys reach the page: text, and the few of `Key`. There are no shortcuts."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.web.to_page import Key, Press, Type

_KEYS: Mapping[int, Key] = {
    Qt.Key.Key_Backspace: Key.BACKSPACE,
    Qt.Key.Key_Delete: Key.DELETE,
    Qt.Key.Key_Return: Key.ENTER,
    Qt.Key.Key_Enter: Key.ENTER,
    Qt.Key.Key_Tab: Key.TAB,
    Qt.Key.Key_Backtab: Key.BACK_TAB,
    Qt.Key.Key_Left: Key.LEFT,
    Qt.Key.Key_Right: Key.RIGHT,
    Qt.Key.Key_Up: Key.UP,
    Qt.Key.Key_Down: Key.DOWN,
    Qt.Key.Key_Home: Key.HOME,
    Qt.Key.Key_End: Key.END,
}
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
#: How Windows tells of the third level of a key (AltGr).
_THIRD_LEVEL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def for_page(event: QKeyEvent, *, in_field: bool) -> Type | Press | None:
    """What a key of a real or shown keyboard says to the page; None where it says nothing."""
    held, text = event.modifiers() & _HELD, event.text()
    if held and not (held == _THIRD_LEVEL and text.isprintable() and text):
        return None
    key = _KEYS.get(event.key())
    if key is not None:
        return Press(key=key)
    if in_field and text and text.isprintable():
        return Type(text=text)
    return Press(key=Key.SPACE) if event.key() == Qt.Key.Key_Space else None
