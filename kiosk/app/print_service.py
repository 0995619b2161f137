"""Prints a visit's list in the background: on the printer of the settings, or into a PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.core.errors import KioskError
from kiosk.core.ports import Clock, TaskRunner
from kiosk.settings import Settings
from kiosk.staff.records.vocabulary import Paper
from kiosk.station.notices import StaffNotices
from kiosk.takehome.slip import Slip
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.printer import (
    PdfFile,
    SystemPrinter,
    pieces_of_roll,
    print_pictures,
    print_slip,
)
from kiosk.ui.printing.sheet import A4, A5, ROLL_58, ROLL_80
from kiosk.visit.visit import Visit

_NOTICE = "printer"
_NARROW_MM = 58
#: Web pages are printed at most so often, and so many sheets at a time: a page that floods ends here.
PAGES_EVERY_S = 30.0
MOST_PAGES = 10


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
    ) -> None:
        """Print nothing yet; `printed` is told of each slip that went on paper, and its language."""
        self._tell_printed = printed
        self._settings = settings
        self._folder = folder
        self._tasks = tasks
        self._clock = clock
        self._notices = notices
        self._pages_from = 0.0

    def slip(self, visit: Visit) -> Slip:
        """What would be printed now."""
        place = self._settings.place
        return Slip(
            place_name=place.name,
            place_phone=place.phone,
            printed_on=self._clock.now().date(),
            items=tuple(visit.items),
            language=visit.language,
            companion=self._settings.take_home.companion,
            text_percent=visit.text_percent,
            helper_line=self._settings.take_home.helper_line,
        )

    def print_list(self, visit: Visit, on_done: Callable[[PrintResult], None]) -> None:
        """Print the visit's list."""
        printer = self._settings.printer
        prints = bool(printer.name or printer.receipt)
        self._tasks.submit(
            partial(self._print, self.slip(visit)),
            on_done=partial(
                self._on_printed,
                PrintResult.PRINTED if prints else PrintResult.SAVED,
                partial(self._count, visit.language.code, on_done),
            ),
            on_error=partial(self._on_failed, on_done),
        )

    def _count(
        self, language: str, on_done: Callable[[PrintResult], None], result: PrintResult
    ) -> None:
        """What went on paper counts; a file that goes with the visit does not."""
        if result is PrintResult.PRINTED and self._tell_printed is not None:
            receipt = bool(self._settings.printer.receipt)
            self._tell_printed(Paper.RECEIPT if receipt else Paper.SLIP, language)
        on_done(result)

    def _print(self, slip: Slip) -> int:
        """On the receipt printer, else on the printer of the system, else into a file; any thread may."""
        printer = self._settings.printer
        if printer.receipt:
            # Brings Pillow, which a kiosk without such a printer never needs.
            from kiosk.app.receipt_printer import DOTS_PER_INCH, print_receipts  # noqa: PLC0415

            roll = ROLL_58 if printer.receipt_mm == _NARROW_MM else ROLL_80
            return print_receipts(printer.receipt, pieces_of_roll(slip, roll, DOTS_PER_INCH))
        paper = A5 if printer.paper == "a5" else A4
        # A name without the day, so that the folder holds no record of who was here when.
        file = PdfFile(self._folder / "slip.pdf")
        return print_slip(slip, SystemPrinter(printer.name) if printer.name else file, paper)

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
        self._tasks.submit(
            partial(print_pictures, pages[:MOST_PAGES], self._settings.printer.name),
            on_done=partial(self._on_printed, PrintResult.PRINTED, on_done),
            on_error=partial(self._on_failed, on_done),
        )

    def forget(self) -> None:
        """The visit is over: a slip that nobody printed is not left for the next person."""
        self._tasks.submit(
            partial((self._folder / "slip.pdf").unlink, missing_ok=True),
            on_done=_nothing,
            on_error=partial(self._on_failed, _nothing),
        )

    def _on_printed(
        self, result: PrintResult, on_done: Callable[[PrintResult], None], pages: int
    ) -> None:
        if pages:
            self._notices.solved(_NOTICE)
        on_done(result)

    def _on_failed(self, on_done: Callable[[PrintResult], None], error: Exception) -> None:
        if isinstance(error, KioskError):
            self._notices.tell_error(_NOTICE, error)
        on_done(PrintResult.FAILED)


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""
