"""What the screens ask of the directory; the answers come from the background."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from kiosk.core.ids import ServiceId
from kiosk.directory.opening.hours import DayHours, Opening
from kiosk.directory.places.distance import Point
from kiosk.directory.places.postcodes import Place as Spot
from kiosk.directory.records import Service
from kiosk.directory.search.landmarks import Landmark
from kiosk.directory.search.request import SearchRequest, SearchResults, Topic


class Finder(Protocol):
    """The directory as the screens see it.

    Every answer comes later, on the screen's thread. Where there is no directory, or it cannot be read,
    the answer is an empty one and staff are told.
    """

    def search(self, request: SearchRequest, on_found: Callable[[SearchResults], None]) -> None:
        """Look for services; one that has to wait is dropped, without an answer, for a newer one."""
        ...

    def topics(self, on_found: Callable[[tuple[Topic, ...]], None]) -> None:
        """List the categories that hold at least one service."""
        ...

    def service(self, service: ServiceId, on_found: Callable[[Service | None], None]) -> None:
        """Read one service."""
        ...

    def services_where(
        self,
        is_wanted: Callable[[ServiceId], bool],
        on_found: Callable[[tuple[Service, ...]], None],
    ) -> None:
        """Read the services whose ids are wanted; asked of every id there is, on another thread."""
        ...

    def landmarks(self, near: Point, on_found: Callable[[tuple[Landmark, ...]], None]) -> None:
        """List places around that people know, the nearest first."""
        ...

    def helplines(self, on_found: Callable[[tuple[Service, ...]], None]) -> None:
        """List services of the whole country that answer the phone to anyone."""
        ...

    def opening(self, service: Service, now: datetime) -> Opening:
        """Whether a service is open at a moment; at once, and by what the search goes by."""
        ...

    def today(self, service: Service, now: datetime) -> DayHours | None:
        """The hours of a service on the day of a moment; at once; None where they are not known."""
        ...

    def locate(self, text: str) -> Spot | None:
        """The place that a typed postcode names; at once, from memory."""
        ...

    def candidates(self, text: str) -> tuple[Spot, ...]:
        """All places that a name may mean, the likeliest first; at once, from memory."""
        ...

    def here(self) -> Spot | None:
        """Where the kiosk stands, as the settings say."""
        ...
