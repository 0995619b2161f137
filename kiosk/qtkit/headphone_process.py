"""Says whether sound goes to headphones, in a process of its own: losing a sound server aborts whoever asks Qt of it.

Answers, a line each and only when something changes: `in`, `out`. Ends when its input ends.

What Qt tells of a device is its name. Headphones on USB or Bluetooth bear it everywhere, those in a socket where the
system makes a device of the socket (Windows does; PulseAudio mostly changes a port that Qt does not show).
"""

import importlib
import os
import re
import signal
import sys
import threading

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

_LOOK_MS = 2_000
_HEADPHONES = re.compile(r"head-?\s?(phone|set)|ear-?\s?(phone|piece|bud)|airpods", re.IGNORECASE)


def is_headphones(description: str) -> bool:
    """Whether a sound device's name says that only one person hears it."""
    return _HEADPHONES.search(description) is not None


class _Looker(QObject):
    """Looks at the default device."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._output = os.fdopen(os.dup(1), "w", encoding="ascii")
        # What libraries print goes to standard error.
        os.dup2(2, 1)
        self._said = ""
        self._multimedia = importlib.import_module("PySide6.QtMultimedia")
        self._devices = self._multimedia.QMediaDevices()
        self._devices.audioOutputsChanged.connect(self.look)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.ended.connect(QCoreApplication.quit)

    @Slot()
    def look(self) -> None:
        """Say what is so now, if it was not said last."""
        device = self._multimedia.QMediaDevices.defaultAudioOutput()
        words = "in" if is_headphones(device.description()) else "out"
        if words == self._said:
            return
        self._said = words
        try:
            print(words, file=self._output, flush=True)
        except OSError:
            QCoreApplication.quit()

    def wait_for_the_end(self) -> None:
        """Return when nobody listens any more; runs in a thread of its own."""
        sys.stdin.buffer.read()
        self.ended.emit()


def main() -> int:
    """Say what changes until the input ends; return the exit code: 1 where sound cannot be asked about."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    app = QCoreApplication(sys.argv[:1])
    try:
        looker = _Looker()
    except ImportError:
        return 1
    looker.look()
    threading.Thread(target=looker.wait_for_the_end, daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
