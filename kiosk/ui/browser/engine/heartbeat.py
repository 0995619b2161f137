"""Sees that the page's renderer is alive: one that hangs sends no signal, so it is asked every second."""

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot
from PySide6.QtWebEngineCore import QWebEnginePage

_EVERY_MS = 1_000
_MISSES = 3
_MOST_CRASHES = 3
_CRASHES_WITHIN_MS = 60_000
#: A page of a service takes a tenth of this; one that takes more would push out the kiosk itself.
_MOST_MEMORY_BYTES = 1_200_000_000


class Heartbeat(QObject):
    """Asks, counts what is not answered, ends what hangs, and says when it is to be loaded again or given up."""

    def __init__(
        self,
        page: QWebEnginePage,
        *,
        ask: Callable[[], None],
        is_excused: Callable[[], bool],
        again: Callable[[], None],
        given_up: Callable[[], None],
    ) -> None:
        super().__init__()
        self._page = page
        self._ask = ask
        self._is_excused = is_excused
        self._again = again
        self._given_up = given_up
        self._missed = 0
        self._crashes: list[int] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_beat)
        page.renderProcessTerminated.connect(self._on_terminated)

    def begin(self) -> None:
        """There is a page now."""
        if not self._timer.isActive():
            self._missed = 0
            self._timer.start()

    def answered(self) -> None:
        """The page has answered."""
        self._missed = 0

    @Slot()
    def _on_beat(self) -> None:
        if self._is_excused():
            self._missed = 0
            return
        if self._missed >= _MISSES or self._is_too_large():
            self._missed = 0
            self._kill()
            return
        self._missed += 1
        self._ask()

    def _is_too_large(self) -> bool:
        if sys.platform != "linux":
            return False
        with contextlib.suppress(OSError, ValueError, IndexError):
            pages = Path(f"/proc/{self._page.renderProcessPid()}/statm").read_text("ascii")
            return int(pages.split()[1]) * os.sysconf("SC_PAGESIZE") > _MOST_MEMORY_BYTES
        return False

    def _kill(self) -> None:
        pid = self._page.renderProcessPid()
        if pid > 0:
            with contextlib.suppress(OSError):
                os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))

    @Slot()
    def _on_terminated(self) -> None:
        now = self._clock.elapsed()
        self._crashes = [at for at in self._crashes if now - at < _CRASHES_WITHIN_MS]
        self._crashes.append(now)
        self._timer.stop()
        QTimer.singleShot(0, self, self._on_gone)

    @Slot()
    def _on_gone(self) -> None:
        if len(self._crashes) >= _MOST_CRASHES:
            self._given_up()
        else:
            self._again()
