"""When a moment of a step is done, told by where the page is."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneWhen:
    """Where a page is when what was asked for has been done; either is enough.

    Attributes:
        address: host and beginning of the path ("www.gov.uk/apply/confirm"); "" where it says nothing.
        heading: a heading of the page, or its beginning; "" where it says nothing.
    """

    address: str = ""
    heading: str = ""


def is_done(when: DoneWhen, url: str, headings: tuple[str, ...]) -> bool:
    """Whether the page stands where the moment is done."""
    if when.address and _at(when.address, url):
        return True
    wanted = _plain(when.heading)
    return bool(wanted) and any(_begins(_plain(heading), wanted) for heading in headings)


def _at(address: str, url: str) -> bool:
    host, slash, path = address.partition("/")
    parts = urlsplit(url)
    found = (parts.hostname or "").removeprefix("www.")
    if found != host.lower().removeprefix("www."):
        return False
    wanted = (slash + path).rstrip("/")
    return parts.path.rstrip("/") == wanted or parts.path.startswith(f"{wanted}/")


def _plain(text: str) -> str:
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text)).strip().casefold()


def _begins(text: str, wanted: str) -> bool:
    """Whether a text begins with these whole words."""
    return text == wanted or (text.startswith(wanted) and not text[len(wanted)].isalnum())
