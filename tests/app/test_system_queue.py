"""A print by the queue of the system: watched until it is paper, cancelled where it does not become any."""

import getpass
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.print_ending import PrintEnding
from kiosk.app.print_mark import PrintMark
from kiosk.app.print_service import LISTS_EVERY_S, MOST_LISTS, PrintService
from kiosk.app.system_queue import Patience, print_pdf
from kiosk.core.language import ENGLISH
from kiosk.settings import Settings
from kiosk.settings_of_paper import PrinterSettings
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError
from kiosk.visit.visit import Visit
from tests.cups import PRINTING, Queue, made_queue
from tests.fakes import InstantRunner

QUICK = Patience(fault_s=0.05, job_s=30, page_s=0, end_s=5, look_s=0.01)


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Queue:
    made = made_queue(tmp_path / "cups")
    monkeypatch.setenv("PATH", str(made.folder), prepend=":")
    return made


def printed(ending: PrintEnding | None = None, patience: Patience = QUICK) -> int:
    return print_pdf(
        b"%PDF", "Office", pages=2, media="a4", ending=ending or PrintEnding(), patience=patience
    )


def test_a_job_is_watched_until_it_is_paper(queue: Queue) -> None:
    assert printed() == 2
    assert (queue.folder / "job.pdf").read_bytes() == b"%PDF"
    assert not queue.cancelled


@pytest.mark.parametrize(
    ("state", "alerts", "expected"),
    [
        (PRINTING, "media-empty-error", PrintResult.NO_PAPER),
        (PRINTING, "media-empty-error media-jam-error", PrintResult.JAMMED),
        (PRINTING, "offline-report", PrintResult.OFF),
        (PRINTING, "cover-open", PrintResult.OPEN),
        (PRINTING, "toner-empty-warning", PrintResult.NO_INK),
        (PRINTING, "none", PrintResult.SLOW),
        ("disabled", "paused", PrintResult.FAILED),
    ],
)
def test_what_is_wrong_is_told_and_the_job_is_cancelled(
    queue: Queue, state: str, alerts: str, expected: PrintResult
) -> None:
    queue.says(looks="9999", state=state, alerts=alerts)
    is_slow = expected in (PrintResult.SLOW, PrintResult.NO_INK)
    with pytest.raises(PrinterError) as told:
        printed(patience=replace(QUICK, job_s=0.3) if is_slow else QUICK)
    assert told.value.result is expected
    assert queue.cancelled == "Office-7"
    assert told.value.remedy


def test_a_reason_left_from_the_print_before_stops_nothing(queue: Queue) -> None:
    queue.says(looks="20", before="media-empty-error", alerts="media-empty-error")
    assert printed() == 2
    queue.says(looks="9999")
    with pytest.raises(PrinterError, match="no paper"):
        printed(patience=replace(QUICK, left_s=0.1))


def test_a_job_that_the_queue_gave_up_is_not_called_printed(queue: Queue) -> None:
    queue.says(ended="aborted-by-system")
    with pytest.raises(PrinterError):
        printed()


def test_a_printer_that_is_not_there_is_told(queue: Queue) -> None:
    queue.says(absent="")
    with pytest.raises(PrinterError, match=r"printer\.name"):
        printed()


@pytest.mark.parametrize(("state", "looks"), [("is idle.  enabled", 9999), (PRINTING, 9999)])
def test_when_the_visit_ends_nothing_is_left_for_the_next_person(
    queue: Queue, state: str, looks: int
) -> None:
    queue.says(looks=str(looks), state=state)
    ending = PrintEnding()
    ending.tell()
    with pytest.raises(PrinterError):
        printed(ending, Patience(end_s=0.05, look_s=0.01))
    assert queue.cancelled == "Office-7"


def test_what_is_coming_out_when_the_visit_ends_comes_out(queue: Queue) -> None:
    ending = PrintEnding()
    ending.tell()
    assert printed(ending) == 2
    assert not queue.cancelled


def test_the_cause_reaches_staff_and_the_screen_and_a_flood_ends(
    qapp: QApplication, queue: Queue, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    runner, clock = InstantRunner(), TourClock()
    notices = StaffNotices(tmp_path / "notices.json", clock, runner)
    settings = Settings(printer=PrinterSettings(name="Office"))
    desk = PrintService(settings, tmp_path, runner, clock, notices, patience=QUICK)
    visit, results = Visit(number=1, language=ENGLISH, text_percent=100), list[PrintResult]()
    queue.says(looks="9999", alerts="media-empty-error")
    desk.print_list(visit, results.append)
    assert results == [PrintResult.NO_PAPER]
    assert "has no paper" in notices.current()[0].problem
    assert "has no paper" in caplog.text
    # Mended: it may be tried again at once; then not the same at once, and not without end.
    for press in range(20):
        queue.says(looks="1", alerts="none")
        desk.print_list(visit, results.append)
        clock.forward(LISTS_EVERY_S / 2 if press % 2 else LISTS_EVERY_S)
    assert results.count(PrintResult.PRINTED) == MOST_LISTS
    assert set(results[1:]) == {PrintResult.PRINTED, PrintResult.ENOUGH}
    assert notices.current() == ()
    desk.forget()
    queue.says(looks="1")
    desk.print_list(visit, results.append)
    assert results[-1] is PrintResult.PRINTED


def test_a_kiosk_that_died_while_it_printed_leaves_nothing_in_the_queue(
    qapp: QApplication, queue: Queue, tmp_path: Path
) -> None:
    mark = PrintMark(tmp_path / "printing")
    with pytest.raises(KeyboardInterrupt), mark.job_on("Office"):
        raise KeyboardInterrupt  # the program dies here
    runner, clock = InstantRunner(), TourClock()
    notices = StaffNotices(tmp_path / "notices.json", clock, runner)
    desk = PrintService(Settings(), tmp_path, runner, clock, notices)
    desk.begin()
    assert queue.cancelled == f"-a -u {getpass.getuser()} Office"
    desk.begin()
    assert "\n" not in queue.cancelled  # once


def test_what_was_printed_or_cancelled_is_not_cancelled_at_the_next_start(
    queue: Queue, tmp_path: Path
) -> None:
    mark = PrintMark(tmp_path / "printing")
    with mark.job_on("Office"):
        assert printed() == 2
    with pytest.raises(PrinterError), mark.job_on("Office"):
        raise PrinterError(PrintResult.OFF, "The printer Office")
    mark.cancel_left()
    assert not queue.cancelled


def test_a_queue_that_does_not_answer_is_asked_again_at_the_next_start(
    queue: Queue, tmp_path: Path
) -> None:
    mark = PrintMark(tmp_path / "printing")
    with pytest.raises(KeyboardInterrupt), mark.job_on("Office"):
        raise KeyboardInterrupt
    (queue.folder / "cancel").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    mark.cancel_left()
    assert (tmp_path / "printing").exists()
