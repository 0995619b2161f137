"""The window's side of the process that reads codes before the camera."""

import base64
import binascii

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.core.places import own_command

_AGAIN_AFTER_MS = 5_000
_REAPED_WITHIN_MS = 2_000
#: More than any picture that the process sends.
_MAX_LINE_BYTES = 400_000
_MAX_SIDE_PX = 1_000


class CameraWatch(QObject):
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
        """Look at nothing yet.

        Args:
            parent: owner.
            command: starts the process; by default this program itself.
            again_after_ms: how long after its end it is started again.
        """
        super().__init__(parent)
        #: Starts the process; the next start takes what is set here.
        self.command = command or tuple(own_command("camera-process"))
        self._process: QProcess | None = None
        self._again = QTimer(self, singleShot=True, interval=again_after_ms)
        self._again.timeout.connect(self.start)

    @property
    def is_looking(self) -> bool:
        """Whether the camera is on, or tried again soon."""
        return self._process is not None or self._again.isActive()

    @Slot()
    def start(self) -> None:
        """Begin to look."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProgram(self.command[0])
        process.setArguments(list(self.command[1:]))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_gone)
        process.errorOccurred.connect(self._on_gone)
        process.finished.connect(process.deleteLater)
        self._process = process
        process.start()

    def stop(self) -> None:
        """Switch the camera off; return when it is."""
        self._again.stop()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(_REAPED_WITHIN_MS)

    @Slot()
    def _on_output(self) -> None:
        process = self._process
        if process is None or self.sender() is not process:
            return
        # Whoever hears of a code may stop us.
        while process is self._process and process.canReadLine():
            self._take(bytes(process.readLine(_MAX_LINE_BYTES).data()))

    def _take(self, line: bytes) -> None:
        match line.split():
            case [b"code", coded]:
                self.read.emit(_plain(coded).decode(errors="replace"))
            case [b"picture", wide, high, coded] if wide.isdigit() and high.isdigit():
                picture = _picture(int(wide), int(high), _plain(coded))
                if picture is not None:
                    self.pictured.emit(picture)

    @Slot()
    def _on_gone(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process = None
        self._again.start()
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
