"""Printing the page that is shown: its pictures are asked for, one by one, and handed to the printer."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.print_desk import PrintDesk, PrintResult
from kiosk.web.from_page import Paper
from kiosk.web.to_page import AskPaper

MOST_PAGES = 10


class PagePrinting(QObject):
    """One print at a time; what was gathered for one that the visit's end interrupts is dropped.

    Signals:
        changed: the state is another one.

    Attributes:
        is_printing: whether one is under way.
        result: how the last one ended; None where there was none.
    """

    changed = Signal()

    def __init__(self, keeper: PageKeeper, desk: PrintDesk) -> None:
        super().__init__()
        self._keeper = keeper
        self._desk = desk
        self._number = 0
        self._pages: list[bytes] = []
        self.is_printing = False
        self.result: PrintResult | None = None
        keeper.said.connect(self._on_said)
        keeper.forgotten.connect(self.forget)
        keeper.replaced.connect(self._on_replaced)

    @property
    def is_possible(self) -> bool:
        """Whether there is a printer: what stands on a page is never laid into a file."""
        return self._desk.prints_pages

    def begin(self) -> None:
        """Print what is shown."""
        if self.is_printing:
            return
        self._number += 1
        self._pages.clear()
        self.is_printing = True
        self.changed.emit()
        self._keeper.send(AskPaper(number=self._number, most=MOST_PAGES))

    @Slot()
    def forget(self) -> None:
        """Drop everything."""
        self._number += 1
        self._pages.clear()
        self.is_printing = False
        self.result = None

    @Slot()
    def _on_replaced(self) -> None:
        if self.is_printing:
            self._number += 1
            self._end(PrintResult.FAILED)

    @Slot(object)
    def _on_said(self, message: object) -> None:
        if not isinstance(message, Paper) or message.number != self._number or not self.is_printing:
            return
        if message.png and len(self._pages) < MOST_PAGES:
            self._pages.append(message.png)
        if message.page < message.of:
            return
        if not self._pages:
            self._end(PrintResult.FAILED)
            return
        pages = tuple(self._pages)
        self._pages.clear()
        self._desk.print_pages(pages, partial(self._on_printed, self._number))

    def _on_printed(self, number: int, result: PrintResult) -> None:
        if number == self._number:
            self._end(result)

    def _end(self, result: PrintResult) -> None:
        self._pages.clear()
        self.is_printing = False
        self.result = result
        self.changed.emit()
