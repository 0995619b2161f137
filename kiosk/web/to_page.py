"""What the window says to the page's process."""

from enum import StrEnum
from typing import TypeAlias

import msgspec

from kiosk.web.message import Message
from kiosk.web.sites import AllowList


class Key(StrEnum):
    """The keys that a page may get, beside text; there are no others."""

    BACKSPACE = "backspace"
    DELETE = "delete"
    ENTER = "enter"
    TAB = "tab"
    BACK_TAB = "back-tab"
    SPACE = "space"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    HOME = "home"
    END = "end"


class Mapped(msgspec.Struct, frozen=True, kw_only=True):
    """A host that is found at an address of this machine: tests and the tour show pages of their own."""

    host: str
    port: int


class Start(Message, frozen=True, kw_only=True):
    """The first line that the process reads, before it loads an engine.

    Attributes:
        allow: what may be opened.
        mapped: hosts that are served by this machine.
        certificates: PEM text of authorities to trust beside the system's.
        proxy_port: of the allow-list proxy on the loopback; 0 where there is none.
        sandboxed: False in tests as root alone; the product never says so.
        languages: for `Accept-Language`, the first being the visit's.
        width: of the picture.
        height: of the picture.
        percent: how large the page is shown.
        picture: path of the shared memory, or its name where memory has no path. The rows stand there one after the
            other, from the first byte, as wide as the picture, four bytes a pixel (blue, green, red, unused).
        picture_bytes: its size; a picture that needs more is never asked for.
    """

    allow: AllowList
    mapped: tuple[Mapped, ...] = ()
    certificates: str = ""
    proxy_port: int = 0
    sandboxed: bool = True
    languages: tuple[str, ...] = ("en",)
    width: int = 800
    height: int = 600
    percent: int = 100
    picture: str
    picture_bytes: int


class Open(Message, frozen=True, kw_only=True):
    """Show this page; it is judged like any other."""

    url: str


class Again(Message, frozen=True, kw_only=True):
    """Load the page once more."""


class PageBack(Message, frozen=True, kw_only=True):
    """The page before."""


class Stop(Message, frozen=True, kw_only=True):
    """Load no further."""


class Size(Message, frozen=True, kw_only=True):
    """The picture has another size now; the next one that is announced is the whole of it."""

    width: int
    height: int


class Zoom(Message, frozen=True, kw_only=True):
    """Show the page so many per cent as large."""

    percent: int


class Tap(Message, frozen=True, kw_only=True):
    """A finger touched and left here."""

    x: int
    y: int


class Scroll(Message, frozen=True, kw_only=True):
    """A finger drew what is at a point by so many pixels; positive `dy` shows what is further up."""

    x: int
    y: int
    dx: int
    dy: int


class Type(Message, frozen=True, kw_only=True):
    """Text for the field that has the focus."""

    text: str


class Press(Message, frozen=True, kw_only=True):
    """A key for the page."""

    key: Key


class Choose(Message, frozen=True, kw_only=True):
    """These options of a list, by their places, are chosen; none: the list is left as it is."""

    field: int
    options: tuple[int, ...]


class Answer(Message, frozen=True, kw_only=True):
    """What the resident says to a question of the page."""

    number: int
    yes: bool
    text: str = ""


class AskWords(Message, frozen=True, kw_only=True):
    """Which words can be read aloud at a point, or on the whole of what is seen."""

    number: int
    x: int = -1
    y: int = -1


class AskThings(Message, frozen=True, kw_only=True):
    """What is there on the whole page, thing by thing."""

    number: int


class UseThing(Message, frozen=True, kw_only=True):
    """Touch this thing of those that were told last."""

    thing: int


class FillThing(Message, frozen=True, kw_only=True):
    """Put this into a field of those that were told last, in place of what stood there."""

    thing: int
    text: str


class ShowField(Message, frozen=True, kw_only=True):
    """Bring the field that has the focus into sight, in the part of the picture above this height."""

    height: int


class AskPaper(Message, frozen=True, kw_only=True):
    """Give the page as pictures for a printer, `most` pages at most."""

    number: int
    most: int


class Seen(Message, frozen=True, kw_only=True):
    """The picture of this number has been taken; the next may be drawn."""

    number: int


class Ping(Message, frozen=True, kw_only=True):
    """Say that you are there."""

    number: int


ToPage: TypeAlias = (
    Start
    | Open
    | Again
    | PageBack
    | Stop
    | Size
    | Zoom
    | Tap
    | Scroll
    | Type
    | Press
    | Choose
    | Answer
    | AskWords
    | AskThings
    | UseThing
    | FillThing
    | ShowField
    | AskPaper
    | Seen
    | Ping
)

_decoder: msgspec.json.Decoder[ToPage] = msgspec.json.Decoder(ToPage)


def decode_to_page(line: bytes) -> ToPage:
    """What the window said.

    Raises:
        msgspec.DecodeError: it is no message.
    """
    return _decoder.decode(line)
