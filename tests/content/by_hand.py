"""A publisher's repository for the tests of the kiosk's side, written by hand: so that it can lie as well.

Independent of the publisher's side of the project: what is tried here is what a kiosk makes of any repository of the
shape that `kiosk.content.packs` says.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Signed,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from kiosk.content.manifest import Manifest, written
from kiosk.content.packs import Pack, manifest_path
from tests.content.packs import NOW, manifest_of, sample_files

TOPS = ("root", "targets", "snapshot", "timestamp")
LIFETIMES = {"root": 730, "targets": 365, "snapshot": 30, "timestamp": 7}


@cache
def key(name: str) -> CryptoSigner:
    """The key of that name; the same in all tests of a process."""
    return CryptoSigner.generate_ed25519()


def later(days: float, now: datetime = NOW) -> datetime:
    return now.replace(microsecond=0) + timedelta(days=days)


@dataclass(kw_only=True)
class Repository:
    """A repository in a folder: what was published last, each role signed by the key of its name.

    Attributes:
        folder: of `metadata/` and `targets/`.
        now: when everything is signed.
        family: goes before the names of keys: another publisher has other keys.
    """

    folder: Path
    now: datetime = NOW
    family: str = ""
    versions: dict[str, int] = field(default_factory=dict)
    signed: dict[str, Signed] = field(default_factory=dict)

    @property
    def root(self) -> bytes:
        return (self.folder / "metadata" / "1.root.json").read_bytes()

    def signer(self, role: str) -> CryptoSigner:
        return key(f"{self.family}{role}")

    def begin(self) -> None:
        """The first root, and all roles without anything published."""
        (self.folder / "metadata").mkdir(parents=True)
        root = Root(version=1, expires=self._until("root"), consistent_snapshot=True)
        for role in TOPS:
            root.add_key(self.signer(role).public_key, role)
        self.write("root", root)
        delegations = Delegations(
            {},
            {pack.value: DelegatedRole(pack.value, [], 1, True, [f"{pack}/*"]) for pack in Pack},
        )
        targets = Targets(version=1, expires=self._until("targets"), delegations=delegations)
        for pack in Pack:
            targets.add_key(self.signer(pack).public_key, pack.value)
        self.write("targets", targets)
        for pack in Pack:
            self.write(pack, Targets(version=1, expires=self._until(pack)))
        self.close()

    def publish(self, version: int, *packs: Pack) -> None:
        """The sample of that version of each pack."""
        self.publish_files({pack: (version, sample_files(pack, version)) for pack in packs})

    def publish_files(self, packs: Mapping[Pack, tuple[int, Mapping[str, bytes]]]) -> None:
        for pack, (version, files) in packs.items():
            manifest = manifest_of(pack, version, files, says=f"{pack} {version}")
            self.publish_manifest(pack, manifest, files)
        self.close()

    def publish_manifest(
        self, pack: Pack, manifest: Manifest | bytes, files: Mapping[str, bytes]
    ) -> None:
        """A pack with any manifest, its role signed; `close` makes it visible."""
        source = manifest if isinstance(manifest, bytes) else written(manifest)
        place = self.folder / "targets" / pack
        place.mkdir(parents=True, exist_ok=True)
        for content in files.values():
            (place / f"{hashlib.sha256(content).hexdigest()}.file").write_bytes(content)
        target = TargetFile.from_data(manifest_path(pack), source, ["sha256"])
        (place / f"{target.hashes['sha256']}.manifest.json").write_bytes(source)
        role = Targets(
            version=self.versions[pack] + 1,
            expires=self._until(pack),
            targets={target.path: target},
        )
        self.write(pack, role)

    def close(self) -> None:
        """Sign a snapshot of everything, and a timestamp of that."""
        names = ("targets", *(pack.value for pack in Pack))
        snapshot = Snapshot(
            version=self.versions.get("snapshot", 0) + 1,
            expires=self._until("snapshot"),
            meta={f"{name}.json": MetaFile(self.versions[name]) for name in names},
        )
        self.write("snapshot", snapshot)
        self.stamp()

    def stamp(self) -> None:
        """Sign a timestamp anew."""
        timestamp = Timestamp(
            version=self.versions.get("timestamp", 0) + 1,
            expires=self._until("timestamp"),
            snapshot_meta=MetaFile(self.versions["snapshot"]),
        )
        self.write("timestamp", timestamp)

    def rotate(self, role: str, new: str, *by: str) -> None:
        """A next root, in which a role has another key; signed by the keys of these names as well."""
        root: Any = self.signed["root"]
        changed = Root.from_dict(root.to_dict())
        changed.version += 1
        for keyid in list(changed.roles[role].keyids):
            changed.revoke_key(keyid, role)
        changed.add_key(key(new).public_key, role)
        signers = by or ("root", new) if role == "root" else by or ("root",)
        self.write("root", changed, *signers)

    def write(self, role: str, signed: Signed, *by: str) -> None:
        """Sign and write the metadata of a role."""
        metadata: Metadata[Any] = Metadata(signed)
        signers = [key(f"{self.family}{name}") for name in by] or [self.signer(role)]
        for signer in signers:
            metadata.sign(signer, append=True)
        self.versions[role] = signed.version
        self.signed[role] = signed
        name = f"{role}.json" if role == "timestamp" else f"{signed.version}.{role}.json"
        metadata.to_file(str(self.folder / "metadata" / name))

    def _until(self, role: str) -> datetime:
        return later(LIFETIMES.get(role, 365), self.now)


def repository(folder: Path, version: int = 1, *packs: Pack, **more: Any) -> Repository:
    """A repository in which a version of these packs is published; of all, where none are named."""
    made = Repository(folder=folder, **more)
    made.begin()
    made.publish(version, *(packs or tuple(Pack)))
    return made
