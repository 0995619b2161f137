"""Reads the directory through once a day while nobody is here, and has a sound one taken where it was damaged."""

import json
import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.core.ports import Clock
from kiosk.qtkit.child_process import ChildProcess, Ended
from kiosk.station.notices import StaffNotices

_LOOK_MS = 600_000
_EVERY_S = 24 * 3600.0
#: After a start: a kiosk that starts anew each night is still read through each day.
_FIRST_AFTER_S = 3600.0
#: 200,000 services (890 MB) take a minute where nothing else is done.
_LONGEST_S = 1800.0
_NOTICE = "directory-damaged"

log = logging.getLogger(__name__)


class DirectoryWatch(QObject):
    """Starts the command that reads it through, in a process of its own and of low priority.

    Signals:
        damaged: the file in use was damaged, and is put aside: another one is to be taken.
    """

    damaged = Signal()

    def __init__(
        self,
        command: Sequence[str],
        clock: Clock,
        notices: StaffNotices,
        *,
        is_at_rest: Callable[[], bool],
    ) -> None:
        """Read nothing before `start`.

        Args:
            command: reads it through, puts it aside where it is damaged, and says so as JSON.
            clock: tells how long ago that was, by no clock on the wall.
            notices: staff are told there.
            is_at_rest: whether nobody is at the kiosk.
        """
        super().__init__()
        self._command = tuple(command)
        self._clock = clock
        self._notices = notices
        self._is_at_rest = is_at_rest
        self._next = clock.monotonic() + _FIRST_AFTER_S
        self._child = ChildProcess(longest_s=_LONGEST_S, parent=self)
        self._child.ended.connect(self._on_ended)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look every ten minutes whether it is time."""
        self._timer.start()

    def close(self) -> None:
        """End a reading that goes on."""
        self._timer.stop()
        self._child.kill()

    @Slot()
    def look(self) -> None:
        """Begin, where it is time and nobody is here."""
        if self._clock.monotonic() >= self._next and self._is_at_rest():
            self._next = self._clock.monotonic() + _EVERY_S
            self._child.start(self._command)

    @Slot(object)
    def _on_ended(self, ended: object) -> None:
        assert isinstance(ended, Ended)  # noqa: S101 - what the signal carries
        try:
            name = str(json.loads(ended.output)["damaged"])
        except (ValueError, KeyError, TypeError):
            log.warning("the directory could not be read through: exit code %s", ended.code)
            return
        if not name:
            self._notices.solved(_NOTICE)
            return
        self._notices.tell(
            _NOTICE,
            f"The list of services was damaged on the disk ({name}). The one from before is shown meanwhile.",
            "It is made anew by itself. If this comes back, the disk is failing: have it replaced.",
        )
        self.damaged.emit()
