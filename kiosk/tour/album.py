"""What the tour brings back: numbered pictures, what was said, the sound of it."""

import wave
from dataclasses import dataclass
from pathlib import Path

from kiosk.ui.shell import Shell


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One screen as it was seen.

    Attributes:
        file: the picture's file name.
        name: which screen.
        words: everything on it that can be read aloud, in reading order.
        said: what was spoken while it stood, in order.
    """

    file: str
    name: str
    words: tuple[str, ...]
    said: tuple[str, ...]


class Album:
    """Takes the pictures and writes down what is said between them."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        self._shell = shell
        self._folder = folder
        self._pictures: list[Picture] = []
        self._said: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)

    def hear(self, words: str) -> None:
        """Something is being said."""
        if words:
            self._said.append(words)

    def take(self, name: str) -> None:
        """Keep a picture of what is shown."""
        file = f"{len(self._pictures) + 1:03}-{name}.png"
        self._shell.grab().save(str(self._folder / file))
        screen = self._shell.screen_shown
        words = [each.reading_text() for each in screen.readables()] if screen else []
        self._pictures.append(
            Picture(file=file, name=name, words=tuple(words), said=tuple(self._said))
        )
        self._said.clear()

    def pictures(self) -> tuple[Picture, ...]:
        """All of them, in order."""
        return tuple(self._pictures)


class Recording:
    """Keeps what the loudspeaker was given, for a WAV file."""

    def __init__(self) -> None:
        self._pcm = bytearray()
        self._rate = 0

    def write(self, pcm16: bytes, rate: int) -> None:
        """Take 16-bit mono samples, `rate` of them a second."""
        self._rate = rate
        self._pcm += pcm16

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self._pcm) / 2 / self._rate if self._rate else 0.0

    def save(self, path: Path) -> None:
        """Write the WAV file."""
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(self._rate or 22_050)
            file.writeframes(bytes(self._pcm))
