"""A disk that is full, read-only or without power from some change on: seen by an audit hook of Python's.

Every file that is made, every rename, link, folder, removal and wait for the disk is counted. At the one that is meant
the error comes. When the power goes, a file whose content nobody has waited for is left empty, as file systems do it.
"""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

_CHANGES = {"os.rename", "os.link", "os.symlink", "os.mkdir", "os.remove", "os.rmdir"}
_MAKES = os.O_CREAT | os.O_TRUNC


class PowerCutError(BaseException):
    """Nothing runs any more: no `except` of the project's may stop it."""


def full() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


def read_only() -> OSError:
    return OSError(errno.EROFS, "Read-only file system")


@dataclass
class FaultyDisk:
    """Counts changes, and fails at one.

    Attributes:
        error: what comes.
        at: at which change, counted from 1; 0: never.
        stays: whether it comes at all later ones, too.
        count: changes so far.
    """

    error: Callable[[], BaseException] = PowerCutError
    at: int = 0
    stays: bool = False
    count: int = 0
    unsure: set[Path] = field(default_factory=set)

    def change(self, event: str) -> None:
        self.count += 1
        if self.at and (self.count == self.at or (self.stays and self.count > self.at)):
            if event in ("os.remove", "os.rmdir") and self.error is full:
                return  # a full disk lets go of what it has
            raise self.error()

    def power_goes(self) -> None:
        for path in self.unsure:
            with suppress(OSError):
                os.truncate(path, 0)


_active: list[FaultyDisk] = []


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if not _active:
        return
    disk = _active[0]
    if event == "open":
        path, _, flags = arguments
        if isinstance(flags, int) and flags & _MAKES and not isinstance(path, int):
            disk.change(event)
            disk.unsure.add(Path(os.fsdecode(path)))
    elif event in _CHANGES:
        disk.change(event)
        if event == "os.rename":
            source, target = (Path(os.fsdecode(each)) for each in arguments[:2])
            moved = {path for path in disk.unsure if path.is_relative_to(source)}
            disk.unsure -= moved
            disk.unsure |= {target / path.relative_to(source) for path in moved}


sys.addaudithook(_hook)


@contextmanager
def faulty(disk: FaultyDisk) -> Iterator[FaultyDisk]:
    """Have the block's changes go to that disk."""

    def waited(handle: int) -> None:
        disk.change("fsync")
        disk.unsure.discard(Path(f"/proc/self/fd/{handle}").readlink())

    _active.append(disk)
    try:
        with pytest.MonkeyPatch.context() as replaced:
            replaced.setattr(os, "fsync", waited)
            yield disk
    except PowerCutError:
        _active.clear()
        disk.power_goes()
    finally:
        _active.clear()
