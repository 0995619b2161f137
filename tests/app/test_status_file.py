"""Whoever monitors the kiosk reads when it last lived and what is wrong, and only that."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.app.status_file import FILE_NAME, StatusFile
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.fakes import InstantRunner


@pytest.mark.usefixtures("qapp")
def test_it_says_that_the_kiosk_lives_and_what_is_wrong(tmp_path: Path) -> None:
    clock, runner = TourClock(), InstantRunner()
    notices = StaffNotices.open(tmp_path, clock, runner)
    status = StatusFile(
        tmp_path,
        clock,
        runner,
        notices,
        content=lambda: {"damaged": 0},
        doubted=lambda: None,
    )
    status.start()
    first = json.loads((tmp_path / FILE_NAME).read_bytes())
    assert first["notices"] == []
    assert first["clock_believable"] is True
    assert first["free_bytes"] > 0
    notices.tell("voice", "A problem.", "A remedy.")
    clock.forward(60)
    status.write()
    status.close()
    second = json.loads((tmp_path / FILE_NAME).read_bytes())
    assert [each["key"] for each in second["notices"]] == ["voice"]
    assert second["began"] == first["began"]
    assert second["at"] > first["at"]
    assert set(second) == {
        "format",
        "at",
        "began",
        "clock_believable",
        "content",
        "notices",
        "free_bytes",
    }


@pytest.mark.usefixtures("qapp")
def test_a_disk_that_takes_nothing_stops_nothing(tmp_path: Path) -> None:
    clock, runner = TourClock(), InstantRunner()
    notices = StaffNotices.open(tmp_path, clock, runner)
    away = tmp_path / "gone" / "away"
    StatusFile(away, clock, runner, notices, content=dict, doubted=lambda: None).write()
    assert not (tmp_path / "gone").exists()


@pytest.mark.usefixtures("qapp")
def test_staff_are_told_before_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, runner = TourClock(), InstantRunner()
    notices = StaffNotices.open(tmp_path, clock, runner)
    status = StatusFile(tmp_path, clock, runner, notices, content=dict, doubted=lambda: None)
    room = [0]
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=room[0]))
    told: list[str] = []
    for room[0] in (499_000_000, 420_000_000, 12_000_000, 600_000_000):
        status.write()
        told.append(" ".join(each.problem for each in notices.current()))
    assert ["500 MB" in each for each in told] == [True, True, False, False]
    assert "100 MB" in told[2]
    assert told[3] == ""
