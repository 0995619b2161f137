"""What the rooms ask of the outside world, so that tests can stand in for it."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Protocol, TypeVar

T = TypeVar("T")


class Lane(Enum):
    """Where background work runs: one writer or one print at a time, or beside other work."""

    WRITER = "writer"
    PRINTER = "printer"
    IO = "io"


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The local wall-clock time, with its zone."""
        ...

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        ...


class TaskRunner(Protocol):
    """Runs short work away from the screen and brings the result back to it."""

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        lane: Lane = Lane.IO,
    ) -> None:
        """Run `work` in the background; then call exactly one of the two on the screen's own thread."""
        ...

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and call nothing back any more."""
        ...
