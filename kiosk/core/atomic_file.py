"""Small files that are the old one or the new one, whenever the power goes."""

import os
from collections.abc import Callable
from pathlib import Path

from kiosk.core.errors import StorageError


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file as one step: written beside it, synchronised, renamed, folder synchronised.

    One writer at a time for each file: the name of the unfinished copy is always the same, so that
    what a crash leaves behind is overwritten by the next write.

    Raises:
        StorageError: the file cannot be written; what was there before is unchanged.
    """
    _replace(path, data, _written)


def write_privately(path: Path, data: bytes) -> None:
    """As `write_atomically`, and readable by the owner of the folder alone, from the first byte.

    Raises:
        StorageError: the file cannot be written; what was there before is unchanged.
    """
    _replace(path, data, _written_privately)


def _replace(path: Path, data: bytes, write: Callable[[Path, bytes], None]) -> None:
    unfinished = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(unfinished, data)
        synchronise(unfinished)
        unfinished.replace(path)
        synchronise(path.parent)
    except OSError as error:
        problem = f"{path} cannot be written ({error.strerror or type(error).__name__})."
        remedy = "Check that the disk is not full and that the folder may be written to."
        raise StorageError(problem, remedy) from error


def _written(file: Path, data: bytes) -> None:
    with file.open("wb") as opened:
        opened.write(data)


def _written_privately(file: Path, data: bytes) -> None:
    file.unlink(missing_ok=True)  # its mode is only set where it is made
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(data)
    if os.name != "nt" and os.geteuid() == 0:
        # Written by a manager as root, read by the account of the kiosk, whose folder it is.
        folder = file.parent.stat()
        os.chown(file, folder.st_uid, folder.st_gid)


def synchronise(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk.

    Raises:
        OSError: they cannot be brought there.
    """
    if os.name == "nt" and path.is_dir():
        return  # Windows opens no folders; its rename is written through by the journal.
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
