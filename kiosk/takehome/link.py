"""One link for a whole list: what a phone at home, or another kiosk, shows again.

It holds short names (hashes) of services, and of journeys with the step that was reached, the language and the text
size: no answer, no name, nothing that tells one person from another who chose the same. It stands after the `#`, which
no browser sends to a server (RFC 3986, 3.5).

Version 1, in bytes: version; language and text size (two letters of 5 bits, three bits of size, three of zero);
how many items; one bit an item, set for a journey; the items: 6 bytes a service, 4 a journey and 3 its step; the
first three bytes of the CRC-32 of all before. Every version ends in that check, so that a link of a future one can be
told from a damaged one. Version 2 has, behind the items, the name of a campaign: its length in one byte, then its
letters. A slip is of version 1; what a campaign prints is of version 2, and that name is all that it says more.
Written in base 32 (RFC 4648, without padding), whose letters a QR code holds in its
alphanumeric mode and which survives being typed in small letters.
"""

import base64
import binascii
import hashlib
import re
import zlib
from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlsplit

from kiosk.core.ids import JourneyId, NodeId, ServiceId

VERSION, WITH_CAMPAIGN = 1, 2
#: The name of a campaign: so short that its code stays a coarse one.
LONGEST_CAMPAIGN = 30
CAMPAIGN = re.compile(r"[a-z0-9][a-z0-9-]{0,29}")
MOST_ITEMS = 40
#: Longer fragments are not looked at: nothing of ours is.
LONGEST = 2_000
_SERVICE_BYTES, _JOURNEY_BYTES, _NODE_BYTES, _CHECK_BYTES = 6, 4, 3, 3
_HEAD_BYTES = 4
_SIZES = (100, 150, 200, 300)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True, order=True)
class ServiceName:
    """A service, by its short name: one of 200,000 shares it with another once in 10,000 directories."""

    short: bytes


@dataclass(frozen=True, slots=True, order=True)
class JourneyName:
    """A journey and the step reached, by their short names; no step: its beginning."""

    short: bytes
    node: bytes = bytes(_NODE_BYTES)


Name = ServiceName | JourneyName


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeList:
    """What a link says.

    Attributes:
        names: the items in order, `MOST_ITEMS` at most.
        language: an ISO 639-1 code.
        text_percent: 100, 150, 200 or 300.
        campaign: whose paper it is, a `CAMPAIGN`; "" for a resident's own list.
    """

    names: tuple[Name, ...]
    language: str = "en"
    text_percent: int = 100
    campaign: str = ""


class Unreadable(Enum):
    """Why a link says nothing."""

    EMPTY = "empty"
    DAMAGED = "damaged"
    FUTURE = "future"


def service_name(service: ServiceId) -> ServiceName:
    """The short name of a service."""
    return ServiceName(_hash(f"service:{service}", _SERVICE_BYTES))


def journey_name(journey: JourneyId, node: NodeId | None = None) -> JourneyName:
    """The short name of a journey, and of a step of it."""
    short = _hash(f"journey:{journey}", _JOURNEY_BYTES)
    return JourneyName(short) if node is None else JourneyName(short, node_name(node))


def node_name(node: NodeId) -> bytes:
    """The short name of a step, within its journey."""
    return _hash(f"node:{node}", _NODE_BYTES)


def _hash(text: str, length: int) -> bytes:
    return hashlib.sha256(text.encode()).digest()[:length]


def fragment(home: HomeList) -> str:
    """What stands after the `#`.

    Raises:
        ValueError: too many items, no such text size, no code of a language, or no name of a campaign.
    """
    if len(home.names) > MOST_ITEMS:
        raise ValueError(f"more than {MOST_ITEMS} items")
    if home.campaign and not CAMPAIGN.fullmatch(home.campaign):
        raise ValueError("no name of a campaign")
    first, second = (_LETTERS.index(letter) for letter in home.language)
    look = first << 11 | second << 6 | _SIZES.index(home.text_percent) << 3
    kinds = sum(1 << at for at, name in enumerate(home.names) if isinstance(name, JourneyName))
    version = WITH_CAMPAIGN if home.campaign else VERSION
    body = bytes((version, *look.to_bytes(2), len(home.names)))
    body += kinds.to_bytes(_kind_bytes(len(home.names)), "little")
    body += b"".join(_bytes_of(name) for name in home.names)
    if home.campaign:
        body += bytes((len(home.campaign),)) + home.campaign.encode("ascii")
    return base64.b32encode(body + _check(body)).decode("ascii").rstrip("=")


