"""The report of the figures, made at the running kiosk: saved, printed, and recorded as printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.app.figures_report import figures_to_print, write_files
from kiosk.app.print_service import PrintService
from kiosk.app.record_service import RecordService
from kiosk.app.staff_folder import folder_for_papers, stick_name
from kiosk.core.errors import KioskError
from kiosk.core.ports import Clock
from kiosk.settings import Settings
from kiosk.staff.figures.figures import Figures
from kiosk.staff.figures.span import Span
from kiosk.staff.records.vocabulary import Paper
from kiosk.station.notices import StaffNotices
from kiosk.ui.figures_paper_desk import MadeReport
from kiosk.ui.print_desk import PrintResult

_NOTICE = "papers"


class FiguresPapers:
    """The `FiguresPaperDesk` of a running kiosk."""

    def __init__(
        self,
        data: Path,
        settings: Settings,
        clock: Clock,
        notices: StaffNotices,
        *,
        printing: PrintService,
        records: RecordService,
    ) -> None:
        self._data = data
        self._settings = settings
        self._clock = clock
        self._notices = notices
        self._printing = printing
        self._records = records
        self._code = ""

    @property
    def prints(self) -> bool:
        """Whether there is a printer that takes files: one of CUPS; elsewhere they are saved only."""
        return self._printing.prints_files

    def stick(self) -> str:
        """The name of the stick."""
        return stick_name()

    def make(self, period: str, code: str, on_done: Callable[[MadeReport | None], None]) -> None:
        """Save the three files; a folder a period, so that none takes the place of another."""
        today = self._clock.now().date()
        self._code = code

        def found(answer: tuple[Figures, Span]) -> None:
            figures, span = answer
            out = folder_for_papers(self._data) / f"figures-{period}-{span.first}"
            try:
                made = write_files(figures, span, self._settings, out, code)
            except KioskError as fault:
                self._notices.tell_error(_NOTICE, fault)
                on_done(None)
                return
            self._notices.solved(_NOTICE)
            self._records.printed(Paper.REPORT, code)
            on_done(made)

        work = partial(figures_to_print, self._records.figures, period, today)
        self._records.do(work, found, partial(on_done, None))

    def print(self, file: Path, pages: int, on_done: Callable[[PrintResult], None]) -> None:
        """Print one of them."""

        def printed(result: PrintResult) -> None:
            if result is PrintResult.PRINTED:
                self._records.printed(Paper.REPORT, self._code)
            on_done(result)

        self._printing.print_file(file, pages, printed)
