"""One run of the page's process: what is said to it, what it answers, and the watch kept over it."""

import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from kiosk.web.from_page import Pong, Ready, decode_from_page
from kiosk.web.line_cutter import LineCutter
from kiosk.web.message import Message, encode
from kiosk.web.to_page import Ping, Start

READY_WITHIN_MS = 10_000
PING_EVERY_MS = 1_000
PONG_WITHIN_MS = 3_000
_REAPED_WITHIN_MS = 2_000
#: What could open the engine from outside, or have it write down what it sends.
_FOREIGN = ("QT", "QML", "CHROME", "SSLKEYLOGFILE")


class PageProcess(QObject):
    """Starts at once. Whatever goes wrong, it is killed first, with all that it started, and then reported, once.

    Signals:
        said: a message of `kiosk.web.from_page`, but for the answers to pings.
        lost: it died, hung or spoke nonsense; it is gone. Why, for staff.
    """

    said = Signal(object)
    lost = Signal(str)

    def __init__(
        self,
        command: Sequence[str],
        start: Start,
        *,
        parent: QObject,
        ready_within_ms: int = READY_WITHIN_MS,
        pong_within_ms: int = PONG_WITHIN_MS,
    ) -> None:
        super().__init__(parent)
        self._pong_within_ms = pong_within_ms
        self._cutter = LineCutter()
        self._is_ended = False
        self._pings = 0
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._on_silence)
        self._next_ping = QTimer(self, singleShot=True, interval=PING_EVERY_MS)
        self._next_ping.timeout.connect(self._ping)
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setProcessEnvironment(clean_environment())
        # What the engine prints may hold addresses, and a full pipe would stop it.
        self._process.setStandardErrorFile(QProcess.nullDevice())
        if sys.platform != "win32":
            self._process.setUnixProcessParameters(
                QProcess.UnixProcessFlag.CreateNewSession
                | QProcess.UnixProcessFlag.DisableCoreDumps
            )
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)
        self._silence.start(ready_within_ms)
        self._process.start()
        self.send(start)

    def process_id(self) -> int:
        """The system's number of the process, and of its group; 0 where it does not run."""
        return self._process.processId()

    def send(self, message: Message) -> None:
        """Say something to it."""
        if not self._is_ended:
            self._process.write(encode(message))

    def end(self) -> None:
        """Kill it and all that it started; nothing is reported any more. Returns when it is gone."""
        if self._is_ended:
            return
        self._is_ended = True
        self._silence.stop()
        self._next_ping.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.waitForStarted(_REAPED_WITHIN_MS)
            _kill_group(self.process_id())
            self._process.kill()
            self._process.waitForFinished(_REAPED_WITHIN_MS)
        self.deleteLater()

    @Slot()
    def _ping(self) -> None:
        self._pings += 1
        self.send(Ping(number=self._pings))
        self._silence.start(self._pong_within_ms)

    @Slot()
    def _on_output(self) -> None:
        if self._is_ended:
            return
        try:
            lines = self._cutter.feed(bytes(self._process.readAllStandardOutput().data()))
            messages = [decode_from_page(line) for line in lines]
        except (ValueError, msgspec.DecodeError):
            self._lose("The page's process spoke nonsense.")
            return
        for message in messages:
            self._take(message)

    def _take(self, message: object) -> None:
        # Whoever heard of the message before may have ended the process.
        if self._is_ended:
            return
        if isinstance(message, Pong):
            if message.number == self._pings:
                self._silence.stop()
                self._next_ping.start()
            return
        if isinstance(message, Ready):
            self._ping()
        self.said.emit(message)

    @Slot()
    def _on_silence(self) -> None:
        self._lose("The page's process does not answer.")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._lose("The page's process cannot be started.")

    @Slot()
    def _on_finished(self) -> None:
        self._lose("The page's process died.")

    def _lose(self, reason: str) -> None:
        if not self._is_ended:
            self.end()
            self.lost.emit(reason)


def clean_environment() -> QProcessEnvironment:
    """What the process may know of this one's environment: nothing that steers Qt or the engine."""
    found = QProcessEnvironment.systemEnvironment()
    for name in found.keys():  # noqa: SIM118 - no mapping of Python's
        if name.upper().startswith(_FOREIGN):
            found.remove(name)
    found.insert("QT_QPA_PLATFORM", "offscreen")
    found.insert("QT_QUICK_BACKEND", "software")
    return found


def _kill_group(process: int) -> None:
    """Kill a process and everything that it started, renderers included."""
    if process and sys.platform != "win32":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process, signal.SIGKILL)
