"""How this kiosk is, as the screen for staff asks."""

from collections.abc import Callable
from typing import Protocol

from kiosk.station.check import Check

Checks = tuple[Check, ...]


class DoctorDesk(Protocol):
    """Looks at every part of this kiosk; each question is answered once, on the screen's thread."""

    def examine(self, on_done: Callable[[Checks], None]) -> None:
        """Look at everything, which takes seconds; who asked before is answered no more."""
        ...

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        ...

    def stick(self) -> str:
        """The name of the memory stick that a report would be saved on; "" where none is in."""
        ...

    def report(self, checks: Checks, on_done: Callable[[str | None], None]) -> None:
        """Save what was found, with logs and settings, for whoever helps; say where, or None where it cannot be."""
        ...
