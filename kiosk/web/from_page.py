"""What the page's process says to the window."""

from enum import StrEnum
from typing import TypeAlias

import msgspec

from kiosk.web.message import Message
from kiosk.web.refusal import Refusal


class Failure(StrEnum):
    """Why a page is not shown, as far as a resident can do something about it."""

    OFFLINE = "offline"
    NOT_FOUND = "not-found"
    TOO_SLOW = "too-slow"
    NOT_SAFE = "not-safe"
    SERVER = "server"
    STOPPED = "stopped"


class Ready(Message, frozen=True, kw_only=True):
    """The engine is there."""

    version: str


class Picture(Message, frozen=True, kw_only=True):
    """This part of the picture is new; nothing is drawn before it was seen."""

    number: int
    x: int
    y: int
    width: int
    height: int


class Loading(Message, frozen=True, kw_only=True):
    """The page has begun to load."""

    url: str


class Stands(Message, frozen=True, kw_only=True):
    """Where the page is now: after it has loaded, and whenever address, title or headings change.

    Attributes:
        loaded: whether it has been loaded to its end.
        headings: the texts of its visible headings of the first two ranks, in order.
        can_go_back: whether there is a page before it.
    """

    url: str
    title: str
    headings: tuple[str, ...] = ()
    language: str = ""
    loaded: bool = True
    can_go_back: bool = False


class Restarted(Message, frozen=True, kw_only=True):
    """The page died or hung and is loaded again: what was typed into it is gone."""

    url: str


class Failed(Message, frozen=True, kw_only=True):
    """The page cannot be shown."""

    failure: Failure
    url: str


class Refused(Message, frozen=True, kw_only=True):
    """Something was not done.

    Attributes:
        refusal: what, and why.
        about: the host, the mail address or the number, where there is one; never a whole address of a page.
    """

    refusal: Refusal
    about: str = ""


class Field(Message, frozen=True, kw_only=True):
    """A field has the focus.

    Attributes:
        field: its number, for a list's answer.
        kind: the field's type as HTML names it: text, password, email, tel, number, search, date, …
        masked: nothing typed there is ever spoken.
        label: what the page calls it.
    """

    field: int
    kind: str
    masked: bool
    label: str
    x: int
    y: int
    width: int
    height: int


class NoField(Message, frozen=True, kw_only=True):
    """No field has the focus any more."""


class Options(Message, frozen=True, kw_only=True):
    """A list was touched: what can be chosen."""

    field: int
    label: str
    options: tuple[str, ...]
    chosen: tuple[int, ...]
    several: bool = False


class QuestionKind(StrEnum):
    """The three questions that a page can ask in a box."""

    ALERT = "alert"
    CONFIRM = "confirm"
    PROMPT = "prompt"


class Question(Message, frozen=True, kw_only=True):
    """The page asks something in a box of its own and waits."""

    number: int
    kind: QuestionKind
    text: str


class Document(Message, frozen=True, kw_only=True):
    """What is shown now is a document (PDF) of so many pages."""

    title: str
    pages: int


class WordBox(msgspec.Struct, frozen=True, kw_only=True):
    """A word of a passage, as a span of its text in code points, and where it stands in the picture."""

    start: int
    end: int
    x: int
    y: int
    width: int
    height: int


class PagePassage(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, heading, label or button of the page; what is typed into masked fields is in none."""

    text: str
    language: str
    words: tuple[WordBox, ...] = ()


class Words(Message, frozen=True, kw_only=True):
    """What can be read aloud, in reading order."""

    number: int
    passages: tuple[PagePassage, ...]


class ThingRole(StrEnum):
    """What a thing of a page is."""

    TEXT = "text"
    HEADING = "heading"
    LINK = "link"
    BUTTON = "button"
    FIELD = "field"
    TICK = "tick"
    RADIO = "radio"
    LIST = "list"


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """One thing of a page, for whoever goes through it without seeing or touching it.

    Attributes:
        number: by which it is used; 0 for what is only there to be read.
        name: its words; of a field, what it is called.
        told: a hint or a fault that belongs to it.
        on: whether it is ticked, chosen or opened; None where it can be neither.
        filled: whether something stands in the field; what, is never told.
        masked: nothing typed there is ever spoken.
    """

    role: ThingRole
    number: int
    name: str
    language: str = ""
    told: str = ""
    on: bool | None = None
    filled: bool = False
    masked: bool = False
    enabled: bool = True


class Things(Message, frozen=True, kw_only=True):
    """All things of the page, in reading order."""

    number: int
    things: tuple[Thing, ...]


class Paper(Message, frozen=True, kw_only=True):
    """One page for the printer, as a PNG picture; `of` 0 says that there is nothing to print."""

    number: int
    page: int
    of: int
    png: bytes = b""


class Pong(Message, frozen=True, kw_only=True):
    """Still there."""

    number: int


FromPage: TypeAlias = (
    Ready
    | Picture
    | Loading
    | Stands
    | Restarted
    | Failed
    | Refused
    | Field
    | NoField
    | Options
    | Question
    | Document
    | Words
    | Things
    | Paper
    | Pong
)


_decoder: msgspec.json.Decoder[FromPage] = msgspec.json.Decoder(FromPage)


def decode_from_page(line: bytes) -> FromPage:
    """What the page's process said.

    Raises:
        msgspec.DecodeError: it is no message.
    """
    return _decoder.decode(line)
