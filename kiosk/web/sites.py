"""Which sites may be opened, as values."""

from enum import StrEnum

import msgspec


class Use(StrEnum):
    """What an address is asked for as."""

    PAGE = "page"
    """The page itself: the main frame."""
    FRAME = "frame"
    """A page inside a page."""
    PART = "part"
    """A picture, script, style, font, worker, socket, or what a script fetches."""


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """One host, or all hosts below one.

    Attributes:
        host: in lower case and ASCII (its ACE form), without a dot at the end.
        below: whether hosts below it are meant, too.
        path: the pages whose path begins with this; "" for all. A whole part of the path: "/care" is
            "/care" and "/care/home", never "/careers".
    """

    host: str
    below: bool = False
    path: str = ""


class AllowList(msgspec.Struct, frozen=True, kw_only=True):
    """What may be opened.

    Attributes:
        pages: for the main frame and for frames.
        parts_from_anywhere: whether parts of a page may come from any public https host; else only from the hosts of
            `pages` and `parts`.
        parts: hosts that only parts may come from.
    """

    pages: tuple[Site, ...]
    parts_from_anywhere: bool = True
    parts: tuple[Site, ...] = ()
