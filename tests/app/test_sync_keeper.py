"""The keeper of the feeds: what it starts and when, and what it tells staff of the outcome."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.feed_states import FILE_NAME, FeedStates
from kiosk.app.sync_keeper import SyncKeeper
from kiosk.directory.feed.page import Version
from kiosk.directory.oruk.findings import Refusal, Refused
from kiosk.directory.sync.checked import FeedChecked
from kiosk.directory.sync.report import FeedReport, Held, PassKind, SyncReport, Trouble
from kiosk.qtkit.network import NetworkWatch
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.app.answering import answering
from tests.fakes import InstantRunner

A, B = "https://a.test", "https://b.test/feed"
MINUTE, HOUR, DAY = 60.0, 3600.0, 24 * 3600.0


def a_feed(
    feed: str,
    *,
    services: int = 12,
    fault: Trouble | None = None,
    held: Held | None = None,
    refused: tuple[Refused, ...] = (),
) -> FeedReport:
    return FeedReport(
        feed=feed,
        version=Version.ORUK_3_0,
        pass_kind=PassKind.FULL,
        complete=fault is None,
        announced=services,
        fetched=services,
        added=0,
        changed=0,
        removed=0,
        unchanged=services,
        services=services,
        shown_elsewhere=0,
        repaired=(),
        refused=refused,
        held=held,
        fault=fault,
        checked_at=datetime(2026, 5, 3, tzinfo=UTC),
        fully_checked_at=None,
    )


def report(*feeds: FeedReport, rebuilt: bool = True) -> str:
    made = SyncReport(services=24, rebuilt=rebuilt, feeds=feeds)
    return msgspec.json.encode(made).decode()


DOWN = Trouble(problem="https://a.test cannot be reached.", remedy="Check the network.")


class Bench:
    """A keeper whose command is played by a small program; the test says what that one answers."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.clock = TourClock()
        self.up = True
        self.answer = report(a_feed(A), a_feed(B))
        self.code = 0
        self.errors = ""
        self.commands: list[tuple[str, ...]] = []
        self.rebuilt = 0
        self.checked: tuple[FeedChecked, ...] = ()
        self.network = NetworkWatch(see=lambda: self.up)
        self.notices = StaffNotices.open(folder, self.clock, InstantRunner())
        self.keeper = self.made()

    def made(self, *, hours: tuple[int, ...] = tuple(range(24))) -> SyncKeeper:
        keeper = SyncKeeper(
            FeedStates(self.folder / FILE_NAME, InstantRunner(), (A, B), any_minute=lambda: 17),
            hours=hours,
            command=self.command,
            anew=lambda: self.command(("--offline",)),
            read_checked=lambda: self.checked,
            tasks=InstantRunner(),
            clock=self.clock,
            network=self.network,
            notices=self.notices,
        )
        keeper.rebuilt.connect(self.note)
        return keeper

    def note(self) -> None:
        self.rebuilt += 1

    def command(self, feeds: tuple[str, ...]) -> list[str]:
        self.commands.append(feeds)
        return answering(self.answer, self.errors, self.code)

    def starts(self) -> None:
        """The program starts, and a check at once."""
        with self.qtbot.waitSignal(self.keeper.ended, timeout=20_000):
            self.keeper.start()

    def looks(self, *, after: float = 0.0) -> bool:
        """Time passes and the keeper looks; returns whether it started a check, when that is over."""
        self.clock.forward(after)
        before = len(self.commands)
        self.keeper.look()
        if len(self.commands) == before:
            return False
        self.ends()
        return True

    def ends(self) -> None:
        self.qtbot.waitUntil(lambda: self.keeper.process_id() == 0, timeout=20_000)

    def told(self) -> dict[str, str]:
        return {each.key: f"{each.problem} {each.remedy}" for each in self.notices.current()}


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.keeper.close()
    made.network.close()


def test_at_the_first_start_every_feed_is_read_and_staff_see_when(bench: Bench) -> None:
    first, _ = bench.keeper.feeds()
    assert (first.host, first.services, first.checked_on) == ("a.test", None, None)
    bench.starts()
    assert bench.commands == [()]
    assert bench.rebuilt == 1
    first, second = bench.keeper.feeds()
    assert (first.services, first.checked_on) == (12, bench.clock.now().date())
    assert second.next_check is not None
    assert second.next_check > bench.clock.now()
    assert bench.told() == {}


