"""The keeper of the content: when it asks, what it makes of the answer, and that a stick does nothing by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.app.content_folders import content_folders
from kiosk.app.content_keeper import FILE_NAME, ContentKeeper
from kiosk.app.content_outcome import AGE, UPDATE
from kiosk.app.content_stick import ContentStick
from kiosk.app.content_switch import Found
from kiosk.app.feed_states import FeedStates
from kiosk.content.outcome import Change, Outcome
from kiosk.content.packs import Pack
from kiosk.content.pointer import Pointer
from kiosk.content.refusal import REMEDIES, Refusal
from kiosk.content.store import Installed
from kiosk.qtkit.network import NetworkWatch
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.app.answering import answering
from tests.app.content_packs import install, retitled
from tests.fakes import InstantRunner

STICK = ContentStick(name="STICK", folder=Path("/media/STICK/packs"))
URL = "https://content.test/kiosks"
MINUTE, HOUR, DAY = 60.0, 3600.0, 24 * 3600.0


def refused(refusal: Refusal, *details: str) -> Outcome:
    return Outcome(refusal=refusal, problem="It is so.", remedy=REMEDIES[refusal], details=details)


class Shown(QObject):
    """In the place of what shows packs; counts how often it was asked to look."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.looks = 0
        self.waits = False
        self.found = Found(
            pointer=Pointer(), installed=Installed(), folders=content_folders(folder)
        )

    def look(self) -> None:
        self.looks += 1


class Bench:
    """A keeper whose command is played by a small program; the test says what that one answers."""

    def __init__(self, qtbot: QtBot, folder: Path, *, source: str = URL) -> None:
        self.qtbot = qtbot
        self.clock = TourClock()
        self.up = True
        self.answer = self.said(Outcome(checked=self.clock.now()))
        self.code, self.errors = 0, ""
        self.asked: list[str] = []
        self.stick: ContentStick | None = None
        self.network = NetworkWatch(see=lambda: self.up)
        self.notices = StaffNotices.open(folder, self.clock, InstantRunner())
        self.switch = Shown(folder)
        self.folder = folder
        self.keeper = self.made(source)

    @staticmethod
    def said(outcome: Outcome) -> str:
        return msgspec.json.encode(outcome).decode()

    def made(self, source: str, *, hours: tuple[int, ...] = (2,)) -> ContentKeeper:
        sources = (source,) if source else ()
        return ContentKeeper(
            FeedStates(self.folder / FILE_NAME, InstantRunner(), sources, any_minute=lambda: 17),
            cast("Any", self.switch),
            hours=hours,
            command=self.command,
            stick=lambda: self.stick,
            clock=self.clock,
            network=self.network,
            notices=self.notices,
            blobs=self.folder / "blobs",
        )

    def command(self, source: str) -> list[str]:
        self.asked.append(source)
        return answering(self.answer, self.errors, self.code)

    def ends(self) -> None:
        self.qtbot.waitUntil(lambda: self.keeper.process_id() == 0, timeout=20_000)

    def looks(self, *, after: float = 0.0) -> bool:
        """Time passes and the keeper looks; returns whether it asked, when that is over."""
        self.clock.forward(after)
        before = len(self.asked)
        self.keeper.look()
        if len(self.asked) == before:
            return False
        self.ends()
        return True

    def starts(self) -> None:
        self.keeper.start()
        self.ends()

    def told(self) -> dict[str, str]:
        return {each.key: f"{each.problem} {each.remedy}" for each in self.notices.current()}

    def was_checked(self, ago: timedelta) -> None:
        checked = self.clock.now() - ago
        self.switch.found = replace(self.switch.found, pointer=Pointer(checked=checked))


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.keeper.close()
    made.network.close()


def test_at_the_first_start_it_asks_and_then_every_night_at_its_own_minute(bench: Bench) -> None:
    bench.starts()
    assert bench.asked == [URL]
    due = bench.keeper.state().next_check
    assert due is not None
    assert (due.hour, due.minute) == (2, 17)
    left = (due - bench.clock.now()).total_seconds()
    assert 0 < left <= DAY
    assert not bench.looks(after=left - MINUTE)
    assert bench.looks(after=2 * MINUTE)
    assert not bench.looks(after=HOUR)
    assert bench.told() == {}


def test_the_minute_is_the_kiosks_own_and_stays(bench: Bench) -> None:
    bench.starts()
    again = FeedStates(bench.folder / FILE_NAME, InstantRunner(), (URL,), any_minute=lambda: 59)
    assert again.minute == 17


def test_a_night_that_was_missed_is_made_up_for_at_the_next_start(bench: Bench) -> None:
    bench.starts()
    bench.keeper.close()
    bench.clock.forward(30 * HOUR)
    bench.keeper = bench.made(URL)
    bench.starts()
    assert len(bench.asked) == 2


def test_after_a_failure_it_waits_longer_and_longer(bench: Bench) -> None:
    bench.answer = bench.said(refused(Refusal.GARBLED))
    bench.code = 1
    bench.starts()
    assert "Newer content was not taken. It is so." in bench.told()[UPDATE]
    waited = [next(n for n in range(1, 200) if bench.looks(after=MINUTE)) for _ in range(4)]
    assert waited == [5, 10, 20, 40]
    bench.answer, bench.code = bench.said(Outcome()), 0
    assert bench.looks(after=2 * HOUR)
    assert UPDATE not in bench.told()


