"""Looks at the page after whatever may have changed it, and says what is new.

Asked from here and not told by the page: so no object of ours hangs in the page's process, and a page that changes a
thousand times a second is looked at as often as any other.
"""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.ui.browser.engine.frames import MAX_DEPTH, Box, FrameBox, ask
from kiosk.ui.browser.engine.interceptor import encoded
from kiosk.web.from_page import Field, FromPage, NoField, Options, Stands
from kiosk.web.judge import MAX_PAGE_LENGTH

#: A page answers a touch soon, but some only after a while.
_AFTER_MS = (30, 120, 350)
_MOST_LETTERS = 300


class _SaidField(Box, frozen=True, kw_only=True):
    number: int
    kind: str
    masked: bool
    label: str


class _SaidList(msgspec.Struct, frozen=True):
    number: int
    label: str
    options: tuple[str, ...]
    chosen: tuple[int, ...]
    several: bool


class _Said(msgspec.Struct, frozen=True):
    """What `look` of our script says."""

    document: float
    is_empty: bool = msgspec.field(name="isEmpty")
    is_painted: bool = msgspec.field(name="isPainted")
    title: str
    headings: tuple[str, ...]
    language: str
    field: _SaidField | None = None
    frame: FrameBox | None = None
    list: _SaidList | None = None


_decoder = msgspec.json.Decoder(_Said)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A frame on the way down, and where it stands in the picture."""

    way: tuple[int, ...]
    x: float
    y: float


class Looking(QObject):
    """What the window knows of the page, kept in step with it."""

    def __init__(
        self, page: QWebEnginePage, send: Callable[[FromPage], None], answered: Callable[[], None]
    ) -> None:
        super().__init__()
        self._page = page
        self._send = send
        self._answered = answered
        self._stands: Stands | None = None
        self._field: Field | NoField = NoField()
        #: Which document was last looked at, and which is being left: what that one says is no news.
        self._document = 0.0
        self._leaving = 0.0
        self._has_frame = True
        #: The frame that has the focus.
        self._focused = _Spot((), 0, 0)
        #: Ours for each field that was told of, by its frame and its number there.
        self._numbers: dict[tuple[tuple[int, ...], int], int] = {}
        self._told = 0
        self._list: tuple[int, tuple[int, ...], int] | None = None
        self._timers = [self._timer(after) for after in _AFTER_MS]

    def _timer(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(self.look)
        return timer

    def soon(self) -> None:
        """Something was done to the page: look at once, and again a little later."""
        for timer in self._timers:
            if not timer.isActive():
                timer.start()

    def forget(self) -> None:
        """Another page begins: say everything of it anew."""
        self._stands = None
        self._list = None
        self._leaving = self._document
        self._has_frame = True
        self._numbers.clear()
        self._say_field(NoField())

    def settle(self, *, whole: bool) -> None:
        """What stands there now stays, be it the other page or still the same.

        Args:
            whole: whether it came to its end; a page that was stopped may have no first frame to wait for.
        """
        self._leaving = 0.0
        self._has_frame = whole
        self.look()
        self.soon()

    @Slot()
    def look(self) -> None:
        """Ask the page, and the frame that has the focus, and the frame in it."""
        self._ask(_Spot((), 0, 0))

    def choose(self, number: int, places: tuple[int, ...]) -> None:
        """Choose from the list that was last offered."""
        if self._list is not None and self._list[0] == number and places:
            _, way, of = self._list
            ask(self._page, way, "choose", lambda _: self.soon(), of, list(places))

    def show_field(self, height: int, lower: Callable[[int], None]) -> None:
        """Bring the field that has the focus, and what it is called, into sight above a height.

        `lower` is called where the page cannot be moved so far: it is then to be made as low as that.
        """
        spot = self._focused
        above = round(height - spot.y)

        def moved(line: bytes | None) -> None:
            bottom = _number_in(line)
            if bottom is not None and bottom > above:
                lower(height)
            self.soon()

        ask(self._page, spot.way, "show", moved, above)

    def _ask(self, spot: _Spot) -> None:
        ask(self._page, spot.way, "look", lambda said: self._on_said(spot, said))

    def _on_said(self, spot: _Spot, line: bytes | None) -> None:
        if not spot.way:
            self._answered()
        said = _decoded(line)
        if said is None:
            return
        if not spot.way:
            self._document = said.document
            # Before its first page, and between two, the engine has an empty one.
            if said.document == self._leaving or said.is_empty:
                return
            self._say_standing(said)
        if said.list is not None:
            self._say_list(spot, said.list)
        inner = said.frame
        if inner is not None and len(spot.way) < MAX_DEPTH:
            self._ask(_Spot((*spot.way, inner.place), spot.x + inner.x, spot.y + inner.y))
            return
        self._focused = spot
        if said.field is None:
            self._say_field(NoField())
        else:
            self._say_field(_field(spot, self._number(spot, said.field.number), said.field))

    def _number(self, spot: _Spot, inner: int) -> int:
        key = (spot.way, inner)
        if key not in self._numbers:
            self._told += 1
            self._numbers[key] = self._told
        return self._numbers[key]

    def _say_standing(self, said: _Said) -> None:
        now = Stands(
            url=encoded(self._page.url())[:MAX_PAGE_LENGTH],
            title=_short(said.title),
            headings=tuple(_short(each) for each in said.headings),
            language=_short(said.language),
            loaded=not self._page.isLoading() and (said.is_painted or not self._has_frame),
            can_go_back=self._page.history().canGoBack(),
        )
        if now != self._stands:
            self._stands = now
            self._send(now)

    def _say_field(self, field: Field | NoField) -> None:
        if field != self._field:
            self._field = field
            self._send(field)

    def _say_list(self, spot: _Spot, said: _SaidList) -> None:
        number = self._number(spot, said.number)
        self._list = (number, spot.way, said.number)
        self._send(
            Options(
                field=number,
                label=_short(said.label),
                options=tuple(_short(each) for each in said.options),
                chosen=said.chosen,
                several=said.several,
            )
        )


def _field(spot: _Spot, number: int, said: _SaidField) -> Field:
    return Field(
        field=number,
        kind=_short(said.kind),
        masked=said.masked,
        label=_short(said.label),
        x=round(spot.x + said.x),
        y=round(spot.y + said.y),
        width=round(said.width),
        height=round(said.height),
    )


def _decoded(line: bytes | None) -> _Said | None:
    """A renderer that was taken over may say anything."""
    if line is None:
        return None
    try:
        return _decoder.decode(line)
    except msgspec.DecodeError:
        return None


def _number_in(line: bytes | None) -> float | None:
    if line is None:
        return None
    try:
        return msgspec.json.decode(line, type=float)
    except msgspec.DecodeError:
        return None


def _short(text: str) -> str:
    return text[:_MOST_LETTERS]
