"""What a repository says now: its metadata, every signature looked at, whether or not it has expired.

A publisher must be able to put an expired repository right, so expiry is said (`report`) and stops nothing here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.content.manifest import (
    MOST_BYTES_OF_A_FILE,
    MOST_BYTES_OF_A_MANIFEST,
    Manifest,
    read_manifest,
)
from kiosk.content.packs import Pack, blob_path, manifest_path
from kiosk.content.publishing.lifetimes import ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.publishing.place import Place
from kiosk.core.errors import StorageError

#: No file of ours comes near it: the longest, with a few keys and one target, have some kB.
MOST_BYTES_OF_METADATA = 512_000
_MOST_ROOTS = 256
_Signed = TypeVar("_Signed", Root, Timestamp, Snapshot, Targets)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Metadata that fits together. Nothing of it is changed in place."""

    root: Metadata[Root]
    timestamp: Metadata[Timestamp]
    snapshot: Metadata[Snapshot]
    targets: Metadata[Targets]
    packs: Mapping[Pack, Metadata[Targets]]

    def of(self, role: str) -> Metadata[Any]:
        """The metadata of a role by its name."""
        tops: dict[str, Metadata[Any]] = {
            ROOT: self.root,
            TIMESTAMP: self.timestamp,
            SNAPSHOT: self.snapshot,
            TARGETS: self.targets,
        }
        return tops[role] if role in tops else self.packs[Pack(role)]


def metadata_name(role: str, version: int) -> str:
    """The file of a role's metadata; the timestamp's has no number, for it is what is asked for first."""
    return f"metadata/{role}.json" if role == TIMESTAMP else f"metadata/{version}.{role}.json"


def blob_name(pack: Pack, sha256: str) -> str:
    """The file that holds what has this hash."""
    return _by_hash(blob_path(pack), sha256)


def manifest_name(pack: Pack, sha256: str) -> str:
    """The file of a manifest that has this hash."""
    return _by_hash(manifest_path(pack), sha256)


def _by_hash(path: str, sha256: str) -> str:
    folder, _, name = path.rpartition("/")
    return f"targets/{folder}/{sha256}.{name}"


def load_state(place: Place, trusted: bytes | None = None) -> State:
    """Read a repository.

    Args:
        place: where it is.
        trusted: a root that the publisher has kept; without it the repository's own first one is believed.

    Raises:
        StorageError: there is none, or a signature is missing or wrong.
        NetworkError: it cannot be reached.
    """
    root = _root(place, trusted)
    timestamp = _signed(place, root.signed, TIMESTAMP, 0, Timestamp)
    snapshot_of = timestamp.signed.snapshot_meta
    snapshot = _signed(place, root.signed, SNAPSHOT, snapshot_of.version, Snapshot)
    listed = snapshot.signed.meta
    targets = _signed(place, root.signed, TARGETS, listed["targets.json"].version, Targets)
    packs = {
        pack: _signed(place, targets.signed, pack.value, listed[f"{pack}.json"].version, Targets)
        for pack in Pack
        if f"{pack}.json" in listed
    }
    return State(root=root, timestamp=timestamp, snapshot=snapshot, targets=targets, packs=packs)


def _root(place: Place, trusted: bytes | None) -> Metadata[Root]:
    first = trusted or place.get(metadata_name(ROOT, 1), most=MOST_BYTES_OF_METADATA)
    if first is None:
        raise StorageError(
            f"There are no content packs at {place.where}.",
            "Check the place, or begin there: kiosk content keys",
        )
    root = _read(place, first, ROOT, Root)
    _verified(place, root.signed, ROOT, root)
    for version in range(root.signed.version + 1, _MOST_ROOTS):
        following = place.get(metadata_name(ROOT, version), most=MOST_BYTES_OF_METADATA)
        if following is None:
            break
        newer = _read(place, following, ROOT, Root)
        _verified(place, root.signed, ROOT, newer)
        _verified(place, newer.signed, ROOT, newer)
        if newer.signed.version != version:
            raise _foreign(
                place, f"{version}.root.json says that it is version {newer.signed.version}"
            )
        root = newer
    return root


def _signed(
    place: Place, delegator: Root | Targets, role: str, version: int, kind: type[_Signed]
) -> Metadata[_Signed]:
    name = metadata_name(role, version)
    source = place.get(name, most=MOST_BYTES_OF_METADATA)
    if source is None:
        raise _foreign(place, f"{name} is missing")
    read = _read(place, source, role, kind)
    _verified(place, delegator, role, read)
    if version and read.signed.version != version:
        raise _foreign(place, f"{name} says that it is version {read.signed.version}")
    return read


def _read(place: Place, source: bytes, role: str, kind: type[_Signed]) -> Metadata[_Signed]:
    try:
        read: Metadata[Any] = Metadata.from_bytes(source)
    except DeserializationError as error:
        raise _foreign(place, f"the metadata of {role} cannot be read") from error
    if not isinstance(read.signed, kind):
        raise _foreign(place, f"the metadata of {role} is of another kind")
    return read


def _verified(place: Place, delegator: Root | Targets, role: str, read: Metadata[Any]) -> None:
    try:
        delegator.verify_delegate(role, read.signed_bytes, read.signatures)
    except (RepositoryError, ValueError) as error:
        raise _foreign(place, f"{role} is not signed by those who must sign it") from error


def _foreign(place: Place, why: str) -> StorageError:
    return StorageError(
        f"What is published at {place.where} is not whole: {why}.",
        "Put nothing over it: bring the folder `metadata` back from a copy, and find out who wrote there.",
    )


def published_manifest(place: Place, metadata: Metadata[Targets], pack: Pack) -> Manifest | None:
    """The manifest that a pack's metadata names; None where the pack was never published.

    Raises:
        StorageError: it is missing, or not the one that was signed.
        NetworkError: it cannot be reached.
    """
    target = metadata.signed.targets.get(manifest_path(pack))
    if target is None:
        return None
    name = manifest_name(pack, target.hashes["sha256"])
    source = place.get(name, most=MOST_BYTES_OF_A_MANIFEST)
    return read_manifest(_as_signed(place, name, source, target), pack)


def read_blob(place: Place, pack: Pack, sha256: str, length: int) -> bytes:
    """A file of a pack, by its hash.

    Raises:
        StorageError: it is missing, or not the one that was signed.
        NetworkError: it cannot be reached.
    """
    name = blob_name(pack, sha256)
    target = TargetFile(length, {"sha256": sha256}, blob_path(pack))
    return _as_signed(place, name, place.get(name, most=MOST_BYTES_OF_A_FILE), target)


def _as_signed(place: Place, name: str, source: bytes | None, target: TargetFile) -> bytes:
    if source is None:
        raise _foreign(place, f"{name} is missing")
    try:
        target.verify_length_and_hashes(source)
    except RepositoryError as error:
        raise _foreign(place, f"{name} is not what was signed") from error
    return source
