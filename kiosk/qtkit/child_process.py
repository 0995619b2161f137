"""A command in a process of its own that does not hold up the screen, and what it said."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.qtkit.priority import lower

_REAPED_WITHIN_MS = 2_000
#: More is read, so that the process does not wait for ever, and dropped.
_MAX_BYTES = 4_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a process ended.

    Attributes:
        code: its exit code; None where it did not start, crashed, or was ended for taking too long.
        output: what it wrote, up to a few megabytes.
        errors: what it wrote to standard error.
    """

    code: int | None
    output: bytes
    errors: bytes


class ChildProcess(QObject):
    """Runs one command at a time, with less of the machine than the screen has.

    Signals:
        ended: an `Ended`; once for each start, and never after `kill`.
    """

    ended = Signal(object)

    def __init__(self, *, longest_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._output = bytearray()
        self._errors = bytearray()
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(int(longest_s * 1000))
        self._limit.timeout.connect(self._on_too_long)

    @property
    def is_running(self) -> bool:
        """Whether a command runs."""
        return self._process is not None

    def process_id(self) -> int:
        """The system's number of the process; 0 where none runs."""
        return self._process.processId() if self._process is not None else 0

    def start(self, command: Sequence[str]) -> None:
        """Run a command; nothing happens while another one runs."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProgram(command[0])
        process.setArguments(list(command[1:]))
        process.started.connect(self._on_started)
        process.readyReadStandardOutput.connect(self._on_said)
        process.readyReadStandardError.connect(self._on_said)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._output.clear()
        self._errors.clear()
        self._process = process
        self._limit.start()
        process.start()
        process.closeWriteChannel()

    def kill(self) -> None:
        """End the command at once and say nothing of it; returns when it is gone."""
        process = self._let_go()
        if process is not None:
            process.kill()
            process.waitForFinished(_REAPED_WITHIN_MS)

    def _let_go(self) -> QProcess | None:
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.started.disconnect(self._on_started)
            process.readyReadStandardOutput.disconnect(self._on_said)
            process.readyReadStandardError.disconnect(self._on_said)
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.deleteLater()
        return process

    @Slot()
    def _on_started(self) -> None:
        lower(self.process_id())

    @Slot()
    def _on_said(self) -> None:
        if self._process is not None:
            _add(self._output, self._process.readAllStandardOutput().data())
            _add(self._errors, self._process.readAllStandardError().data())

    @Slot()
    def _on_finished(self) -> None:
        process = self._process
        if process is None:
            return
        self._on_said()
        well = process.exitStatus() is QProcess.ExitStatus.NormalExit
        self._end(process.exitCode() if well else None)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            self._end(None)

    @Slot()
    def _on_too_long(self) -> None:
        process = self._let_go()
        if process is not None:
            process.kill()
            process.waitForFinished(_REAPED_WITHIN_MS)
            self._say(None)

    def _end(self, code: int | None) -> None:
        self._let_go()
        self._say(code)

    def _say(self, code: int | None) -> None:
        said = Ended(code=code, output=bytes(self._output), errors=bytes(self._errors))
        self.ended.emit(said)


def _add(kept: bytearray, more: bytes | bytearray | memoryview) -> None:
    kept += bytes(more)[: _MAX_BYTES - len(kept)]
