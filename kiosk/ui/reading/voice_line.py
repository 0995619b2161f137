"""The line to whoever speaks: one worker after another, until too many have died."""

import logging
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from kiosk.speech.protocol import Request
from kiosk.ui.reading.worker_process import WorkerProcess

_MAX_CRASHES = 3
_CRASH_WINDOW_MS = 60_000
REST_MS = 5_000

_log = logging.getLogger(__name__)


class VoiceLine(QObject):
    """Always has a worker to talk to, except for a while when three in a row were of no use at all.

    A worker that has answered was a good one: its loss says nothing about the next, however often
    it happens. Three that are lost one after another within a minute before they have answered
    anything say that this machine cannot speak now; it is asked again after a rest.
    """

    answered = Signal(object)
    """An event of the protocol."""
    interrupted = Signal(str)
    """A worker was lost, and why: what it has not answered must be asked again."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        parent: QObject,
        ready_within_ms: int,
        answer_within_ms: int,
        rest_ms: int,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._ready_within_ms = ready_within_ms
        self._answer_within_ms = answer_within_ms
        self._worker: WorkerProcess | None = None
        self._number = 0
        self._crashes: deque[int] = deque(maxlen=_MAX_CRASHES)
        self._since_start = QElapsedTimer()
        self._since_start.start()
        self._rest = QTimer(self, singleShot=True, interval=rest_ms)
        self._rest.timeout.connect(self._on_rested)
        self.is_given_up = False

    def start(self) -> WorkerProcess:
        """Start a worker if none runs, and return the one that runs."""
        if self._worker is None:
            self._worker = WorkerProcess(
                self._command,
                parent=self,
                ready_within_ms=self._ready_within_ms,
                answer_within_ms=self._answer_within_ms,
            )
            self._worker.answered.connect(self._on_worker_answered)
            self._worker.lost.connect(self._on_worker_lost)
        return self._worker

    def next_number(self) -> int:
        """A number for a request, never given before."""
        self._number += 1
        return self._number

    def send(self, request: Request) -> None:
        """Ask."""
        self.start().send(request)

    def process_id(self) -> int:
        """The system's number of the worker; 0 where none runs."""
        return self._worker.process_id() if self._worker is not None else 0

    def forgive(self) -> None:
        """Forget the lost workers and try again."""
        self.is_given_up = False
        self._rest.stop()
        self._crashes.clear()

    def close(self) -> None:
        """End the worker and return when it is gone."""
        self._rest.stop()
        if self._worker is not None:
            self._worker.end(wait=True)
            self._worker = None

    @Slot(object)
    def _on_worker_answered(self, event: object) -> None:
        self._crashes.clear()
        self.answered.emit(event)

    @Slot()
    def _on_rested(self) -> None:
        self.forgive()
        self.start()

    @Slot(str)
    def _on_worker_lost(self, reason: str) -> None:
        _log.warning("speech worker lost: %s", reason)
        self._worker = None
        now = self._since_start.elapsed()
        self._crashes.append(now)
        if len(self._crashes) == _MAX_CRASHES and now - self._crashes[0] <= _CRASH_WINDOW_MS:
            self.is_given_up = True
            self._rest.start()
        else:
            self.start()
        self.interrupted.emit(reason)
