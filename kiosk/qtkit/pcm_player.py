"""Plays sound that is there, and says how far it has come, also where nothing can be heard."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from kiosk.core.places import own_command
from kiosk.qtkit.sound_link import SoundLink
from kiosk.qtkit.sound_process import BYTES_A_FRAME, TICK_MS

# Longer than the sound process itself needs to find out, to try again and to say so.
_MUTE_AFTER_MS = 2_500
_RETRY_SOUND_AFTER_MS = 30_000


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
        self,
        parent: QObject | None = None,
        *,
        sound: bool = True,
        silent_speed: float = 1.0,
        command: tuple[str, ...] | None = None,
    ) -> None:
        """Make a player.

        Args:
            parent: owner.
            sound: False never plays sound.
            silent_speed: how many seconds of sound pass in a second where nothing is heard.
            command: starts the sound process; by default this program itself.
        """
        super().__init__(parent)
        self._sound = sound
        self._silent_speed = silent_speed
        self._link = SoundLink(command or own_command("sound-process"), self)
        self._link.advanced.connect(self._on_link_advanced)
        self._link.ended.connect(self._on_link_ended)
        self._link.lost.connect(self._on_link_lost)
        self._piece = 0
        self._is_playing = False
        self._is_heard = False
        self._frames = 0
        self._rate = 1
        self._position = 0
        self._silent_from = 0
        self._since_silent = QElapsedTimer()
        self._since_progress = QElapsedTimer()
        self._since_lost = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)

    def warm_up(self) -> None:
        """Start what sound needs ahead of the first piece."""
        if self._sound:
            self._link.start()

    def play(self, pcm16: bytes, rate: int) -> None:
        """Stop what plays and play this, `rate` samples a second."""
        self._begin(len(pcm16) // BYTES_A_FRAME, rate)
        lost = self._since_lost
        if self._sound and not (lost.isValid() and not lost.hasExpired(_RETRY_SOUND_AFTER_MS)):
            self._is_heard = True
            self._link.play(self._piece, pcm16, rate)

    def play_silently(self, frames: int, rate: int) -> None:
        """Stop what plays and let this much time pass, with the same signals."""
        self._begin(frames, rate)

    @property
    def is_heard(self) -> bool:
        """Whether the piece that plays comes out of a sound device, and is not time alone."""
        return self._is_heard

    def stop(self) -> int:
        """Fall silent at once; return how many frames of the piece had been played."""
        self._tick.stop()
        if self._is_playing:
            self._is_playing = False
            if self._is_heard:
                self._link.stop()
            else:
                self._position = min(self._frames, max(self._position, self._silent_frame()))
        # What is still on its way belongs to a piece that no longer counts.
        self._piece += 1
        return self._position

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1, from now on."""
        self._link.set_volume(max(0.0, min(1.0, volume)))

    def close(self) -> None:
        """Fall silent and end the sound process; return when it is gone."""
        self.stop()
        self._link.end(wait=True)

    def sound_process_id(self) -> int:
        """The system's number of the process that plays; 0 where none runs."""
        return self._link.process_id()

    def _begin(self, frames: int, rate: int) -> None:
        self.stop()
        self._frames, self._rate = frames, rate
        self._position = self._silent_from = 0
        self._is_playing, self._is_heard = True, False
        self._since_silent.start()
        self._since_progress.start()
        self._tick.start()

    def _silent_frame(self) -> int:
        frames_a_ms = self._rate * self._silent_speed / 1_000
        return self._silent_from + round(self._since_silent.elapsed() * frames_a_ms)

    def _go_silent(self, reason: str) -> None:
        """Let the rest of the piece pass as time alone."""
        self._is_heard = False
        self._since_lost.start()
        self._silent_from = self._position
        self._since_silent.start()
        self.silenced.emit(reason)

    @Slot()
    def _on_tick(self) -> None:
        if self._is_heard:
            if self._since_progress.hasExpired(_MUTE_AFTER_MS):
                self._link.end()
                self._go_silent("the process that plays sound does not answer")
            return
        self._advance(self._silent_frame())

    def _advance(self, frame: int) -> None:
        if frame >= self._frames:
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

    @Slot(int, int)
    def _on_link_advanced(self, piece: int, frame: int) -> None:
        if piece == self._piece and self._is_heard:
            self._advance(frame)

    @Slot(int)
    def _on_link_ended(self, piece: int) -> None:
        if piece == self._piece and self._is_heard:
            self._advance(self._frames)

    @Slot(int, str)
    def _on_link_lost(self, piece: int, reason: str) -> None:
        if piece in (0, self._piece) and self._is_playing and self._is_heard:
            self._go_silent(reason)
