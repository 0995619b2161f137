"""What a publisher does, as a kiosk takes it: every kind of change, one after the other, in one kiosk."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.content.outcome import Outcome
from kiosk.content.packs import Pack
from kiosk.content.publishing.countersign import countersign, what_waits
from kiosk.content.publishing.key_changes import KeyChange, change_keys
from kiosk.content.publishing.lifetimes import ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.refusal import Refusal
from kiosk.content.store import PackStore
from kiosk.content.trust import place_root
from kiosk.content.update import update
from tests.content.repository import Repository, made_repository

FILE = "en/journeys/pip.yaml"


def taken(packs: Path, made: Repository, now: datetime) -> tuple[Outcome, dict[Pack, int]]:
    def nothing_wrong(_: Mapping[Pack, Path]) -> tuple[str, ...]:
        return ()

    outcome = update(PackStore(packs), made.folder, now=now, inspect=nothing_wrong)
    store = PackStore(packs)
    return outcome, {each.pack: each.version for each in store.installed().packs}


def test_a_kiosk_follows_its_publisher(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    made = made_repository(tmp_path, {Pack.JOURNEYS: {FILE: b"1"}}, thresholds={Pack.LOOK: 2})
    packs = tmp_path / "packs"
    place_root(packs, made.root)
    assert taken(packs, made, now)[1] == {Pack.JOURNEYS: 1}
    made.publish({Pack.LOOK: {"look.toml": b""}})
    assert taken(packs, made, now)[1] == {Pack.JOURNEYS: 1}
    waiting = what_waits(made.place)
    assert waiting is not None
    countersign(made.place, made.keys, waiting, inspect=lambda _: (), now=now)
    assert taken(packs, made, now)[1] == {Pack.JOURNEYS: 1, Pack.LOOK: 1}
    for role in (TIMESTAMP, SNAPSHOT, TARGETS, Pack.JOURNEYS):
        change_keys(made.place, made.keys, KeyChange(role=role, add=True, revoke=role), now)
        assert taken(packs, made, now)[0].refusal is None
    change_keys(made.place, made.keys, KeyChange(role=ROOT, add=True, revoke="root-1"), now)
    made.publish({Pack.JOURNEYS: {FILE: b"2"}}, withdraw=["dla"])
    assert taken(packs, made, now)[1] == {Pack.JOURNEYS: 2, Pack.LOOK: 1}
    (journeys, _) = PackStore(packs).installed().packs
    assert journeys.withdrawn == ("dla",)
    assert (journeys.folder / FILE).read_bytes() == b"2"
    later = now + timedelta(days=8)
    outcome, held = taken(packs, made, later)
    assert (outcome.refusal, held) == (Refusal.EXPIRED, {Pack.JOURNEYS: 2, Pack.LOOK: 1})
    made.refresh(later)
    assert taken(packs, made, later)[0].refusal is None
