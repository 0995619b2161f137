"""The files of packs: as they are published or wait, laid out to be looked at, put where they belong."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from tuf.api.metadata import Metadata, TargetFile

from kiosk.content.manifest import Manifest, written
from kiosk.content.packs import Pack, manifest_path
from kiosk.content.publishing.collecting import Files, lay_out
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.signing import Change
from kiosk.content.publishing.state import (
    State,
    blob_name,
    manifest_name,
    published_manifest,
    read_blob,
)
from kiosk.content.publishing.waiting import FOLDER

#: Looks at the files of every pack as they would be together, and says in words what is wrong.
Inspect = Callable[[Mapping[Pack, Path]], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A pack and its files, by their path in it."""

    manifest: Manifest
    files: Files


def read_contents(place: Place, metadata: Metadata[Any], pack: Pack) -> Contents | None:
    """A pack as it lies in a place; None where it was never published.

    Raises:
        StorageError: something is missing, or not what was signed.
        NetworkError: the place cannot be reached.
    """
    manifest = published_manifest(place, metadata, pack)
    if manifest is None:
        return None
    files = {file.path: read_blob(place, pack, file.sha256, file.length) for file in manifest.files}
    return Contents(manifest=manifest, files=files)


def waiting_contents(place: Place, state: State, change: Change) -> dict[Pack, Contents]:
    """The packs of a change whose files are not those that are published.

    Raises:
        StorageError: something is missing, or not what was signed.
        NetworkError: the place cannot be reached.
    """
    found = {}
    for pack in Pack:
        if pack.value not in change or pack not in state.packs:
            continue
        metadata = change[pack.value]
        if metadata.signed.targets != state.packs[pack].signed.targets:
            contents = read_contents(place.within(FOLDER), metadata, pack)
            if contents is not None:
                found[pack] = contents
    return found


def name_target(metadata: Metadata[Any], manifest: Manifest) -> None:
    """Let a pack's metadata name a manifest, and nothing else."""
    path = manifest_path(manifest.pack)
    metadata.signed.targets = {path: TargetFile.from_data(path, written(manifest), ["sha256"])}


def put_contents(place: Place, contents: Contents) -> int:
    """Write the files of a pack, and its manifest after them; those that are there already stay.

    Returns:
        How many files had to be written.

    Raises:
        StorageError, NetworkError: they cannot be written.
    """
    pack = contents.manifest.pack
    count = 0
    for file in contents.manifest.files:
        data = contents.files[file.path]
        count += _put(place, blob_name(pack, file.sha256), data)
    manifest = written(contents.manifest)
    return count + _put(place, manifest_name(pack, sha256(manifest).hexdigest()), manifest)


def _put(place: Place, name: str, data: bytes) -> bool:
    if place.get(name, most=max(len(data), 1) * 2 + 1_000_000) == data:
        return False
    place.put(name, data)
    return True


@contextmanager
def laid_out(
    place: Place, state: State, offered: Mapping[Pack, Contents]
) -> Iterator[dict[Pack, Path]]:
    """Folders with every pack as it would be: what is offered, and of the others what is published.

    The directory is only there when it is offered: it is by far the largest, and nothing else has to fit to it.

    Raises:
        StorageError: something that is published is missing, or nothing can be written.
        NetworkError: the place cannot be reached.
    """
    with tempfile.TemporaryDirectory(prefix="handrail-packs-") as folder:
        found = {}
        for pack, metadata in state.packs.items():
            contents = offered.get(pack)
            if contents is None and pack is not Pack.DIRECTORY:
                contents = read_contents(place, metadata, pack)
            if contents is not None:
                found[pack] = Path(folder) / pack.value
                found[pack].mkdir()
                lay_out(contents.files, found[pack])
        yield found
