"""A publisher who is cut off at any write leaves a repository that is the old one or the new one, and can go on."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from obstore.store import LocalStore

from kiosk.content.packs import Pack
from kiosk.content.publishing.beginning import begin
from kiosk.content.publishing.countersign import countersign, what_waits
from kiosk.content.publishing.going_out import refresh
from kiosk.content.publishing.key_changes import KeyChange, change_keys, the_key
from kiosk.content.publishing.lifetimes import ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.publishing.offering import Offer
from kiosk.content.publishing.place import Place, opened
from kiosk.content.publishing.publish import publish
from tests.content.publishing.kills import campaign, is_sound
from tests.content.publishing.reader import seen
from tests.content.repository import MemoryKeys, Repository, made_repository

NOW = datetime.now(UTC)
OLD = {Pack.JOURNEYS: {"en/journeys/pip.yaml": b"one"}, Pack.LOOK: {"look.toml": b"old"}}
NEW = {
    Pack.JOURNEYS: {"en/journeys/pip.yaml": b"two", "en/topics.yaml": b"three"},
    Pack.LOOK: {"look.toml": b"new"},
}


class PulledPlugError(BaseException):
    """The process is gone: nothing of it catches this."""


class CutOff(Place):
    """A place that stands until so many writes were made, and then for nothing any more."""

    def __init__(self, folder: Path, writes: int, under: str = "") -> None:
        super().__init__(str(folder), LocalStore(folder), folder, under=under)
        self.left = [writes]
        self.folder = folder

    def within(self, folder: str) -> Place:
        inner = CutOff(self.folder, 0, f"{folder}/")
        inner.left = self.left
        return inner

    def _spend(self) -> None:
        if self.left[0] == 0:
            raise PulledPlugError
        self.left[0] -= 1

    def put(self, name: str, data: bytes) -> None:
        self._spend()
        super().put(name, data)

    def create(self, name: str, data: bytes) -> bool:
        self._spend()
        return super().create(name, data)

    def remove(self, name: str) -> None:
        self._spend()
        super().remove(name)


def put_out(place: Place, keys: MemoryKeys) -> None:
    publish(place, keys, Offer(packs=NEW), inspect=lambda _: (), now=NOW)


def sign_anew(place: Place, keys: MemoryKeys) -> None:
    refresh(place, keys, NOW)


def rotated(role: str) -> Callable[[Place, MemoryKeys], None]:
    def rotate(place: Place, keys: MemoryKeys) -> None:
        old = "root-1" if role == ROOT else the_key(place, role)
        change_keys(place, keys, KeyChange(role=role, add=True, revoke=old), NOW)

    return rotate


DEEDS = {
    "publish": put_out,
    "refresh": sign_anew,
    **{role: rotated(role) for role in (ROOT, TARGETS, SNAPSHOT, TIMESTAMP, Pack.JOURNEYS)},
}


def killed_at_every_write(
    made: Repository, room: Path, deed: Callable[[Place, MemoryKeys], None]
) -> list[object]:
    """What readers saw after each: then the deed is done again, whole."""
    found: list[object] = []
    for writes in range(40):
        folder = room / str(writes)
        shutil.copytree(made.folder, folder)
        keys = MemoryKeys(dict(made.keys.signers), dict(made.keys.names))
        place = CutOff(folder, writes)
        try:
            deed(place, keys)
        except PulledPlugError:
            found.append(seen(folder, made.root))
        else:
            return found
    pytest.fail("It has no end.")


@pytest.mark.parametrize("deed", DEEDS)
def test_killed_at_any_write_readers_see_the_old_or_the_new(tmp_path: Path, deed: str) -> None:
    made = made_repository(tmp_path, OLD)
    before = seen(made.folder, made.root)
    found = killed_at_every_write(made, tmp_path, DEEDS[deed])
    DEEDS[deed](made.place, made.keys)
    after = seen(made.folder, made.root)
    assert len(found) > 2
    turns = [each == after for each in found]
    assert all(each in (before, after) for each in found)
    assert turns == sorted(turns), "what was new was never old again"
    assert (before == after) is (deed != "publish")


def test_killed_at_any_write_the_next_publisher_goes_on(tmp_path: Path) -> None:
    made = made_repository(tmp_path, OLD)
    for writes in range(9):
        with suppress(PulledPlugError):
            put_out(CutOff(made.folder, writes), made.keys)
    # As far as it came, the first is what the second finds.
    put_out(made.place, made.keys)
    assert {pack: files for pack, (_, files) in seen(made.folder, made.root).items()} == NEW


def test_killed_while_it_goes_out_the_second_signature_is_given_again(tmp_path: Path) -> None:
    made = made_repository(tmp_path, OLD, thresholds={Pack.JOURNEYS: 2})
    # The first version waits, too: a pack that two people sign has never gone out with one.
    assert seen(made.folder, made.root) == {}
    waiting = what_waits(made.place)
    assert waiting is not None
    folder = made.folder
    for writes in range(30):
        folder = tmp_path / str(writes)
        shutil.copytree(made.folder, folder)
        place = CutOff(folder, writes)
        waits = what_waits(opened(str(folder)))
        assert waits is not None
        bob = made.keys.but("journeys-1")
        try:
            countersign(place, bob, waits, inspect=lambda _: (), now=NOW)
        except PulledPlugError:
            found = {pack: files for pack, (_, files) in seen(folder, made.root).items()}
            assert found in ({}, OLD)
        else:
            break
    assert {pack: files for pack, (_, files) in seen(folder, made.root).items()} == OLD


def test_killed_while_it_begins_there_is_no_repository_yet(tmp_path: Path) -> None:
    for writes in range(20):
        folder = tmp_path / str(writes)
        folder.mkdir()
        try:
            begin(CutOff(folder, writes), MemoryKeys(), {}, NOW)
        except PulledPlugError:
            if (folder / "metadata/timestamp.json").exists():
                continue  # It is there; only the note about who is at work was left.
            root = begin(opened(str(folder)), MemoryKeys(), {}, NOW)
            assert seen(folder, root) == {}
        else:
            break
    assert writes == 12  # The note, five packs, targets, two roots, snapshot, timestamp, the note.


def test_killed_for_real_both_packs_are_of_one_publishing(tmp_path: Path) -> None:
    (kill,) = campaign(tmp_path, kills=1, seed=3)
    assert is_sound(kill)
