"""What happens in a siege, in order: what the child says, what reaches a server, what a trap catches."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

Event = TypeVar("Event")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Something that reached a listener.

    Attributes:
        listener: which one: "allowed", "hostile", or another name.
        wire: "tcp" for a connection, "tls" for a greeting, "http" for a request, "udp" for a packet.
        host: as the request or the greeting named it; "" where it did not.
    """

    listener: str
    wire: str
    host: str = ""
    method: str = ""
    path: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    secure: bool = False

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name.lower()), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trapped:
    """What a trap in the child has caught.

    Attributes:
        kind: "window" that came, "stayed", "outside", "file", "refused", "crash", "injected", "ended", and others
            that only a guard taken out lets through.
        name: of what: a class of windows, an address.
    """

    kind: str
    name: str = ""


class Chronicle:
    """A list that many threads write and a test waits on."""

    def __init__(self) -> None:
        self._events: list[object] = []
        self._changed = threading.Condition()

    def add(self, event: object) -> None:
        with self._changed:
            self._events.append(event)
            self._changed.notify_all()

    def mark(self) -> int:
        """Where the list ends now."""
        with self._changed:
            return len(self._events)

    def of(self, kind: type[Event], since: int = 0) -> list[Event]:
        with self._changed:
            return [event for event in self._events[since:] if isinstance(event, kind)]

    def until(self, seen: Callable[[list[object]], bool], *, within_s: float, since: int) -> None:
        """Wait until something can be seen in what happened."""
        with self._changed:
            self._changed.wait_for(lambda: seen(self._events[since:]), within_s)
