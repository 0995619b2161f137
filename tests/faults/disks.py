"""A disk of our own that can be full, or take nothing: a small file system in memory, where this machine lets us."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """A mounted file system.

    Attributes:
        root: where it is.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._filler = root / "filler"

    def fill(self, leave: int = 0) -> None:
        """Leave room for so many bytes."""
        self.free()
        space = os.statvfs(self.root)
        room = space.f_bavail * space.f_frsize - leave
        with self._filler.open("wb") as file:
            file.write(bytes(max(0, room)))

    def free(self) -> None:
        """Give back the room that was taken."""
        self._filler.unlink(missing_ok=True)

    def take_nothing(self, *, takes: bool = False) -> None:
        """Let nothing be written any more; or again, with `takes`."""
        _mount("-o", f"remount,{'rw' if takes else 'ro'}", str(self.root))


@contextmanager
def small_disk(root: Path, kib: int) -> Iterator[SmallDisk]:
    """Mount one of so many KiB; skip where nobody may."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux mounts a file system of its own")
    root.mkdir(parents=True)
    try:
        _mount("-t", "tmpfs", "-o", f"size={kib}k", "handrail-test", str(root))
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this machine lets nobody mount a file system")
    try:
        yield SmallDisk(root)
    finally:
        # What is still open, such as a log, goes when it is closed.
        subprocess.run(["umount", "-l", str(root)], check=True)


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True)
