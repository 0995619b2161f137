"""A process and everything that it started, to be ended whole."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import IO, Protocol


class Family(Protocol):
    """One process, and its children and theirs."""

    @property
    def output(self) -> IO[bytes]:
        """Its standard output."""
        ...

    @property
    def errors(self) -> IO[bytes]:
        """Its standard error."""
        ...

    def wait(self) -> int:
        """Return its exit code when it has ended; below 0 for a signal."""
        ...

    def abort(self, within_s: float) -> None:
        """Ask it to end and to say where it stands, and give it so long; one that hangs may not hear it."""
        ...

    def end_all(self) -> None:
        """Kill whatever is left of it; nothing is, when this returns."""
        ...

    def tidy(self) -> None:
        """Let go of those that have ended and that nobody waits for."""
        ...


def prepare() -> None:
    """To be called once, before the first family: what of them loses its parent becomes ours."""
    if sys.platform == "linux":
        from kiosk.station.supervisor.family_linux import adopt_orphans  # noqa: PLC0415

        adopt_orphans()


def start(command: Sequence[str], environment: Mapping[str, str]) -> Family:
    """Start a process whose family can be ended.

    Raises:
        OSError: it cannot be started.
    """
    if sys.platform == "win32":
        from kiosk.station.supervisor.family_windows import JobFamily  # noqa: PLC0415

        return JobFamily(_opened(command, environment, own_session=False))
    else:  # noqa: RET505 - mypy looks at the branches of its own platform only
        opened = _opened(command, environment, own_session=True)
        if sys.platform == "linux":
            from kiosk.station.supervisor.family_linux import LinuxFamily  # noqa: PLC0415

            return LinuxFamily(opened)
        else:  # noqa: RET505
            from kiosk.station.supervisor.family_group import GroupFamily  # noqa: PLC0415

            return GroupFamily(opened)


def _opened(
    command: Sequence[str], environment: Mapping[str, str], *, own_session: bool
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - this very program, no shell
        list(command),
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=own_session,
    )
