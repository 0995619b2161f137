"""Keeps the content packs in step with their publisher while the kiosk runs, in a process of its own."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.content_folders import pack_store
from kiosk.app.content_outcome import read_outcome, tell_of_age, tell_of_update, went_well
from kiosk.app.content_stick import ContentStick, content_stick
from kiosk.app.content_switch import ContentSwitch
from kiosk.app.doctor_packs import as_status
from kiosk.app.feed_states import FeedStates
from kiosk.app.sync_schedule import Daily, Due, Past, Present, decide
from kiosk.content.outcome import Outcome
from kiosk.core.errors import KioskError
from kiosk.core.places import own_command
from kiosk.core.ports import Clock, TaskRunner
from kiosk.qtkit.child_process import ChildProcess, Ended
from kiosk.qtkit.network import NetworkWatch
from kiosk.settings_of_fleet import ContentSettings
from kiosk.station.notices import StaffNotices
from kiosk.ui.content_desk import ContentState

#: What the schedule is kept in, beside kiosk.toml.
FILE_NAME = "content-schedule.json"
_LOOK_MS, _PROGRESS_MS = 60_000, 500
#: 200 MB at the least rate that is waited for take a day; a stick, minutes.
_LONGEST_S = 26 * 3600.0
log = logging.getLogger(__name__)


class ContentKeeper(QObject):
    """Starts the command when the publisher is to be asked, or staff want it; the `ContentDesk` of a running kiosk.

    A memory stick does nothing by being put in: it is read when staff say so, and only then.

    Signals:
        ended: an update is over, well or not.
    """

    ended = Signal()

    def __init__(
        self,
        states: FeedStates,
        switch: ContentSwitch,
        *,
        hours: tuple[int, ...],
        command: Callable[[str], list[str]],
        stick: Callable[[], ContentStick | None],
        clock: Clock,
        network: NetworkWatch,
        notices: StaffNotices,
        blobs: Path,
    ) -> None:
        """Nothing is asked before `start`.

        Args:
            states: the publisher, if there is one, and when it was asked.
            switch: shows what comes.
            hours: of each day, when the publisher is asked.
            command: the command line that takes what is published at an address or in a folder.
            stick: the memory stick that is in.
            clock: tells the time.
            network: tells whether asking makes sense.
            notices: staff are told there.
            blobs: where what comes lies until it is whole.
        """
        super().__init__()
        self._states = states
        self._switch = switch
        self._daily = Daily(hours=hours, minute=states.minute)
        self._command = command
        self._stick = stick
        self._clock = clock
        self._network = network
        self._notices = notices
        self._blobs = blobs
        self._tried: float | None = None
        self._back = False
        #: Where what is asked now comes from; "" while nothing is.
        self._asked = ""
        self._by_hand = False
        self._last: Outcome | None = None
        self._failed = ""
        self._on_changed: Callable[[], None] | None = None
        self._child = ChildProcess(longest_s=_LONGEST_S, parent=self)
        self._child.ended.connect(self._on_ended)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._progress = QTimer(self, interval=_PROGRESS_MS)
        self._progress.timeout.connect(self._tell)
        network.came_back.connect(self._on_network_back)
        switch.changed.connect(self._tell)

    def start(self) -> None:
        """Look now and every minute: also where nothing is published, for a command by hand may have brought packs."""
        if self._source and not _is_folder(self._source):
            self._network.start()
        self._timer.start()
        self.look()

    def close(self) -> None:
        """End an update that runs: what is in use stays so, and the next one goes on where this one was."""
        self._timer.stop()
        self._progress.stop()
        self._child.kill()

    @property
    def switch(self) -> ContentSwitch:
        """What shows the packs that come."""
        return self._switch

    @property
    def _source(self) -> str:
        return next(iter(self._states.addresses), "")

    @property
    def _past(self) -> Past:
        return self._states.of(self._source).past if self._source else Past()

    def is_busy(self) -> bool:
        """Whether an update runs, or one is about to begin."""
        return self._child.is_running or (self._timer.isActive() and self._due().now)

    def process_id(self) -> int:
        """The system's number of the process that updates; 0 where none does."""
        return self._child.process_id()

    @Slot()
    def look(self) -> None:
        """Take what is newly in use, tell staff how old it is, and ask the publisher if it is time."""
        self._switch.look()
        found = self._switch.found
        checked = found.pointer.checked
        if self._source and checked is not None:
            self._states.seen(self._source, 0, checked)
        if self._source or found.installed.packs:
            # Also where sticks bring it: then somebody has to bring the next one.
            failures = self._past.failures
            tell_of_age(self._notices, checked, self._clock.now(), failures=failures)
        if self._timer.isActive() and self._due().now:
            self._begin(self._source, by_hand=False)

    def _begin(self, source: str, *, by_hand: bool) -> None:
        if self._child.is_running:
            return
        self._asked, self._by_hand = source, by_hand
        if by_hand:
            self.forget_last()
        if source == self._source:
            self._states.begun([source], self._clock.now())
            self._tried, self._back = self._clock.monotonic(), False
        log.info("asking for newer content")
        self._child.start(self._command(source))
        self._progress.start()
        self._tell()

    @Slot(object)
    def _on_ended(self, ended: object) -> None:
        assert isinstance(ended, Ended)  # noqa: S101 - what the signal carries
        self._progress.stop()
        asked, self._asked = self._asked, ""
        outcome = read_outcome(ended)
        log.info("asked for content: exit code %d", ended.code if ended.code is not None else -1)
        if asked == self._source:
            tell_of_update(self._notices, outcome)
            if went_well(outcome):
                self._states.went_well(asked, 0, self._clock.now())
            else:
                self._states.failed(asked, self._clock.now())
        if self._by_hand:
            self._last = outcome if isinstance(outcome, Outcome) else None
            self._failed = outcome if isinstance(outcome, str) else ""
        self._switch.look()
        self._tell()
        self.ended.emit()

    @Slot()
    def _on_network_back(self) -> None:
        self._back = True
        if self._timer.isActive():
            self.look()

    def _due(self) -> Due:
        if not self._source or self._child.is_running:
            return Due(now=False, at=None)
        since = None if self._tried is None else self._clock.monotonic() - self._tried
        present = Present(
            now=self._clock.now(),
            since_try=None if since is None else timedelta(seconds=since),
            network_up=self._network.is_up or _is_folder(self._source),
            network_back=self._back,
        )
        return decide(self._daily, self._past, present)

    def state(self) -> ContentState:
        """How it stands; see `ContentDesk`."""
        found = self._switch.found
        return ContentState(
            packs=found.installed.packs,
            before=found.installed.before,
            checked=found.pointer.checked,
            went_back=found.pointer.went_back,
            source=_named(self._source),
            next_check=self._due().at,
            checking=self._child.is_running,
            from_stick=self._child.is_running and self._asked != self._source,
            so_far=_bytes_in(self._blobs) if self._child.is_running else 0,
            waits=self._switch.waits,
            damaged=found.faults,
            last=self._last,
            failed=self._failed,
        )

    def status(self) -> dict[str, Any]:
        """How it stands, for whoever monitors the kiosk."""
        found = self._switch.found
        installed = replace(found.installed, checked=found.pointer.checked)
        return as_status(installed, found.faults, self._clock.now())

    def stick(self) -> str:
        """The name of the stick; see `ContentDesk`."""
        stick = self._stick()
        return stick.name if stick is not None else ""

    def watch(self, on_changed: Callable[[], None] | None) -> None:
        """See `ContentDesk`."""
        self._on_changed = on_changed

    def check_now(self) -> None:
        """See `ContentDesk`."""
        if self._source:
            self._begin(self._source, by_hand=True)

    def take_from_stick(self) -> None:
        """See `ContentDesk`."""
        stick = self._stick()
        if stick is not None:
            self._begin(str(stick.folder), by_hand=True)

    def go_back(self) -> None:
        """See `ContentDesk`; not while an update runs, which writes the same file."""
        if not self._child.is_running:
            self.forget_last()
            self._switch.go_back(self._clock.now(), self._on_no_way_back)

    def forget_last(self) -> None:
        """See `ContentDesk`."""
        self._last, self._failed = None, ""

    def _on_no_way_back(self, error: Exception) -> None:
        if isinstance(error, KioskError):
            self._failed = str(error)
        else:
            log.error("the content of before cannot be taken", exc_info=error)
            self._failed = "The content of before cannot be taken."
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._on_changed is not None:
            self._on_changed()


def keep_content(
    data: Path,
    settings: ContentSettings,
    switch: ContentSwitch,
    *,
    tasks: TaskRunner,
    clock: Clock,
    network: NetworkWatch,
    notices: StaffNotices,
) -> ContentKeeper:
    """The keeper of a kiosk, by its settings."""
    sources = (settings.source,) if settings.source else ()

    def command(source: str) -> list[str]:
        return own_command("content", "update", "--json", "--from", source, "--data", str(data))

    return ContentKeeper(
        FeedStates(data / FILE_NAME, tasks, sources),
        switch,
        hours=settings.hours,
        command=command,
        stick=content_stick,
        clock=clock,
        network=network,
        notices=notices,
        blobs=pack_store(data).root / "blobs",
    )


def _is_folder(source: str) -> bool:
    return "://" not in source


def _named(source: str) -> str:
    """As people can read it out: the server, or the folder."""
    return source if _is_folder(source) else urlsplit(source).netloc


def _bytes_in(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    except OSError:
        return 0  # a file went into its place just now
