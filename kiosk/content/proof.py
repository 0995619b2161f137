"""The proof of an installed pack: the signed lists that it came with, held against the day on which it was installed.

They lie in its folder (`signed/`). Without a network nothing newer can be asked, so what was good when it was installed
stays good, whatever has expired since; but nothing counts that no root of this kiosk's leads to.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import Metadata, Root, Targets

from kiosk.content.packs import Pack, manifest_path
from kiosk.content.pointer import Held
from kiosk.content.trust import MOST_BYTES_OF_A_ROOT
from kiosk.core.errors import StorageError

FOLDER = "signed"
_ROOT_NAME = re.compile(r"([0-9]{1,6})\.root\.json")


def proof_from(metadata: Path, pack: Pack) -> Mapping[str, bytes]:
    """What proves a pack, of the metadata that was just found good: its files, by where they lie in a pack's folder.

    Raises:
        OSError: one cannot be read.
    """
    paths = [*_roots(metadata / "root_history"), metadata / "targets.json"]
    paths.append(metadata / f"{pack}.json")
    return {f"{FOLDER}/{path.name}": path.read_bytes() for path in paths}


def is_proved(held: Held, packs: Path, anchors: Iterable[bytes]) -> bool:
    """Whether the signatures beside an installed pack lead from a root that is believed to the pack's manifest.

    Args:
        held: the pack.
        packs: the folder of all packs.
        anchors: the roots that are believed.
    """
    folder = held.folder(packs) / FOLDER
    for anchor in anchors:
        try:
            root = _last_root(anchor, folder)
            targets = _signed(folder / "targets.json", root, Targets.type, held.installed)
            role = _signed(folder / f"{held.pack}.json", targets, held.pack, held.installed)
            listed = role.targets.get(manifest_path(held.pack))
        except (OSError, RepositoryError, StorageError, ValueError):
            continue
        if listed is not None and listed.hashes.get("sha256") == held.manifest:
            return True
    return False


def _last_root(anchor: bytes, folder: Path) -> Root:
    """The newest root that the one that is believed leads to, each signed by the one before and by itself."""
    root = Metadata[Root].from_bytes(anchor[: MOST_BYTES_OF_A_ROOT + 1]).signed
    paths = {int(path.name.split(".")[0]): path for path in _roots(folder)}
    while (path := paths.get(root.version + 1)) is not None:
        metadata = Metadata[Root].from_bytes(path.read_bytes())
        try:
            for signer in (root, metadata.signed):
                signer.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
        except UnsignedMetadataError:
            break  # left by a publisher whom this kiosk believed before
        root = metadata.signed
    return root


def _signed(path: Path, by: Root | Targets, role: str, moment: datetime) -> Targets:
    metadata: Metadata[Any] = Metadata.from_bytes(path.read_bytes())
    by.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
    if not isinstance(metadata.signed, Targets) or metadata.signed.is_expired(moment):
        raise StorageError(f"{path.name} was not good any more.")
    return metadata.signed


def _roots(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if _ROOT_NAME.fullmatch(path.name):
            yield path
