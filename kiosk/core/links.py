"""Which web addresses may be shown, coded or printed.

A phone that scans a code follows the WHATWG rules, Python and Qt follow others; where they could disagree
the address is refused (user names, backslashes, control characters, escapes or non-ASCII in the host).
"""

import re
from urllib.parse import urlsplit

MAX_LENGTH = 2_000
_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$")
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\x9f\\<>\"`{}|^\s]")


def web_link(text: str) -> str | None:
    """Return the address when it is a plain https or http page on a named host, else None."""
    text = text.strip()
    if not text or len(text) > MAX_LENGTH or _FORBIDDEN.search(text):
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("https", "http") or port is not None or "@" in parts.netloc:
        return None
    return text if _HOST.match(parts.netloc.lower().rstrip(".")) else None


def host_of(link: str) -> str:
    """The host of a checked link, without a leading www, as people say it."""
    return (urlsplit(link).hostname or "").removeprefix("www.")
