"""The things of a page: told one by one, touched and filled in by their numbers."""

from collections.abc import Callable

import msgspec
from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.ui.browser.engine.frames import Box, FrameBox, ask
from kiosk.ui.browser.engine.gathering import Asked, Gathering
from kiosk.web.from_page import Thing, ThingRole

_MOST_THINGS = 600
_MOST_LETTERS = 2_000


class _SaidThing(msgspec.Struct, frozen=True):
    """A thing, or a frame that has some."""

    role: ThingRole = ThingRole.TEXT
    number: int = 0
    name: str = ""
    language: str = ""
    told: str = ""
    on: bool | None = None
    filled: bool = False
    masked: bool = False
    enabled: bool = True
    frame: FrameBox | None = None


#: The way to a frame, and the number of a thing in it.
_Place = tuple[tuple[int, ...], int]
_decoder = msgspec.json.Decoder(tuple[_SaidThing, ...])
_box_decoder = msgspec.json.Decoder(Box)


class PageThings:
    """Keeps which number stands for which thing of which frame, as long as the page is the same."""

    def __init__(self, page: QWebEnginePage, tap: Callable[[int, int], None]) -> None:
        """Know of nothing yet.

        Args:
            page: the page.
            tap: touches a point of the picture.
        """
        self._page = page
        self._tap = tap
        self._places: dict[int, _Place] = {}
        self._numbers: dict[_Place, int] = {}
        self._asked = 0

    def forget(self) -> None:
        """Another page begins."""
        self._asked += 1
        self._places.clear()
        self._numbers.clear()

    def gather(self, tell: Callable[[tuple[Thing, ...]], None]) -> None:
        """Tell all things of the page."""
        self._asked += 1
        asked = self._asked

        def read(frame: Asked, line: bytes | None) -> list[Thing | Asked]:
            return [
                self._thing(frame, said) if said.frame is None else frame.inner(said.frame)
                for said in _decoded(line)
            ]

        def told(things: tuple[Thing, ...]) -> None:
            if asked == self._asked:
                tell(things)

        Gathering[Thing](self._page, "things", lambda _: (), read, told, most=_MOST_THINGS)

    def _thing(self, frame: Asked, said: _SaidThing) -> Thing:
        return Thing(
            role=said.role,
            number=self._number((frame.way, said.number)) if said.number else 0,
            name=said.name[:_MOST_LETTERS],
            language=said.language[:20],
            told=said.told[:_MOST_LETTERS],
            on=said.on,
            filled=said.filled,
            masked=said.masked,
            enabled=said.enabled,
        )

    def _number(self, place: _Place) -> int:
        if place not in self._numbers:
            number = len(self._numbers) + 1
            self._numbers[place] = number
            self._places[number] = place
        return self._numbers[place]

    def use(self, number: int, done: Callable[[], None]) -> None:
        """Bring a thing into sight and touch it; what is gone is left."""
        way, inner = self._places.get(number, ((), 0))

        def reached(line: bytes | None) -> None:
            box = _box(line)
            if box is not None:
                self._tap(round(box.x), round(box.y))
            done()

        if inner:
            ask(self._page, way, "reach", reached, inner, bool(way))

    def fill(self, number: int, text: str, done: Callable[[], None]) -> None:
        """Put words into a field, in place of those that stood there."""
        way, inner = self._places.get(number, ((), 0))
        if inner:
            ask(self._page, way, "fill", lambda _: done(), inner, text)


def _decoded(line: bytes | None) -> tuple[_SaidThing, ...]:
    """A renderer that was taken over may say anything."""
    try:
        return () if line is None else _decoder.decode(line)
    except msgspec.DecodeError:
        return ()


def _box(line: bytes | None) -> Box | None:
    try:
        return None if line is None else _box_decoder.decode(line)
    except msgspec.DecodeError:
        return None
