"""The keeper of the fleet's figures: when it sends, and what it tells staff."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from obstore.store import LocalStore
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.feed_states import FeedStates
from kiosk.app.fleet_keeper import FAILED, FILE_NAME, LATE, FleetKeeper, keep_fleet
from kiosk.app.run import send_figures
from kiosk.fleet.sent import Refusal, SendReport
from kiosk.qtkit.network import NetworkWatch
from kiosk.settings_of_fleet import FleetSettings
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.fakes import InstantRunner
from tests.fleet.kiosks import ids_in, keep
from tests.fleet.report.records import every_kind
from tests.stand import copied, standing

STORE = "s3://council-figures/in"
MINUTE = 60.0
PROGRAM = (
    "import pathlib, sys; said = pathlib.Path(sys.argv[1]).read_bytes();"
    "sys.stdout.buffer.write(said); sys.stderr.write(sys.argv[2]); sys.exit(1 if sys.argv[2] else 0)"
)


class Bench:
    """A keeper whose command is played by a small program that answers what the test says."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.clock = TourClock()
        self.up = True
        self.network = NetworkWatch(see=lambda: self.up)
        self.notices = StaffNotices.open(folder, self.clock, InstantRunner())
        self.well = SendReport(
            batches=1, records=12, waiting=0, delivered_at=self.clock.now(), begun_at=None
        )
        self.keeper = self.made()
        self.answers(self.well)

    def made(self, errors: str = "") -> FleetKeeper:
        return FleetKeeper(
            FeedStates(self.folder / FILE_NAME, InstantRunner(), (STORE,), any_minute=lambda: 17),
            command=[sys.executable, "-c", PROGRAM, str(self.folder / "answer"), errors],
            clock=self.clock,
            network=self.network,
            notices=self.notices,
        )

    def answers(self, report: SendReport) -> None:
        (self.folder / "answer").write_bytes(msgspec.json.encode(report))

    def refused(self, why: Refusal, since: timedelta) -> None:
        delivered = self.clock.now() - since
        said = replace(self.well, delivered_at=delivered, refusal=why, waiting=4)
        self.answers(replace(said, problem=f"It is {why}.", remedy="Do this."))

    def starts(self) -> None:
        with self.qtbot.waitSignal(self.keeper.ended, timeout=20_000):
            self.keeper.start()

    def looks(self, *, after: float) -> bool:
        """Time passes and the keeper looks; whether it sent, when that is over."""
        self.clock.forward(after)
        with self.qtbot.waitSignal(self.keeper.ended, timeout=20_000, raising=False) as seen:
            self.keeper.look()
            if not self.keeper.process_id():
                seen.timeout = 0
        return bool(seen.signal_triggered)

    def told(self) -> dict[str, str]:
        return {each.key: f"{each.problem} {each.remedy}" for each in self.notices.current()}


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.keeper.close()
    made.network.close()


def test_it_sends_at_the_start_and_then_once_an_hour(bench: Bench) -> None:
    bench.starts()
    assert not bench.looks(after=40 * MINUTE)
    assert bench.looks(after=21 * MINUTE)
    assert bench.told() == {}


def test_after_a_failure_it_waits_five_minutes_then_longer(bench: Bench) -> None:
    bench.refused(Refusal.STORE_TROUBLE, timedelta(days=1))
    bench.starts()
    assert not bench.looks(after=4 * MINUTE)
    assert bench.looks(after=2 * MINUTE)
    assert not bench.looks(after=9 * MINUTE)
    assert bench.looks(after=2 * MINUTE)
    # A day without delivery is nothing that staff could do anything about.
    assert bench.told() == {}


def test_without_a_network_it_waits_and_goes_when_that_is_back(bench: Bench) -> None:
    bench.refused(Refusal.NO_NETWORK, timedelta(days=1))
    bench.starts()
    bench.up = False
    bench.network.look()
    assert not bench.looks(after=60 * MINUTE)
    bench.answers(bench.well)
    bench.up = True
    with bench.qtbot.waitSignal(bench.keeper.ended, timeout=20_000):
        bench.network.look()


def test_seven_days_without_delivery_are_told_until_one_arrives(bench: Bench) -> None:
    bench.refused(Refusal.NO_NETWORK, timedelta(days=7, hours=1))
    bench.starts()
    assert "have not arrived since" in bench.told()[LATE]
    assert "It is no-network." in bench.told()[LATE]
    bench.answers(bench.well)
    assert bench.looks(after=6 * MINUTE)
    assert bench.told() == {}


@pytest.mark.parametrize("why", [Refusal.KEY_REFUSED, Refusal.CLOCK_WRONG, Refusal.STORE_FULL])
def test_what_waits_for_somebody_is_told_at_once(bench: Bench, why: Refusal) -> None:
    bench.refused(why, timedelta(hours=1))
    bench.starts()
    assert bench.told() == {FAILED: f"It is {why}. Do this."}


def test_a_command_that_fails_is_said_in_its_own_words(bench: Bench) -> None:
    (bench.folder / "answer").write_bytes(b"")
    bench.keeper = bench.made(errors="fleet-key.json is damaged. Ask for another.")
    bench.starts()
    assert bench.told()[FAILED].startswith("fleet-key.json is damaged. Ask for another.")


def test_a_kiosk_of_no_fleet_starts_nothing_and_tells_nothing(tmp_path: Path) -> None:
    clock, notices = TourClock(), StaffNotices.open(tmp_path, TourClock(), InstantRunner())
    notices.tell(LATE, "of before", "")
    network = NetworkWatch(see=lambda: True)
    keeper = keep_fleet(
        tmp_path,
        FleetSettings(),
        tasks=InstantRunner(),
        clock=clock,
        network=network,
        notices=notices,
    )
    keeper.start()
    assert keeper.process_id() == 0
    assert notices.current() == ()
    keeper.close()
    network.close()


def test_a_running_kiosk_sends_by_itself(qapp: QApplication, shipped: Path, tmp_path: Path) -> None:
    data, store = copied(shipped, tmp_path / "data"), tmp_path / "store"
    store.mkdir()
    settings = f'[fleet]\nstore = "{store}"\nkiosk = "larkhaven-1"\n'
    (data / "kiosk.toml").write_text(settings, encoding="utf-8")
    keep(data, every_kind())
    with standing(qapp, data) as stand:
        send_figures(stand.kiosk)
        stand.wait(lambda: any(store.rglob("*.gz")), "nothing has arrived", seconds=60)
    found, wrong = ids_in(LocalStore(store))
    assert (set(found), wrong) == ({each.id for each in every_kind()}, [])
