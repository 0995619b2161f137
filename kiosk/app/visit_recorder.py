"""Joins the visits of the kiosk to the log of records: what is recorded without a tap."""

from kiosk.app.record_service import RecordService, area_of
from kiosk.core.ports import Clock
from kiosk.settings import Settings
from kiosk.staff.records.visit_watch import VisitWatch
from kiosk.ui.conductor import Conductor


class VisitRecorder:
    """Has the watch see every state of the visit, and what it answers kept."""

    def __init__(
        self, conductor: Conductor, records: RecordService, settings: Settings, clock: Clock
    ) -> None:
        self._conductor = conductor
        self._records = records
        self._clock = clock
        self._watch = VisitWatch(place=settings.place.name, area=area_of(settings))

    def see(self) -> None:
        """The visit is another now."""
        clock = self._clock
        visit = self._conductor.visit
        self._records.keep(*self._watch.see(visit, clock.now(), clock.monotonic()))
