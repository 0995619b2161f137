"""A sound card that nobody hears: PulseAudio with a null sink, and a tape of all that reaches it."""

import array
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDS = ("pulseaudio", "pactl", "parec")
RATE = 44_100
# Of 32,767. What is softer is the end of a fade, not speech.
_LOUD = 60
_PATIENCE_SECONDS = 10.0
_CHUNK_BYTES = 65_536


def missing() -> list[str]:
    """The programs that this needs and that are not installed."""
    return [name for name in NEEDS if shutil.which(name) is None]


class Tape:
    """What reached the sink, each piece with the moment at which it was there to be read.

    The recorder itself is up to 5 ms late, so every figure is at most so much too long.
    """

    def __init__(self, source: int) -> None:
        self._source = source
        self._loud: list[tuple[float, float]] = []
        self._lock = threading.Lock()
        self.heard_until = 0.0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while piece := os.read(self._source, _CHUNK_BYTES):
            now = time.perf_counter()
            samples = array.array("h", piece[: len(piece) // 2 * 2])
            loud = [at for at, sample in enumerate(samples) if abs(sample) > _LOUD]
            with self._lock:
                self.heard_until = now
                if loud:
                    first, last = ((len(samples) - 1 - at) / RATE for at in (loud[0], loud[-1]))
                    self._loud.append((now - first, now - last))

    def first_sound(self, after: float) -> float | None:
        """When the first sound behind a moment was there."""
        with self._lock:
            return next((max(first, after) for first, last in self._loud if last > after), None)

    def last_sound(self) -> float:
        """When the last sound was there; 0 where there was none."""
        with self._lock:
            return self._loud[-1][1] if self._loud else 0.0


@contextmanager
def null_sink(folder: Path) -> Iterator[Tape]:
    """Run a sound server of our own for this process and its children, and record it."""
    socket = folder / "native"
    daemon = subprocess.Popen(
        [
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
            "-L", f"module-null-sink sink_name=nobody rate={RATE} channels=1",
            "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1",
        ],
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    before = os.environ.get("PULSE_SERVER")
    os.environ["PULSE_SERVER"] = f"unix:{socket}"
    recorder: subprocess.Popen[bytes] | None = None
    try:
        _await(_answers, "the sound server does not answer")
        recorder = subprocess.Popen(
            ["parec", "--latency-msec=5", "--raw", "--format=s16le", f"--rate={RATE}",
             "--channels=1", "-d", "nobody.monitor"],
            stdout=subprocess.PIPE,
        )  # fmt: skip
        assert recorder.stdout is not None
        tape = Tape(recorder.stdout.fileno())
        # A null sink without a quick reader takes sound in blocks of two seconds.
        _await(lambda: tape.heard_until > 0.0, "the recorder hears nothing")
        yield tape
    finally:
        for process in (recorder, daemon):
            if process is not None:
                process.kill()
                process.wait()
        if recorder is not None and recorder.stdout is not None:
            recorder.stdout.close()
        if before is None:
            del os.environ["PULSE_SERVER"]
        else:
            os.environ["PULSE_SERVER"] = before


def _answers() -> bool:
    return subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode == 0


def _await(happened: Callable[[], bool], otherwise: str) -> None:
    turn, end = threading.Event(), time.monotonic() + _PATIENCE_SECONDS
    while not happened():
        assert time.monotonic() < end, otherwise
        turn.wait(0.05)
