"""When a moment of a step is done, told by where the page is."""

import re
import unicodedata
from urllib.parse import urlsplit

_SPACE = re.compile(r"\s+")


def is_done(url: str, headings: tuple[str, ...], *, address: str = "", heading: str = "") -> bool:
    """Whether the page stands where a moment is done; either mark is enough.

    Args:
        url: where the page is.
        headings: what it shows in large letters.
        address: host and beginning of the path ("www.gov.uk/apply/confirm"), with a / at its end where only a page
            below it counts; "" where it says nothing.
        heading: a heading of the page, or its first words; "" where it says nothing.
    """
    if address and _at(address, url):
        return True
    wanted = _plain(heading)
    return bool(wanted) and any(_begins(_plain(each), wanted) for each in headings)


def _at(address: str, url: str) -> bool:
    host, slash, path = address.partition("/")
    parts = urlsplit(url)
    found = (parts.hostname or "").removeprefix("www.")
    if found != host.lower().removeprefix("www."):
        return False
    wanted = (slash + path).rstrip("/")
    below = parts.path.startswith(f"{wanted}/") and len(parts.path) > len(wanted) + 1
    return below or (not address.endswith("/") and parts.path.rstrip("/") == wanted)


def _plain(text: str) -> str:
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text)).strip().casefold()


def _begins(text: str, wanted: str) -> bool:
    """Whether a text begins with these whole words."""
    return text == wanted or (text.startswith(wanted) and not text[len(wanted)].isalnum())
