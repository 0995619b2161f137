"""A kiosk and a publisher before an attack: made once, copied for each."""

import copy
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content.fetch import Patience
from kiosk.content.outcome import Outcome
from kiosk.content.packs import Pack
from kiosk.content.store import PackStore
from kiosk.content.trust import place_root
from kiosk.content.update import update
from tests.content.attacks import PACKS, Attack, Scene
from tests.content.by_hand import Repository, repository
from tests.content.packs import NOW

_BEYOND = 20
QUICK = Patience(connect=2, gap=2, whole=5)


def nothing_wrong(_: Mapping[Pack, Path]) -> tuple[str, ...]:
    return ()


def taken(store: PackStore, source: str | Path, now: datetime = NOW) -> Outcome:
    """An update by a process that knows nothing of the one before."""
    return update(PackStore(store.root), source, now=now, inspect=nothing_wrong, patience=QUICK)


def held(store: PackStore) -> dict[str, int]:
    """What the next start finds; all of it sound."""
    fresh = PackStore(store.root)
    found = {each.pack.value: each.version for each in fresh.installed().packs}
    assert fresh.faults() == ()
    return found


@dataclass(frozen=True, kw_only=True)
class Template:
    """What all attacks begin with.

    Attributes:
        old, new: what was published first and then.
        healed: what the publisher has out after an attack, with counters beyond whatever stolen keys have signed.
        kiosks: the folders of packs of a kiosk that has the first, and of one that has the second.
    """

    old: Repository
    new: Repository
    healed: Repository
    kiosks: tuple[Path, Path]

    @classmethod
    def made(cls, folder: Path) -> "Template":
        old = repository(folder / "old", 1, *PACKS)
        store = PackStore(folder / "kiosk 1")
        place_root(store.root, old.root)
        assert taken(store, old.folder).refusal is None
        new = _copied(old, folder / "new")
        new.publish(2, *PACKS)
        healed = _copied(new, folder / "healed")
        targets = healed.signed["targets"]
        targets.version += _BEYOND
        healed.write("targets", targets)
        for role in ("snapshot", "timestamp", *PACKS):
            healed.versions[role] += _BEYOND
        healed.publish(3, *PACKS)
        seen = PackStore(shutil.copytree(store.root, folder / "kiosk 2", symlinks=True))
        assert taken(seen, new.folder).refusal is None
        return cls(old=old, new=new, healed=healed, kiosks=(store.root, seen.root))

    def scene(self, attack: Attack, folder: Path) -> tuple[Scene, PackStore]:
        """A copy on which the attack was done, and of the kiosk that it is meant for."""
        published = _copied(self.new, folder / "published")
        scene = Scene(published=published, old=self.old.folder)
        attack.does(scene)
        kiosk = self.kiosks[attack.has_seen]
        return scene, PackStore(shutil.copytree(kiosk, folder / "packs", symlinks=True))


def _copied(made: Repository, folder: Path) -> Repository:
    copied = copy.deepcopy(made)
    copied.folder = shutil.copytree(made.folder, folder)
    return copied


def answer(attack: Attack, store: PackStore, source: str | Path, healed: str | Path) -> None:
    """The attack is refused for the right reason, nothing is switched, and afterwards all is as if it had not been."""
    before = held(store)
    outcome = taken(store, source, attack.now)
    assert (outcome.refusal, outcome.installed) == (attack.refusal, ()), outcome
    assert bool(outcome.problem and outcome.remedy) == bool(attack.refusal)
    assert held(store) == before == dict.fromkeys(map(str, PACKS), 2 if attack.has_seen else 1)
    assert taken(store, healed).refusal is None
    assert held(store) == dict.fromkeys(map(str, PACKS), 3)
