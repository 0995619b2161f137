"""Asks a page and the frames in it, one after the other, and puts what they say together in reading order."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.ui.browser.engine.frames import MAX_DEPTH, FrameBox, ask

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """A frame to be asked: the way to it, and where it stands in the picture, in pixels."""

    way: tuple[int, ...] = ()
    x: float = 0
    y: float = 0

    def inner(self, box: FrameBox) -> "Asked":
        """A frame in it."""
        return Asked((*self.way, box.place), self.x + box.x, self.y + box.y)


class Gathering(Generic[T]):
    """Begins at once; tells all of it at the end."""

    def __init__(
        self,
        page: QWebEnginePage,
        call: str,
        arguments: Callable[[Asked], tuple[object, ...]],
        read: Callable[[Asked, bytes | None], list[T | Asked]],
        tell: Callable[[tuple[T, ...]], None],
        *,
        most: int,
    ) -> None:
        """Ask the page.

        Args:
            page: the page.
            call: which function of our script answers.
            arguments: what it is called with in a frame.
            read: what it said, in order, with the frames that are to be asked in their places; never raises.
            tell: is told everything.
            most: more is not told.
        """
        self._page = page
        self._call = call
        self._arguments = arguments
        self._read = read
        self._tell = tell
        self._most = most
        self._found: list[T] = []
        #: What is still to be told or asked, the next last.
        self._waiting: list[T | Asked] = []
        self._ask(Asked())

    def _ask(self, frame: Asked) -> None:
        def heard(line: bytes | None) -> None:
            self._waiting.extend(reversed(self._read(frame, line)))
            self._go_on()

        ask(self._page, frame.way, self._call, heard, *self._arguments(frame))

    def _go_on(self) -> None:
        while self._waiting and len(self._found) < self._most:
            each = self._waiting.pop()
            if not isinstance(each, Asked):
                self._found.append(each)
            elif len(each.way) <= MAX_DEPTH:
                self._ask(each)
                return
        self._tell(tuple(self._found))