def test_after_that_it_is_left_alone_until_the_next_moment(bench: Bench) -> None:
    bench.starts()
    assert not bench.looks()
    assert not bench.looks(after=59 * MINUTE)
    assert bench.looks(after=62 * MINUTE)
    assert bench.commands == [(), ()]


def test_what_changed_nothing_makes_nobody_open_anything(bench: Bench) -> None:
    bench.answer = report(a_feed(A), a_feed(B), rebuilt=False)
    bench.starts()
    assert bench.rebuilt == 0


def test_a_feed_that_is_down_is_said_with_the_day_and_only_it_is_tried_again(bench: Bench) -> None:
    bench.answer, bench.code = report(a_feed(A, fault=DOWN), a_feed(B)), 1
    bench.starts()
    assert "a.test could not be read (last read on 03 May 2026)" in bench.told()[f"feed:{A}"]
    assert not bench.looks(after=4 * MINUTE)
    assert bench.looks(after=2 * MINUTE)
    assert bench.commands[1:] == [(A,)]
    assert not bench.looks(after=9 * MINUTE)
    bench.answer, bench.code = report(a_feed(A)), 0
    assert bench.looks(after=2 * MINUTE)
    assert bench.told() == {}


def test_when_the_network_returns_it_is_tried_at_once(bench: Bench) -> None:
    bench.answer, bench.code = report(a_feed(A, fault=DOWN), a_feed(B, fault=DOWN)), 1
    bench.up = False
    bench.starts()
    bench.network.look()
    assert not bench.looks(after=40 * MINUTE)
    bench.up, bench.answer, bench.code = True, report(a_feed(A), a_feed(B)), 0
    bench.network.look()
    assert len(bench.commands) == 2
    bench.ends()
    assert bench.told() == {}


def test_a_held_feed_says_what_to_do_and_is_not_asked_again_for_it(bench: Bench) -> None:
    held = Held(
        before=100,
        lost=40,
        since=datetime(2026, 5, 3, tzinfo=UTC),
        problem="a.test has lost 40 of 100 services.",
        remedy="Run: kiosk sync --accept https://a.test",
    )
    bench.answer, bench.code = report(a_feed(A, held=held), a_feed(B)), 1
    bench.starts()
    assert bench.told() == {f"feed-held:{A}": f"{held.problem} {held.remedy}"}
    assert not bench.looks(after=30 * MINUTE)


def test_broken_entries_are_counted_for_staff(bench: Bench) -> None:
    refused = (
        Refused(kind=Refusal.NO_NAME, count=3, ids=("x",)),
        Refused(kind=Refusal.NOT_RUNNING, count=50, ids=()),
    )
    bench.answer = report(a_feed(A), a_feed(B, refused=refused))
    bench.starts()
    (said,) = bench.told().values()
    assert said.startswith("3 entries of b.test cannot be shown")
    assert f"kiosk feed check {B}" in said


@pytest.mark.parametrize(
    ("answer", "errors", "code", "said"),
    [
        ("", "Another update of the directory is running. Wait.", 1, "Another update"),
        ("", "Traceback (most recent call last): boom", 1, "The update of the directory failed."),
        ("not json", "", 0, "The update of the directory failed."),
        ('{"services": "x"}', "", 0, "The update of the directory failed."),
    ],
)
def test_a_command_that_fails_is_said_in_words(
    bench: Bench, answer: str, errors: str, code: int, said: str
) -> None:
    bench.answer, bench.errors, bench.code = answer, errors, code
    bench.starts()
    assert said in bench.told()["sync"]
    assert "boom" not in bench.told()["sync"]
    assert bench.looks(after=6 * MINUTE)
    bench.answer, bench.errors, bench.code = report(a_feed(A), a_feed(B)), "", 0
    assert bench.looks(after=11 * MINUTE)
    assert bench.told() == {}


