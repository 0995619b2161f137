r"""The one judge of addresses: what every layer that can see an address asks.

The window's engine, Python and a phone's camera read some addresses differently (`https://evil.example\@www.gov.uk/`);
so an address is read here as the WHATWG standard reads it (https://url.spec.whatwg.org/), and whatever only one of them
could understand is refused.
"""

import re

from kiosk.web.refusal import Refusal
from kiosk.web.sites import AllowList, Site, Use

#: Longer addresses of pages are refused; those of parts carry whole queries of maps and fonts.
MAX_PAGE_LENGTH = 8_000
MAX_PART_LENGTH = 100_000

_UNREADABLE = re.compile(r"[\x00-\x20\x7f-\x9f\\<>\"`{}|^\s]")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", re.DOTALL)
_HOST = re.compile(
    r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
)
#: The last part of a name that is read as a number makes the whole of it an IPv4 address.
_NUMBER = re.compile(r"[0-9]+|0[xX][0-9a-fA-F]*")
_MAX_HOST = 253
#: Names that no public server has: RFC 6762, RFC 8375, RFC 6761, and what routers and offices use.
NEAR_HERE = frozenset(
    {"local", "localhost", "internal", "intranet", "lan", "home", "corp", "private", "arpa"}
)
_ENCODED_SLASH = re.compile(r"%(?:2f|5c|2e)", re.IGNORECASE)
_TOLD_INSTEAD = {
    "mailto": Refusal.MAIL,
    "tel": Refusal.TELEPHONE,
    "sms": Refusal.TELEPHONE,
    "callto": Refusal.TELEPHONE,
}
_NO_PAGE = frozenset(
    {
        "about", "blob", "chrome", "chrome-devtools", "chrome-error", "chrome-extension", "chrome-untrusted",
        "data", "devtools", "file", "filesystem", "ftp", "javascript", "qrc", "view-source", "ws", "wss",
    }
)  # fmt: skip
#: Parts without a network of their own; a frame may be empty or written by its page.
_WITHIN = {
    Use.PART: frozenset({"data", "blob"}),
    Use.FRAME: frozenset({"about:blank", "about:srcdoc"}),
}


def judge(address: str, use: Use, allow: AllowList) -> Refusal | None:
    """Why an address may not be opened as this; None where it may."""
    longest = MAX_PART_LENGTH if use is Use.PART else MAX_PAGE_LENGTH
    found = _SCHEME.match(address)
    if found is None:
        return _for(use, Refusal.MALFORMED)
    scheme, rest = found[1].lower(), found[2]
    if scheme in _WITHIN.get(use, ()) or address.partition("#")[0] in _WITHIN.get(use, ()):
        return None
    if use is not Use.PART and scheme in _TOLD_INSTEAD:
        return _TOLD_INSTEAD[scheme]
    if len(address) > longest or _UNREADABLE.search(address):
        return _for(use, Refusal.MALFORMED)
    if scheme == "https" or (scheme == "wss" and use is Use.PART):
        return _judge_host(rest, use, allow)
    return _for(use, _other_scheme(scheme))


def _other_scheme(scheme: str) -> Refusal:
    if scheme == "http":
        return Refusal.NOT_SECURE
    return Refusal.NOT_A_PAGE if scheme in _NO_PAGE else Refusal.PROGRAM


def _for(use: Use, refusal: Refusal) -> Refusal:
    return Refusal.PART if use is Use.PART else refusal


def _judge_host(rest: str, use: Use, allow: AllowList) -> Refusal | None:
    authority, path = _parted(rest.removeprefix("//"))
    # User names, ports, escapes, letters beyond ASCII, a dot at the end: no page of a service has them.
    readable = len(authority) <= _MAX_HOST and _HOST.fullmatch(authority)
    if authority.startswith("[") or (readable and is_private(authority)):
        return _for(use, Refusal.PRIVATE)
    if not readable or not rest.startswith("//"):
        return _for(use, Refusal.MALFORMED)
    if any(matches(site, authority, path) for site in allow.pages):
        return None
    if use is Use.PART and (
        allow.parts_from_anywhere or any(matches(site, authority, path) for site in allow.parts)
    ):
        return None
    return _for(use, Refusal.ELSEWHERE)


def _parted(rest: str) -> tuple[str, str]:
    """The host as written, in lower case, and the path without query and fragment."""
    end = next((at for at, letter in enumerate(rest) if letter in "/?#"), len(rest))
    path = re.split(r"[?#]", rest[end:], maxsplit=1)[0]
    return rest[:end].lower(), path or "/"


def is_private(host: str) -> bool:
    """Whether a name is a number, or one that only a network of this house would know."""
    labels = host.split(".")
    return len(labels) == 1 or labels[-1] in NEAR_HERE or _NUMBER.fullmatch(labels[-1]) is not None


def matches(site: Site, host: str, path: str) -> bool:
    """Whether a page is one of a site's; www.example.org and example.org are one, but not what is below them."""
    same = host.removeprefix("www.") == site.host.removeprefix("www.")
    below = site.below and host.endswith(f".{site.host}")
    return (same or below) and _path_matches(site.path, path)


def _path_matches(wanted: str, path: str) -> bool:
    if not wanted:
        return True
    # An escaped slash or dot is one thing to the engine and may be another to the server.
    if _ENCODED_SLASH.search(path) or "/../" in f"{path}/" or "/./" in f"{path}/":
        return False
    return path == wanted or path.startswith(wanted.rstrip("/") + "/")


def about(address: str, refusal: Refusal) -> str:
    """What to tell of a refused address: the mail address, the number, or the host; never a page's whole address."""
    found = _SCHEME.match(address)
    if found is None:
        return ""
    rest = found[2]
    if refusal in (Refusal.MAIL, Refusal.TELEPHONE):
        return re.split(r"[?;#]", rest, maxsplit=1)[0].strip("/ ")[:120]
    if not rest.startswith("//"):
        return ""
    host = _parted(rest[2:])[0].rpartition("@")[2].partition(":")[0]
    return host if _HOST.fullmatch(host) and len(host) <= _MAX_HOST else ""
