"""Draws the page by so many pixels, as a finger does.

Not by the events of a wheel: after a link was followed the engine (6.11.3) passes none of them on any more, for it
waits for the page before to answer the last one.
"""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.ui.browser.engine.frames import MAX_DEPTH, FrameBox, ask

_decoder: msgspec.json.Decoder[bool | FrameBox] = msgspec.json.Decoder(bool | FrameBox)


def draw(
    page: QWebEnginePage, at: tuple[float, float], by: tuple[int, int], then: Callable[[], None]
) -> None:
    """Draw what is at a point by so many pixels, in whatever frame it is; `then` is called when it has moved."""
    _draw_in(page, (), at, by, then)


def _draw_in(
    page: QWebEnginePage,
    way: tuple[int, ...],
    at: tuple[float, float],
    by: tuple[int, int],
    then: Callable[[], None],
) -> None:
    heard = partial(_heard, page, way, at, by, then)
    ask(page, way, "draw", heard, *at, *by, len(way) < MAX_DEPTH)


def _heard(
    page: QWebEnginePage,
    way: tuple[int, ...],
    at: tuple[float, float],
    by: tuple[int, int],
    then: Callable[[], None],
    line: bytes | None,
) -> None:
    try:
        said = _decoder.decode(line) if line else False
    except msgspec.DecodeError:
        said = False
    if isinstance(said, FrameBox):
        inner = (at[0] - said.x, at[1] - said.y)
        _draw_in(page, (*way, said.place), inner, by, then)
    elif said or not way:
        then()
    else:
        # The frame is at its end: the page around it goes on.
        ask(page, way[:-1], "draw", lambda _: then(), 0, 0, *by, False)
