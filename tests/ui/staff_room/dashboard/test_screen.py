"""The dashboard by touches, over a year's records: its figures, a chart and its table, the filters."""

import os
from pathlib import Path

import pytest
from PySide6.QtCharts import QChartView
from PySide6.QtWidgets import QApplication

from kiosk.app import print_service
from kiosk.settings import FILE_NAME as SETTINGS
from kiosk.staff.figures import desk
from kiosk.staff.figures.span import Span
from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind, Paper
from kiosk.ui.intents import ComeIn, Go
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError
from kiosk.visit.places import Dashboard, StaffEntry
from kiosk.visit.staff_pass import Role, StaffPass
from tests.fake_finder import FakeFinder
from tests.staff.figures.simulated import keep, year
from tests.stand import Stand, standing

VISITS = "Visits at the screen, of every topic: 4000."
HELPED = "on the phone: 1314."


def come_in(stand: Stand, role: Role = Role.MANAGER) -> None:
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=role)))


def wait_for(stand: Stand, name: str) -> None:
    stand.wait(lambda: stand.is_there(name), f"{name} did not come")


def picture(stand: Stand, name: str) -> None:
    if folder := os.environ.get("HANDRAIL_PICTURES"):
        stand.shell.grab().save(str(Path(folder) / f"{name}.png"))


def test_figures_charts_tables_and_filters(staffed: Stand) -> None:
    keep(staffed.kiosk.data, year(8))
    # Added up before: what is shown while counting is another test.
    staffed.kiosk.records.figures.see(Span())
    come_in(staffed)
    staffed.touch("door-figures")
    wait_for(staffed, "figure-visits")
    picture(staffed, "all")
    staffed.touch("filter-weeks", "weeks-520")
    wait_for(staffed, "figure-visits")
    assert VISITS in " ".join(staffed.words())
    assert HELPED in " ".join(staffed.words())
    staffed.touch("figure-about")
    (view,) = staffed.shell.findChildren(QChartView)
    assert view.objectName() == "chart-about"
    said = " ".join(staffed.words())
    assert "Care at home: " in said
    picture(staffed, "about")
    staffed.shell.resize(1024, 600)
    staffed.touch("more")
    assert view.height() <= staffed.column.height()
    picture(staffed, "about-small")
    staffed.shell.resize(1280, 800)
    for name in (
        "how",
        "barriers",
        "finished",
        "take-up",
        "cost",
        "confidence",
        "campaigns",
        "divide",
    ):
        staffed.touch("next-figure")
        picture(staffed, name)
    for name in ("divide-by-area", "divide-by-week", "divide-by-month", "learning", "visits"):
        staffed.touch("next-figure")
        picture(staffed, name)
    staffed.touch("all-figures", "filter-topic", "topic-1")
    wait_for(staffed, "figure-visits")
    # Visits have no topic: they stay, and the helped are fewer.
    assert VISITS in " ".join(staffed.words())
    assert HELPED not in " ".join(staffed.words())
    staffed.touch("filter-place", "place-1")
    wait_for(staffed, "figure-visits")
    assert VISITS not in " ".join(staffed.words())


def test_the_report_is_made_at_the_kiosk_and_recorded_when_saved_and_when_printed(
    qapp: QApplication, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = list[bytes]()

    def printed(pdf: bytes, name: str, *, pages: int, **_: object) -> int:
        jobs.append(pdf)
        if len(jobs) == 1:
            raise PrinterError(PrintResult.NO_PAPER, f"The printer {name}")
        return pages

    monkeypatch.setattr(print_service, "has_queue", lambda: True)
    monkeypatch.setattr(print_service, "print_pdf", printed)
    (data / SETTINGS).write_text('[printer]\nname = "Upstairs"\n')
    with standing(qapp, data, finder=FakeFinder()) as stand:
        _report_by_touches(stand)
    assert all(job.startswith(b"%PDF") for job in jobs)


def _report_by_touches(staffed: Stand) -> None:
    data = staffed.kiosk.data
    keep(data, year(8))
    come_in(staffed)
    staffed.touch("door-figures")
    wait_for(staffed, "figure-visits")
    staffed.touch("make-report")
    picture(staffed, "report")
    staffed.touch("report-quarter")
    wait_for(staffed, "told")
    picture(staffed, "report-made")
    (folder,) = (data / "papers").iterdir()
    assert {each.name for each in folder.iterdir()} == {"report.pdf", "report.csv", "poster.pdf"}
    staffed.wait(lambda: _reports(data) == 1, "it was not recorded")
    staffed.touch("print-report")
    staffed.wait_for_words("The printer has no paper.")
    staffed.touch("print-poster")
    staffed.wait_for_words("It is printed.")
    staffed.wait(lambda: _reports(data) == 2, "only what was printed counts")
    staffed.touch("all-figures")
    wait_for(staffed, "figure-visits")


def _reports(data: Path) -> int:
    which = Which(kinds=frozenset({Kind.PRINTED}))
    nothing: tuple[Record, ...] = ()
    kept = ask(data / FILE_NAME, lambda file: tuple(rows(file, which)), nothing=nothing)
    return sum(each.paper is Paper.REPORT for each in kept)


def test_it_opens_while_counting_and_shows_more_when_touched(
    staffed: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "_GLANCE_S", 0)
    keep(staffed.kiosk.data, year(8)[:300])
    come_in(staffed)
    staffed.touch("door-figures")
    wait_for(staffed, "count-on")
    picture(staffed, "counting")
    while staffed.is_there("count-on"):
        staffed.touch("count-on")
    assert staffed.is_there("figure-visits")


def test_figures_are_for_champions_and_nothing_is_said_of_nothing(staffed: Stand) -> None:
    come_in(staffed, Role.HELPER)
    assert not staffed.is_there("door-figures")
    come_in(staffed)
    staffed.touch("door-figures")
    wait_for(staffed, "filter-weeks")
    assert staffed.stands_at(Dashboard)
    assert "Nothing is recorded yet." in staffed.words()
