"""One holder at a time, over processes; the system lets go when the holder dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.core.errors import StorageError

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class BusyError(StorageError):
    """Somebody else is at it."""


@contextmanager
def only_one(path: Path, work: str = "update of the directory") -> Iterator[None]:
    """Hold the lock file for the block.

    Args:
        path: of the lock file.
        work: what is done meanwhile, for words.

    Raises:
        BusyError: another process holds it.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            _take(descriptor)
        except OSError:
            raise BusyError(f"Another {work} is running.", "Wait until it has finished.") from None
        yield
    finally:
        os.close(descriptor)
