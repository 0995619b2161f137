"""What a resident's hand does, as the engine knows it: nothing else ever reaches a page."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.web.to_page import Key

#: Beyond this a character has no key in Qt's table and is put in as an input method would.
_LAST_LATIN = 0xFF
_KEYS = {
    Key.BACKSPACE: Qt.Key.Key_Backspace,
    Key.DELETE: Qt.Key.Key_Delete,
    Key.ENTER: Qt.Key.Key_Return,
    Key.TAB: Qt.Key.Key_Tab,
    Key.BACK_TAB: Qt.Key.Key_Backtab,
    Key.SPACE: Qt.Key.Key_Space,
    Key.LEFT: Qt.Key.Key_Left,
    Key.RIGHT: Qt.Key.Key_Right,
    Key.UP: Qt.Key.Key_Up,
    Key.DOWN: Qt.Key.Key_Down,
    Key.HOME: Qt.Key.Key_Home,
    Key.END: Qt.Key.Key_End,
}
_TEXTS = {Key.ENTER: "\r", Key.SPACE: " ", Key.TAB: "\t", Key.BACKSPACE: "\b", Key.DELETE: "\x7f"}


def tap(target: QWidget, x: int, y: int) -> None:
    """Touch and leave: a left click. No finger lies on the page long enough for a menu."""
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    for kind, button, held in (
        (QEvent.Type.MouseMove, none, none),
        (QEvent.Type.MouseButtonPress, left, left),
        (QEvent.Type.MouseButtonRelease, left, none),
    ):
        at = QPointF(x, y)
        around = QPointF(target.mapToGlobal(at.toPoint()))
        event = QMouseEvent(kind, at, around, button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(target, event)


def type_text(target: QWidget, text: str) -> None:
    """Put text into the field that has the focus; what is no letter or sign is left out."""
    for letter in unicodedata.normalize("NFC", text):
        if unicodedata.category(letter) in {"Cc", "Cs"}:
            continue
        if ord(letter) <= _LAST_LATIN:
            # By keys: fields of dates and numbers, and pages that look at keys, know no other way.
            _key(target, _key_of(letter), letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QCoreApplication.sendEvent(target, event)


def _key_of(letter: str) -> Qt.Key:
    """Keys are named by their capitals, where Latin-1 has one."""
    capital = letter.upper()
    return Qt.Key(ord(capital if len(capital) == 1 and ord(capital) <= _LAST_LATIN else letter))


def press(target: QWidget, key: Key) -> None:
    """Press one of the keys that there are."""
    _key(target, _KEYS[key], _TEXTS.get(key, ""), shifted=key is Key.BACK_TAB)


def _key(target: QWidget, key: Qt.Key, text: str, *, shifted: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, key, held, text))
