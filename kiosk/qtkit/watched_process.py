"""Processes of ours that say lines; one that is started again whenever it dies."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.core.places import own_command

_REAPED_WITHIN_MS = 2_000


def line_process(
    owner: QObject,
    command: Sequence[str],
    *,
    said: Callable[[], None],
    gone: Callable[[], None],
) -> QProcess:
    """A process that is ready to be started; what it writes to standard error is let fall.

    Args:
        owner: of the process.
        command: starts it.
        said: a slot of the owner: there is something to read.
        gone: a slot of the owner: it ended, or did not start; called once or twice.
    """
    process = QProcess(owner)
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setStandardErrorFile(QProcess.nullDevice())
    process.readyReadStandardOutput.connect(said)
    process.finished.connect(gone)
    process.errorOccurred.connect(gone)
    process.finished.connect(process.deleteLater)
    return process


class WatchedProcess(QObject):
    """Runs a command, hands on what it says line by line, and starts it again some time after its end.

    Attributes:
        command: starts the process; the next start takes what is set here.
        NAME: by which this program itself is told to be the process.
        AGAIN_AFTER_MS: how long after its end it is started again.
        LONGEST_LINE: in bytes; what is longer comes in pieces.
    """

    NAME: ClassVar[str]
    AGAIN_AFTER_MS: ClassVar[int]
    LONGEST_LINE: ClassVar[int]

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: tuple[str, ...] | None = None,
        again_after_ms: int | None = None,
    ) -> None:
        """Run nothing yet.

        Args:
            parent: owner.
            command: starts the process; by default this program itself.
            again_after_ms: instead of `AGAIN_AFTER_MS`.
        """
        super().__init__(parent)
        self.command = command or tuple(own_command(self.NAME))
        self._process: QProcess | None = None
        after = self.AGAIN_AFTER_MS if again_after_ms is None else again_after_ms
        self._again = QTimer(self, singleShot=True, interval=after)
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
        if self._process is None:
            self._process = line_process(
                self, self.command, said=self._on_output, gone=self._on_gone
            )
            self._process.start()

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
            self.take_line(bytes(process.readLine(self.LONGEST_LINE).data()).strip())

    @Slot()
    def _on_gone(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process = None
        self._again.start()
        self.was_lost()
