"""The window's heartbeat, and what staff are told of those that fell before it."""

import logging
import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.core.loggable import Loggable
from kiosk.station.notices import StaffNotices
from kiosk.station.supervisor.story import BEAT, Story

log = logging.getLogger(__name__)

_BEAT_MS = 1_000
_STANDARD_OUTPUT = 1
NOTICE = "fell"


class Heart(QObject):
    """Beats once a second as long as the window's event loop runs, on the pipe that the supervisor gave.

    Signals:
        unheard: the supervisor is gone; without it nothing would start the kiosk again.
    """

    unheard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Beat now, and every second."""
        if sys.platform != "win32":
            # A supervisor that does not read must not hold up the window.
            os.set_blocking(_STANDARD_OUTPUT, False)
        self._timer.start()
        self.beat()

    @Slot()
    def beat(self) -> None:
        """Beat once."""
        try:
            os.write(_STANDARD_OUTPUT, BEAT)
        except BlockingIOError:
            return
        except OSError:
            self._timer.stop()
            self.unheard.emit()


def beat(application: QCoreApplication) -> None:
    """Have the supervisor hear this application, from the moment its event loop runs; it ends when nobody hears it."""
    heart = Heart(application)
    heart.unheard.connect(application.quit)
    QTimer.singleShot(0, heart.start)


def tell_of_falls(story: Story, notices: StaffNotices) -> None:
    """Write down how the kiosk fell since it was last started on purpose, and tell staff; or that it did not."""
    if not story.count:
        notices.solved(NOTICE)
        return
    log_falls(story)
    times = "once" if story.count == 1 else f"{story.count} times"
    last = f", last by {story.falls[-1].how}" if story.falls else ""
    notices.tell(
        NOTICE,
        f"The kiosk stopped and started itself again {times} since it was last started{last}.",
        "If that goes on, send the folder logs to whoever looks after this kiosk.",
    )


def log_falls(story: Story) -> None:
    """Write down how the last one fell; those before it were written down when it was started."""
    for fall in story.falls[-1:]:
        log.error(
            "the kiosk fell %s: %s (%s)",
            Loggable(fall.at.isoformat(timespec="seconds")),
            Loggable(fall.how),
            Loggable("; ".join(fall.lines)),
        )
