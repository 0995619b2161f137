"""Where the file of every postcode lies: in the kiosk's folder, else packed with the program.

A version is written under another name, checked, brought to the disk and only then given its own
name, which nobody writes again: a power cut at any instruction leaves the old version or the new one.
No pointer is needed beside that, for what has the name of a version is whole.
"""

import logging
import re
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.core.atomic_file import synchronise
from kiosk.core.errors import StorageError
from kiosk.directory.lock import only_one
from kiosk.directory.places.postcode_build import BuildReport, build
from kiosk.directory.places.postcode_file import PostcodeFacts, PostcodeFile
from kiosk.directory.places.postcode_package import PostcodePackage

FOLDER = "postcodes"
LOCK = "publish.lock"
BUILDING = "building.bin"
_NAME = re.compile(r"postcodes-(\d{8})\.bin")
_LOG = logging.getLogger(__name__)


class PostcodeFiles:
    """The versions in one kiosk's folder, and the one that came with the program."""

    def __init__(self, data: Path, packed: Path) -> None:
        """Look in these folders.

        Args:
            data: the kiosk's folder.
            packed: `assets/directory/places`.
        """
        self.root = data / FOLDER
        self._packed = packed / FOLDER

    def open(self) -> PostcodeFile | None:
        """The newest version that is whole, open; None where there is none."""
        for root in (self.root, self._packed):
            for path in _versions(root):
                try:
                    return PostcodeFile(path)
                except StorageError as fault:
                    _LOG.warning("%s", fault)
        return None

    def built_from(self, package: PostcodePackage) -> PostcodeFacts | None:
        """What the kiosk's folder holds, if it was made from this version of the package and is sound."""
        for path in _versions(self.root)[:1]:
            try:
                _check(path)
                with closing(PostcodeFile(path)) as file:
                    return file.facts if file.facts.version == package.version else None
            except StorageError as fault:
                _LOG.warning("%s", fault)
        return None

    def publish(
        self, package: PostcodePackage, *, today: date, progress: Callable[[int, int], object]
    ) -> BuildReport:
        """Make a new version from the package and use it from now on.

        Raises:
            StorageError: the package is damaged, or the file cannot be written; the version in use stays.
        """
        building = self.root / BUILDING
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            with only_one(self.root / LOCK):
                before = _versions(self.root)
                try:
                    report = build(package, building, today=today, progress=progress)
                    _check(building)
                    synchronise(building)
                    building.replace(self.root / f"postcodes-{_newest(before) + 1:08}.bin")
                    synchronise(self.root)
                finally:
                    building.unlink(missing_ok=True)
                _remove(before)
        except OSError as fault:
            raise StorageError(
                f"The file of postcodes could not be written: {fault}.",
                "Check that the disk has room and can be written to. The old file is in use.",
            ) from fault
        return report


def _check(path: Path) -> None:
    with closing(PostcodeFile(path)) as file:
        file.check()


def _versions(root: Path) -> list[Path]:
    """Newest first."""
    try:
        return sorted((path for path in root.iterdir() if _NAME.fullmatch(path.name)), reverse=True)
    except OSError:
        return []


def _newest(versions: list[Path]) -> int:
    return max((int(path.stem.rpartition("-")[2]) for path in versions), default=0)


def _remove(versions: list[Path]) -> None:
    for path in versions:
        try:
            path.unlink()
        except OSError:  # Windows: a reader still has it open; the next build tries again
            _LOG.info("%s is still in use and stays for now", path.name)
