"""Prints a visit's list in the background: on the printer of the settings, or into a PDF."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.app.print_ending import PrintEnding
from kiosk.app.print_mark import PrintMark
from kiosk.app.system_queue import Patience, has_queue, print_pdf
from kiosk.core.errors import KioskError
from kiosk.core.language import Language
from kiosk.core.ports import Clock, Lane, TaskRunner
from kiosk.settings import Settings
from kiosk.staff.records.vocabulary import Paper
from kiosk.station.notices import StaffNotices
from kiosk.takehome.slip import Slip
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError
from kiosk.ui.printing.printer import (
    Paint,
    PdfFile,
    SystemPrinter,
    pdf_of,
    pictures_pdf,
    pieces_of_roll,
    print_on,
    print_pictures,
    print_slip,
    slip_pdf,
)
from kiosk.ui.printing.sheet import A4, PAPERS, ROLL_58, ROLL_80
from kiosk.visit.visit import Visit

_NOTICE = "printer"
_NARROW_MM = 58
#: Web pages are printed at most so often, and so many sheets at a time: a page that floods ends here.
PAGES_EVERY_S = 30.0
MOST_PAGES = 10
#: The same list is printed again after so long, and so many lists a visit: nobody empties the printer.
LISTS_EVERY_S = 30.0
MOST_LISTS = 6
_MEDIA = {"a4": "iso_a4_210x297mm", "a5": "iso_a5_148x210mm"}

log = logging.getLogger(__name__)


class PrintService:
    """The `PrintDesk` of a running kiosk. A job that fails is over: it is never printed for the next person."""

    def __init__(
        self,
        settings: Settings,
        folder: Path,
        tasks: TaskRunner,
        clock: Clock,
        notices: StaffNotices,
        *,
        printed: Callable[[Paper, str], None] | None = None,
        patience: Patience | None = None,
        mark: str = "printing",
    ) -> None:
        """Print nothing yet.

        Args:
            settings: which printer.
            folder: where slips lie that go on no paper.
            tasks: prints in the background.
            clock: tells the time.
            notices: staff are told there.
            printed: told of each slip that went on paper, and its language.
            patience: how long is waited for a printer.
            mark: the file that says in that folder that a job is in a queue; each program has its own.
        """
        self._mark = PrintMark(folder / mark)
        self._tell_printed = printed
        self._settings = settings
        self._folder = folder
        self._tasks = tasks
        self._clock = clock
        self._notices = notices
        self._patience = patience or Patience()
        self._pages_from = 0.0
        self._lists_from = 0.0
        self._lists_left = MOST_LISTS
        self._last: Slip | None = None
        self._ending = PrintEnding()

    def begin(self) -> None:
        """The kiosk starts: what one that died left in a queue comes on no paper any more."""
        self._tasks.submit(
            self._mark.cancel_left,
            on_done=_nothing,
            on_error=partial(self._on_failed, _nothing),
            lane=Lane.PRINTER,  # before whatever is printed
        )

    def slip(self, visit: Visit) -> Slip:
        """What would be printed now, in the visit's language and, where one is set, in the second as well."""
        second = self._settings.take_home.second
        slip = self._in_language(visit, visit.language)
        if second is None or second == visit.language:
            return slip
        return replace(slip, beside=self._in_language(visit, second))

    def _in_language(self, visit: Visit, spoken: Language) -> Slip:
        place = self._settings.place
        return Slip(
            place_name=place.name,
            place_phone=place.phone,
            printed_on=self._clock.now().date(),
            items=tuple(item.in_language(spoken.code) for item in visit.items),
            language=spoken,
            companion=self._settings.take_home.companion,
            text_percent=visit.text_percent,
            helper_line=self._settings.take_home.helper_line,
            no_internet=visit.items.no_internet,
        )

    def print_list(self, visit: Visit, on_done: Callable[[PrintResult], None]) -> None:
        """Print the visit's list; the same again not before half a minute has passed."""
        printer, slip, now = self._settings.printer, self.slip(visit), self._clock.monotonic()
        prints = bool(printer.name or printer.receipt)
        if prints and (not self._lists_left or (slip == self._last and now < self._lists_from)):
            on_done(PrintResult.ENOUGH)
            return

        def printed(result: PrintResult) -> None:
            if result is PrintResult.PRINTED:
                self._count(visit.language.code)
                if not ending.is_told:
                    self._lists_from = self._clock.monotonic() + LISTS_EVERY_S
                    self._lists_left -= 1
                    self._last = slip
            on_done(result)

        ending = self._ending
        self._submit(
            partial(self._print, slip, ending),
            PrintResult.PRINTED if prints else PrintResult.SAVED,
            printed,
        )

    def _count(self, language: str) -> None:
        """What went on paper counts; a file that goes with the visit does not."""
        if self._tell_printed is not None:
            receipt = bool(self._settings.printer.receipt)
            self._tell_printed(Paper.RECEIPT if receipt else Paper.SLIP, language)

    def _submit(
        self, work: Callable[[], int], result: PrintResult, on_done: Callable[[PrintResult], None]
    ) -> None:
        self._tasks.submit(
            work,
            on_done=partial(self._on_printed, result, on_done),
            on_error=partial(self._on_failed, on_done),
            lane=Lane.PRINTER,
        )

    def _print(self, slip: Slip, ending: PrintEnding) -> int:
        """On the receipt printer, else on the printer of the system, else into a file; any thread may."""
        printer = self._settings.printer
        if printer.receipt:
            # Brings Pillow, which a kiosk without such a printer never needs.
            from kiosk.app.receipt_printer import DOTS_PER_INCH, print_receipts  # noqa: PLC0415

            roll = ROLL_58 if printer.receipt_mm == _NARROW_MM else ROLL_80
            pieces = pieces_of_roll(slip, roll, DOTS_PER_INCH)
            return print_receipts(printer.receipt, pieces, ending)
        paper = PAPERS[printer.paper]
        if printer.name and has_queue():
            return self._queue(slip_pdf(slip, paper, upright=True), _MEDIA[printer.paper], ending)
        # A name without the day, so that the folder holds no record of who was here when.
        file = PdfFile(self._folder / "slip.pdf")
        return print_slip(slip, SystemPrinter(printer.name) if printer.name else file, paper)

    def _print_pictures(self, pictures: tuple[bytes, ...], ending: PrintEnding) -> int:
        if has_queue():
            return self._queue(pictures_pdf(pictures), _MEDIA["a4"], ending)
        return print_pictures(pictures, self._settings.printer.name)

    def _queue(self, made: tuple[bytes, int], media: str, ending: PrintEnding) -> int:
        pdf, pages = made
        name, patience = self._settings.printer.name, self._patience
        with self._mark.job_on(name):
            return print_pdf(pdf, name, pages=pages, media=media, ending=ending, patience=patience)

    @property
    def prints_pages(self) -> bool:
        """Whether there is a printer: what stands on a web page is never laid into a file."""
        return bool(self._settings.printer.name)

    def print_pages(self, pages: tuple[bytes, ...], on_done: Callable[[PrintResult], None]) -> None:
        """Print pictures (PNG), a sheet each; not again before half a minute has passed."""
        now = self._clock.monotonic()
        if not self.prints_pages or now < self._pages_from:
            on_done(PrintResult.ENOUGH if self.prints_pages else PrintResult.FAILED)
            return
        self._pages_from = now + PAGES_EVERY_S
        work = partial(self._print_pictures, pages[:MOST_PAGES], self._ending)
        self._submit(work, PrintResult.PRINTED, on_done)

    def print_sheet(self, paint: Paint, on_done: Callable[[PrintResult], None]) -> None:
        """Print sheets of A4 for staff: the end of a visit does not take them back."""
        if self.prints_pages:
            self._submit(partial(self._print_sheet, paint), PrintResult.PRINTED, on_done)
        else:
            on_done(PrintResult.FAILED)

    @property
    def prints_files(self) -> bool:
        """Whether there is a printer that takes a PDF as it is."""
        return self.prints_pages and has_queue()

    def print_file(self, file: Path, pages: int, on_done: Callable[[PrintResult], None]) -> None:
        """Print a PDF of A4 for staff: the end of a visit does not take it back."""

        def work() -> int:
            return self._queue((file.read_bytes(), pages), _MEDIA["a4"], PrintEnding())

        if self.prints_files:
            self._submit(work, PrintResult.PRINTED, on_done)
        else:
            on_done(PrintResult.FAILED)

    def _print_sheet(self, paint: Paint) -> int:
        if has_queue():
            return self._queue(pdf_of(paint, A4), _MEDIA["a4"], PrintEnding())
        return print_on(self._settings.printer.name, paint)

    def forget(self) -> None:
        """The visit is over: no slip, and nothing in a queue, is left for the next person."""
        self._ending.tell()
        self._ending, self._last, self._lists_left = PrintEnding(), None, MOST_LISTS
        self._tasks.submit(
            partial((self._folder / "slip.pdf").unlink, missing_ok=True),
            on_done=_nothing,
            on_error=partial(self._on_failed, _nothing),
            lane=Lane.PRINTER,  # after what may be writing it
        )

    def close(self) -> None:
        """The kiosk stops: what is being printed is not waited for."""
        self._ending.tell(at_once=True)

    def _on_printed(
        self, result: PrintResult, on_done: Callable[[PrintResult], None], pages: int
    ) -> None:
        if pages:
            self._notices.solved(_NOTICE)
        on_done(result)

    def _on_failed(self, on_done: Callable[[PrintResult], None], error: Exception) -> None:
        if isinstance(error, KioskError):
            log.warning("nothing was printed: %s", error.problem)
            self._notices.tell_error(_NOTICE, error)
        on_done(error.result if isinstance(error, PrinterError) else PrintResult.FAILED)


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""
