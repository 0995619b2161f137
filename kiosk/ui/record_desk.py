"""The log of records, as the screens use it: in the background, and staff are told where it fails."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.desk import CampaignDesk
from kiosk.staff.drop_in.desk import DropInDesk
from kiosk.staff.figures.desk import FiguresDesk
from kiosk.staff.learning.desk import LearningDesk
from kiosk.staff.records.record import Record

T = TypeVar("T")


class RecordDesk(Protocol):
    """Keeps records, and does what staff do at a drop-in."""

    @property
    def drop_ins(self) -> DropInDesk:
        """For the work given to `do`."""
        ...

    @property
    def figures(self) -> FiguresDesk:
        """For the work given to `do`."""
        ...

    @property
    def campaigns(self) -> CampaignDesk:
        """For the work given to `do`."""
        ...

    @property
    def learning(self) -> LearningDesk:
        """For the work given to `do`."""
        ...

    def running_campaigns(self, on_found: Callable[[tuple[Campaign, ...]], None]) -> None:
        """Which campaigns run, the newest first; none where that cannot be read, for nobody waits for it."""
        ...

    def keep(self, *records: Record) -> None:
        """Keep these; if they cannot be kept, staff are told."""
        ...

    def nothing_found(self, words: str, language: str) -> None:
        """A search found nothing: keep what the words mean, where our list knows it, never the words."""
        ...

    def do(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_fault: Callable[[], None]
    ) -> None:
        """Do some work on the log in the background; then call exactly one of the two, on the screen's thread."""
        ...
