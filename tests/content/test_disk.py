"""A disk that is full, read-only or without power at any change of an update: nothing is lost, and words say it."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from kiosk.content.refusal import Refusal
from kiosk.content.store import PackStore
from tests.content.attacks import PACKS
from tests.content.faulty_disk import FaultyDisk, PowerCutError, faulty, full, read_only
from tests.content.scenes import Template, held, taken

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc which file it is")

#: Every so many of some 200 changes of an update; `make content-faults` tries every one.
_STEP = int(os.environ.get("STEP", "23"))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template.made(tmp_path_factory.mktemp("disk"))


def versions(number: int) -> dict[str, int]:
    return dict.fromkeys(map(str, PACKS), number)


def store_of(template: Template, folder: Path) -> PackStore:
    shutil.rmtree(folder, ignore_errors=True)
    return PackStore(shutil.copytree(template.kiosks[0], folder, symlinks=True))


def changes_of_an_update(template: Template, folder: Path) -> int:
    store = store_of(template, folder)
    with faulty(FaultyDisk()) as disk:
        assert taken(store, template.new.folder).refusal is None
    assert disk.count > 100
    return disk.count


@pytest.mark.parametrize("stays", [False, True])
def test_a_full_disk(template: Template, tmp_path: Path, *, stays: bool) -> None:
    folder = tmp_path / "packs"
    refused = 0
    for at in range(1 + stays, changes_of_an_update(template, folder), _STEP):
        store = store_of(template, folder)
        with faulty(FaultyDisk(full, at=at, stays=stays)):
            outcome = taken(store, template.new.folder)
        assert outcome.refusal in {Refusal.NO_ROOM, None}, at
        refused += outcome.refusal is not None
        assert held(store) == versions(1 if outcome.refusal else 2), at
        if outcome.refusal:
            assert outcome.problem == "The kiosk's disk is full."
            assert taken(store, template.new.folder).refusal is None
            assert held(store) == versions(2), at
    assert refused


def test_a_disk_that_can_only_be_read(template: Template, tmp_path: Path) -> None:
    store = store_of(template, tmp_path / "packs")
    with faulty(FaultyDisk(read_only, at=1, stays=True)):
        outcome = taken(store, template.new.folder)
        assert held(store) == versions(1)
    assert outcome.refusal is Refusal.DISK
    assert "Read-only file system" in outcome.problem


def test_power_that_goes(template: Template, tmp_path: Path) -> None:
    folder = tmp_path / "packs"
    found = []
    for at in range(1, changes_of_an_update(template, folder) + 1, _STEP):
        store = store_of(template, folder)
        with faulty(FaultyDisk(PowerCutError, at=at)):
            taken(store, template.new.folder)
        found.append(held(store))
        assert found[-1] in (versions(1), versions(2)), at
        assert taken(store, template.new.folder).refusal is None, at
        assert held(store) == versions(2), at
    assert versions(1) in found


def test_without_waiting_for_the_disk_something_would_be_lost(
    template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test above can fail: where nobody waits, a power cut just after an update leaves empty files."""
    for module in ("core.atomic_file", "content.unpack", "content.signed", "content.store"):
        monkeypatch.setattr(f"kiosk.{module}.synchronise", lambda _: None)
    store = store_of(template, tmp_path / "packs")
    with faulty(FaultyDisk()) as disk:
        taken(store, template.new.folder)
    disk.power_goes()
    fresh = PackStore(store.root)
    assert fresh.installed().packs == ()
    assert fresh.faults()
