"""A family as a group of processes: what every Unix has."""

import os
import signal
import subprocess
from contextlib import suppress
from typing import IO


class GroupFamily:
    """A process in a session of its own; whoever leaves its group is missed."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None  # noqa: S101 - opened as pipes
        assert process.stderr is not None  # noqa: S101
        self._process = process
        self._output, self._errors = process.stdout, process.stderr

    @property
    def output(self) -> IO[bytes]:
        """Its standard output."""
        return self._output

    @property
    def errors(self) -> IO[bytes]:
        """Its standard error."""
        return self._errors

    def wait(self) -> int:
        """Return its exit code when it has ended."""
        return self._process.wait()

    def abort(self, within_s: float) -> None:
        """Ask it to end and to say where it stands."""
        with suppress(OSError, subprocess.TimeoutExpired):
            self._process.send_signal(signal.SIGABRT)
            self._process.wait(within_s)

    def end_all(self) -> None:
        """Kill its group."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def tidy(self) -> None:
        """The system does."""
