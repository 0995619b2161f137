"""Gathers what can be read aloud from a page and the frames in it."""

from collections.abc import Callable

import msgspec
from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.ui.browser.engine.frames import Box, FrameBox
from kiosk.ui.browser.engine.gathering import Asked, Gathering
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


def gather_words(
    page: QWebEnginePage,
    at: tuple[int, int] | None,
    tell: Callable[[tuple[PagePassage, ...]], None],
) -> None:
    """Tell what can be read at a point of the picture, or on all of it that is seen."""

    def arguments(frame: Asked) -> tuple[object, ...]:
        return (-1, -1) if at is None else (at[0] - frame.x, at[1] - frame.y)

    Gathering[PagePassage](page, "words", arguments, _read, tell, most=_MOST_PASSAGES)


def _read(frame: Asked, line: bytes | None) -> list[PagePassage | Asked]:
    return [
        _passage(frame, said) if said.frame is None else frame.inner(said.frame)
        for said in _decoded(line)
    ]


def _decoded(line: bytes | None) -> tuple[_SaidPassage, ...]:
    """A renderer that was taken over may say anything."""
    if line is None:
        return ()
    try:
        return _decoder.decode(line)
    except msgspec.DecodeError:
        return ()


def _passage(frame: Asked, said: _SaidPassage) -> PagePassage:
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
