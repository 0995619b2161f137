"""Plays sound that is already there, and says how far it has come, also where nothing can be heard.

QtMultimedia is imported only when the first sound is played: its Linux build needs libpulse, and a
kiosk without it must still start. A sound device that is lost in mid-play gives no error: its clock
just stands still, so progress is watched.
"""

import importlib
import logging
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
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

_TICK_MS = 15
_BUFFER_MS = 60
_STALLED_AFTER_MS = 500
_RETRY_SOUND_AFTER_MS = 30_000
_BYTES_A_FRAME = 2

_log = logging.getLogger(__name__)


class NoSoundError(Exception):
    """No sound can come out of this machine now."""


class _Output(Protocol):
    """What the player asks of a sound device, or of the clock that stands in for one."""

    def frame(self) -> int:
        """How many frames have been played."""
        ...

    def is_drained(self) -> bool:
        """Whether everything has been played, as far as the device itself knows."""
        ...

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1."""
        ...

    def stop(self) -> None:
        """Fall silent at once."""
        ...


class _SilentOutput:
    """Time alone: goes on as sound would."""

    def __init__(self, start_frame: int, rate: int, speed: float) -> None:
        self._start_frame = start_frame
        self._frames_a_ms = rate * speed / 1_000
        self._timer = QElapsedTimer()
        self._timer.start()

    def frame(self) -> int:
        return self._start_frame + round(self._timer.elapsed() * self._frames_a_ms)

    def is_drained(self) -> bool:
        return False

    def set_volume(self, volume: float) -> None:
        del volume

    def stop(self) -> None:
        pass


class _SoundOutput:
    """The machine's sound device."""

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
        self._buffer.setData(QByteArray(pcm16[start_frame * _BYTES_A_FRAME :]))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink: QAudioSink = multimedia.QAudioSink(device, wanted)
        self._sink.setBufferSize(rate * _BYTES_A_FRAME * _BUFFER_MS // 1_000)
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


class PcmPlayer(QObject):
    """Plays one piece of 16-bit mono sound at a time.

    Where there is no sound device the same signals come at the same times, in silence.
    """

    position_changed = Signal(int)
    """How many frames of the piece have been played."""
    finished = Signal()
    """The piece has been played to its end. Not sent after `stop`."""
    silenced = Signal(str)
    """Why the piece that plays cannot be heard."""

    def __init__(
        self, parent: QObject | None = None, *, sound: bool = True, silent_speed: float = 1.0
    ) -> None:
        """Make a player.

        Args:
            parent: owner.
            sound: False never opens a sound device.
            silent_speed: how many seconds of sound pass in a second where nothing is heard.
        """
        super().__init__(parent)
        self._sound = sound
        self._silent_speed = silent_speed
        self._volume = 1.0
        self._output: _Output | None = None
        self._pcm16 = b""
        self._frames = 0
        self._rate = 1
        self._position = 0
        self._piece = 0
        self._reopened = False
        self._since_progress = QElapsedTimer()
        self._since_lost = QElapsedTimer()
        self._tick = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)

    def warm_up(self) -> None:
        """Load what sound needs ahead of the first piece."""
        if self._sound:
            try:
                importlib.import_module("PySide6.QtMultimedia").QMediaDevices.defaultAudioOutput()
            except ImportError:
                _log.warning("no sound: QtMultimedia cannot be loaded")

    def play(self, pcm16: bytes, rate: int) -> None:
        """Stop what plays and play this, `rate` samples a second."""
        self._begin(pcm16, len(pcm16) // _BYTES_A_FRAME, rate)
        if not self._sound or self._was_lost_lately():
            self._output = self._silent_output()
        else:
            self._open_sound()

    def play_silently(self, frames: int, rate: int) -> None:
        """Stop what plays and let this much time pass, with the same signals."""
        self._begin(b"", frames, rate)
        self._output = self._silent_output()

    def stop(self) -> int:
        """Fall silent at once; return how many frames of the piece had been played."""
        self._tick.stop()
        self._piece += 1
        if self._output is not None:
            self._position = min(self._frames, max(self._position, self._output.frame()))
            self._output.stop()
            self._output = None
        return self._position

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1, from now on."""
        self._volume = max(0.0, min(1.0, volume))
        if self._output is not None:
            self._output.set_volume(self._volume)

    def _begin(self, pcm16: bytes, frames: int, rate: int) -> None:
        self.stop()
        self._pcm16, self._frames, self._rate = pcm16, frames, rate
        self._position = 0
        self._reopened = False
        self._since_progress.start()
        self._tick.start()

    def _was_lost_lately(self) -> bool:
        lost = self._since_lost
        return lost.isValid() and not lost.hasExpired(_RETRY_SOUND_AFTER_MS)

    def _open_sound(self) -> None:
        try:
            self._output = _SoundOutput(self._pcm16, self._position, self._rate, self._volume)
        except NoSoundError as error:
            self._go_silent(str(error))
        else:
            self._since_lost.invalidate()
            self._since_progress.start()

    def _go_silent(self, reason: str) -> None:
        self._since_lost.start()
        self._output = self._silent_output()
        self.silenced.emit(reason)

    def _silent_output(self) -> _SilentOutput:
        return _SilentOutput(self._position, self._rate, self._silent_speed)

    @Slot()
    def _on_tick(self) -> None:
        output = self._output
        if output is None:
            return
        frame = min(self._frames, output.frame())
        drained = output.is_drained()
        if drained or frame >= self._frames:
            self.stop()
            self._position = self._frames
            piece = self._piece
            self.position_changed.emit(self._frames)
            # A receiver may have stopped this piece or begun another in the meantime.
            if piece == self._piece:
                self.finished.emit()
        elif frame > self._position:
            self._position = frame
            self._since_progress.start()
            self.position_changed.emit(frame)
        elif self._since_progress.hasExpired(_STALLED_AFTER_MS):
            self._on_stall(output)

    def _on_stall(self, output: _Output) -> None:
        output.stop()
        if self._reopened:
            self._go_silent("the sound device stopped taking sound")
            return
        self._reopened = True
        self._open_sound()
