"""The window's side of the process that reads codes before the camera."""

import base64
import binascii

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from kiosk.qtkit.watched_process import WatchedProcess

_MAX_SIDE_PX = 1_000


class CameraWatch(WatchedProcess):
    """Looks through the camera for as long as it is wanted.

    Signals:
        read: the text of a square code (a str); it came from outside, and may be anything.
        pictured: what the camera sees (a QImage in greys, not mirrored).
        lost: there is no camera, or it stopped; it is tried again every few seconds.
    """

    NAME = "camera-process"
    AGAIN_AFTER_MS = 5_000
    #: More than any picture that the process sends.
    LONGEST_LINE = 400_000

    read = Signal(str)
    pictured = Signal(QImage)
    lost = Signal()

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
