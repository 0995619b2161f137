"""Printing, as the screens ask for it."""

from collections.abc import Callable
from enum import Enum
from typing import Protocol

from kiosk.takehome.slip import Slip
from kiosk.visit.visit import Visit


class PrintResult(Enum):
    """What came of it; after each that is a fault nothing is left waiting to be printed."""

    PRINTED = "printed"
    SAVED = "saved"
    ENOUGH = "it was printed a moment ago"
    NO_PAPER = "no paper"
    NO_INK = "no ink"
    JAMMED = "paper is stuck"
    OPEN = "a cover is open"
    OFF = "it does not answer"
    SLOW = "it took too long"
    FAILED = "failed"


class PrintDesk(Protocol):
    """Prints what goes home."""

    def slip(self, visit: Visit) -> Slip:
        """What would be printed of the visit's list now."""
        ...

    def print_list(self, visit: Visit, on_done: Callable[[PrintResult], None]) -> None:
        """Print the visit's list; not the same again at once, and what fails is never printed later."""
        ...

    @property
    def prints_pages(self) -> bool:
        """Whether pages can be printed: on paper only, never into a file."""
        ...

    def print_pages(self, pages: tuple[bytes, ...], on_done: Callable[[PrintResult], None]) -> None:
        """Print pictures (PNG), a sheet each; one job at a time, and not one right after the other."""
        ...
