"""What is not done is said, but not more often than somebody can read it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot

from kiosk.web.from_page import Refused
from kiosk.web.judge import about
from kiosk.web.refusal import Refusal
from kiosk.web.sites import Use

#: By itself a page is not told of the same again within this, nor of more than so many things.
_WITHIN_MS = 2_000
_MOST = 3
#: What a page in a page may not do is its own affair, but for what a finger can have asked for.
_SAID_OF_FRAMES = frozenset({Refusal.MAIL, Refusal.TELEPHONE})


class Refusals(QObject):
    """Gathers refusals from the engine's callbacks and says them when the engine has returned from there."""

    _come = Signal(object, str)

    def __init__(self, send: Callable[[Refused], None]) -> None:
        super().__init__()
        self._send = send
        self._said: dict[Refused, int] = {}
        self._clock = QElapsedTimer()
        self._clock.start()
        self._come.connect(self._on_come, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """The resident does something: what comes of it is said, whatever was said before."""
        self._said.clear()

    def add(self, refusal: Refusal, address: str = "") -> None:
        """Something was refused."""
        self._come.emit(refusal, about(address, refusal))

    def add_address(self, use: Use, refusal: Refusal, address: str) -> None:
        """An address was refused."""
        if use is Use.PAGE or (use is Use.FRAME and refusal in _SAID_OF_FRAMES):
            self.add(refusal, address)

    @Slot(object, str)
    def _on_come(self, refusal: object, told: str) -> None:
        if not isinstance(refusal, Refusal):
            return
        now = self._clock.elapsed()
        self._said = {each: at for each, at in self._said.items() if now - at < _WITHIN_MS}
        message = Refused(refusal=refusal, about=told)
        if message in self._said or len(self._said) >= _MOST:
            return
        self._said[message] = now
        self._send(message)
