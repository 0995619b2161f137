"""Does what a plan says, on this machine or in a folder that will be one."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError
from kiosk.station.install.plan import Command, Plan

_READABLE = 0o644
_LONGEST_S = 60.0
#: There where systemd runs the machine (sd_booted(3)).
_BOOTED = Path("/run/systemd/system")


def install(plan: Plan, root: Path) -> tuple[str, ...]:
    """Write the files and links of a plan below `root`, and run its commands where that is this machine.

    Returns:
        What was left undone, a sentence each, for whoever installs.

    Raises:
        StorageError: a file cannot be written; those before it are there.
    """
    for file in plan.files:
        path = below(root, file.path)
        if file.kept and path.exists():
            continue
        write_atomically(path, file.text.encode())
        with _saying(path):
            path.chmod(_READABLE)
    for link in plan.links:
        path = below(root, link.path)
        with _saying(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            path.symlink_to(link.target)
    return _run(plan.commands, root)


def uninstall(plan: Plan, root: Path) -> tuple[str, ...]:
    """Take the files and links of a plan away; what is not there is no fault.

    Raises:
        StorageError: one cannot be taken away.
    """
    for gone in (*(each.path for each in plan.links), *(each.path for each in plan.files)):
        path = below(root, gone)
        with _saying(path):
            path.unlink(missing_ok=True)
    return _run(plan.commands, root)


def below(root: Path, path: PurePosixPath) -> Path:
    """Where a path of the kiosk's machine lies while that machine is a folder."""
    return root / path.relative_to("/")


@contextmanager
def _saying(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        problem = f"{path} cannot be changed ({error.strerror or type(error).__name__})."
        raise StorageError(problem, "Run the command as root: sudo kiosk install ...") from error


def _run(commands: Sequence[Command], root: Path) -> tuple[str, ...]:
    if root != Path("/"):
        return (f"{root} is not this machine: no command was run, and no account made.",)
    told = (_told(command) for command in commands)
    return tuple(words for words in told if words)


def _told(command: Command) -> str:
    """Run one command; return why it did nothing, or ""."""
    line = " ".join(command.words)
    if command.needs_system and not _BOOTED.is_dir():
        return ""  # In a machine that is being built nothing has to be told anew.
    program = shutil.which(command.words[0])
    if program is None:
        return f"{command.words[0]} is not there: run `{line}` when it is."
    try:
        ended = subprocess.run(  # noqa: S603 - words of a plan, no shell
            [program, *command.words[1:]],
            check=False,
            timeout=_LONGEST_S,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"`{line}` did not work ({type(error).__name__})."
    return f"`{line}` ended with {ended.returncode}." if ended.returncode else ""
