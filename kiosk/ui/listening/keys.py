"""The four keys, seen before anything else of the window sees them."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QLineEdit

from kiosk.qtkit.focus import focused

#: Held for so long, one of the keys begins the listening where a short press means something else.
HELD_MS = 1_000


class Command(Enum):
    """What the keys say, in the order in which the settings name them."""

    PREVIOUS = 0
    NEXT = 1
    CHOOSE = 2
    REPEAT = 3


#: Keys of any keyboard, which walk and press on the screen and type: to begin, they are held.
_ORDINARY = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Tab,
        *(Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
        *(Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    }
)
_SAME = {Qt.Key.Key_Enter: Qt.Key.Key_Return}


class ListeningKeys(QObject):
    """Takes the four keys while somebody listens; before that, sees whether somebody wants to.

    Signals:
        commanded: a `Command`.
        wanted: a key of a keypad was pressed, or one of any keyboard was held.
        tapped: one of any keyboard went down, and is perhaps held.
        plugged: a keypad that tells by keys says that headphones were put in (True) or taken out.
    """

    commanded = Signal(object)
    wanted = Signal()
    tapped = Signal()
    plugged = Signal(bool)

    def __init__(
        self,
        is_on: Callable[[], bool],
        *,
        keys: Sequence[str],
        jack_keys: Sequence[str],
        parent: QObject,
    ) -> None:
        """Watch nothing yet.

        Args:
            is_on: whether somebody listens.
            keys: the names of the four keys.
            jack_keys: the names of the two keys that tell of headphones, or none.
            parent: owner.
        """
        super().__init__(parent)
        self._is_on = is_on
        self._commands: Mapping[Qt.Key, Command] = {
            _key(name): command for name, command in zip(keys, Command, strict=True)
        }
        self._jack: Mapping[Qt.Key, bool] = {
            _key(name): put_in for name, put_in in zip(jack_keys, (True, False), strict=False)
        }
        self._window: QWindow | None = None
        self._held = QTimer(self, singleShot=True, interval=HELD_MS)
        self._held.timeout.connect(self.wanted)
        # A key whose press was taken is taken when it comes up, whatever came between.
        self._down: set[Qt.Key] = set()

    def watch(self, window: QWindow) -> None:
        """See the keys of this window."""
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    @Slot()
    def forget(self) -> None:
        """No key is held."""
        self._held.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours; let all else by."""
        if isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            key = _SAME.get(key, key)
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(key, again=event.isAutoRepeat())
            if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._held.stop()
                taken = key in self._down
                self._down.discard(key)
                return taken
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key, *, again: bool) -> bool:
        if key in self._jack:
            if not again:
                self._take(key)
                self.plugged.emit(self._jack[key])
            return True
        command = self._commands.get(key)
        if command is None:
            return False
        if self._is_on():
            if not again:
                self._take(key)
                self.commanded.emit(command)
            return True
        if again:
            return key in self._down
        if key not in _ORDINARY:
            self._take(key)
            self.wanted.emit()
            return True
        if not isinstance(focused(), QLineEdit):
            self._held.start()
            self.tapped.emit()
        return False

    def _take(self, key: Qt.Key) -> None:
        self._down.add(key)


def _key(name: str) -> Qt.Key:
    found: Qt.Key = getattr(Qt.Key, f"Key_{name}")
    return _SAME.get(found, found)
