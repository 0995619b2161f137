"""Gathers what can be read aloud from a page and the frames in it."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.ui.browser.engine.frames import MAX_DEPTH, Box, FrameBox, ask
from kiosk.web.from_page import PagePassage, WordBox

_MOST_LETTERS = 5_000
_MOST_PASSAGES = 300


class _SaidWord(Box, frozen=True, kw_only=True):
    start: int
    end: int


class _SaidPassage(msgspec.Struct, frozen=True):
    """A passage, or a frame that has some."""

    text: str = ""
    language: str = ""
    words: tuple[_SaidWord, ...] = ()
    frame: FrameBox | None = None


_decoder = msgspec.json.Decoder(tuple[_SaidPassage, ...])


@dataclass(frozen=True, slots=True)
class _Frame:
    """A frame to be asked: the way to it, where it stands, and at which point of the picture."""

    way: tuple[int, ...]
    x: float
    y: float
    at: tuple[int, int] | None


class Gathering:
    """Asks frame after frame, in reading order, and tells all of it at the end."""

    def __init__(
        self,
        page: QWebEnginePage,
        at: tuple[int, int] | None,
        tell: Callable[[tuple[PagePassage, ...]], None],
    ) -> None:
        self._page = page
        self._tell = tell
        self._found: list[PagePassage] = []
        #: What is still to be told or asked, the next last.
        self._waiting: list[PagePassage | _Frame] = []
        self._ask(_Frame((), 0, 0, at))

    def _ask(self, frame: _Frame) -> None:
        x, y = (-1, -1) if frame.at is None else (frame.at[0] - frame.x, frame.at[1] - frame.y)

        def heard(line: bytes | None) -> None:
            found = (
                _passage(frame, said) if said.frame is None else _inner(frame, said.frame)
                for said in reversed(_decoded(line))
            )
            self._waiting.extend(found)
            self._go_on()

        ask(self._page, frame.way, "words", heard, x, y)

    def _go_on(self) -> None:
        while self._waiting and len(self._found) < _MOST_PASSAGES:
            each = self._waiting.pop()
            if isinstance(each, PagePassage):
                self._found.append(each)
            elif len(each.way) <= MAX_DEPTH:
                self._ask(each)
                return
        self._tell(tuple(self._found))


def _decoded(line: bytes | None) -> tuple[_SaidPassage, ...]:
    """A renderer that was taken over may say anything."""
    if line is None:
        return ()
    try:
        return _decoder.decode(line)
    except msgspec.DecodeError:
        return ()


def _inner(frame: _Frame, box: FrameBox) -> _Frame:
    return _Frame((*frame.way, box.place), frame.x + box.x, frame.y + box.y, frame.at)


def _passage(frame: _Frame, said: _SaidPassage) -> PagePassage:
    text = said.text[:_MOST_LETTERS]
    words = tuple(
        WordBox(
            start=word.start,
            end=word.end,
            x=round(frame.x + word.x),
            y=round(frame.y + word.y),
            width=round(word.width),
            height=round(word.height),
        )
        for word in said.words
        if 0 <= word.start < word.end <= len(text)
    )
    return PagePassage(text=text, language=said.language[:20], words=words)