def test_a_restart_makes_no_second_check(bench: Bench) -> None:
    bench.starts()
    bench.keeper.close()
    bench.keeper = bench.made()
    bench.keeper.start()
    assert bench.commands == [()]
    assert bench.keeper.feeds()[0].services == 12


def test_where_the_directory_was_lost_the_feeds_are_asked_at_once_and_once(bench: Bench) -> None:
    bench.starts()
    bench.keeper.close()
    bench.keeper = bench.made(hours=())
    with bench.qtbot.waitSignal(bench.keeper.ended, timeout=20_000):
        bench.keeper.start(at_once=True)
    assert bench.commands == [(), ()]
    assert not bench.looks(after=DAY)


def test_a_crash_in_the_middle_does_not_start_it_again_at_once(bench: Bench) -> None:
    bench.keeper.start()
    bench.keeper.close()
    bench.keeper = bench.made()
    bench.keeper.start()
    assert bench.commands == [()]


def test_two_never_run_at_once_and_none_goes_on_after_the_close(bench: Bench) -> None:
    bench.keeper.start()
    bench.clock.forward(DAY)
    bench.keeper.look()
    assert bench.commands == [()]
    assert bench.keeper.feeds()[0].is_checking
    with bench.qtbot.assertNotEmitted(bench.keeper.ended):
        bench.keeper.close()
    assert bench.keeper.process_id() == 0


def test_with_no_hours_nothing_is_asked_and_that_is_said(bench: Bench) -> None:
    bench.keeper.close()
    bench.keeper = bench.made(hours=())
    bench.keeper.start()
    assert bench.commands == []
    assert bench.keeper.feeds()[0].next_check is None


def test_what_was_said_of_a_feed_that_is_gone_is_taken_back(bench: Bench) -> None:
    bench.notices.tell("feed:https://old.test", "Old.", "")
    bench.keeper.close()
    bench.keeper = bench.made()
    assert bench.told() == {}


def test_a_sync_by_hand_counts_as_a_check_and_solves_what_it_solved(bench: Bench) -> None:
    bench.answer, bench.code = report(a_feed(A, fault=DOWN), a_feed(B)), 1
    bench.starts()
    assert f"feed:{A}" in bench.told()
    bench.clock.forward(4 * MINUTE)
    bench.checked = tuple(
        FeedChecked(feed=feed, services=30, checked_at=bench.clock.now(), fully_checked_at=None)
        for feed in (A, B)
    )
    assert not bench.looks()
    assert bench.told() == {}
    assert [line.services for line in bench.keeper.feeds()] == [30, 30]
    assert not bench.looks(after=10 * MINUTE)


def test_a_feed_that_came_in_a_pack_has_a_line_and_is_not_asked(bench: Bench) -> None:
    """Its age is the publisher's; a feed that both read has a line of each, and is still asked here."""
    read = datetime(2026, 5, 1, tzinfo=UTC)
    bench.checked = tuple(
        FeedChecked(feed=feed, services=9, checked_at=read, fully_checked_at=None, by_pack=True)
        for feed in (A, "https://c.test")
    )
    bench.starts()
    assert bench.commands == [()]
    *own, both, packed = bench.keeper.feeds()
    assert [(line.host, line.by_pack) for line in own] == [("a.test", False), ("b.test", False)]
    assert own[0].services == 12
    assert (both.host, both.services, both.checked_on) == ("a.test", 9, read.date())
    assert (packed.host, packed.next_check, packed.by_pack) == ("c.test", None, True)


def test_after_other_packs_the_directory_is_built_anew(bench: Bench) -> None:
    """Also where no feed is asked; after the check that runs; and the newest directory is taken in any case."""
    bench.keeper.start()
    bench.keeper.build_anew()
    bench.qtbot.waitUntil(lambda: bench.commands[-1] == ("--offline",), timeout=20_000)
    bench.answer = report(rebuilt=False)
    with bench.qtbot.waitSignal(bench.keeper.rebuilt, timeout=20_000):
        bench.keeper.build_anew()
        bench.ends()
        bench.keeper.build_anew()
    bench.ends()
    assert bench.commands[0] == ()
    assert bench.told() == {}
