"""The directory's files on disk: whole versions, each under its own name, and a pointer to one.

A version is never changed once it is pointed at, so readers need no locks, and a power cut at any
instruction leaves the old version or the new one. Renaming a new database over an old one would mix
the two where a journal was left behind; a pointer file cannot.
"""

import logging
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.core.lock import only_one
from kiosk.directory import sqlite

FORMAT = 5  # raise it when the tables change: older files are then rebuilt
APPLICATION_ID = 0x48524C44  # "HRLD", in the header of every directory of ours
POINTER = "current"
LOCK = "publish.lock"
DAMAGED = "damaged.sqlite"  # the last one that was put aside, for whoever looks into it
VERSIONS_KEPT = 2  # the one in use and the one before

_NAME = re.compile(r"directory-(\d{8})\.sqlite")
_LOG = logging.getLogger(__name__)


class DirectoryFiles:
    """The versions in one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def current(self) -> Path | None:
        """The newest version that is whole, as far as its header tells."""
        return next(self.candidates(), None)

    def candidates(self) -> Iterator[Path]:
        """Whole versions: the one pointed at, then older ones, newest first."""
        pointed = self._pointed()
        versions = sorted(self._versions(), reverse=True)
        # A version newer than the pointer was never finished, whatever its header says. Without
        # a readable pointer any whole version is better than none.
        if pointed is not None:
            versions = [name for name in versions if name <= pointed]
        for name in versions:
            path = self.root / name
            if is_whole(path):
                yield path
            else:
                _LOG.warning("%s is not a whole directory and is passed over", name)

    def publish(self, build: Callable[[Path], None]) -> Path:
        """Let `build` write a new version, check it, and point at it.

        Raises:
            StorageError: it cannot be written or is not sound; the version in use stays.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            with only_one(self.root / LOCK):
                return self._publish(build)
        except (OSError, sqlite.Error) as fault:
            raise StorageError(
                f"The new directory could not be written: {fault}.",
                "Check that the disk has room and can be written to. The old directory is in use.",
            ) from fault

    def put_aside_if_damaged(self) -> str:
        """Read the version in use through; return its name where it was damaged and is put aside, else "".

        Raises:
            StorageError: it is damaged and cannot be put aside.
        """
        path = self.current()
        if path is None:
            return ""
        try:
            check(path)
        except (StorageError, sqlite.Error) as fault:
            _LOG.warning("%s is damaged and is put aside: %s", path.name, fault)
            try:
                with only_one(self.root / LOCK):
                    path.replace(self.root / DAMAGED)
                    _sync(self.root)
            except OSError as error:
                raise StorageError(
                    f"{path.name} is damaged and cannot be put aside: {error}.",
                    "Check that the folder may be written to. The disk may be failing.",
                ) from error
            return path.name
        return ""

    def _publish(self, build: Callable[[Path], None]) -> Path:
        for leftover in self.root.glob("building*"):
            leftover.unlink()
        numbers = [int(match[1]) for name in self._versions() if (match := _NAME.fullmatch(name))]
        path = self.root / f"directory-{max(numbers, default=0) + 1:08}.sqlite"
        building = self.root / "building.sqlite"
        try:
            build(building)
            check(building)
            _sync(building)
            building.replace(path)
        finally:
            building.unlink(missing_ok=True)
        _sync(self.root)
        self._point_at(path.name)
        self._remove_old(path)
        return path

    def _point_at(self, name: str) -> None:
        draft = self.root / f"{POINTER}.new"
        draft.write_text(f"{name}\n", encoding="ascii")
        _sync(draft)
        draft.replace(self.root / POINTER)
        _sync(self.root)

    def _pointed(self) -> str | None:
        try:
            name = (self.root / POINTER).read_bytes()[:100].decode("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return None
        return name if _NAME.fullmatch(name) else None

    def _versions(self) -> list[str]:
        try:
            return [entry.name for entry in self.root.iterdir() if _NAME.fullmatch(entry.name)]
        except OSError:
            return []

    def _remove_old(self, newest: Path) -> None:
        kept = [newest.name]
        for name in sorted(self._versions(), reverse=True):
            if name in kept:
                continue
            if len(kept) < VERSIONS_KEPT and is_whole(self.root / name):
                kept.append(name)
                continue
            try:
                (self.root / name).unlink()
            except OSError:  # Windows: a reader still has it open; the next publish tries again
                _LOG.info("%s is still in use and stays for now", name)


def is_whole(path: Path) -> bool:
    """Whether the header is that of our database in our format, and the file as long as it says.

    Cheap, whatever the size: finds what is no database, a foreign one and a truncated one. Offsets:
    https://www.sqlite.org/fileformat.html#the_database_header.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
            length = file.seek(0, os.SEEK_END)
    except OSError:
        return False
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):  # noqa: PLR2004
        return False
    page = int.from_bytes(header[16:18], "big")
    page = 65_536 if page == 1 else page
    return (
        length == page * int.from_bytes(header[28:32], "big")
        and int.from_bytes(header[60:64], "big") == FORMAT
        and int.from_bytes(header[68:72], "big") == APPLICATION_ID
    )


def check(path: Path) -> None:
    """Read every page, and the index against the services.

    Raises:
        StorageError: something is wrong.
        Error: the file cannot be read.
    """
    # Here, because it loads numpy, which a window that starts has no use for.
    from kiosk.directory.search.sound import fault_of  # noqa: PLC0415

    connection = sqlite.open_to_build(path)
    try:
        (answer,) = connection.execute("PRAGMA quick_check").fetchone()
        if answer == "ok" and is_whole(path):
            answer = fault_of(connection) or "ok"
    finally:
        connection.close()
    if answer != "ok" or not is_whole(path):
        raise StorageError(
            f"The new directory is not sound: {answer}.",
            "Try again; if it happens again, check the disk.",
        )


def _sync(path: Path) -> None:
    """Wait until the file or folder is on the disk. Windows cannot do that for folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
