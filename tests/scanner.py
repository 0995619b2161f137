"""A scanner at the window, or a hand at a keyboard: keys as they arrive, with the times between them."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.qtkit.scanner_filter import ScannerFilter
from tests.stand import Stand

_KEYS = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\t": Qt.Key.Key_Tab}
_PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Key:
    """A key, and what it types."""

    key: int
    text: str = ""
    modifiers: Qt.KeyboardModifier = _PLAIN


def keys_of(typed: str) -> list[Key]:
    """The keys that type this; what no keyboard has comes as its letter alone."""
    return [Key(_KEYS.get(each, ord(each.upper()[:1])), each) for each in typed]


class Keyboard:
    """Sends keys to the window of a kiosk."""

    def __init__(self, kiosk: Stand) -> None:
        self._window = kiosk.shell.windowHandle()
        found = kiosk.shell.findChild(ScannerFilter)
        assert isinstance(found, ScannerFilter)
        self._filter = found
        self._moment = 10_000

    def press(self, keys: Iterable[Key], *, gap_ms: int) -> None:
        """Press these one after the other, and let it be quiet then."""
        for each in keys:
            self._moment += gap_ms
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, each.key, each.modifiers, each.text)
                event.setTimestamp(self._moment)
                QCoreApplication.sendEvent(self._window, event)
        self._filter.decide()
        self._moment += 1_000
        QCoreApplication.processEvents()

    def scan(self, typed: str, *, gap_ms: int = 4) -> None:
        """Read a code."""
        self.press(keys_of(typed), gap_ms=gap_ms)

    def type(self, typed: str, *, gap_ms: int = 90) -> None:
        """Type as a practised hand does, 130 words a minute."""
        self.press(keys_of(typed), gap_ms=gap_ms)
