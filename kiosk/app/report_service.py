"""Keeps what residents report in the background, and tells staff how much waits."""

from collections.abc import Callable
from functools import partial

from kiosk.app.damage_notice import tell_of_damage
from kiosk.core.errors import KioskError
from kiosk.core.ports import Clock, Lane, TaskRunner
from kiosk.directory.records import Service
from kiosk.directory.reports.box import ReportBox
from kiosk.directory.reports.report import Report, ReportKind
from kiosk.station.notices import StaffNotices

_WAITING = "reports"
_FAULT = "reports-file"
_REMEDY = "Run: kiosk feed reports, tell whoever runs the feed, then run it again with --done."


class ReportService:
    """The `ReportDesk` of a running kiosk."""

    def __init__(
        self, box: ReportBox, tasks: TaskRunner, clock: Clock, notices: StaffNotices
    ) -> None:
        self._box = box
        self._tasks = tasks
        self._clock = clock
        self._notices = notices

    def report(self, service: Service, kind: ReportKind, on_done: Callable[[bool], None]) -> None:
        """Keep a report; see `ReportDesk`."""
        made = Report.made(service.id, service.feed, kind, self._clock.now())

        def kept(waiting: tuple[Report, ...]) -> None:
            self._tell(waiting)
            on_done(True)

        def failed(error: Exception) -> None:
            self._failed(error)
            on_done(False)

        self._tasks.submit(
            partial(self._keep, made), on_done=kept, on_error=failed, lane=Lane.WRITER
        )

    def count(self) -> None:
        """Tell staff what waits: at the start and after each visit, since it may have been handled."""
        self._tasks.submit(
            self._box.unhandled, on_done=self._tell, on_error=self._failed, lane=Lane.WRITER
        )

    def _keep(self, report: Report) -> tuple[Report, ...]:
        self._box.add(report)
        return self._box.unhandled()

    def _tell(self, waiting: tuple[Report, ...]) -> None:
        self._notices.solved(_FAULT)
        if self._box.aside is not None:
            tell_of_damage(self._notices, self._box.aside)
        number = len(waiting)
        if not number:
            self._notices.solved(_WAITING)
            return
        services = len({(each.feed, each.service) for each in waiting})
        said = "1 report" if number == 1 else f"{number} reports"
        of = "1 service" if services == 1 else f"{services} services"
        self._notices.tell(_WAITING, f"Residents made {said} that {of} may be wrong.", _REMEDY)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KioskError):
            self._notices.tell_error(_FAULT, error)
