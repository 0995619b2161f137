"""*Something is wrong here*, as the screens say it."""

from collections.abc import Callable
from typing import Protocol

from kiosk.directory.records import Service
from kiosk.directory.reports.report import ReportKind


class ReportDesk(Protocol):
    """Keeps what a resident found wrong in an entry, for whoever runs its feed."""

    def report(self, service: Service, kind: ReportKind, on_done: Callable[[bool], None]) -> None:
        """Keep it; then say, on the screen's thread, whether it is kept (if not, staff are told)."""
        ...
