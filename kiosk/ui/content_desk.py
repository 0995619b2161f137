"""What this kiosk shows, as the screen for staff asks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.content.outcome import Outcome
from kiosk.content.store import InstalledPack


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentState:
    """How the content of this kiosk stands.

    Attributes:
        packs: in use, beside what ships.
        before: what *Go back* would bring again; empty where that is what ships.
        checked: when a publisher was last asked, and answered; None before that.
        went_back: somebody went back, and nothing newer has come since.
        source: the server, or the folder, where it is published; "" where none is.
        next_check: when that is asked again, if nothing else happens; None: not by itself.
        checking: it is being asked now, or a stick is being read.
        from_stick: it is the stick.
        so_far: bytes that have come, while it is being asked.
        waits: newer content is here, and waits for the end of a visit.
        damaged: what is wrong with packs, in words.
        last: what came of the last time that somebody here asked for it; None before that, and where it could not
            be made at all.
        failed: that one could not be made at all: why, in words.
    """

    packs: tuple[InstalledPack, ...] = ()
    before: tuple[InstalledPack, ...] = ()
    checked: datetime | None = None
    went_back: bool = False
    source: str = ""
    next_check: datetime | None = None
    checking: bool = False
    from_stick: bool = False
    so_far: int = 0
    waits: bool = False
    damaged: tuple[str, ...] = ()
    last: Outcome | None = None
    failed: str = ""


class ContentDesk(Protocol):
    """Knows the content packs of this kiosk."""

    def state(self) -> ContentState:
        """How it stands; at once, from memory."""
        ...

    def stick(self) -> str:
        """The name of the memory stick that is in; "" where none is."""
        ...

    def watch(self, on_changed: Callable[[], None] | None) -> None:
        """Call this whenever the state is different, instead of what was called before; None: nothing."""
        ...

    def check_now(self) -> None:
        """Ask the publisher now."""
        ...

    def take_from_stick(self) -> None:
        """Take what is on the memory stick, if it is what this kiosk believes."""
        ...

    def go_back(self) -> None:
        """Show the content of before again."""
        ...

    def forget_last(self) -> None:
        """What was asked for here has been read; the next one begins anew."""
        ...
