"""Keeps what a scanner types from the window, where it would press and type like any keyboard, and tells it as data.

Every key is held back until it is known whether the next one comes quicker than a hand: some 35 ms, which nobody
feels. A key that goes on being held down, and every press of a finger, is let by at once.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QLineEdit

from kiosk.qtkit.burst_rule import MOST_OF_A_HAND, Stroke, typed_by_machine
from kiosk.qtkit.focus import focused

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_TYPES = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
#: A scanner that paused in what it types goes on within so many milliseconds.
_PAUSE_MS = 300
#: More strokes than this are a machine's, and nobody's list.
_MOST_STROKES = 4_000


@dataclass(frozen=True, slots=True)
class _Held:
    """A key event, to be sent on as it was."""

    kind: QEvent.Type
    key: int
    modifiers: Qt.KeyboardModifier
    codes: tuple[int, int, int]
    text: str

    @classmethod
    def of(cls, event: QKeyEvent) -> "_Held":
        codes = (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers())
        return cls(event.type(), event.key(), event.modifiers(), codes, event.text())

    def event(self) -> QKeyEvent:
        return QKeyEvent(self.kind, self.key, self.modifiers, *self.codes, self.text)


class ScannerFilter(QObject):
    """A filter on our own window, to be put there last: it must see every key first.

    Signals:
        scanned: all that a machine typed at once.
    """

    scanned = Signal(str)

    def __init__(self, *, gap_ms: int, parent: QObject) -> None:
        """Watch nothing yet.

        Args:
            gap_ms: milliseconds between two keys of a scanner, at most.
            parent: whose end is its own.
        """
        super().__init__(parent)
        self._gap_ms = gap_ms
        self._window: QWindow | None = None
        self._held: list[_Held] = []
        self._strokes: list[Stroke] = []
        self._last_ms = 0
        self._longest_ms = 0
        self._goes_on = False
        self._paused_ms: int | None = None
        self._fallen: set[int] = set()
        self._sending = False
        self._quiet = QTimer(self, singleShot=True, interval=gap_ms)
        self._quiet.timeout.connect(self._on_quiet)

    def watch(self, window: QWindow) -> None:
        """Serve this window."""
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold keys back; let all else by."""
        if self._sending or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.isAutoRepeat():
            self.decide()
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._press(event)
            return True
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        # By the clock of who sends it: while the screen is busy, keys wait and then come all at once.
        moment = event.timestamp()
        if self._strokes and moment - self._last_ms > self._gap_ms:
            self.decide()
        if not self._held:
            paused, self._paused_ms = self._paused_ms, None
            self._goes_on = paused is not None and moment - paused <= _PAUSE_MS
        self._hold(event)
        if event.key() in _MODIFIERS:
            return
        self._longest_ms = max(self._longest_ms, moment - self._last_ms) if self._strokes else 0
        self._last_ms = moment
        if len(self._strokes) < _MOST_STROKES:
            plain = bool(event.text()) and event.text().isprintable()
            plain = plain and not event.modifiers() & ~_TYPES
            self._strokes.append(Stroke(event.text(), event.key() in _ENDS, plain))

    def _hold(self, event: QKeyEvent) -> None:
        self._quiet.start()
        # Once it is a machine's nothing is sent on any more.
        if len(self._strokes) <= MOST_OF_A_HAND:
            self._held.append(_Held.of(event))
        else:
            self._fallen.add(event.key())

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() in self._fallen:
            self._fallen.discard(event.key())
            return True
        if not self._held:
            return False
        self._held.append(_Held.of(event))
        return True

    @Slot()
    def _on_quiet(self) -> None:
        # What waited while the screen was busy comes before this.
        QTimer.singleShot(0, self, self._decide_if_quiet)

    @Slot()
    def _decide_if_quiet(self) -> None:
        if not self._quiet.isActive():
            self.decide()

    def decide(self) -> None:
        """Let fall what a machine typed, and tell it; send on what a hand did."""
        self._quiet.stop()
        held, strokes, goes_on = self._held, self._strokes, self._goes_on
        self._held, self._strokes, self._goes_on = [], [], False
        at = focused()
        in_line = isinstance(at, QLineEdit) or getattr(at, "owns_keys", False) is True
        if strokes and (
            goes_on or typed_by_machine(strokes, longest_gap_ms=self._longest_ms, in_line=in_line)
        ):
            self._fall(held, strokes)
        else:
            self._send(held)

    def _fall(self, held: list[_Held], strokes: list[Stroke]) -> None:
        down = {each.key for each in held if each.kind == QEvent.Type.KeyPress}
        self._fallen |= down - {each.key for each in held if each.kind == QEvent.Type.KeyRelease}
        self._paused_ms = None if strokes[-1].ends else self._last_ms
        self.scanned.emit("".join(each.text for each in strokes))

    def _send(self, held: list[_Held]) -> None:
        if self._window is None:
            return
        self._sending = True
        try:
            for each in held:
                QCoreApplication.sendEvent(self._window, each.event())
        finally:
            self._sending = False
