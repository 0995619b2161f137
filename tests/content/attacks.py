"""What somebody could do to a repository on its way to a kiosk, and what the kiosk must answer to each.

Each attack changes a copy of what is published (version 2 of everything); the kiosk has version 1, or already 2. The
repository's own keys are used only where an attack says that they were stolen.
"""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.metadata import Root, Snapshot, TargetFile, Targets

from kiosk.content.manifest import FORMAT, MOST_BYTES_OF_A_MANIFEST
from kiosk.content.packs import Pack, manifest_path
from kiosk.content.refusal import Refusal
from tests.content.by_hand import Repository, key, later, repository
from tests.content.packs import NOW, manifest_of

PACKS = (Pack.JOURNEYS, Pack.TRANSLATIONS)


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Before an attack.

    Attributes:
        published: what is to be changed.
        old: a copy of what was published before.
    """

    published: Repository
    old: Path

    @property
    def metadata(self) -> Path:
        return self.published.folder / "metadata"

    @property
    def targets(self) -> Path:
        return self.published.folder / "targets"

    def newest(self, role: str) -> Path:
        return self.metadata / f"{self.published.versions[role]}.{role}.json"

    def blob(self) -> Path:
        """A file of the journeys that is new in version 2."""
        (found,) = (
            path
            for path in (self.targets / "journeys").glob("*.file")
            if path.read_bytes() == b"journeys 2"
        )
        return found

    def manifest(self, pack: Pack) -> Path:
        role: Any = self.published.signed[pack]
        hashes = role.targets[manifest_path(pack)].hashes
        return self.targets / pack / f"{hashes['sha256']}.manifest.json"


@dataclass(frozen=True, kw_only=True)
class Attack:
    """One attack.

    Attributes:
        does: changes what is published.
        refusal: what the kiosk answers; nothing where the change is passed over, and switches nothing either.
        has_seen: whether the kiosk has installed version 2 already.
        now: when the kiosk asks.
    """

    name: str
    does: Callable[[Scene], object]
    refusal: Refusal | None
    has_seen: bool = False
    now: datetime = NOW


def _edit(path: Path, **changed: object) -> None:
    content = json.loads(path.read_bytes())
    content["signed"].update(changed)
    path.write_text(json.dumps(content))


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _restamp(scene: Scene, role: str, changed: Any, *by: str) -> None:
    """A role signed anew, and all that leads to it: with stolen keys."""
    changed.version += 1
    scene.published.write(role, changed, *by)
    scene.published.close()


def _expire(scene: Scene, role: str) -> None:
    changed: Any = scene.published.signed[role]
    changed.expires = later(-1)
    if role == "snapshot":
        changed.version += 1
        scene.published.write(role, changed)
        scene.published.stamp()
    else:
        _restamp(scene, role, changed)


def _two_must_sign(scene: Scene) -> None:
    """The journeys' role is given to two people, of whom one signs."""
    targets: Any = scene.published.signed["targets"]
    targets.add_key(key("second").public_key, Pack.JOURNEYS.value)
    targets.delegations.roles[Pack.JOURNEYS.value].threshold = 2
    _restamp(scene, "targets", targets)


def _one_signs_twice(scene: Scene) -> None:
    _two_must_sign(scene)
    path = scene.newest("journeys")
    content = json.loads(path.read_bytes())
    content["signatures"] *= 2
    path.write_text(json.dumps(content))


def _forged_root(scene: Scene) -> None:
    root: Any = scene.published.signed["root"]
    scene.published.write("root", _copied_root(root, version=2), "stranger")


def _copied_root(root: Root, *, version: int) -> Root:
    copy = Root.from_dict(root.to_dict())
    copy.version = version
    return copy


def _root_that_skips(scene: Scene) -> None:
    root: Any = scene.published.signed["root"]
    scene.published.write("root", _copied_root(root, version=3))
    (scene.metadata / "3.root.json").rename(scene.metadata / "2.root.json")


def _foreign(scene: Scene) -> None:
    shutil.rmtree(scene.published.folder)
    repository(scene.published.folder, 9, *PACKS, family="foreign ")


