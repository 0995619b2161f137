"""What the screens ask of the directory; the answers come from the background."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.postcodes import Place as Spot
from kiosk.directory.records import Category, SearchResults, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to look for: words, a category, or both; from where distances are counted."""

    words: str = ""
    category: CategoryId | None = None
    near: Spot | None = None
    limit: int = 20


class Finder(Protocol):
    """The directory as the screens see it. Every answer comes later, on the screen's thread, or not at all."""

    def search(self, wanted: Wanted, on_found: Callable[[SearchResults], None]) -> None:
        """Look for services."""
        ...

    def categories(self, on_found: Callable[[tuple[Category, ...]], None]) -> None:
        """List the categories that hold at least one service."""
        ...

    def service(self, service: ServiceId, on_found: Callable[[Service | None], None]) -> None:
        """Read one service."""
        ...

    def helplines(self, on_found: Callable[[tuple[Service, ...]], None]) -> None:
        """List services for the whole country that answer the phone for anything."""
        ...

    def locate(self, text: str) -> Spot | None:
        """The place that a typed postcode names; at once, from memory."""
        ...
