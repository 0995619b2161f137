"""The window's heartbeat, and what staff are told of those that fell."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import heart
from kiosk.app.heart import NOTICE, Heart, tell_of_falls
from kiosk.station.notices import StaffNotices
from kiosk.station.supervisor.story import BEAT, Fall, Story
from kiosk.tour.clock import TourClock
from tests.fakes import InstantRunner

FELL = Fall(at=datetime(2026, 11, 25, 12, tzinfo=UTC), how="exit code 70")


def test_beats_once_a_second_until_nobody_hears_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear, mouth = os.pipe()
    monkeypatch.setattr(heart, "_STANDARD_OUTPUT", mouth)
    monkeypatch.setattr(heart, "_BEAT_MS", 10)
    beating = Heart()
    beating.start()
    assert os.read(ear, len(BEAT)) == BEAT
    with qtbot.waitSignal(beating.unheard):
        os.close(ear)
    os.close(mouth)


def test_a_supervisor_that_does_not_read_holds_nothing_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear, mouth = os.pipe()
    monkeypatch.setattr(heart, "_STANDARD_OUTPUT", mouth)
    beating = Heart()
    with qtbot.assertNotEmitted(beating.unheard):
        beating.start()
        for _ in range(20_000):
            beating.beat()
    os.close(ear)
    os.close(mouth)


def test_staff_are_told_until_it_is_started_on_purpose(tmp_path: Path) -> None:
    notices = StaffNotices.open(tmp_path, TourClock(), InstantRunner())
    tell_of_falls(Story(count=2, falls=(FELL, FELL)), notices)
    (notice,) = notices.current()
    assert notice.key == NOTICE
    assert "2 times" in notice.problem
    assert "exit code 70" in notice.problem
    tell_of_falls(Story(), notices)
    assert notices.current() == ()