def _reaches_over(scene: Scene) -> None:
    """The translators' key signs a list of journeys."""
    role: Any = scene.published.signed[Pack.TRANSLATIONS]
    target = TargetFile.from_data(manifest_path(Pack.JOURNEYS), b"{}", ["sha256"])
    role.targets[target.path] = target
    _restamp(scene, Pack.TRANSLATIONS, role)


def _holds_a_journey(scene: Scene) -> None:
    files = {"en/journeys/bath.yaml": b"Ring this number."}
    manifest = manifest_of(Pack.TRANSLATIONS, 3, files)
    scene.published.publish_manifest(Pack.TRANSLATIONS, manifest, files)
    scene.published.close()


def _snapshot_of_before(scene: Scene) -> None:
    """The snapshot's key, stolen, says that older lists are the newest."""
    snapshot: Any = scene.published.signed["snapshot"]
    meta = Snapshot.from_dict(snapshot.to_dict()).meta
    meta["journeys.json"].version -= 1
    snapshot.meta = meta
    snapshot.version += 1
    scene.published.write("snapshot", snapshot)
    scene.published.stamp()


def _snapshot_without(scene: Scene) -> None:
    snapshot: Any = scene.published.signed["snapshot"]
    snapshot.meta = {name: each for name, each in snapshot.meta.items() if "journeys" not in name}
    snapshot.version += 1
    scene.published.write("snapshot", snapshot)
    scene.published.stamp()


def _sign_manifest(scene: Scene, source: bytes) -> None:
    scene.published.publish_manifest(Pack.JOURNEYS, source, {})
    scene.published.close()


def _publish_older(scene: Scene) -> None:
    scene.published.publish(1, Pack.JOURNEYS)


def _copy(scene: Scene, old: str, new: Path) -> None:
    shutil.copyfile(scene.old / "metadata" / old, new)


def _strip(path: Path) -> None:
    content = json.loads(path.read_bytes())
    content["signatures"] = []
    path.write_text(json.dumps(content))


def _a_kind_of_another(scene: Scene) -> None:
    shutil.copyfile(scene.newest("targets"), scene.newest("snapshot"))


def _empty_role(scene: Scene) -> None:
    role = Targets(version=scene.published.versions["journeys"], expires=later(300))
    scene.published.write("journeys", role, "translations")


