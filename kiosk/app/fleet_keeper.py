"""Sends the figures of the fleet while the kiosk runs, in a process of its own."""

import logging
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.child_outcome import read_answer
from kiosk.app.feed_states import FeedStates
from kiosk.app.sync_schedule import Daily, Present, decide
from kiosk.core.places import own_command
from kiosk.core.ports import Clock, TaskRunner
from kiosk.fleet.sent import Refusal, SendReport
from kiosk.qtkit.child_process import ChildProcess, Ended
from kiosk.qtkit.network import NetworkWatch
from kiosk.settings_of_fleet import FleetSettings
from kiosk.station.notices import StaffNotices

#: What the schedule is kept in, beside kiosk.toml.
FILE_NAME = "fleet-schedule.json"
#: Staff are told of figures that have not arrived for so long, whatever the reason.
LATE_AFTER = timedelta(days=7)
FAILED, LATE = "fleet", "fleet-late"
#: These pass by themselves; the others wait for somebody.
_PASSES = (Refusal.NO_NETWORK, Refusal.STORE_TROUBLE, Refusal.FOLDER_UNUSABLE)
_HOURS = tuple(range(24))
_LOOK_MS = 60_000
#: 60 batches over a very slow line.
_LONGEST_S = 2 * 3600.0
log = logging.getLogger(__name__)


class FleetKeeper(QObject):
    """Starts the command once an hour, at a minute of this kiosk's own; after a failure ever more seldom.

    Signals:
        ended: a delivery is over, well or not.
    """

    ended = Signal()

    def __init__(
        self,
        states: FeedStates,
        *,
        command: list[str],
        clock: Clock,
        network: NetworkWatch,
        notices: StaffNotices,
    ) -> None:
        """Nothing is sent before `start`.

        Args:
            states: the store, if there is one, and when something was sent there.
            command: the command line that sends.
            clock: tells the time.
            network: tells whether sending makes sense.
            notices: staff are told there.
        """
        super().__init__()
        self._states = states
        self._daily = Daily(hours=_HOURS, minute=states.minute)
        self._command = command
        self._clock = clock
        self._network = network
        self._notices = notices
        self._tried: float | None = None
        self._back = False
        self._child = ChildProcess(longest_s=_LONGEST_S, parent=self)
        self._child.ended.connect(self._on_ended)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        network.came_back.connect(self._on_network_back)
        if not self._store:
            notices.solved(FAILED)
            notices.solved(LATE)

    def start(self) -> None:
        """Look now and every minute, where this kiosk belongs to a fleet."""
        if self._store:
            self._network.start()
            self._timer.start()
            self.look()

    def close(self) -> None:
        """End a delivery that runs: the batch that was under way goes again, and is there once."""
        self._timer.stop()
        self._child.kill()

    @property
    def _store(self) -> str:
        return next(iter(self._states.addresses), "")

    def process_id(self) -> int:
        """The system's number of the process that sends; 0 where none does."""
        return self._child.process_id()

    @Slot()
    def look(self) -> None:
        """Start a delivery if one is due."""
        if self._child.is_running or not self._timer.isActive() or not self._is_due():
            return
        self._states.begun([self._store], self._clock.now())
        self._tried, self._back = self._clock.monotonic(), False
        self._child.start(self._command)

    def _is_due(self) -> bool:
        since = None if self._tried is None else self._clock.monotonic() - self._tried
        present = Present(
            now=self._clock.now(),
            since_try=None if since is None else timedelta(seconds=since),
            network_up=self._network.is_up or not self._store.startswith("s3:"),
            network_back=self._back,
        )
        return decide(self._daily, self._states.of(self._store).past, present).now

    @Slot()
    def _on_network_back(self) -> None:
        self._back = True
        self.look()

    @Slot(object)
    def _on_ended(self, ended: object) -> None:
        assert isinstance(ended, Ended)  # noqa: S101 - what the signal carries
        report = read_answer(ended, SendReport, what="The delivery of the fleet's figures")
        now = self._clock.now()
        if isinstance(report, str):
            self._states.failed(self._store, now)
            remedy = "It is tried again by itself. If this stays, run: kiosk fleet send"
            self._notices.tell(FAILED, report, remedy)
        else:
            self._note(report, now)
        log.info("figures sent: exit code %d", ended.code if ended.code is not None else -1)
        self.ended.emit()

    def _note(self, report: SendReport, now: datetime) -> None:
        if report.refusal is None:
            self._states.went_well(self._store, report.records, now)
        else:
            self._states.failed(self._store, now)
        if report.refusal is None or report.refusal in _PASSES:
            self._notices.solved(FAILED)
        else:
            self._notices.tell(FAILED, report.problem, report.remedy)
        since = report.delivered_at or report.begun_at
        if report.refusal is None or since is None or now - since < LATE_AFTER:
            self._notices.solved(LATE)
        else:
            said = f"The fleet's figures have not arrived since {since:%d %B %Y}. {report.problem}"
            self._notices.tell(LATE, said, report.remedy)


def keep_fleet(
    data: Path,
    settings: FleetSettings,
    *,
    tasks: TaskRunner,
    clock: Clock,
    network: NetworkWatch,
    notices: StaffNotices,
) -> FleetKeeper:
    """The keeper of a kiosk, by its settings."""
    stores = (settings.store,) if settings.store and settings.kiosk else ()
    return FleetKeeper(
        FeedStates(data / FILE_NAME, tasks, stores),
        command=own_command("fleet", "send", "--json", "--data", str(data)),
        clock=clock,
        network=network,
        notices=notices,
    )
