"""The figures on paper, as the staff's screens have them made: saved, and printed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.ui.print_desk import PrintResult


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeReport:
    """Three files: the report, of so many pages, its numbers, and the page for the wall."""

    report: Path
    pages: int
    numbers: Path
    poster: Path


class FiguresPaperDesk(Protocol):
    """Makes them in the background, as far as it can; each is answered once, on the screen's thread."""

    @property
    def prints(self) -> bool:
        """Whether there is a printer that takes them."""
        ...

    def stick(self) -> str:
        """The name of the memory stick that they would be saved on; "" where none is in."""
        ...

    def make(self, period: str, code: str, on_done: Callable[[MadeReport | None], None]) -> None:
        """Save those of the last month, quarter or year that has ended; None where they could not be made.

        Args:
            period: month, quarter or year.
            code: of the language.
            on_done: told of them.
        """
        ...

    def print(self, file: Path, pages: int, on_done: Callable[[PrintResult], None]) -> None:
        """Print one of them, of so many pages."""
        ...
