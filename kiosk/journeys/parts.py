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
    """One answer that can be chosen; an `exclusive` one clears all others ("none of these")."""

    id: str
    label: str
    hint: str = ""
    exclusive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of the content folder (`pictures/`), and what it shows in words."""

    file: str
    alt: str
