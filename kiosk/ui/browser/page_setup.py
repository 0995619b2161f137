"""What the live page is set up with."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.web.sites import AllowList
from kiosk.web.to_page import Mapped


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSetup:
    """How pages are opened at this kiosk.

    Attributes:
        command: starts the page's process.
        allow: what may be opened; asked once a visit.
        is_online: whether this machine has a network.
        enabled: whether pages are opened at all.
        certificates: PEM text of authorities to trust beside the system's.
        proxy_port: of the allow-list proxy on the loopback; 0 where there is none.
        mapped: hosts that this machine serves itself: the tour's and the tests' own pages.
        sandboxed: False for such pages only, where the program runs as root.
    """

    command: tuple[str, ...]
    allow: Callable[[], AllowList]
    is_online: Callable[[], bool]
    enabled: bool = True
    certificates: str = ""
    proxy_port: int = 0
    mapped: tuple[Mapped, ...] = ()
    sandboxed: bool = True