ATTACKS = (
    Attack(
        name="a byte of a file changed",
        does=lambda scene: _flip(scene.blob()),
        refusal=Refusal.GARBLED,
    ),
    Attack(
        name="a file too long",
        does=lambda scene: scene.blob().write_bytes(scene.blob().read_bytes() + b"!" * 90_000),
        refusal=Refusal.TOO_LARGE,
    ),
    Attack(
        name="a file too short",
        does=lambda scene: scene.blob().write_bytes(b"journ"),
        refusal=Refusal.CUT_OFF,
    ),
    Attack(
        name="a file missing", does=lambda scene: scene.blob().unlink(), refusal=Refusal.CUT_OFF
    ),
    Attack(
        name="a byte of a list of files changed",
        does=lambda scene: _flip(scene.manifest(Pack.JOURNEYS)),
        refusal=Refusal.GARBLED,
    ),
    Attack(
        name="the list of files of another pack",
        does=lambda scene: shutil.copyfile(
            scene.manifest(Pack.TRANSLATIONS), scene.manifest(Pack.JOURNEYS)
        ),
        refusal=Refusal.TOO_LARGE,  # by the one letter that it is longer
    ),
    Attack(
        name="an old timestamp: rollback",
        does=lambda scene: _copy(scene, "timestamp.json", scene.metadata / "timestamp.json"),
        refusal=Refusal.ROLLED_BACK,
        has_seen=True,
    ),
    Attack(
        name="an old snapshot under the new name: mix and match",
        does=lambda scene: _copy(scene, "2.snapshot.json", scene.newest("snapshot")),
        refusal=Refusal.MIXED,
    ),
    Attack(
        name="an old role under the new name: mix and match",
        does=lambda scene: _copy(scene, "2.journeys.json", scene.newest("journeys")),
        refusal=Refusal.MIXED,
    ),
    Attack(
        name="an edited timestamp",
        does=lambda scene: _edit(scene.metadata / "timestamp.json", version=99),
        refusal=Refusal.FOREIGN,
    ),
    Attack(
        name="an edited role",
        does=lambda scene: _edit(scene.newest("journeys"), targets={}),
        refusal=Refusal.FOREIGN,
    ),
    Attack(
        name="a timestamp of 20 kB",
        does=lambda scene: (scene.metadata / "timestamp.json").write_bytes(b"{" * 20_000),
        refusal=Refusal.TOO_LARGE,
    ),
    Attack(
        name="a snapshot without an end",
        does=lambda scene: scene.newest("snapshot").write_bytes(b" " * 3_000_000),
        refusal=Refusal.TOO_LARGE,
    ),
    Attack(
        name="garbage for a timestamp",
        does=lambda scene: (scene.metadata / "timestamp.json").write_bytes(b"<html>sign in</html>"),
        refusal=Refusal.GARBLED,
    ),
    Attack(
        name="a role that breaks off",
        does=lambda scene: scene.newest("journeys").write_bytes(
            scene.newest("journeys").read_bytes()[:-200]
        ),
        refusal=Refusal.CUT_OFF,
    ),
    Attack(
        name="metadata of another kind",
        does=_a_kind_of_another,
        refusal=Refusal.MIXED,
    ),
    Attack(
        name="a timestamp held back: freeze",
        does=lambda _: None,
        refusal=Refusal.EXPIRED,
        now=later(8),
    ),
    Attack(
        name="a snapshot that has expired",
        does=lambda scene: _expire(scene, "snapshot"),
        refusal=Refusal.EXPIRED,
    ),
    Attack(
        name="a role that has expired",
        does=lambda scene: _expire(scene, "journeys"),
        refusal=Refusal.EXPIRED,
    ),
    Attack(name="a role signed by another role's key", does=_empty_role, refusal=Refusal.FOREIGN),
    Attack(
        name="a role that reaches over its paths", does=_reaches_over, refusal=None, has_seen=True
    ),
    Attack(
        name="a translation that is a journey", does=_holds_a_journey, refusal=Refusal.FOUND_WRONG
    ),
    Attack(name="one signature of two", does=_two_must_sign, refusal=Refusal.FOREIGN),
    Attack(name="one signature twice", does=_one_signs_twice, refusal=Refusal.GARBLED),
    Attack(
        name="no signature at all",
        does=lambda scene: _strip(scene.metadata / "timestamp.json"),
        refusal=Refusal.FOREIGN,
    ),
    Attack(name="a forged root", does=_forged_root, refusal=Refusal.FOREIGN),
    Attack(name="a root that skips a version", does=_root_that_skips, refusal=Refusal.MIXED),
    Attack(name="another publisher's whole repository", does=_foreign, refusal=Refusal.FOREIGN),
    Attack(
        name="an older snapshot signed anew",
        does=_snapshot_of_before,
        refusal=Refusal.ROLLED_BACK,
        has_seen=True,
    ),
    Attack(
        name="a snapshot without a role",
        does=_snapshot_without,
        refusal=Refusal.MIXED,
        has_seen=True,
    ),
    Attack(
        name="an older pack signed anew",
        does=_publish_older,
        refusal=Refusal.ROLLED_BACK,
        has_seen=True,
    ),
    Attack(
        name="a list of files that fills the disk",
        does=lambda scene: _sign_manifest(scene, b" " * (MOST_BYTES_OF_A_MANIFEST + 1)),
        refusal=Refusal.TOO_LARGE,
    ),
    Attack(
        name="a pack of another time of Handrail",
        does=lambda scene: _sign_manifest(scene, json.dumps({"format": FORMAT + 1}).encode()),
        refusal=Refusal.NEWER_NEEDED,
    ),
    Attack(
        name="nothing there",
        does=lambda scene: shutil.rmtree(scene.published.folder),
        refusal=Refusal.NOTHING_THERE,
    ),
)
