"""Reads passages aloud, sentence by sentence, and says which word is sounding."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.ui.reading.passage import Passage

WORDS_PER_MINUTE = 150


class Recorder(Protocol):
    """Receives everything that is played, in order."""

    def write(self, pcm16: bytes, rate: int) -> None:
        """Take 16-bit mono samples, `rate` of them a second."""
        ...


class Reader(QObject):
    """Reads aloud. Every method returns at once; silence comes within the call of `stop`."""

    word_reached = Signal(str, int, int)
    """Key of the passage, and the word's first and one-past-last code point in the passage's text."""
    passage_reached = Signal(str)
    """Key of the passage that begins to sound."""
    finished = Signal()
    """Everything handed to `read` has been read. Not sent after `stop`."""
    silent = Signal(str)
    """Why nothing is heard, for staff; each reason once a run."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        recorder: Recorder | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        super().__init__(parent)

    def prepare(self) -> None:
        """Start the voice ahead of the first reading; call once the first screen is painted."""

    def can_read(self, language: str) -> bool:
        """Whether a voice speaks this language; where not, show no speaker button."""
        raise NotImplementedError

    def read(self, passages: Sequence[Passage]) -> None:
        """Fall silent, then read these passages in order."""

    def stop(self) -> None:
        """Fall silent at once and forget what was left to read."""

    def is_reading(self) -> bool:
        """Whether something is being read or about to be."""
        raise NotImplementedError

    def set_speed(self, words_per_minute: int) -> None:
        """Speed from the next sentence on."""

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1, from now on."""

    def reset(self) -> None:
        """Fall silent, and put speed and loudness back to normal: the visit is over."""

    def close(self) -> None:
        """Fall silent and end the voice's process; nothing can be read afterwards."""
