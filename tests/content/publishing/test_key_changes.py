"""Who may sign: after each change what the old keys sign is refused, and what the new ones sign is read."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.content.publishing.countersign import countersign, what_waits
from kiosk.content.publishing.key_changes import KeyChange, change_keys, known_role, renew, the_key
from kiosk.content.publishing.lifetimes import ROLES, ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.publishing.publish import Published, Result
from kiosk.content.publishing.state import load_state
from kiosk.core.errors import StorageError
from tests.content.publishing.reader import files_seen
from tests.content.repository import MemoryKeys, Repository, made_repository

ONE = {Pack.JOURNEYS: {"en/journeys/pip.yaml": b"one"}}
TWO = {Pack.JOURNEYS: {"en/journeys/pip.yaml": b"two"}}
NOW = datetime.now(UTC)


def changed(made: Repository, wanted: KeyChange, keys: MemoryKeys | None = None) -> Published:
    return change_keys(made.place, keys or made.keys, wanted, NOW)


@pytest.mark.parametrize("role", [TARGETS, SNAPSHOT, TIMESTAMP, Pack.JOURNEYS])
def test_a_new_key_signs_in_place_of_the_old(tmp_path: Path, role: str) -> None:
    made = made_repository(tmp_path, ONE)
    told = changed(made, KeyChange(role=role, add=True, revoke=role))
    assert told.result is Result.OUT
    assert f"{role}: no longer the key {role}" in told.changes
    assert the_key(made.place, role) != role
    assert files_seen(made.folder, made.root) == ONE
    made.keys = made.keys.but(role)
    made.publish(TWO)
    assert files_seen(made.folder, made.root) == TWO


def test_what_a_revoked_key_signs_does_not_go_out(tmp_path: Path) -> None:
    made = made_repository(tmp_path, ONE)
    changed(made, KeyChange(role=Pack.JOURNEYS, add=True, revoke="journeys"))
    thief = made.keys.have("journeys", SNAPSHOT, TIMESTAMP)
    with pytest.raises(StorageError, match="no key for the journeys pack"):
        made.publish(TWO, keys=thief)


def test_a_root_key_is_replaced_with_signatures_of_the_old_and_the_new(tmp_path: Path) -> None:
    made = made_repository(tmp_path, ONE)
    changed(made, KeyChange(role=ROOT, add=True, revoke="root-1"), made.keys.but("root-3"))
    root = load_state(made.place).root
    names = {made.keys.names[keyid] for keyid in root.signed.roles[ROOT].keyids}
    assert (root.signed.version, names) == (2, {"root-2", "root-3", "root-v2"})
    assert {made.keys.names[each] for each in root.signatures} == {"root-1", "root-2", "root-v2"}
    # A kiosk that knows only the first root, and one that has a newer one, both read on.
    assert files_seen(made.folder, made.root) == ONE
    assert files_seen(made.folder, (made.folder / "metadata/root.json").read_bytes()) == ONE


def test_two_people_who_hold_a_root_key_each_replace_one_together(tmp_path: Path) -> None:
    made = made_repository(tmp_path, ONE)
    first = made.keys.but("root-2", "root-3")
    told = changed(made, KeyChange(role=ROOT, add=True, revoke="root-3"), first)
    assert (told.result, told.lacks) == (Result.WAITING, {ROOT: 1})
    waiting = what_waits(made.place)
    assert waiting is not None
    assert waiting.changes == ("root: a new key root-v2", "root: no longer the key root-3")
    second = made.keys.have("root-2", SNAPSHOT, TIMESTAMP)
    told = countersign(made.place, second, waiting, inspect=lambda _: (), now=NOW)
    assert told.result is Result.OUT
    assert load_state(made.place).root.signed.version == 2
    assert files_seen(made.folder, made.root) == ONE


def test_a_colleague_is_admitted_and_from_then_on_two_must_sign(tmp_path: Path) -> None:
    made = made_repository(tmp_path, ONE)
    changed(made, KeyChange(role=Pack.JOURNEYS, add=True, name="bob", threshold=2))
    assert files_seen(made.folder, made.root) == ONE
    assert made.publish(TWO, keys=made.keys.but("bob")).result is Result.WAITING


def test_a_key_that_is_one_already_is_no_second_persons(tmp_path: Path) -> None:
    made = made_repository(tmp_path)

    class Again(MemoryKeys):
        def make(self, name: str) -> object:  # type: ignore[override]
            del name
            state = load_state(made.place)
            return next(
                key
                for keyid, key in state.targets.signed.delegations.keys.items()  # type: ignore[union-attr]
                if made.keys.names[keyid] == "journeys"
            )

    with pytest.raises(StorageError, match="has that key already"):
        changed(
            made,
            KeyChange(role=Pack.JOURNEYS, add=True, threshold=2),
            Again(made.keys.signers, made.keys.names),
        )


def test_keys_that_would_be_too_few_are_not_taken_back(tmp_path: Path) -> None:
    made = made_repository(tmp_path)
    with pytest.raises(StorageError, match="would have 0 keys, and needs 1"):
        changed(made, KeyChange(role=Pack.JOURNEYS, revoke="journeys"))
    with pytest.raises(StorageError, match="would have 1 keys, and needs 2"):
        changed(made, KeyChange(role=Pack.JOURNEYS, threshold=2))
    with pytest.raises(StorageError, match=r"no key called jo.*It has: journeys"):
        changed(made, KeyChange(role=Pack.JOURNEYS, revoke="jo"))
    with pytest.raises(StorageError, match="several keys: root-1, root-2, root-3"):
        the_key(made.place, ROOT)


def test_a_root_key_is_taken_back_with_none_in_its_place(tmp_path: Path) -> None:
    made = made_repository(tmp_path, ONE)
    assert changed(made, KeyChange(role=ROOT, revoke="root-1")).result is Result.OUT
    with pytest.raises(StorageError, match="would have 1 keys, and needs 2"):
        changed(made, KeyChange(role=ROOT, revoke="root-2"))
    assert files_seen(made.folder, made.root) == ONE


def test_lost_keys_of_the_timestamp_are_replaced_by_the_root(tmp_path: Path) -> None:
    made = made_repository(tmp_path, ONE)
    lost = made.keys.but(TIMESTAMP, SNAPSHOT)
    changed(made, KeyChange(role=SNAPSHOT, add=True, revoke=SNAPSHOT), made.keys.but(SNAPSHOT))
    changed(made, KeyChange(role=TIMESTAMP, add=True, revoke=TIMESTAMP), lost)
    assert files_seen(made.folder, made.root) == ONE


def test_who_lacks_the_keys_of_the_root_changes_none(tmp_path: Path) -> None:
    made = made_repository(tmp_path)
    before = sorted(each.name for each in (made.folder / "metadata").iterdir())
    with pytest.raises(StorageError, match="You have no key for root"):
        changed(
            made,
            KeyChange(role=TIMESTAMP, add=True, revoke=TIMESTAMP),
            made.keys.but("root-1", "root-2", "root-3"),
        )
    assert sorted(each.name for each in (made.folder / "metadata").iterdir()) == before


def test_everything_that_ends_is_signed_for_another_term(tmp_path: Path) -> None:
    made = made_repository(tmp_path, ONE, now=NOW - timedelta(days=360))
    lasting = [role for role in ROLES if role not in {SNAPSHOT, TIMESTAMP}]
    assert renew(made.place, made.keys, lasting, NOW).result is Result.OUT
    state = load_state(made.place)
    assert all(state.of(role).signed.expires > NOW for role in ROLES)
    assert files_seen(made.folder, made.root) == ONE


@pytest.mark.parametrize("name", ["journey", "", SNAPSHOT, TIMESTAMP])
def test_what_is_no_role_is_said(name: str) -> None:
    with pytest.raises(StorageError, match=r"There is no role|not signed anew by itself"):
        known_role(name, renewable=True)
