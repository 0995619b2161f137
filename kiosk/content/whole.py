"""Whether an unpacked pack is whole: its list of files, and every file, have the hashes they were installed with."""

import hashlib
from pathlib import Path

from kiosk.content.directory.about import ABOUT
from kiosk.content.directory.unfold import fault_of
from kiosk.content.manifest import MOST_BYTES_OF_A_MANIFEST, Manifest, PackFile, read_manifest
from kiosk.content.packs import Pack
from kiosk.core.errors import StorageError

#: The name of the list in the folder of an unpacked pack.
MANIFEST = "manifest.json"


def whole(folder: Path, pack: Pack, sha256: str) -> Manifest:
    """The manifest of the pack in this folder, everything that it lists looked at.

    Args:
        folder: of the unpacked pack.
        pack: which it should be.
        sha256: of its manifest, as it was when the pack was installed.

    Raises:
        StorageError: something is missing, cannot be read, or is not what was installed.
    """
    source = _content(folder / MANIFEST, MOST_BYTES_OF_A_MANIFEST + 1)
    if hashlib.sha256(source).hexdigest() != sha256:
        raise _damaged(pack, MANIFEST)
    manifest = read_manifest(source, pack)
    for file in manifest.files:
        if pack is Pack.DIRECTORY and file.path != ABOUT:
            continue  # however its bins came here, they are what the file about them says
        if not is_whole(folder / file.path, file):
            raise _damaged(pack, file.path)
    fault = fault_of(folder) if pack is Pack.DIRECTORY else ""
    if fault:
        raise StorageError(fault, "Update the content packs again.")
    return manifest


def is_whole(path: Path, file: PackFile) -> bool:
    """Whether there is this very file at that place, and nothing more in it."""
    try:
        source = _content(path, file.length + 1)
    except StorageError:
        return False
    return len(source) == file.length and hashlib.sha256(source).hexdigest() == file.sha256


def _content(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise StorageError(
            f"{path} cannot be read ({error.strerror or type(error).__name__}).",
            "Update the content packs again.",
        ) from error


def _damaged(pack: Pack, name: str) -> StorageError:
    return StorageError(
        f"The {pack} pack is damaged: {name} is not what was installed.",
        "Update the content packs again.",
    )
