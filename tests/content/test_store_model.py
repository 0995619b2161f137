"""The store against a model: installed, gone back from, damaged, cut off by power at any change, opened again."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.content.packs import Pack
from kiosk.content.pointer import COPY, NAME
from kiosk.content.store import PackStore
from kiosk.core.errors import StorageError
from tests.content.faulty_disk import FaultyDisk, faulty
from tests.content.packs import NOW, sample, sample_files

PACKS = (Pack.JOURNEYS, Pack.THESAURUS, Pack.LOOK)
Set = frozenset[tuple[Pack, int]]
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own in it
SHIPPED: Set = frozenset()


class StoreMachine(RuleBasedStateMachine):
    """What is in use is one whole set that was once in use, or, where the disk was damaged, what of it is whole."""

    @initialize()
    def begin(self) -> None:
        # In memory, where there is such a place: the disk of this test is one that only seems to fail.
        self.folder = Path(tempfile.mkdtemp(dir=_MEMORY if _MEMORY.is_dir() else None))
        self.store = PackStore(self.folder / "packs")
        self.version = 0
        self.now: Set = SHIPPED
        self.before: Set = SHIPPED
        self.damaged = False

    def teardown(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def in_use(self) -> Set:
        return frozenset((each.pack, each.version) for each in self.store.installed().packs)

    @rule(packs=st.sets(st.sampled_from(PACKS), min_size=1), at=st.integers(0, 25))
    def install(self, packs: set[Pack], at: int) -> None:
        """Power goes at some change of it; 0: it does not."""
        self.version += 1
        old = self.in_use()
        new = frozenset(
            {each for each in old if each[0] not in packs}
            | {(pack, self.version) for pack in packs}
        )
        candidates = [sample(self.store, pack, self.version) for pack in sorted(packs)]
        disk = FaultyDisk(at=at)
        with faulty(disk):
            self.store.install(candidates, NOW)
        self._is_now(old, new, whole=not at or disk.count < at)

    @precondition(lambda self: self.now)
    @rule(at=st.integers(0, 12))
    def go_back(self, at: int) -> None:
        old = self.in_use()
        disk = FaultyDisk(at=at)
        with faulty(disk), suppress(StorageError):
            self.store.go_back(NOW)
        if self.damaged:
            self.open_again()
        else:
            self._is_now(old, self.before, whole=not at or disk.count < at, back=True)

    @precondition(lambda self: self.now)
    @rule(which=st.randoms(use_true_random=False))
    def damage_a_file(self, which: object) -> None:
        files = sorted(path for path in self.store.root.glob("*/*/**/*") if path.is_file())
        path = which.choice(files)  # type: ignore[attr-defined]
        path.write_bytes(path.read_bytes()[:-1])
        self.open_again()

    @rule(name=st.sampled_from([NAME, COPY]))
    def damage_a_pointer(self, name: str) -> None:
        with suppress(FileNotFoundError):
            (self.store.root / name).write_bytes((self.store.root / name).read_bytes()[:-9])
            self.open_again()

    @rule()
    def open_again(self) -> None:
        self.store = PackStore(self.store.root)
        self._believe()

    @invariant()
    def what_is_in_use_is_whole(self) -> None:
        fresh = PackStore(self.store.root)
        found = fresh.installed()
        for each in found.packs:
            for path, content in sample_files(each.pack, each.version).items():
                assert (each.folder / path).read_bytes() == content
        if not self.damaged:
            assert frozenset((each.pack, each.version) for each in found.packs) == self.now
            assert fresh.faults() == ()

    def _is_now(self, old: Set, new: Set, *, whole: bool, back: bool = False) -> None:
        self.store = PackStore(self.store.root)
        found = self.in_use()
        assert found == new if whole else found in (old, new), (found, old, new)
        if found != old:
            self.before = SHIPPED if back else old
        self._believe()

    def _believe(self) -> None:
        installed = self.store.installed()
        self.now = frozenset((each.pack, each.version) for each in installed.packs)
        self.before = frozenset((each.pack, each.version) for each in installed.before)
        self.damaged = bool(self.store.faults())


StoreMachine.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=12,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
TestStore = StoreMachine.TestCase
