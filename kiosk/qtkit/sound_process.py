r"""Plays sound, in a process of its own.

Qt's PulseAudio part aborts the whole process when a sound is begun while the sound server is away
(seen with 6.11.3, libpulse: "Assertion 'c' failed"), and nothing that Qt offers tells beforehand. A
screen must not die of that: the window plays through this process, and in silence when it is gone.

Commands, a line each: `play PIECE RATE BYTES` with the samples behind it, `stop`, `volume 0.5`.
Answers, a line each: `ready`, `at PIECE FRAME`, `end PIECE`, `lost PIECE REASON`.
"""

import contextlib
import importlib
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QElapsedTimer,
    QIODevice,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

BYTES_A_FRAME = 2
TICK_MS = 15
_BUFFER_MS = 60
_STALLED_AFTER_MS = 500


class NoSoundError(Exception):
    """No sound can come out of this machine now."""


class _Sink:
    """One opening of the machine's sound device, playing from a frame on."""

    def __init__(self, pcm16: bytes, start_frame: int, rate: int, volume: float) -> None:
        try:
            multimedia = importlib.import_module("PySide6.QtMultimedia")
        except ImportError as error:
            raise NoSoundError("QtMultimedia cannot be loaded (libpulse0 missing?)") from error
        device = multimedia.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise NoSoundError("no sound device")
        wanted = multimedia.QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
        self._states = multimedia.QtAudio.State
        self._start_frame = start_frame
        self._rate = rate
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pcm16[start_frame * BYTES_A_FRAME :]))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink: QAudioSink = multimedia.QAudioSink(device, wanted)
        self._sink.setBufferSize(rate * BYTES_A_FRAME * _BUFFER_MS // 1_000)
        self._sink.setVolume(volume)
        self._sink.start(self._buffer)
        if self._sink.state() == self._states.StoppedState:
            raise NoSoundError("the sound device cannot be opened")

    def frame(self) -> int:
        return self._start_frame + self._sink.processedUSecs() * self._rate // 1_000_000

    def is_drained(self) -> bool:
        return self._buffer.atEnd() and self._sink.state() == self._states.IdleState

    def set_volume(self, volume: float) -> None:
        self._sink.setVolume(volume)

    def stop(self) -> None:
        # Unlike stop(), reset() throws away what the device still holds.
        self._sink.reset()


class SoundProcess(QObject):
    """Does what the commands say and reports how far the sound has come."""

    play_asked = Signal(int, int, bytes)
    stop_asked = Signal()
    volume_asked = Signal(float)
    ended = Signal()

    def __init__(self, output: BinaryIO) -> None:
        super().__init__()
        self._out = output
        self._sink: _Sink | None = None
        self._piece = 0
        self._pcm16 = b""
        self._rate = 1
        self._volume = 1.0
        self._position = 0
        self._reopened = False
        self._since_progress = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        self.play_asked.connect(self._on_play_asked)
        self.stop_asked.connect(self._on_stop_asked)
        self.volume_asked.connect(self._on_volume_asked)
        self.ended.connect(QCoreApplication.quit)

    def say(self, line: str) -> None:
        """Write one line to the asker."""
        try:
            self._out.write(line.encode() + b"\n")
            self._out.flush()
        except OSError:
            QCoreApplication.quit()

    def listen(self, source: BinaryIO) -> None:
        """Read commands until there are no more; runs in a thread of its own."""
        while line := source.readline():
            match line.split():
                case [b"play", piece, rate, size]:
                    self.play_asked.emit(int(piece), int(rate), source.read(int(size)))
                case [b"stop"]:
                    self.stop_asked.emit()
                case [b"volume", volume]:
                    self.volume_asked.emit(float(volume))
        self.ended.emit()

    @Slot(int, int, bytes)
    def _on_play_asked(self, piece: int, rate: int, pcm16: bytes) -> None:
        self._on_stop_asked()
        self._piece, self._rate, self._pcm16 = piece, rate, bytes(pcm16)
        self._position = 0
        self._reopened = False
        self._open()

    @Slot()
    def _on_stop_asked(self) -> None:
        self._tick.stop()
        if self._sink is not None:
            self._sink.stop()
            self._sink = None

    @Slot(float)
    def _on_volume_asked(self, volume: float) -> None:
        self._volume = volume
        if self._sink is not None:
            self._sink.set_volume(volume)

    def _open(self) -> None:
        try:
            self._sink = _Sink(self._pcm16, self._position, self._rate, self._volume)
        except NoSoundError as error:
            self._on_stop_asked()
            self.say(f"lost {self._piece} {error}")
        else:
            self._since_progress.start()
            self._tick.start()

    @Slot()
    def _on_tick(self) -> None:
        sink = self._sink
        if sink is None:
            return
        frame = sink.frame()
        if sink.is_drained() or frame >= len(self._pcm16) // BYTES_A_FRAME:
            self._on_stop_asked()
            self.say(f"end {self._piece}")
        elif frame > self._position:
            self._position = frame
            self._since_progress.start()
            self.say(f"at {self._piece} {frame}")
        elif self._since_progress.hasExpired(_STALLED_AFTER_MS):
            self._on_stop_asked()
            if self._reopened:
                self.say(f"lost {self._piece} the sound device stopped taking sound")
                return
            # A device that is lost gives no error: its clock stands still. Once it is tried again.
            self._reopened = True
            self._open()


def main() -> int:
    """Serve commands until the input ends; return the exit code."""
    # Ctrl-C in a terminal is for the window; it ends us by closing our input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    output = os.fdopen(os.dup(1), "wb")
    # What libraries print goes to standard error.
    os.dup2(2, 1)
    app = QCoreApplication(sys.argv[:1])
    process = SoundProcess(output)
    # Where it cannot be loaded, that is said with the first piece that cannot be played.
    with contextlib.suppress(ImportError):
        importlib.import_module("PySide6.QtMultimedia").QMediaDevices.defaultAudioOutput()
    process.say("ready")
    threading.Thread(target=process.listen, args=(sys.stdin.buffer,), daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
