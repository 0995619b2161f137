"""Keeps the directory in step with its feeds while the kiosk runs, in a process of its own."""

import logging
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.feed_states import FeedStates
from kiosk.app.sync_outcome import (
    Failure,
    forget_other_feeds,
    host_of,
    read_outcome,
    tell_of_entries,
    tell_of_failure,
    tell_of_feeds,
)
from kiosk.app.sync_schedule import Daily, Due, Present, decide
from kiosk.core.ports import Clock, TaskRunner
from kiosk.directory.sync.checked import FeedChecked
from kiosk.directory.sync.report import FeedReport, SyncReport
from kiosk.qtkit.child_process import ChildProcess, Ended
from kiosk.qtkit.network import NetworkWatch
from kiosk.station.notices import StaffNotices
from kiosk.ui.feed_desk import FeedLine

_LOOK_MS = 60_000
#: A sync that takes longer hangs: 2,200 services, each asked for singly, take minutes.
_LONGEST_S = 6 * 3600.0
log = logging.getLogger(__name__)


class SyncKeeper(QObject):
    """Starts the command when a feed is due, never twice at once; the `FeedDesk` of a running kiosk.

    Signals:
        rebuilt: there is a new directory to open.
        ended: a check is over, well or not.
    """

    rebuilt = Signal()
    ended = Signal()

    def __init__(
        self,
        states: FeedStates,
        *,
        hours: tuple[int, ...],
        command: Callable[[tuple[str, ...]], list[str]],
        anew: Callable[[], list[str]],
        read_checked: Callable[[], tuple[FeedChecked, ...]],
        tasks: TaskRunner,
        clock: Clock,
        network: NetworkWatch,
        notices: StaffNotices,
    ) -> None:
        """Nothing is asked before `start`.

        Args:
            states: the feeds, and what is known of them.
            hours: of each day, when they are asked.
            command: the command line that syncs these feeds; all, where none is named.
            anew: the command line that asks no feed and builds the directory of what is here, if it is not of that.
            read_checked: how the feeds stand after the last sync, whoever made it.
            tasks: reads that in the background.
            clock: tells the time.
            network: tells whether asking makes sense.
            notices: staff are told there.
        """
        super().__init__()
        self._states = states
        self._daily = Daily(hours=hours, minute=states.minute)
        self._command = command
        self._anew = anew
        self._wants_anew = self._closed = False
        self._read_checked = read_checked
        self._tasks = tasks
        self._clock = clock
        self._network = network
        self._notices = notices
        self._asked: tuple[str, ...] = ()
        self._by_pack: tuple[FeedChecked, ...] = ()
        self._tried: dict[str, float] = {}
        self._back: set[str] = set()
        self._wanted: set[str] = set()
        self._child = ChildProcess(longest_s=_LONGEST_S, parent=self)
        self._child.ended.connect(self._on_ended)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        network.came_back.connect(self._on_network_back)
        forget_other_feeds(notices, states.addresses)

    def start(self, *, at_once: bool = False) -> None:
        """Look now and every minute.

        Args:
            at_once: ask every feed now, whenever it was asked before: the directory has been lost.
        """
        if self._states.addresses:
            self._wanted = set(self._states.addresses) if at_once else set()
            self._network.start()
            self._timer.start()
        self.look()

    def close(self) -> None:
        """End a check that runs: the directory stays as it is, and the next one goes on where this one was."""
        self._closed = True
        self._timer.stop()
        self._child.kill()

    def feeds(self) -> tuple[FeedLine, ...]:
        """How each feed stands; see `FeedDesk`."""
        own = (self._line(feed) for feed in self._states.addresses)
        return (*own, *map(_packed_line, self._by_pack))

    @Slot()
    def build_anew(self) -> None:
        """Other content packs are in use: bring the directory into step with what is here, as soon as no check runs."""
        self._wants_anew = self._child.is_running
        if not self._wants_anew:
            self._child.start(self._anew())

    @property
    def minute(self) -> int:
        """The minute of the hour at which this kiosk does what it does by itself."""
        return self._daily.minute

    def is_busy(self) -> bool:
        """Whether a check runs, or one is about to begin."""
        due = any(self._due(feed).now for feed in self._states.addresses)
        return self._child.is_running or (due and self._timer.isActive())

    def process_id(self) -> int:
        """The system's number of the process that checks; 0 where none does."""
        return self._child.process_id()

    @Slot()
    def look(self) -> None:
        """See how the feeds stand, for somebody may have synced by hand, and start a check if one is due."""
        if not self._child.is_running:
            self._tasks.submit(
                self._read_checked,
                on_done=self._on_checked,
                on_error=lambda _: self._start_if_due(),
            )

    def _on_checked(self, checked: tuple[FeedChecked, ...]) -> None:
        self._by_pack = tuple(each for each in checked if each.by_pack)
        own = [each for each in checked if not each.by_pack]
        known = [each for each in own if each.feed in self._states.addresses]
        for each in known:
            self._states.seen(each.feed, each.services, each.checked_at)
        tell_of_feeds(self._notices, known)
        self._start_if_due()

    def _start_if_due(self) -> None:
        feeds = self._states.addresses
        due = tuple(feed for feed in feeds if feed in self._wanted or self._due(feed).now)
        if not due or self._child.is_running or not self._timer.isActive():
            return
        self._asked = due
        self._states.begun(due, self._clock.now())
        for feed in due:
            self._tried[feed] = self._clock.monotonic()
            self._back.discard(feed)
        self._wanted.clear()
        log.info("checking %d of %d feeds", len(due), len(feeds))
        self._child.start(self._command(due if due != feeds else ()))

    @Slot()
    def _on_network_back(self) -> None:
        self._back.update(self._states.addresses)
        if self._timer.isActive():
            self.look()

    @Slot(object)
    def _on_ended(self, ended: object) -> None:
        assert isinstance(ended, Ended)  # noqa: S101 - what the signal carries
        asked, self._asked = self._asked, ()
        outcome = read_outcome(ended)
        if isinstance(outcome, Failure):
            tell_of_failure(self._notices, outcome)
            for feed in asked:
                self._states.failed(feed, self._clock.now())
        else:
            self._note(asked, outcome)
        log.info("checked: exit code %d", ended.code if ended.code is not None else -1)
        self.ended.emit()
        if self._closed:
            return
        if self._wants_anew:
            QTimer.singleShot(0, self, self.build_anew)
        elif self._timer.isActive() or not asked:
            QTimer.singleShot(0, self, self.look)

    def _note(self, asked: tuple[str, ...], report: SyncReport) -> None:
        tell_of_feeds(self._notices, report.feeds)
        tell_of_entries(self._notices, report)
        said: dict[str, FeedReport] = {each.feed: each for each in report.feeds}
        now = self._clock.now()
        for feed in asked:
            answer = said.get(feed)
            if answer is None or answer.fault is not None:
                self._states.failed(feed, now)
            else:
                self._states.went_well(feed, answer.services, now)
        if report.rebuilt or not asked:
            # Where nobody was asked, it may have been built before this was begun.
            self.rebuilt.emit()

    def _due(self, feed: str) -> Due:
        tried = self._tried.get(feed)
        since = None if tried is None else timedelta(seconds=self._clock.monotonic() - tried)
        present = Present(
            now=self._clock.now(),
            since_try=since,
            network_up=self._network.is_up,
            network_back=feed in self._back,
        )
        return decide(self._daily, self._states.of(feed).past, present)

    def _line(self, feed: str) -> FeedLine:
        state = self._states.of(feed)
        checked = state.past.succeeded_at
        return FeedLine(
            host=host_of(feed),
            services=state.services,
            checked_on=checked.date() if checked is not None else None,
            next_check=self._due(feed).at,
            is_checking=feed in self._asked,
        )


def _packed_line(feed: FeedChecked) -> FeedLine:
    return FeedLine(
        host=host_of(feed.feed),
        services=feed.services,
        checked_on=feed.checked_at.date() if feed.checked_at is not None else None,
        next_check=None,
        is_checking=False,
        by_pack=True,
    )
