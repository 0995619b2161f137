"""Printing a document or a page: on paper only, ten pages, one job at a time, forgotten with the visit."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.app.print_service import PAGES_EVERY_S, PrintService
from kiosk.settings import Settings
from kiosk.settings_of_paper import PrinterSettings
from kiosk.station.notices import StaffNotices
from kiosk.takehome.slip import Slip
from kiosk.tour.clock import TourClock
from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.screens.live.page_printing import MOST_PAGES, PagePrinting
from kiosk.visit.visit import Visit
from kiosk.web.from_page import Paper
from kiosk.web.to_page import AskPaper
from tests.fakes import InstantRunner
from tests.ui.browser.pages import StandInPages
from tests.ui.screens.live.conftest import Enter, LiveStand

PNG = b"a picture"


class Desk:
    """A printer that prints when the test says so."""

    prints_pages = True

    def __init__(self) -> None:
        self.jobs: list[tuple[tuple[bytes, ...], Callable[[PrintResult], None]]] = []

    def slip(self, visit: Visit) -> Slip:
        raise NotImplementedError

    def print_list(self, visit: Visit, on_done: Callable[[PrintResult], None]) -> None:
        raise NotImplementedError

    def print_pages(self, pages: tuple[bytes, ...], on_done: Callable[[PrintResult], None]) -> None:
        self.jobs.append((pages, on_done))


@pytest.fixture
def keeper(qapp: QCoreApplication, tmp_path: Path) -> PageKeeper:
    return PageKeeper(StandInPages(tmp_path).setup())


def pages(keeper: PageKeeper, number: int, count: int) -> None:
    for page in range(1, count + 1):
        keeper.said.emit(Paper(number=number, page=page, of=count, png=PNG))


def test_the_pages_are_gathered_and_printed_together(keeper: PageKeeper) -> None:
    desk = Desk()
    printing = PagePrinting(keeper, desk)
    printing.begin()
    pages(keeper, 1, 3)
    assert [len(job) for job, _ in desk.jobs] == [3]
    assert printing.result is None
    desk.jobs[0][1](PrintResult.PRINTED)
    assert not printing.is_printing
    assert printing.result is PrintResult.PRINTED


def test_never_more_than_ten_and_never_two_jobs(keeper: PageKeeper) -> None:
    desk = Desk()
    printing = PagePrinting(keeper, desk)
    printing.begin()
    printing.begin()
    pages(keeper, 1, 25)
    printing.begin()
    assert [len(job) for job, _ in desk.jobs] == [MOST_PAGES]


def test_a_page_that_gives_nothing_says_so(keeper: PageKeeper) -> None:
    printing = PagePrinting(keeper, Desk())
    printing.begin()
    keeper.said.emit(Paper(number=1, page=0, of=0))
    assert printing.result is PrintResult.FAILED


def test_what_the_visit_s_end_interrupts_is_printed_for_nobody(keeper: PageKeeper) -> None:
    desk = Desk()
    printing = PagePrinting(keeper, desk)
    printing.begin()
    keeper.said.emit(Paper(number=1, page=1, of=2, png=PNG))
    keeper.forgotten.emit()
    keeper.said.emit(Paper(number=1, page=2, of=2, png=PNG))
    assert desk.jobs == []
    assert not printing.is_printing


def test_a_page_process_that_is_lost_ends_the_job(keeper: PageKeeper, qtbot: QtBot) -> None:
    printing = PagePrinting(keeper, Desk())
    printing.begin()
    with qtbot.waitSignal(printing.changed):
        keeper.replaced.emit()
    assert printing.result is PrintResult.FAILED


def test_web_pages_are_printed_at_most_every_half_minute(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    clock, runner = TourClock(), InstantRunner()
    settings = Settings(printer=PrinterSettings(name="Upstairs"))
    notices = StaffNotices.open(tmp_path, clock, runner)
    service = PrintService(settings, tmp_path / "slips", runner, clock, notices)
    results: list[PrintResult] = []
    service.print_pages((PNG,), results.append)
    service.print_pages((PNG,), results.append)
    clock.forward(PAGES_EVERY_S)
    service.print_pages((PNG,), results.append)
    # There is no such printer here.
    assert results == [PrintResult.OFF, PrintResult.ENOUGH, PrintResult.OFF]
    assert not (tmp_path / "slips").exists()


def test_without_a_printer_a_document_is_for_home(live: LiveStand) -> None:
    live.tap(11)
    live.says("It has 2 pages. Turn them with Up and Down.")
    live.says("This kiosk has no printer for pages.")
    assert not live.stand.is_there("print-page")


def test_with_a_printer_that_is_gone_it_says_so_and_staff_are_told(enter: Enter) -> None:
    with enter(settings='[printer]\nname = "Upstairs"\n') as live:
        live.stand.touch("stuck", "print", "print-page")
        live.heard(AskPaper, 1)
        live.says("The printer does not answer.")
        notices = live.stand.kiosk.notices.current()
        assert any("Upstairs" in each.problem for each in notices)
        assert not list(live.stand.kiosk.data.rglob("*.png"))
