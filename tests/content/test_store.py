"""The packs of a kiosk: switched together, found damaged, gone back from, and never anything of which half is there."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.content.pointer import COPY, NAME
from kiosk.content.store import LOCK, Installed, PackStore
from kiosk.core.errors import StorageError
from kiosk.core.lock import BusyError, only_one
from tests.content.packs import JOURNEY, NOW, candidate, put, sample

BOTH = (Pack.JOURNEYS, Pack.LOOK)


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs")


def again(store: PackStore) -> PackStore:
    """As the next start of the kiosk finds it."""
    return PackStore(store.root)


def versions(installed: Installed) -> dict[Pack, int]:
    return {each.pack: each.version for each in installed.packs}


def test_nothing_is_installed_where_there_is_no_folder(store: PackStore) -> None:
    assert store.installed() == Installed()
    assert store.faults() == ()
    assert store.folder(Pack.JOURNEYS) is None
    assert not store.root.exists()


def test_what_was_installed_is_found_at_the_next_start(store: PackStore) -> None:
    put(store, 3, *BOTH)
    found = again(store).installed()
    assert versions(found) == {Pack.JOURNEYS: 3, Pack.LOOK: 3}
    (journeys, _) = found.packs
    assert journeys.says == "journeys 3"
    assert (journeys.made, journeys.installed) == (date(2026, 11, 20), NOW.date())
    assert (journeys.folder / JOURNEY).read_bytes() == b"journeys 3"
    assert again(store).folder(Pack.JOURNEYS) == journeys.folder


def test_a_pack_is_installed_beside_those_of_other_kinds_and_the_set_before_stays(
    store: PackStore,
) -> None:
    put(store, 1, *BOTH)
    put(store, 2, Pack.JOURNEYS)
    found = again(store).installed()
    assert versions(found) == {Pack.JOURNEYS: 2, Pack.LOOK: 1}
    assert {each.pack: each.version for each in found.before} == {Pack.JOURNEYS: 1, Pack.LOOK: 1}
    put(store, 3, Pack.JOURNEYS)
    assert sorted(each.name[0] for each in (store.root / "journeys").iterdir()) == ["2", "3"]


def test_where_one_of_two_is_not_whole_neither_is_installed(store: PackStore) -> None:
    put(store, 1, *BOTH)
    good, bad = sample(store, Pack.JOURNEYS, 2), sample(store, Pack.LOOK, 2)
    (bad.folder / "logo.svg").write_bytes(b"logo!")
    with pytest.raises(StorageError, match=r"look pack is damaged: logo\.svg"):
        store.install([good, bad], NOW)
    assert versions(again(store).installed()) == {Pack.JOURNEYS: 1, Pack.LOOK: 1}


def test_going_back_uses_the_set_before_and_then_what_ships(store: PackStore) -> None:
    put(store, 1, Pack.JOURNEYS)
    newer = put(store, 2, *BOTH)
    back = store.go_back(NOW)
    assert versions(back) == versions(again(store).installed()) == {Pack.JOURNEYS: 1}
    assert back.went_back
    assert set(store.pointer().left) == {each.manifest for each in newer.packs}
    assert versions(store.go_back(NOW)) == {}
    with pytest.raises(StorageError, match="nothing to go back from"):
        store.go_back(NOW)
    assert not put(store, 3, Pack.JOURNEYS).went_back
    assert store.pointer().left == ()


def test_nobody_goes_back_while_an_update_switches(store: PackStore) -> None:
    put(store, 1, Pack.JOURNEYS)
    put(store, 2, Pack.JOURNEYS)
    before = store.pointer()
    # What the update read before would be written over what they said, and the good set cleared.
    with (
        only_one(store.root / LOCK),
        pytest.raises(BusyError, match="update of the content packs is running"),
    ):
        again(store).go_back(NOW)
    assert store.pointer() == before
    assert versions(store.go_back(NOW)) == {Pack.JOURNEYS: 1}


def test_a_damaged_pack_makes_way_for_the_set_before(store: PackStore) -> None:
    put(store, 1, *BOTH)
    for each in put(store, 2, *BOTH).packs[:1]:
        (each.folder / JOURNEY).write_bytes(b"journeys !")
    late = again(store)
    assert versions(late.installed()) == {Pack.JOURNEYS: 1, Pack.LOOK: 1}
    assert "journeys pack is damaged" in late.faults()[0]
    assert "before" in late.faults()[1]


def test_a_damaged_pack_without_one_before_is_left_out_and_put_right_by_the_next(
    store: PackStore,
) -> None:
    (journeys, _) = put(store, 1, *BOTH).packs
    (journeys.folder / "manifest.json").unlink()
    late = again(store)
    assert versions(late.installed()) == {Pack.LOOK: 1}
    assert "cannot be read" in late.faults()[0]
    assert versions(put(late, 1, Pack.JOURNEYS)) == {Pack.JOURNEYS: 1, Pack.LOOK: 1}
    assert again(late).faults() == ()


def test_one_that_changed_into_a_longer_file_is_damaged(store: PackStore) -> None:
    (journeys,) = put(store, 1, Pack.JOURNEYS).packs
    with (journeys.folder / JOURNEY).open("ab") as file:
        file.write(b"\n")
    assert again(store).installed().packs == ()


@pytest.mark.parametrize("damage", [b"", b"{}", b"\0" * 900, b"null", b"[" * 10_000])
def test_a_damaged_pointer_has_a_twin_and_without_it_what_ships_is_used(
    store: PackStore, damage: bytes
) -> None:
    put(store, 1, *BOTH)
    (store.root / NAME).write_bytes(damage)
    late = again(store)
    assert versions(late.installed()) == {Pack.JOURNEYS: 1, Pack.LOOK: 1}
    assert late.faults() == (f"The file {NAME} is damaged.",)
    (store.root / COPY).write_bytes(damage)
    late = again(store)
    assert late.installed() == Installed()
    assert "What ships with Handrail is used" in late.faults()[-1]
    put(late, 2, *BOTH)
    assert again(late).faults() == ()


def test_a_pointer_that_names_what_is_not_there_leaves_it_out(store: PackStore) -> None:
    source = (put(store, 1, Pack.LOOK), (store.root / NAME).read_bytes())[1]
    changed = source.replace(b'"version":1', b'"version":7')
    (store.root / NAME).write_bytes(changed)
    assert versions(again(store).installed()) == {Pack.LOOK: 1}, "its seal is broken: the twin"


def test_a_pack_with_too_much_in_it_is_no_candidate(store: PackStore) -> None:
    odd = candidate(store, Pack.LOOK, 1, {"../../kiosk.toml": b"x"})
    with pytest.raises(StorageError, match="no place"):
        store.install([odd], NOW)
