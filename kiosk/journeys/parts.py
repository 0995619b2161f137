"""What nodes are made of: text, ways out, pictures, answers to choose."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph of plain text."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list of short points, without order."""

    items: tuple[str, ...]


Block: TypeAlias = Paragraph | Bullets


@dataclass(frozen=True, slots=True, kw_only=True)
class WebLink:
    """A page to open; the address has passed `kiosk.core.links.web_link`."""

    url: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Where a web page is once a moment is done; either mark is enough.

    Attributes:
        address: host and the beginning of the path, as "www.gov.uk/apply/sent", with a / at its end where only a page
            below it counts; "" where it says nothing.
        heading: a heading of the page, or its first words; "" where it says nothing.
    """

    address: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One thing to do on a web page; a step on a page of several screens has several.

    Attributes:
        look_for: what to look for.
        press: what to press there, in the page's own words.
        done: how the page tells that it is done; None where only the resident can.
    """

    look_for: str = ""
    press: str = ""
    done: Done | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneLink:
    """A number to ring, as it is written for people; `hours` is empty where not known."""

    number: str
    label: str
    hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindLink:
    """A search in the local directory."""

    words: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that can be chosen.

    Attributes:
        exclusive: it clears all others ("none of these").
        right: of a question that staff learn with: it is the answer, or one of them. Elsewhere it says nothing.
    """

    id: str
    label: str
    hint: str = ""
    exclusive: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of the content folder (`pictures/`), and what it shows in words."""

    file: str
    alt: str
