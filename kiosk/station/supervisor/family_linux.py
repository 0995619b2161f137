"""A family on Linux: whoever loses their parent becomes ours, so that nobody is missed.

The page's process and the engine's make groups of their own: ending a group would leave them behind.
"""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event

from kiosk.station.supervisor.family_group import GroupFamily

#: prctl(2): orphans among our descendants become our children.
_PR_SET_CHILD_SUBREAPER = 36
_GONE_WITHIN_S = 3.0
_LOOK_S = 0.02
_PROC = Path("/proc")


def adopt_orphans() -> None:
    """Become the parent of whoever of ours loses theirs."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1)


class LinuxFamily(GroupFamily):
    """All descendants of the supervisor: it starts nobody else."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(process)
        self._first = process.pid

    def end_all(self) -> None:
        """Kill every descendant, again and again until none is left: one may be starting another."""
        until = time.monotonic() + _GONE_WITHIN_S
        while left := tuple(descendants(os.getpid())):
            for process in left:
                with suppress(ProcessLookupError, PermissionError):
                    os.kill(process, signal.SIGKILL)
            self.tidy()
            if time.monotonic() > until:
                break
            Event().wait(_LOOK_S)
        self._process.wait()

    def tidy(self) -> None:
        """Reap those that were adopted; the first is reaped by whoever waits for it."""
        with suppress(ChildProcessError):
            while found := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                if found.si_pid == self._first:
                    return
                os.waitpid(found.si_pid, os.WNOHANG)


def descendants(of: int) -> Iterator[int]:
    """Every process below this one that has not ended, the nearest first."""
    children: dict[int, list[int]] = {}
    for entry in _PROC.iterdir():
        if entry.name.isdecimal() and (parent := _parent(entry)) is not None:
            children.setdefault(parent, []).append(int(entry.name))
    waiting = [of]
    while waiting:
        below = [child for parent in waiting for child in children.get(parent, ())]
        yield from below
        waiting = below


def _parent(entry: Path) -> int | None:
    """Whose child it is; None where it has ended already."""
    try:
        # The name in brackets may hold anything, brackets included.
        state, parent, *_ = (entry / "stat").read_bytes().rpartition(b")")[2].split(maxsplit=2)
    except (OSError, ValueError):
        return None
    return None if state == b"Z" else int(parent)
