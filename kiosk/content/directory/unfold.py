"""What a kiosk needs of a directory pack, asked for little by little, until every bin is there and proved."""

import logging
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

from kiosk.content.directory.about import ABOUT, About, bin_path, read_about, step_path
from kiosk.content.directory.bins import Bin, digest_of, number_of, read_bin, written_bin
from kiosk.content.directory.changes import Changes, changed, read_changes
from kiosk.content.directory.packing import OWN, packed, unpacked
from kiosk.content.directory.unusable import unusable
from kiosk.content.manifest import Manifest, PackFile
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError

#: Of all lines: 500,000 services.
MOST_BYTES_OF_ALL = 1_000_000_000
_LOG = logging.getLogger(__name__)


def unfold(manifest: Manifest, folder: Path, before: Path | None) -> Iterator[tuple[PackFile, ...]]:
    """Say which files of the pack are wanted next.

    Whoever asks puts them at their paths, over whatever is there, and asks on. At the end every bin lies in the folder,
    with the lines whose hash is signed, and no changes.

    Args:
        manifest: the signed list.
        folder: where the pack is unpacked.
        before: the folder of the directory pack in use; nothing where there is none.

    Raises:
        UnusablePackError: what is signed is wrong.
        NewerNeededError: it needs a newer Handrail.
        StorageError: something cannot be read or written.
    """
    listed = {file.path: file for file in manifest.files}
    yield (_file(listed, ABOUT),)
    about = about_of(folder)
    old = _Old(before)
    way = old.way(about)
    if way is not None and all(step_path(state) in listed for state in way):
        steps = tuple(listed[step_path(state)] for state in way)
        bins = sum(_file(listed, bin_path(number)).length for number in old.differing(about))
        if sum(step.length for step in steps) <= bins:
            if steps:
                yield steps
            try:
                _go(way, about, old, folder)
            except StorageError as error:
                _LOG.warning(
                    "the changes of the directory do not lead to what is signed: %s", error
                )
            else:
                _end(folder, about)
                return
    missing = tuple(
        number for number in range(len(about.bins)) if not old.put(number, about, folder)
    )
    if missing:
        yield tuple(_file(listed, bin_path(number)) for number in missing)
    _end(folder, about)


def fault_of(folder: Path) -> str:
    """What is damaged in the folder of an unfolded pack whose about file is known to be right; "" where nothing is."""
    try:
        about = about_of(folder)
        for number in range(len(about.bins)):
            _lines(folder, number, about)
    except StorageError as error:
        return error.problem
    return ""


def about_of(folder: Path) -> About:
    """What an unpacked pack says of itself.

    Raises:
        StorageError: it cannot be read.
    """
    return read_about(_content(folder / ABOUT))


def each_line(folder: Path) -> Iterator[bytes]:
    """Every line of an unfolded pack.

    Raises:
        StorageError: it is damaged.
    """
    about = about_of(folder)
    for number in range(len(about.bins)):
        yield from _lines(folder, number, about).split(b"\n")[:-1]


class _Old:
    """The directory pack in use, as far as it is whole."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._about: About | None = None
        if folder is not None:
            try:
                self._about = about_of(folder)
            except StorageError:
                _LOG.warning("the directory pack in use is damaged")

    def way(self, about: About) -> tuple[str, ...] | None:
        """The steps from it, where there are any."""
        had = self._about
        return about.way(had.state) if had and len(had.bins) == len(about.bins) else None

    def differing(self, about: About) -> tuple[int, ...]:
        """The bins that it has not."""
        had = self._about.bins if self._about else ()
        if len(had) != len(about.bins):
            return tuple(range(len(about.bins)))
        return tuple(number for number, digest in enumerate(about.bins) if had[number] != digest)

    def lines(self, number: int) -> bytes:
        """A bin of it.

        Raises:
            StorageError: it is damaged.
        """
        assert self._folder is not None  # noqa: S101 - or there is no way from it
        assert self._about is not None  # noqa: S101
        return _lines(self._folder, number, self._about)

    def put(self, number: int, about: About, folder: Path) -> bool:
        """Copy a bin of it, if it is the same and whole."""
        if self._folder is None or number in self.differing(about):
            return False
        try:
            self.lines(number)
            write_atomically(folder / bin_path(number), _content(self._folder / bin_path(number)))
        except StorageError as error:
            _LOG.warning("a bin of the directory in use is damaged: %s", error)
            return False
        return True


def _go(way: tuple[str, ...], about: About, old: _Old, folder: Path) -> None:
    """Make the bins out of those in use and the changes.

    Raises:
        StorageError: the changes cannot be read, or do not lead to what is signed.
    """
    of = len(about.bins)
    steps = [_parted(_changes(folder, state), of) for state in way]
    for number in range(of):
        raw = old.lines(number)
        told = [step[number] for step in steps if number in step]
        lines: Bin = read_bin(raw, number, of) if told else {}
        for changes in told:
            lines = changed(lines, changes)
        if told:
            raw = written_bin(lines)
        if digest_of(raw) != about.bins[number]:
            raise unusable(f"changes do not lead to bin {number:02x}")
        if told or not old.put(number, about, folder):
            write_atomically(folder / bin_path(number), packed(raw, OWN))


def _parted(changes: Changes, of: int) -> dict[int, Changes]:
    found: dict[int, Changes] = {}
    for key, change in changes.items():
        found.setdefault(number_of(key[0], of), {})[key] = change
    return found


def _changes(folder: Path, state: str) -> Changes:
    path = step_path(state)
    return read_changes(unpacked(_content(folder / path), path))


def _end(folder: Path, about: About) -> None:
    """Look at every bin, and take the changes away, which have served.

    Raises:
        StorageError: a bin is not what is signed, or its lines are not as they should be.
    """
    of = len(about.bins)
    records = length = 0
    for number in range(of):
        raw = _lines(folder, number, about)
        length += len(raw)
        if length > MOST_BYTES_OF_ALL:
            raise unusable(f"it holds more than {MOST_BYTES_OF_ALL} bytes")
        records += len(read_bin(raw, number, of))
    if records != about.records:
        raise unusable(f"it has {records} records and says that it has {about.records}")
    rmtree(folder / "changes", ignore_errors=True)


def _lines(folder: Path, number: int, about: About) -> bytes:
    path = bin_path(number)
    raw = unpacked(_content(folder / path), path)
    if digest_of(raw) != about.bins[number]:
        raise unusable(f"{path} holds other lines than were signed")
    return raw


def _file(listed: dict[str, PackFile], path: str) -> PackFile:
    if path not in listed:
        raise unusable(f"{path} is not in its list of files")
    return listed[path]


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise StorageError(
            f"{path} cannot be read ({error.strerror or type(error).__name__}).",
            "Update the content packs again.",
        ) from error
