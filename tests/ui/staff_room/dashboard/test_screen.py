"""The dashboard by touches, over a year's records: its figures, a chart and its table, the filters."""

import os
from pathlib import Path

from PySide6.QtCharts import QChartView

from kiosk.ui.intents import ComeIn, Go
from kiosk.visit.places import Dashboard, StaffEntry
from kiosk.visit.staff_pass import Role, StaffPass
from tests.staff.figures.simulated import keep, year
from tests.stand import Stand

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
    for name in ("divide-by-area", "divide-by-week", "learning", "visits"):
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


def test_figures_are_for_champions_and_nothing_is_said_of_nothing(staffed: Stand) -> None:
    come_in(staffed, Role.HELPER)
    assert not staffed.is_there("door-figures")
    come_in(staffed)
    staffed.touch("door-figures")
    wait_for(staffed, "filter-weeks")
    assert staffed.stands_at(Dashboard)
    assert "Nothing is recorded yet." in staffed.words()
