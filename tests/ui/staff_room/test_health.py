"""From the door to what is wrong here, and to a report for whoever helps; asked of the real command."""

import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.app import staff_folder
from kiosk.station.check import Check, State, Subject
from kiosk.ui.intents import ComeIn, Go
from kiosk.ui.staff_room.health.health_words import to_do
from kiosk.visit.places import KioskHealth, StaffEntry
from kiosk.visit.staff_pass import Role, StaffPass
from tests.stand import Stand
from tests.ui.health_states import found, of_everything

FULL = Check(
    name=Subject.STORAGE, state=State.BROKEN, facts=("0.0 GB are free.",), remedy="Free 0.5 GB."
)
FINE = Check(name=Subject.LOGS, state=State.FINE, facts=("1.0 MB of logs.",))


def come_in(stand: Stand) -> None:
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.HELPER)))


def test_what_is_broken_comes_first_with_what_to_do(staffed: Stand) -> None:
    found(staffed, (FINE, FULL))
    come_in(staffed)
    staffed.touch("door-health")
    words = staffed.words()
    assert "Broken: 1. Look at it: 0. Fine: 1." in words
    broken = words.index("Room on the disk: broken")
    assert "Tell whoever looks after this kiosk today" in words[broken + 1]
    assert words[broken + 2] == "0.0 GB are free. Free 0.5 GB."
    assert words.index("Logs: fine") > broken
    found(staffed, (FINE,))
    staffed.touch("look-again")
    assert "Everything works." in staffed.words()


def test_every_finding_that_is_not_fine_says_what_to_do() -> None:
    for subject in Subject:
        for state in (State.LOOK, State.BROKEN):
            assert to_do(Check(name=subject, state=state, facts=("x",))).endswith(".")


def test_the_real_command_is_asked_and_the_screen_by_this_process(staffed: Stand) -> None:
    come_in(staffed)
    staffed.touch("door-health")
    staffed.wait(lambda: staffed.is_there("make-report"), "nothing was found", seconds=60)
    assert staffed.is_there("check-display")
    assert "List of services: fine" in staffed.words()
    assert "Official web pages: fine" in staffed.words()
    assert "This examination: broken" not in staffed.words()


def test_an_examination_that_says_nothing_is_a_finding(staffed: Stand) -> None:
    staffed.kiosk.doctor._command = (sys.executable, "-c", "print('{')")
    come_in(staffed)
    staffed.touch("door-health")
    staffed.wait_for_words("This examination: broken")


def test_leaving_ends_the_examination(staffed: Stand) -> None:
    staffed.kiosk.doctor._command = (sys.executable, "-c", "import time; time.sleep(60)")
    come_in(staffed)
    staffed.touch("door-health")
    assert staffed.kiosk.doctor._child.is_running
    staffed.touch("back")
    assert not staffed.kiosk.doctor._child.is_running


def test_a_report_goes_to_the_stick_else_to_a_folder_and_says_where(
    staffed: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(staffed, of_everything())
    come_in(staffed)
    staffed.touch("door-health", "make-report")
    staffed.wait_for_words("The report is saved: report-")
    (own,) = (staffed.kiosk.data / staff_folder.FOLDER).glob("report-*.zip")
    assert any(str(own.parent) in each for each in staffed.words())
    assert any("Nothing of a resident" in each for each in staffed.words())
    with ZipFile(own) as bundle:
        assert b"Loudspeaker" not in bundle.read("doctor.json")
        assert b'"Sound"' in bundle.read("doctor.json")
    stick = tmp_path / "STICK"
    monkeypatch.setattr(staff_folder, "stick", lambda: stick)
    staffed.touch("look-again")
    assert any("STICK" in each for each in staffed.words())
    staffed.touch("make-report")
    staffed.wait_for_words("It is in")
    assert list(stick.glob("report-*.zip"))
    # A stick that takes nothing.
    monkeypatch.setattr(staff_folder, "stick", lambda: Path("/proc/nothing"))
    staffed.touch("make-report")
    staffed.wait_for_words("It could not be saved")
    assert staffed.kiosk.notices.current()
    assert staffed.stands_at(KioskHealth)
