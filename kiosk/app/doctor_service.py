"""The doctor of a running kiosk: asked in a process of its own, its screen by this one."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Slot

from kiosk.app.bundle import write_bundle
from kiosk.app.doctor_screen import screen_probes
from kiosk.app.staff_folder import folder_for_papers, stick_name
from kiosk.core.errors import KioskError
from kiosk.core.ports import Clock, TaskRunner
from kiosk.qtkit.child_process import ChildProcess, Ended
from kiosk.qtkit.machine import has_display
from kiosk.settings import Settings
from kiosk.station.check import Check, State, Subject, run
from kiosk.station.notices import StaffNotices
from kiosk.ui.doctor_desk import Checks

#: Each of its questions has a limit of its own; together they are below this.
_LONGEST_S = 90.0
_NOTICE = "papers"


class _Said(msgspec.Struct):
    checks: Checks


class DoctorService(QObject):
    """The `DoctorDesk` of a running kiosk."""

    def __init__(
        self,
        data: Path,
        settings: Settings,
        tasks: TaskRunner,
        clock: Clock,
        notices: StaffNotices,
        *,
        command: Sequence[str],
    ) -> None:
        """Ask nothing yet.

        Args:
            data: the kiosk's folder.
            settings: are in a report, without their words.
            tasks: writes the report in the background.
            clock: tells the day of a report.
            notices: are in a report; and told why there is none.
            command: examines everything but the screen, and says what it found as JSON.
        """
        super().__init__()
        self._data = data
        self._settings = settings
        self._tasks = tasks
        self._clock = clock
        self._notices = notices
        self._command = tuple(command)
        self._on_done: Callable[[Checks], None] | None = None
        self._child = ChildProcess(longest_s=_LONGEST_S, parent=self)
        self._child.ended.connect(self._on_ended)

    def examine(self, on_done: Callable[[Checks], None]) -> None:
        """Look at everything; see `DoctorDesk`."""
        self.stop()
        self._on_done = on_done
        self._child.start(self._command)

    def stop(self) -> None:
        """End an examination that runs."""
        self._on_done = None
        self._child.kill()

    def stick(self) -> str:
        """The name of the stick."""
        return stick_name()

    def report(self, checks: Checks, on_done: Callable[[str | None], None]) -> None:
        """Save a report in the background; see `DoctorDesk`."""
        now, told = self._clock.now(), self._notices.current()

        def work() -> str:
            folder = folder_for_papers(self._data)
            file = folder / f"report-{now:%Y-%m-%d-%H%M}.zip"
            write_bundle(file, self._data, self._settings, checks, told, now)
            return str(file)

        def done(where: str) -> None:
            self._notices.solved(_NOTICE)
            on_done(where)

        def failed(error: Exception) -> None:
            if isinstance(error, KioskError):
                self._notices.tell_error(_NOTICE, error)
            on_done(None)

        self._tasks.submit(work, on_done=done, on_error=failed)

    @Slot(object)
    def _on_ended(self, ended: object) -> None:
        assert isinstance(ended, Ended)  # noqa: S101 - what the signal carries
        on_done, self._on_done = self._on_done, None
        if on_done is not None:
            shown = has_display(os.environ, sys.platform)
            own = run(screen_probes(self._settings.screen.dpi, has_display=shown))
            on_done((*own, *_read(ended)))


def _read(ended: Ended) -> Checks:
    """What the command found; one finding where it found nothing, for that is one."""
    try:
        return msgspec.json.decode(ended.output, type=_Said).checks
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        why = "did not come to its end" if ended.code is None else "could not be read"
        broken = Check(
            name=Subject.EXAMINATION,
            state=State.BROKEN,
            facts=(f"The examination of this kiosk {why}.",),
            remedy="Make a report, and send it to whoever looks after this kiosk.",
        )
        return (broken,)
