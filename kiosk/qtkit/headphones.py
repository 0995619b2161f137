"""The window's side of the process that sees whether headphones are in."""

from PySide6.QtCore import QObject, Signal

from kiosk.core.places import own_command
from kiosk.qtkit.watched_process import WatchedProcess

_AGAIN_AFTER_MS = 30_000
_MAX_LINE_BYTES = 64


class HeadphoneWatch(WatchedProcess):
    """Tells what the process says.

    Signals:
        plugged: headphones were put in (True), or sound goes to the loudspeaker again.
    """

    plugged = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: tuple[str, ...] | None = None,
        again_after_ms: int = _AGAIN_AFTER_MS,
    ) -> None:
        """Watch nothing yet; by default this program itself is started."""
        super().__init__(
            parent,
            command=command or tuple(own_command("headphone-process")),
            again_after_ms=again_after_ms,
            longest_line=_MAX_LINE_BYTES,
        )
        self._is_in = False

    def take_line(self, line: bytes) -> None:
        """Tell what is so, where it is news."""
        if line in (b"in", b"out"):
            self._take(is_in=line == b"in")

    def was_lost(self) -> None:
        """Nobody knows any more who hears."""
        self._take(is_in=False)

    def _take(self, *, is_in: bool) -> None:
        if is_in is not self._is_in:
            self._is_in = is_in
            self.plugged.emit(is_in)
