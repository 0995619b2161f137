"""Asks our script in a page's frames; it runs in a world of its own that pages do not see."""

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import msgspec
from PySide6.QtWebEngineCore import (
    QWebEngineFrame,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
)

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_SOURCES = ("script.js", "words.js", "things.js")
#: Frames in frames beyond this are none of a service's.
MAX_DEPTH = 5


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """A rectangle in pixels of the frame's own picture."""

    x: float
    y: float
    width: float
    height: float


class FrameBox(Box, frozen=True, kw_only=True):
    """A frame in a frame: which of its children, and where it stands."""

    place: int


@lru_cache(maxsize=1)
def _read_source() -> str:
    folder = Path(__file__).parent
    return "".join((folder / name).read_text(encoding="utf-8") for name in _SOURCES)


def put_script(profile: QWebEngineProfile) -> None:
    """Have the script run in every frame before the page's own.

    Put into the page, it is left out of the next document after a navigation that was refused (seen with 6.11.3).
    """
    script = QWebEngineScript()
    script.setName("handrail")
    script.setWorldId(_WORLD)
    script.setRunsOnSubFrames(True)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setSourceCode(_read_source())
    profile.scripts().insert(script)


def frame_at(page: QWebEnginePage, way: tuple[int, ...]) -> QWebEngineFrame | None:
    """The frame at the end of a way of places; none where the page has changed meanwhile."""
    frame = page.mainFrame()
    for place in way:
        children = frame.children()
        if place >= len(children):
            return None
        frame = children[place]
    return frame


def ask(
    page: QWebEnginePage,
    way: tuple[int, ...],
    call: str,
    answer: Callable[[bytes | None], None],
    *arguments: object,
) -> None:
    """Call one of the script's functions in a frame.

    `answer` gets JSON, or None where nobody answered. It must not raise: what is raised in a callback of the engine's
    comes out at some later line that has nothing to do with it (seen with PySide6 6.11.3).
    """
    frame = frame_at(page, way)
    if frame is None or not frame.isValid():
        answer(None)
        return
    values = ", ".join(json.dumps(each) for each in arguments)
    code = f"globalThis.handrail ? JSON.stringify(handrail.{call}({values})) : ''"

    def heard(said: object) -> None:
        if said == "" and frame.isValid():
            # It should be there; without it no field would bring the keyboard.
            frame.runJavaScript(_read_source(), _WORLD)
        answer(said.encode() if said and isinstance(said, str) else None)

    frame.runJavaScript(code, _WORLD, heard)
