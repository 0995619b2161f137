"""A pack fetched and unpacked: only files that are not here yet are asked for; each is looked at again in its place.

A file that came lies under its hash in `blobs/` until its pack is in use, so that what breaks off is gone on with. What
the pack in use has already is copied from it, not linked: two packs share no place on the disk that could go bad.
"""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import TargetFile

from kiosk.content.directory.unfold import unfold
from kiosk.content.directory.unusable import UnusablePackError
from kiosk.content.manifest import (
    MOST_BYTES_OF_A_MANIFEST,
    Manifest,
    NewerNeededError,
    PackFile,
)
from kiosk.content.packs import Pack, blob_path
from kiosk.content.refusal import Refusal, RefusedError
from kiosk.content.signed import SignedSource
from kiosk.content.store import Candidate, PackStore
from kiosk.content.whole import MANIFEST, is_whole
from kiosk.core.atomic_file import synchronise

#: Bytes that an update leaves free on the disk, so that everything else can still be written.
LEFT_FREE = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A pack to fetch: its manifest as it came, and the folder of the one in use, which may have some of its files."""

    pack: Pack
    source: bytes
    manifest: Manifest
    have: Path | None

    @property
    def sha256(self) -> str:
        """Of the manifest."""
        return hashlib.sha256(self.source).hexdigest()


class Unpacking:
    """Brings wanted packs into folders of their own in a store."""

    def __init__(self, store: PackStore) -> None:
        """Nothing is fetched yet."""
        self._store = store
        self._blobs = store.root / "blobs"
        self._unfolded: dict[Pack, Path] = {}

    def manifest(self, pack: Pack, target: TargetFile, source: SignedSource) -> bytes:
        """Fetch the list of a pack's files, as it was signed.

        Raises:
            RefusedError: it is refused.
            OSError: it cannot be kept.
        """
        if target.length > MOST_BYTES_OF_A_MANIFEST:
            raise RefusedError(Refusal.TOO_LARGE, f"The list of the {pack} pack is too long.")
        self._blobs.mkdir(exist_ok=True)
        path = self._blobs / f"{pack}.json"
        source.download(target, path)
        return path.read_bytes()

    def require_room(self, every: Mapping[Pack, Wanted]) -> None:
        """Look whether the disk has room for all of them, before a byte is fetched.

        Raises:
            RefusedError: it has not.
            OSError: nobody can say.
        """
        needed = LEFT_FREE
        for wanted in every.values():
            files = wanted.manifest.files
            needed += sum(file.length for file in files if self._source_of(wanted, file) is None)
            needed += sum(file.length for file in files)
        free = shutil.disk_usage(self._store.root).free
        if free < needed:
            raise RefusedError(
                Refusal.NO_ROOM,
                f"The content packs need {_megabytes(needed)} of free disk and there are {_megabytes(free)}.",
            )

    def forget_all_but(self, every: Mapping[Pack, Wanted]) -> None:
        """Take away what was fetched for packs that nobody wants any more."""
        keep = {
            self._blob(pack, file.sha256)
            for pack, wanted in every.items()
            for file in wanted.manifest.files
        }
        for blob in self._blobs.glob("*/*"):
            if blob not in keep:
                with suppress(OSError):
                    blob.unlink()

    def fetch(self, wanted: Wanted, source: SignedSource) -> None:
        """Fetch those of its files that are not here.

        Raises:
            RefusedError: one is refused.
            OSError: one cannot be kept.
        """
        (self._blobs / wanted.pack).mkdir(parents=True, exist_ok=True)
        if wanted.pack is Pack.DIRECTORY:
            self._unfold(wanted, source)
        else:
            self._fetch(wanted, wanted.manifest.files, source)

    def unpack(self, wanted: Wanted, signed: Mapping[str, bytes]) -> Candidate:
        """Lay its files out in a folder of their own, on the disk to stay.

        Args:
            wanted: the pack; its files were fetched.
            signed: the metadata that proves its manifest, by name.

        Raises:
            OSError: they cannot be written.
        """
        folder = self._unfolded.get(wanted.pack)
        if folder is None:
            folder = self._store.unpacking(wanted.pack, wanted.manifest.version, wanted.sha256)
            for file in wanted.manifest.files:
                self._lay(wanted, file, folder / file.path)
        for name, content in {MANIFEST: wanted.source, **signed}.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
            synchronise(path)
        for each in _folders(folder):
            synchronise(each)
        return Candidate(pack=wanted.pack, folder=folder)

    def _fetch(self, wanted: Wanted, files: Iterable[PackFile], source: SignedSource) -> None:
        for file in files:
            if self._source_of(wanted, file) is None:
                target = TargetFile(file.length, {"sha256": file.sha256}, blob_path(wanted.pack))
                source.download(target, self._blob(wanted.pack, file.sha256))

    def _unfold(self, wanted: Wanted, source: SignedSource) -> None:
        """Fetch no more of the directory than this kiosk needs, and make the rest of what it has."""
        folder = self._store.unpacking(wanted.pack, wanted.manifest.version, wanted.sha256)
        try:
            for files in unfold(wanted.manifest, folder, wanted.have):
                self._fetch(wanted, files, source)
                for file in files:
                    self._lay(wanted, file, folder / file.path)
        except NewerNeededError as error:
            raise RefusedError(Refusal.NEWER_NEEDED, error.problem) from error
        except UnusablePackError as error:
            raise RefusedError(Refusal.FOUND_WRONG, error.problem) from error
        self._unfolded[wanted.pack] = folder

    def _lay(self, wanted: Wanted, file: PackFile, path: Path) -> None:
        source = self._source_of(wanted, file)
        if source is None:
            raise FileNotFoundError(self._blob(wanted.pack, file.sha256))
        path.parent.mkdir(parents=True, exist_ok=True)
        if source.parent.parent == self._blobs:
            try:
                os.link(source, path)  # it is on the disk already, and goes from its first place
            except OSError:
                pass
            else:
                return
        shutil.copyfile(source, path)
        synchronise(path)

    def _source_of(self, wanted: Wanted, file: PackFile) -> Path | None:
        """Where this very content is on this disk; nothing where it is not."""
        places = [self._blob(wanted.pack, file.sha256)]
        if wanted.have is not None:
            places.append(wanted.have / file.path)
        return next((place for place in places if is_whole(place, file)), None)

    def _blob(self, pack: Pack, sha256: str) -> Path:
        return self._blobs / pack / sha256


def _folders(folder: Path) -> Iterator[Path]:
    for place, _, _ in os.walk(folder, topdown=False):
        yield Path(place)


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB"
