"""The screen sleeps out of hours, wakes at a touch, and the kiosk starts itself anew at night."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.opening_watch import Night, OpeningWatch
from kiosk.app.run import watch_opening
from kiosk.core.opening import opening_span
from kiosk.settings_of_opening import OpeningSettings
from kiosk.tour.clock import TourClock
from kiosk.ui.widgets.sleep_cover import SleepCover
from kiosk.visit.places import Waiting
from tests.stand import standing

SETTINGS = OpeningSettings(hours=(opening_span("Mon-Sun 09:00-17:00"),), restart_hour=3)


@dataclass
class Scene:
    clock: TourClock
    window: QWidget
    cover: SleepCover
    watch: OpeningWatch
    uses: list[bool] = field(default_factory=lambda: [False])
    syncs: list[bool] = field(default_factory=lambda: [False])
    switched: list[bool] = field(default_factory=list)

    def until(self, hour: int) -> None:
        """Let the time pass, looking every ten minutes, until it is this hour."""
        while True:
            self.clock.forward(600)
            self.watch.look()
            if self.clock.now().hour == hour:
                return


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    clock, window = TourClock(), QWidget()
    qtbot.addWidget(window)
    window.show()
    cover = SleepCover(window)
    uses, syncs, switched = [False], [False], list[bool]()
    night = Night(
        in_use=lambda: uses[0],
        is_syncing=lambda: syncs[0],
        minute=17,
        switch_screen=switched.append,
    )
    watch = OpeningWatch(SETTINGS, clock, night, cover)
    watch.start()
    made = Scene(clock, window, cover, watch, uses, syncs, switched)
    made.until(12)
    switched.clear()
    yield made
    watch.close()


def test_sleeps_and_wakes_with_the_day(scene: Scene) -> None:
    assert not scene.cover.isVisible()
    scene.until(18)
    assert scene.cover.isVisible()
    assert scene.switched == [False]
    scene.window.resize(900, 500)
    assert scene.cover.size() == scene.window.size()
    scene.until(9)
    assert not scene.cover.isVisible()
    assert scene.switched == [False, True]


def test_a_touch_wakes_it_for_a_while(scene: Scene) -> None:
    scene.until(20)
    scene.watch.touched()
    assert not scene.cover.isVisible()
    scene.clock.forward(299)
    scene.watch.look()
    assert not scene.cover.isVisible()
    scene.clock.forward(2)
    scene.watch.look()
    assert scene.cover.isVisible()


def test_starts_anew_at_night_when_nobody_is_here_and_the_feeds_were_asked(
    scene: Scene,
) -> None:
    heard = list[datetime]()
    scene.watch.anew.connect(lambda: heard.append(scene.clock.now()))
    scene.uses[0] = scene.syncs[0] = True
    scene.until(4)
    assert not scene.cover.isVisible()
    scene.uses[0] = False
    scene.until(5)
    assert heard == []
    scene.syncs[0] = False
    scene.watch.look()
    assert [each.hour for each in heard] == [5]


def test_never_starts_anew_where_that_is_switched_off(qtbot: QtBot) -> None:
    clock, window = TourClock(), QWidget()
    qtbot.addWidget(window)
    night = Night(
        in_use=lambda: False, is_syncing=lambda: False, minute=0, switch_screen=lambda _: None
    )
    watch = OpeningWatch(replace(SETTINGS, restart=False), clock, night, SleepCover(window))
    with qtbot.assertNotEmitted(watch.anew):
        for _ in range(48):
            clock.forward(3600)
            watch.look()


def test_the_touch_that_wakes_the_kiosk_begins_nothing(qapp: QApplication, tmp_path: Path) -> None:
    today = date.today()
    days = ", ".join((today + timedelta(days=more)).isoformat() for more in (0, 1))
    (tmp_path / "kiosk.toml").write_text(f"[opening]\nclosed = [{days}]\n")
    with standing(qapp, tmp_path) as stand:
        watch = watch_opening(stand.kiosk)
        cover = stand.shell.findChild(SleepCover)
        assert cover is not None
        assert cover.isVisible()
        stand.hand.touch_at("the dark", cover.rect().center())
        stand.wait(lambda: not cover.isVisible(), "a touch does not wake it")
        assert stand.stands_at(Waiting)
        stand.touch("begin")
        watch.look()
        assert not stand.stands_at(Waiting)
        assert not cover.isVisible()
