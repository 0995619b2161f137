"""Puts a new file of postcodes in the place of the old one.

A version is written under another name, checked, brought to the disk and only then given its own
name, which nobody writes again: a power cut at any instruction leaves the old version or the new one.
No pointer is needed beside that, for what has the name of a version is whole.
"""

import logging
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.core.atomic_file import synchronise
from kiosk.core.errors import StorageError
from kiosk.core.lock import only_one
from kiosk.directory.places.postcode_build import BuildReport, build
from kiosk.directory.places.postcode_file import PostcodeFacts, PostcodeFile
from kiosk.directory.places.postcode_files import PostcodeFiles, versions
from kiosk.directory.places.postcode_package import PostcodePackage

LOCK = "publish.lock"
BUILDING = "building.bin"
_LOG = logging.getLogger(__name__)


def built_from(files: PostcodeFiles, package: PostcodePackage) -> PostcodeFacts | None:
    """What the kiosk's folder holds, if it was made from this version of the package and is sound."""
    for path in versions(files.root)[:1]:
        try:
            _check(path)
            with closing(PostcodeFile(path)) as file:
                return file.facts if file.facts.version == package.version else None
        except StorageError as fault:
            _LOG.warning("%s", fault)
    return None


def publish(
    files: PostcodeFiles,
    package: PostcodePackage,
    *,
    today: date,
    progress: Callable[[int, int], object],
) -> BuildReport:
    """Make a new version from the package and use it from now on.

    Raises:
        StorageError: the package is damaged, or the file cannot be written; the version in use stays.
    """
    building = files.root / BUILDING
    try:
        files.root.mkdir(parents=True, exist_ok=True)
        with only_one(files.root / LOCK):
            before = versions(files.root)
            try:
                report = build(package, building, today=today, progress=progress)
                _check(building)
                synchronise(building)
                building.replace(files.root / f"postcodes-{_newest(before) + 1:08}.bin")
                synchronise(files.root)
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


def _newest(versions: list[Path]) -> int:
    return max((int(path.stem.rpartition("-")[2]) for path in versions), default=0)


def _remove(versions: list[Path]) -> None:
    for path in versions:
        try:
            path.unlink()
        except OSError:  # Windows: a reader still has it open; the next build tries again
            _LOG.info("%s is still in use and stays for now", path.name)
