"""Where what staff save goes: on a memory stick, else into a folder of the kiosk's own."""

from pathlib import Path

from PySide6.QtCore import QStorageInfo

#: Beside kiosk.toml.
FOLDER = "papers"
#: Where systems put what somebody plugs in (udisks2, and older ones).
_PLUGGED_IN = ("/media/", "/run/media/")


def sticks(*, to_write: bool) -> tuple[Path, ...]:
    """Every memory stick that is in; only those that can be written to, where something is to be kept on one."""
    return tuple(
        Path(volume.rootPath())
        for volume in QStorageInfo.mountedVolumes()
        if volume.rootPath().startswith(_PLUGGED_IN)
        and volume.isReady()
        and not (to_write and volume.isReadOnly())
    )


def stick() -> Path | None:
    """The first memory stick that can be written to; None where none is in."""
    return next(iter(sticks(to_write=True)), None)


def stick_name() -> str:
    """What staff know the stick by; "" where none is in."""
    found = stick()
    return found.name if found is not None else ""


def folder_for_papers(data: Path) -> Path:
    """The stick, else the folder in the kiosk's own; nothing is made yet."""
    return stick() or data / FOLDER