def _bytes_of(name: Name) -> bytes:
    return name.short + (name.node if isinstance(name, JourneyName) else b"")


def _kind_bytes(items: int) -> int:
    return (items + 7) // 8


def _check(body: bytes) -> bytes:
    return zlib.crc32(body).to_bytes(4)[:_CHECK_BYTES]


def read_fragment(text: str) -> HomeList | Unreadable:
    """What a fragment says, or why it says nothing; never raises."""
    text = text.strip().lstrip("#")
    if not text:
        return Unreadable.EMPTY
    # Before it is put into capitals: those of a few letters of other scripts are ours.
    if len(text) > LONGEST or not text.isascii():
        return Unreadable.DAMAGED
    text = text.upper()
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except binascii.Error:
        return Unreadable.DAMAGED
    body, check = data[:-_CHECK_BYTES], data[-_CHECK_BYTES:]
    if len(body) < 1 or _check(body) != check:
        return Unreadable.DAMAGED
    if body[0] > WITH_CAMPAIGN:
        return Unreadable.FUTURE
    return _read_body(body) or Unreadable.DAMAGED


def _read_body(body: bytes) -> HomeList | None:
    if len(body) < _HEAD_BYTES or body[0] not in (VERSION, WITH_CAMPAIGN):
        return None
    look, items = int.from_bytes(body[1:3]), body[3]
    first, second, size = look >> 11, look >> 6 & 31, look >> 3 & 7
    kinds_end = _HEAD_BYTES + _kind_bytes(items)
    kinds = int.from_bytes(body[_HEAD_BYTES:kinds_end], "little")
    known = max(first, second) < len(_LETTERS) and size < len(_SIZES) and not look & 7
    if not known or items > MOST_ITEMS or kinds >> items:
        return None
    names, rest = list[Name](), body[kinds_end:]
    for at in range(items):
        length = _JOURNEY_BYTES + _NODE_BYTES if kinds >> at & 1 else _SERVICE_BYTES
        part, rest = rest[:length], rest[length:]
        if len(part) < length:
            return None
        names.append(
            JourneyName(part[:_JOURNEY_BYTES], part[_JOURNEY_BYTES:])
            if kinds >> at & 1
            else ServiceName(part)
        )
    campaign = _campaign(rest) if body[0] == WITH_CAMPAIGN else ""
    if campaign is None or (rest and not campaign):
        return None
    return HomeList(
        names=tuple(names),
        language=_LETTERS[first] + _LETTERS[second],
        text_percent=_SIZES[size],
        campaign=campaign,
    )


def _campaign(rest: bytes) -> str | None:
    """The name of a campaign, which is all that is left; None where that is none."""
    name = rest[1:].decode("ascii", "replace")
    return name if rest[:1] == bytes((len(name),)) and CAMPAIGN.fullmatch(name) else None


def home_link(companion: str, home: HomeList) -> str:
    """The whole link; scheme and host in capitals, which are one to a browser and shorter in a code.

    Args:
        companion: the address of the companion page, ending in a slash.
        home: what it says.
    """
    parts = urlsplit(companion)
    return f"{parts.scheme.upper()}://{parts.netloc.upper()}{parts.path or '/'}#{fragment(home)}"


def read_link(text: str) -> HomeList | Unreadable:
    """What a scanned link says; the kiosk cares for what stands after the `#` alone, wherever the page lies."""
    _, mark, after = text.partition("#")
    return read_fragment(after) if mark else Unreadable.DAMAGED
