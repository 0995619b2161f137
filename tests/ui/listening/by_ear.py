"""Somebody who does not look: presses four keys and goes by what is said."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.ui.browser.page_setup import PageSetup
from tests.stand import Stand
from tests.ui.reading.quick import Listened, listening

KEYS = '[listening]\nkeys = ["F13", "F14", "F15", "F16"]\n'
PREVIOUS, NEXT, CHOOSE, REPEAT = (
    Qt.Key.Key_F13,
    Qt.Key.Key_F14,
    Qt.Key.Key_F15,
    Qt.Key.Key_F16,
)
_MOST_STEPS = 60
_MOST_SCREENS = 20
_FAST = 100.0
#: Nobody waits so long for an answer in words.
_LONGEST_SILENCE_S = 20.0


class Listener:
    """Knows only what was said.

    Attributes:
        heard: everything, in order.
    """

    def __init__(self, listened: Listened) -> None:
        self._listened = listened
        self.heard: list[str] = []
        self._fresh: list[str] = []
        listened.stand.kiosk.read_aloud.said.connect(self._on_said)

    def _on_said(self, words: str) -> None:
        self.heard.append(words)
        self._fresh.append(words)

    @property
    def stand(self) -> Stand:
        return self._listened.stand

    def press(self, key: Qt.Key) -> str:
        """Press a key and hear it out: all that is said until it is silent again."""
        self._fresh.clear()
        window = self.stand.shell.windowHandle()
        QTest.keyPress(window, key)
        QTest.keyRelease(window, key)
        return self.hear_out()

    def hear_out(self) -> str:
        """All that is said until it is silent."""
        aloud = self.stand.kiosk.read_aloud
        self.stand.wait(
            lambda: bool(self._fresh) and not aloud.is_reading(),
            "nothing was said",
            seconds=_LONGEST_SILENCE_S,
        )
        return " ".join(self._fresh)

    def wait_to_hear(self, words: str) -> str:
        """Hear out what comes by itself, until these words are among it."""
        aloud = self.stand.kiosk.read_aloud
        self.stand.wait(
            lambda: words in " ".join(self._fresh) and not aloud.is_reading(),
            f"{words!r} was not said, but {self._fresh}",
            seconds=_LONGEST_SILENCE_S,
        )
        return " ".join(self._fresh)

    def go_to(self, words: str, *, key: Qt.Key = NEXT) -> str:
        """Press on until a thing is said that holds these words."""
        said: list[str] = []
        for _ in range(_MOST_STEPS):
            said.append(self.press(key))
            if words in said[-1]:
                return said[-1]
        raise AssertionError(f"{words!r} was never said, but {said}")

    def choose(self, words: str) -> str:
        """Go to a thing and choose it; what is said then."""
        if words not in self.last:
            self.go_to(words)
        return self.press(CHOOSE)

    def whole_screen(self) -> list[str]:
        """Everything that a screen offers, from its top to what every screen has."""
        self.press(REPEAT)
        things = [self.press(REPEAT)]
        while len(things) < _MOST_STEPS and not self.press(NEXT).startswith("Button. Back"):
            things.append(self.last)
        return things

    def walk_on(self, to: str) -> str:
        """Take some way at every screen of a journey, until one says this; what is said of it."""
        for _ in range(_MOST_SCREENS):
            if to in self.last:
                return self.last
            things = self.whole_screen()
            found = next(
                words
                for words in ("Button. Next", "Button. Yes, go on", "Not chosen.")
                if any(words in thing for thing in things)
            )
            self.go_to(found, key=PREVIOUS)
            self.press(CHOOSE)
        raise AssertionError(f"{to!r} was never said")

    @property
    def last(self) -> str:
        """What was said last."""
        return " ".join(self._fresh)

    def spell(self, words: str) -> str:
        """Type by the ring of letters, from the line to type in on; what is said at the end."""
        for letter in words:
            self._one(letter)
        self.go_to("End the typing")
        return self.press(CHOOSE)

    def _one(self, letter: str) -> None:
        if letter == " ":
            self.go_to("Type a space")
        elif letter.isdecimal():
            self._group("Figures")
            self._letter(letter)
        else:
            self._group_of(letter.upper())
            self._letter(letter.upper())
        said = self.press(CHOOSE)
        assert f"Typed: {letter.upper() if letter != ' ' else 'space'}." in said, said

    def _group(self, words: str) -> None:
        if not self.last.endswith(words):
            self.go_to(words)
        self.press(CHOOSE)

    def _group_of(self, letter: str) -> None:
        for _ in range(_MOST_STEPS):
            said = self.last.rsplit("Letters ", 1)
            if len(said) == 2 and said[1][0] <= letter <= said[1][-1]:
                self.press(CHOOSE)
                return
            self.press(NEXT)
        raise AssertionError(f"no group holds {letter}")

    def _letter(self, letter: str) -> None:
        for _ in range(_MOST_STEPS):
            if self.last == letter:
                return
            self.press(NEXT)
        raise AssertionError(f"{letter} was not said")


@contextmanager
def by_ear(
    application: QApplication,
    data: Path,
    settings: str = "",
    *,
    start: bool = True,
    pages: PageSetup | None = None,
) -> Iterator[Listener]:
    """The real kiosk, and somebody who listens to it."""
    (data / "kiosk.toml").write_text(KEYS + settings, encoding="utf-8")
    with listening(application, data, speed=_FAST, pages=pages) as listened:
        listener = Listener(listened)
        if start:
            listener.press(REPEAT)
        yield listener


Make = Callable[..., Listener]
