"""The window's side of the process that sees whether headphones are in."""

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.core.places import own_command

_AGAIN_AFTER_MS = 30_000
_REAPED_WITHIN_MS = 2_000
_MAX_LINE_BYTES = 64


class HeadphoneWatch(QObject):
    """Keeps the process running, and tells what it says.

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
        """Watch nothing yet.

        Args:
            parent: owner.
            command: starts the process; by default this program itself.
            again_after_ms: how long after its death it is started again.
        """
        super().__init__(parent)
        self._command = command or tuple(own_command("headphone-process"))
        self._process: QProcess | None = None
        self._is_in = False
        self._again = QTimer(self, singleShot=True, interval=again_after_ms)
        self._again.timeout.connect(self.start)

    @Slot()
    def start(self) -> None:
        """Begin to watch."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(list(self._command[1:]))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_gone)
        process.errorOccurred.connect(self._on_gone)
        process.finished.connect(process.deleteLater)
        self._process = process
        process.start()

    def close(self) -> None:
        """End the process; return when it is gone."""
        self._again.stop()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(_REAPED_WITHIN_MS)

    def _take(self, *, is_in: bool) -> None:
        if is_in is not self._is_in:
            self._is_in = is_in
            self.plugged.emit(is_in)

    @Slot()
    def _on_output(self) -> None:
        process = self._process
        if process is None or self.sender() is not process:
            return
        while process.canReadLine():
            line = bytes(process.readLine(_MAX_LINE_BYTES).data()).strip()
            if line in (b"in", b"out"):
                self._take(is_in=line == b"in")

    @Slot()
    def _on_gone(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process = None
        # Nobody knows any more who hears.
        self._take(is_in=False)
        self._again.start()
