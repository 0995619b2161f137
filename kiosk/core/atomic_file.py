"""Small files that are the old one or the new one, whenever the power goes."""

import os
from pathlib import Path

from kiosk.core.errors import StorageError


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file as one step: written beside it, synchronised, renamed, folder synchronised.

    One writer at a time for each file: the name of the unfinished copy is always the same, so that
    what a crash leaves behind is overwritten by the next write.

    Raises:
        StorageError: the file cannot be written; what was there before is unchanged.
    """
    unfinished = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        _synchronise_folder(path.parent)
    except OSError as error:
        problem = f"{path} cannot be written ({error.strerror or type(error).__name__})."
        remedy = "Check that the disk is not full and that the folder may be written to."
        raise StorageError(problem, remedy) from error


def _synchronise_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folders; its rename is written through by the journal.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
