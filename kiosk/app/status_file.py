"""The file that whatever monitors the kiosk reads: that it runs, and what staff are told. Nothing of a visit.

It also says to the next run what time it was.
"""

import json
import logging
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kiosk.core.atomic_file import write_atomically
from kiosk.core.ports import Clock, Lane, TaskRunner
from kiosk.station.doctor import FREE_BYTES_AT_LEAST
from kiosk.station.notices import StaffNotices

FILE_NAME = "status.json"
#: Raised where a field is taken away or means something else; fields may be added.
FORMAT = 1
_EVERY_MS = 60_000
_CLOCK, _DISK = "clock", "disk"
_STEP_MB = 100

log = logging.getLogger(__name__)


class StatusFile(QObject):
    """Writes `status.json` every minute: older than two of them, the kiosk has stopped."""

    def __init__(
        self,
        data: Path,
        clock: Clock,
        tasks: TaskRunner,
        notices: StaffNotices,
        *,
        content: Callable[[], dict[str, Any]],
        doubted: Callable[[], datetime | None],
    ) -> None:
        """Nothing is written before `start`.

        Args:
            data: the kiosk's folder.
            clock: tells the time, as far as it is known.
            tasks: writes in the background.
            notices: are written; and told where the clock cannot be right.
            content: the state of the content packs, asked on the screen's thread.
            doubted: what the machine's clock says, where that cannot be right; else None.
        """
        super().__init__()
        self._content = content
        self._doubted = doubted
        self._data = data
        self._clock = clock
        self._tasks = tasks
        self._notices = notices
        self._began = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.write)

    def start(self) -> None:
        """Write now, and every minute."""
        self._timer.start()
        self.write()

    def close(self) -> None:
        """Write no more."""
        self._timer.stop()

    def write(self) -> None:
        """Write it in the background."""
        now, wrong = self._clock.now(), self._doubted()
        self._tell_of_clock(now, wrong)
        facts = {
            "format": FORMAT,
            "at": now.isoformat(timespec="seconds"),
            "began": self._began.isoformat(timespec="seconds"),
            "clock_believable": wrong is None,
            "content": self._content(),
            "notices": [
                {"key": each.key, "since": each.since.isoformat(timespec="seconds")}
                for each in self._notices.current()
            ],
        }

        def work() -> int:
            free = shutil.disk_usage(self._data).free
            told = json.dumps({**facts, "free_bytes": free}, ensure_ascii=False, indent=1)
            write_atomically(self._data / FILE_NAME, told.encode())
            return free

        self._tasks.submit(
            work,
            on_done=self._tell_of_room,
            on_error=lambda error: log.warning("the status could not be written: %s", error),
            lane=Lane.WRITER,
        )

    def _tell_of_room(self, free: int) -> None:
        if free >= FREE_BYTES_AT_LEAST:
            self._notices.solved(_DISK)
            return
        # In steps, so that it is news only now and then.
        self._notices.tell(
            _DISK,
            f"The disk is nearly full: less than {_step_above(free)} MB are free.",
            "Free some room this week. With none nothing that is done here is counted, though people are served.",
        )

    def _tell_of_clock(self, now: datetime, wrong: datetime | None) -> None:
        if wrong is None:
            self._notices.solved(_CLOCK)
            return
        problem = f"The clock of this kiosk says {wrong:%d %B %Y}, which cannot be right."
        if now.date() != wrong.date():
            problem += f" It goes on from the last time it knew: {now:%d %B %Y}."
        self._notices.tell(
            _CLOCK,
            problem,
            "Set date and time of the machine. Until then days in the records may be wrong, and nobody is told "
            "what is open now.",
        )


def _step_above(free: int) -> int:
    """The next whole step of room, in MB."""
    return (free // (_STEP_MB * 1_000_000) + 1) * _STEP_MB
