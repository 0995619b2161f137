"""A kiosk whose voice is heard by nobody and takes a twentieth of the time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.ui.browser.page_setup import PageSetup
from kiosk.ui.widgets.text_block import TextBlock
from tests.stand import SIZE, Stand, standing

FAST = 20.0


class QuickPlayer(PcmPlayer):
    """Plays in silence, and notes how loud it was asked to be."""

    def __init__(self, speed: float = FAST) -> None:
        super().__init__(sound=False, silent_speed=speed)
        self.volume = 0.0

    def set_volume(self, volume: float) -> None:
        self.volume = volume
        super().set_volume(volume)


@dataclass(frozen=True, kw_only=True)
class Listened:
    """Somebody before the kiosk who hears what it says.

    Attributes:
        said: every line that began to sound, in order.
    """

    stand: Stand
    player: QuickPlayer
    said: list[str] = field(default_factory=list)

    def wait_to_hear(self, words: str, *, seconds: float = 15.0) -> None:
        """Wait until a line that holds these words begins to sound; what was said before it is forgotten."""
        self.stand.wait(
            lambda: any(words in line for line in self.said),
            f"{words!r} was not said, but {self.said}",
            seconds=seconds,
        )
        at = next(at for at, line in enumerate(self.said) if words in line)
        del self.said[: at + 1]

    def wait_for_the_end(self) -> None:
        """Wait until nothing is being read any more."""
        aloud = self.stand.kiosk.read_aloud
        self.stand.wait(lambda: not aloud.is_reading(), "the reading did not end", seconds=60)

    def text(self, words: str) -> TextBlock:
        """The text on the screen that says this."""
        found = self.stand.shell.findChildren(TextBlock)
        (one,) = [each for each in found if each.text() == words and each.isVisible()]
        return one


@contextmanager
def listening(
    application: QApplication,
    data: Path,
    *,
    size: tuple[int, int] = SIZE,
    speed: float = FAST,
    pages: PageSetup | None = None,
) -> Iterator[Listened]:
    """The real kiosk, with a player that nobody hears."""
    player = QuickPlayer(speed)
    with standing(application, data, size=size, player=player, pages=pages) as stand:
        stand.kiosk.reader._pause.setInterval(1)
        listened = Listened(stand=stand, player=player)
        stand.kiosk.read_aloud.said.connect(listened.said.append)
        yield listened