def test_when_the_network_returns_it_asks(bench: Bench) -> None:
    bench.answer = bench.said(refused(Refusal.NO_NETWORK))
    bench.up = False
    bench.starts()
    bench.network.look()
    assert not bench.looks(after=40 * MINUTE)
    bench.up = True
    bench.network.look()
    assert len(bench.asked) == 2
    bench.ends()
    # No network is nothing that staff need to do anything about.
    assert UPDATE not in bench.told()


def test_what_was_gone_back_from_is_no_failure(bench: Bench) -> None:
    bench.answer = bench.said(refused(Refusal.GONE_BACK_FROM))
    bench.starts()
    assert not bench.looks(after=HOUR)
    assert bench.told() == {}


def test_the_faults_that_were_found_are_told(bench: Bench) -> None:
    bench.answer = bench.said(refused(Refusal.FOUND_WRONG, "made.yaml:23: There is no node."))
    bench.code = 1
    bench.starts()
    assert "made.yaml:23" in bench.told()[UPDATE]


@pytest.mark.parametrize(
    ("errors", "code", "said"),
    [
        ("Another update is running.", 1, "Another update is running."),
        ("Traceback (most recent call last)", 1, "failed"),
        ("", 70, "failed"),
    ],
)
def test_a_command_without_an_answer_is_a_failure(
    bench: Bench, errors: str, code: int, said: str
) -> None:
    bench.answer, bench.errors, bench.code = "no JSON", errors, code
    bench.starts()
    assert said in bench.told()[UPDATE]
    assert bench.looks(after=6 * MINUTE)


def test_content_of_a_month_is_told_with_its_day_until_it_is_asked_about(bench: Bench) -> None:
    bench.answer = bench.said(refused(Refusal.NO_NETWORK))
    bench.was_checked(timedelta(days=29))
    bench.starts()
    assert bench.told() == {}
    bench.was_checked(timedelta(days=30))
    bench.looks(after=MINUTE)
    day = (bench.clock.now() - timedelta(days=30)).strftime("%d %B %Y")
    assert day in bench.told()[AGE]
    bench.was_checked(timedelta(hours=1))
    bench.looks(after=MINUTE)
    assert AGE not in bench.told()


def test_content_that_sticks_bring_grows_old_as_well(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, tmp_path, source="")
    installed = install(tmp_path, {Pack.JOURNEYS: retitled("New")})
    bench.was_checked(timedelta(days=31))
    bench.switch.found = replace(bench.switch.found, installed=installed)
    bench.starts()
    assert AGE in bench.told()
    bench.keeper.close()


def test_where_it_never_was_reached_staff_are_told_after_some_tries(bench: Bench) -> None:
    bench.answer = bench.said(refused(Refusal.NO_NETWORK))
    bench.starts()
    for _ in range(6):
        bench.looks(after=2.1 * HOUR)
    assert "never reached" in bench.told()[AGE]


def test_a_stick_does_nothing_until_staff_say_so(bench: Bench) -> None:
    bench.starts()
    bench.stick = STICK
    assert not bench.looks(after=3 * MINUTE)
    assert bench.keeper.stick() == "STICK"
    assert bench.asked == [URL]
    change = Change(pack=Pack.JOURNEYS, before=0, now=3, says="New numbers.")
    bench.answer = bench.said(Outcome(installed=(change,)))
    seen: list[bool] = []
    bench.keeper.watch(lambda: seen.append(bench.keeper.state().from_stick))
    looks = bench.switch.looks
    bench.keeper.take_from_stick()
    assert bench.keeper.state().checking
    assert bench.keeper.state().from_stick
    bench.ends()
    assert bench.asked == [URL, str(STICK.folder)]
    assert bench.switch.looks > looks
    last = bench.keeper.state().last
    assert last is not None
    assert last.installed == (change,)
    assert seen[0]
    assert not seen[-1]


def test_a_bad_stick_is_said_where_it_was_asked_for_and_is_no_fault_of_the_publishers(
    bench: Bench,
) -> None:
    bench.starts()
    bench.stick = STICK
    bench.answer, bench.code = bench.said(refused(Refusal.FOREIGN)), 1
    bench.keeper.take_from_stick()
    bench.ends()
    last = bench.keeper.state().last
    assert last is not None
    assert last.refusal is Refusal.FOREIGN
    assert bench.told() == {}
    # What was asked for here is not said to the next one who comes.
    bench.keeper.forget_last()
    assert bench.keeper.state().last is None


def test_without_a_stick_and_without_a_publisher_nothing_is_started(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bench = Bench(qtbot, tmp_path, source="")
    bench.starts()
    bench.keeper.take_from_stick()
    bench.keeper.check_now()
    bench.looks(after=2 * DAY)
    assert bench.asked == []
    assert bench.told() == {}
    assert bench.switch.looks >= 2
    bench.keeper.close()


def test_one_at_a_time(bench: Bench) -> None:
    bench.keeper.start()
    bench.stick = STICK
    bench.keeper.take_from_stick()
    bench.keeper.check_now()
    bench.ends()
    assert bench.asked == [URL]


def test_bytes_that_have_come_are_counted(bench: Bench) -> None:
    (bench.folder / "blobs" / "journeys").mkdir(parents=True)
    (bench.folder / "blobs" / "journeys" / "ab").write_bytes(b"x" * 1_500)
    assert bench.keeper.state().so_far == 0
    bench.keeper.start()
    assert bench.keeper.state().so_far == 1_500
    bench.ends()


def test_a_folder_needs_no_network(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, tmp_path, source=str(tmp_path / "share"))
    bench.up = False
    bench.starts()
    assert len(bench.asked) == 1
    bench.keeper.close()
