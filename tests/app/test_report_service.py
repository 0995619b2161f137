"""*Something is wrong here*: kept in the background, and staff know how much waits."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.report_service import ReportService
from kiosk.core.ids import ServiceId
from kiosk.directory.records import Service
from kiosk.directory.reports.box import FILE_NAME, ReportBox
from kiosk.directory.reports.report import ReportKind
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.fakes import InstantRunner
from tests.stand import copied, standing

SERVICE = Service(id=ServiceId("s1"), name="Lunch club", feed="https://feed.test")


def made(folder: Path) -> tuple[ReportService, ReportBox, StaffNotices]:
    box, clock, runner = ReportBox(folder, may_set_aside=True), TourClock(), InstantRunner()
    notices = StaffNotices.open(folder, clock, runner)
    return ReportService(box, runner, clock, notices), box, notices


def test_a_report_is_kept_and_staff_are_told_until_it_is_handled(tmp_path: Path) -> None:
    service, box, notices = made(tmp_path)
    answers: list[bool] = []
    service.report(SERVICE, ReportKind.PHONE_WRONG, answers.append)
    service.report(SERVICE, ReportKind.PHONE_WRONG, answers.append)
    assert answers == [True, True]
    (notice,) = notices.current()
    assert notice.problem == "Residents made 2 reports that 1 service may be wrong."
    assert "kiosk feed reports" in notice.remedy
    box.handle([each.id for each in box.unhandled()], date(2026, 5, 3))
    service.count()
    assert notices.current() == ()
    box.close()


def test_a_file_that_cannot_be_written_is_said_to_staff_and_to_the_screen(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    service, _, notices = made(tmp_path)
    answers: list[bool] = []
    service.report(SERVICE, ReportKind.CLOSED_OR_MOVED, answers.append)
    assert answers == [False]
    (notice,) = notices.current()
    assert FILE_NAME in notice.problem
    (tmp_path / FILE_NAME).rmdir()
    service.count()
    assert notices.current() == ()


def test_the_running_kiosk_keeps_it(qapp: QApplication, shipped: Path, tmp_path: Path) -> None:
    data = copied(shipped, tmp_path / "data")
    with standing(qapp, data) as stand:
        answers: list[bool] = []
        stand.kiosk.reports.report(SERVICE, ReportKind.TIMES_OR_DETAILS_WRONG, answers.append)
        stand.wait(lambda: bool(answers), "nobody answered")
        assert answers == [True]
        assert [each.key for each in stand.kiosk.notices.current()] == ["reports"]
    assert (data / FILE_NAME).is_file()
    assert not (data / f"{FILE_NAME}-wal").exists()
