"""A process of ours that says lines for as long as it is wanted, and is started again when it dies."""

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

_REAPED_WITHIN_MS = 2_000


class WatchedProcess(QObject):
    """Runs a command, hands on what it says line by line, and starts it again some time after its end.

    Attributes:
        command: starts the process; the next start takes what is set here.
    """

    def __init__(
        self,
        parent: QObject | None,
        *,
        command: tuple[str, ...],
        again_after_ms: int,
        longest_line: int,
    ) -> None:
        """Run nothing yet.

        Args:
            parent: owner.
            command: starts the process.
            again_after_ms: how long after its end it is started again.
            longest_line: in bytes; what is longer comes in pieces.
        """
        super().__init__(parent)
        self.command = command
        self._longest_line = longest_line
        self._process: QProcess | None = None
        self._again = QTimer(self, singleShot=True, interval=again_after_ms)
        self._again.timeout.connect(self.start)

    @property
    def is_wanted(self) -> bool:
        """Whether the process runs, or is started again soon."""
        return self._process is not None or self._again.isActive()

    def take_line(self, line: bytes) -> None:
        """The process has said this."""
        raise NotImplementedError

    def was_lost(self) -> None:
        """The process ended, and nobody had ended it."""
        raise NotImplementedError

    @Slot()
    def start(self) -> None:
        """Start the process, where it does not run."""
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

    def close(self) -> None:
        """End the process; return when it is gone."""
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
        # Whoever hears a line may end the process.
        while process is self._process and process.canReadLine():
            self.take_line(bytes(process.readLine(self._longest_line).data()).strip())

    @Slot()
    def _on_gone(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process = None
        self._again.start()
        self.was_lost()
