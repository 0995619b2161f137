"""The window's side of the process that reads codes before the camera."""

import base64
import binascii

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.core.places import own_command
from kiosk.qtkit.watched_process import WatchedProcess

_AGAIN_AFTER_MS = 5_000
#: More than any picture that the process sends.
_MAX_LINE_BYTES = 400_000
_MAX_SIDE_PX = 1_000


class CameraWatch(WatchedProcess):
    """Looks through the camera for as long as it is wanted.

    Signals:
        read: the text of a square code (a str); it came from outside, and may be anything.
        pictured: what the camera sees (a QImage in greys, not mirrored).
        lost: there is no camera, or it stopped; it is tried again every few seconds.
    """

    read = Signal(str)
    pictured = Signal(QImage)
    lost = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: tuple[str, ...] | None = None,
        again_after_ms: int = _AGAIN_AFTER_MS,
    ) -> None:
        """Look at nothing yet; by default this program itself is started."""
        super().__init__(
            parent,
            command=command or tuple(own_command("camera-process")),
            again_after_ms=again_after_ms,
            longest_line=_MAX_LINE_BYTES,
        )

    def take_line(self, line: bytes) -> None:
        """Hand on a code or a picture; anything else is let fall."""
        match line.split():
            case [b"code", coded]:
                self.read.emit(_plain(coded).decode(errors="replace"))
            case [b"picture", wide, high, coded] if wide.isdigit() and high.isdigit():
                picture = _picture(int(wide), int(high), _plain(coded))
                if picture is not None:
                    self.pictured.emit(picture)

    def was_lost(self) -> None:
        """Say so."""
        self.lost.emit()


def _plain(coded: bytes) -> bytes:
    try:
        return base64.b64decode(coded, validate=True)
    except binascii.Error:
        return b""


def _picture(wide: int, high: int, greys: bytes) -> QImage | None:
    if not (0 < wide <= _MAX_SIDE_PX and 0 < high <= _MAX_SIDE_PX and len(greys) == wide * high):
        return None
    # Copied: Qt does not keep the bytes alive.
    return QImage(greys, wide, high, wide, QImage.Format.Format_Grayscale8).copy()
