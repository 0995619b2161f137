"""One run of the speech worker: what is sent to it, what it answers, and the watch kept over it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.speech.client import EventDecoder
from kiosk.speech.protocol import (
    Done,
    Failed,
    Playing,
    ProtocolError,
    Ready,
    Request,
    Spoken,
    encode_request,
)

READY_WITHIN_MS = 5_000
# A sentence takes 5 ms (worst seen 30), and one that takes longer gives a sign of life every 250 ms.
# With the 130 to 350 ms in which another worker starts, a voice that hangs is replaced within a second.
ANSWER_WITHIN_MS = 500
# The longest sentence at the slowest speed sounds for about a minute.
_PLAYED_WITHIN_MS = 120_000
_REAPED_WITHIN_MS = 2_000


class WorkerProcess(QObject):
    """Starts at once. Whatever goes wrong, it is killed first and then reported, once."""

    answered = Signal(object)
    """An event of the protocol, other than that the worker is ready."""
    lost = Signal(str)
    """The worker died, hung or spoke nonsense; it is gone."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        parent: QObject,
        ready_within_ms: int = READY_WITHIN_MS,
        answer_within_ms: int = ANSWER_WITHIN_MS,
    ) -> None:
        super().__init__(parent)
        self._answer_within_ms = answer_within_ms
        self._decoder = EventDecoder()
        self._is_ready = False
        self._is_ended = False
        self._unanswered = 0
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._on_silence)
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        # What C libraries print there is of no use, and a full pipe would stop the worker.
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)
        self._watch.start(ready_within_ms)
        self._process.start()

    def process_id(self) -> int:
        """The system's number of the process; 0 where it does not run."""
        return self._process.processId()

    def send(self, request: Request) -> None:
        """Ask; the answer comes by `answered`."""
        self._unanswered += 1
        self._process.write(encode_request(request))
        if self._is_ready and self._unanswered == 1:
            self._watch.start(self._answer_within_ms)

    def end(self, *, wait: bool = False) -> None:
        """Kill the process; nothing is reported any more. With `wait`, return when it is gone."""
        if self._is_ended:
            return
        self._is_ended = True
        self._watch.stop()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
            return
        self._process.kill()
        if wait:
            self._process.waitForFinished(_REAPED_WITHIN_MS)

    @Slot()
    def _on_output(self) -> None:
        if self._is_ended:
            return
        try:
            events = self._decoder.feed(bytes(self._process.readAllStandardOutput().data()))
        except ProtocolError as error:
            self._lose(error.problem)
            return
        for event in events:
            self._count(event)
            if not isinstance(event, Ready):
                self.answered.emit(event)

    def _count(self, event: object) -> None:
        """Keep the watch: every request is answered by the event that ends it."""
        if isinstance(event, Ready):
            self._is_ready = True
        elif isinstance(event, Spoken | Done | Failed):
            self._unanswered = max(0, self._unanswered - 1)
        if self._is_ended or not self._unanswered:
            self._watch.stop()
        elif isinstance(event, Playing):
            self._watch.start(_PLAYED_WITHIN_MS)
        else:
            self._watch.start(self._answer_within_ms)

    @Slot()
    def _on_silence(self) -> None:
        self._lose("The speech worker does not answer.")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._lose("The speech worker cannot be started.")

    @Slot()
    def _on_finished(self) -> None:
        self._lose("The speech worker died.")
        self.deleteLater()

    def _lose(self, reason: str) -> None:
        if not self._is_ended:
            self.end()
            self.lost.emit(reason)
