"""The supervisor over real processes: killed, aborted, stopped, falling in a loop, told to end."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and /proc of Linux")


@dataclass(frozen=True)
class Run:
    """One line of a stand-in: one start."""

    process: int
    child: int
    mode: str
    count: int
    falls: str


@dataclass(frozen=True)
class Watched:
    """A supervisor that runs, and what its stand-ins wrote."""

    supervisor: subprocess.Popen[bytes]
    file: Path

    def runs(self, least: int) -> list[Run]:
        """All starts, when there have been so many."""
        until(lambda: self.file.exists() and self.file.read_text().count("\n") >= least)
        return [
            Run(int(a), int(b), c, int(d), e)
            for a, b, c, d, e in (line.split(" ", 4) for line in self.file.read_text().splitlines())
        ]


def until(happened: object, within_s: float = 20.0) -> None:
    """Wait for something outside this process: there is nothing to be told by."""
    assert callable(happened)
    end = time.monotonic() + within_s
    while not happened():
        assert time.monotonic() < end
        threading.Event().wait(0.01)


def is_gone(process: int) -> bool:
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return True
    return stat.rpartition(")")[2].split()[0] == "Z"


@contextmanager
def watched(
    tmp_path: Path, how: str, *, silence: float = 30.0, notify: str = ""
) -> Iterator[Watched]:
    file = tmp_path / "runs"
    supervisor = subprocess.Popen(
        [sys.executable, "-m", "tests.station.supervisor.supervised", file, how, str(silence)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NOTIFY_SOCKET": notify},
        stderr=subprocess.PIPE,
    )
    try:
        yield Watched(supervisor, file)
    finally:
        supervisor.terminate()
        assert supervisor.wait(10) in (0, -signal.SIGKILL)
        assert supervisor.stderr is not None
        supervisor.stderr.close()


def test_one_that_is_killed_is_back_at_once_and_leaves_nobody_behind(tmp_path: Path) -> None:
    with watched(tmp_path, "beats") as it:
        (first,) = it.runs(1)
        began = time.monotonic()
        os.kill(first.process, signal.SIGKILL)
        second = it.runs(2)[1]
        assert time.monotonic() - began < 5
        assert is_gone(first.child)
        assert (second.mode, second.count) == ("full", 1)
        assert second.falls.startswith("signal SIGKILL")
    # Told to end, the supervisor takes all of them with it.
    assert is_gone(second.process)
    assert is_gone(second.child)


def test_one_that_hangs_is_ended_and_started_again(tmp_path: Path) -> None:
    with watched(tmp_path, "beats", silence=1.0) as it:
        (first,) = it.runs(1)
        os.kill(first.process, signal.SIGSTOP)
        second = it.runs(2)[1]
        assert is_gone(first.process)
        assert is_gone(first.child)
        assert second.falls.startswith("no heartbeat")


def test_one_that_falls_and_falls_ends_in_safe_mode_with_its_places_and_no_word(
    tmp_path: Path,
) -> None:
    with watched(tmp_path, "says-and-aborts") as it:
        runs = it.runs(4)
        assert [run.mode for run in runs] == ["full", "full", "full", "safe"]
        assert [run.count for run in runs] == [0, 1, 2, 3]
        assert "signal SIGABRT:shell.py:12 touched;ValueError" in runs[3].falls
        assert "Winifred" not in runs[3].falls
        assert all(is_gone(run.child) for run in runs[:3])
        it.supervisor.terminate()
        assert it.supervisor.stderr is not None
        said = it.supervisor.stderr.read()
        assert b"ended by signal SIGABRT; shell.py:12 touched" in said


def test_one_that_wants_to_be_started_anew_never_falls(tmp_path: Path) -> None:
    with watched(tmp_path, "anew") as it:
        runs = it.runs(5)
        assert {(run.mode, run.count) for run in runs[:5]} == {("full", 0)}


def test_the_service_manager_is_told(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(10)
        with watched(tmp_path, "beats", notify=str(tmp_path / "notify")):
            said = [ear.recv(1000).decode() for _ in range(4)]
        assert said[0] == "WATCHDOG=1\nSTATUS=starting, full mode"
        assert said[1] == "READY=1\nSTATUS=full mode"
        assert said[2:] == ["WATCHDOG=1", "WATCHDOG=1"]
        while (last := ear.recv(1000).decode()) == "WATCHDOG=1":
            pass
        assert last == "STOPPING=1"


def test_the_kiosk_itself_is_back_within_five_seconds_and_ends_with_its_supervisor(
    tmp_path: Path,
) -> None:
    """The real one, with its voice, its sound and its directory: what has to be loaded takes its seconds."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(60)
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "tests.station.supervisor.kiosk_offscreen", str(tmp_path)],
            cwd=ROOT,
            env={**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify")},
            stderr=subprocess.DEVNULL,
        )

        def ready() -> None:
            while not ear.recv(1000).startswith(b"READY=1"):
                pass

        ready()
        before = below(supervisor.pid)
        (first,) = (each for each in before if parent_of(each) == supervisor.pid)
        os.kill(first, signal.SIGKILL)
        began = time.monotonic()
        ready()
        assert time.monotonic() - began < 5
        until(lambda: all(is_gone(each) for each in before))
        after = below(supervisor.pid)
        os.kill(supervisor.pid, signal.SIGKILL)
        supervisor.wait()
        # Its heart finds nobody that hears it.
        until(lambda: all(is_gone(each) for each in after))
    assert "signal SIGKILL" in (tmp_path / "logs" / "kiosk.jsonl").read_text()


def below(process: int) -> list[int]:
    found = [int(each.name) for each in Path("/proc").iterdir() if each.name.isdecimal()]
    parents = {each: parent_of(each) for each in found}
    below, waiting = [], [process]
    while waiting:
        waiting = [each for each, parent in parents.items() if parent in waiting]
        below += waiting
    return below


def parent_of(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0
