"""An update from a folder: what is published comes whole and is switched to, or nothing is."""

import hashlib
import shutil
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.manifest import FORMAT
from kiosk.content.outcome import Change, Outcome
from kiosk.content.packs import Pack
from kiosk.content.refusal import Refusal
from kiosk.content.store import LOCK, PackStore
from kiosk.content.trust import place_root
from kiosk.content.update import update
from kiosk.core.errors import StorageError
from kiosk.core.lock import only_one
from tests.content.by_hand import Repository, later, repository
from tests.content.packs import JOURNEY, NOW, manifest_of


def nothing_wrong(_: Mapping[Pack, Path]) -> tuple[str, ...]:
    return ()


@pytest.fixture
def published(tmp_path: Path) -> Repository:
    return repository(tmp_path / "stick", 1, Pack.JOURNEYS, Pack.LOOK)


@pytest.fixture
def store(tmp_path: Path, published: Repository) -> PackStore:
    store = PackStore(tmp_path / "packs")
    place_root(store.root, published.root)
    return store


def updated(store: PackStore, published: Repository, now: datetime = NOW) -> Outcome:
    return update(PackStore(store.root), published.folder, now=now, inspect=nothing_wrong)


def held(store: PackStore) -> dict[str, int]:
    fresh = PackStore(store.root)
    found = {each.pack.value: each.version for each in fresh.installed().packs}
    assert fresh.faults() == ()
    return found


def test_what_is_published_is_in_use(store: PackStore, published: Repository) -> None:
    outcome = updated(store, published)
    assert outcome.installed == (
        Change(pack=Pack.JOURNEYS, before=0, now=1, says="journeys 1"),
        Change(pack=Pack.LOOK, before=0, now=1, says="look 1"),
    )
    assert held(store) == {"journeys": 1, "look": 1}
    folder = store.folder(Pack.JOURNEYS)
    assert folder is not None
    assert (folder / JOURNEY).read_bytes() == b"journeys 1"
    assert store.installed().checked == NOW


def test_a_second_time_nothing_is_new(store: PackStore, published: Repository) -> None:
    updated(store, published)
    tomorrow = NOW + timedelta(days=1)
    assert updated(store, published, tomorrow) == Outcome(checked=tomorrow)
    assert store.installed().checked == tomorrow


def test_only_what_changed_is_fetched_and_of_it_only_new_files(
    store: PackStore, published: Repository
) -> None:
    updated(store, published)
    published.publish(2, Pack.JOURNEYS)
    same = hashlib.sha256(b"topics").hexdigest()
    (published.folder / "targets" / "journeys" / f"{same}.file").unlink()
    shutil.rmtree(published.folder / "targets" / "look")
    outcome = updated(store, published)
    assert [(each.pack, each.before, each.now) for each in outcome.installed] == [
        (Pack.JOURNEYS, 1, 2)
    ]
    assert held(store) == {"journeys": 2, "look": 1}


def test_a_download_that_broke_off_is_gone_on_with(store: PackStore, published: Repository) -> None:
    targets = published.folder / "targets"
    (last, *_) = (targets / "look").glob("*.file")
    aside = last.rename(targets / "aside")
    assert updated(store, published).refusal is Refusal.CUT_OFF
    assert held(store) == {}
    for come in (targets / "journeys").glob("*.file"):
        come.unlink()
    aside.rename(last)
    assert updated(store, published).refusal is None
    assert held(store) == {"journeys": 1, "look": 1}
    assert list((store.root / "blobs").glob("*/*")) == []


def test_what_is_found_wrong_is_not_switched_to_and_is_said(
    store: PackStore, published: Repository
) -> None:
    updated(store, published)
    published.publish(2, Pack.JOURNEYS)
    seen: dict[Pack, bytes] = {}

    def wrong(packs: Mapping[Pack, Path]) -> tuple[str, ...]:
        seen.update(
            {pack: next(folder.rglob("*.*")).read_bytes() for pack, folder in packs.items()}
        )
        seen[Pack.JOURNEYS] = (packs[Pack.JOURNEYS] / JOURNEY).read_bytes()
        return ("bath.yaml:3: There is no such step.",)

    outcome = update(store, published.folder, now=NOW, inspect=wrong)
    assert outcome.refusal is Refusal.FOUND_WRONG
    assert outcome.details == ("bath.yaml:3: There is no such step.",)
    assert set(seen) == {Pack.JOURNEYS, Pack.LOOK}, "what stays is looked at together with it"
    assert seen[Pack.JOURNEYS] == b"journeys 2"
    assert held(store) == {"journeys": 1, "look": 1}


def test_what_cannot_be_built_is_not_switched_to(store: PackStore, published: Repository) -> None:
    def fails(packs: Mapping[Pack, Path]) -> None:
        raise StorageError("No directory can be made of it.")

    outcome = update(store, published.folder, now=NOW, inspect=nothing_wrong, build=fails)
    assert (outcome.refusal, outcome.details) == (
        Refusal.FOUND_WRONG,
        ("No directory can be made of it.",),
    )
    assert held(store) == {}


def test_what_was_gone_back_from_waits_for_something_newer(
    store: PackStore, published: Repository
) -> None:
    updated(store, published)
    published.publish(2, Pack.JOURNEYS, Pack.LOOK)
    updated(store, published)
    store.go_back(NOW)
    assert updated(store, published).refusal is Refusal.GONE_BACK_FROM
    assert held(store) == {"journeys": 1, "look": 1}
    assert store.installed().went_back
    published.publish(3, Pack.LOOK)
    assert updated(store, published).refusal is None
    assert held(store) == {"journeys": 2, "look": 3}
    assert not store.installed().went_back


def test_a_pack_for_a_newer_handrail_says_so(store: PackStore, published: Repository) -> None:
    source = f'{{"format": {FORMAT + 1}, "quite": "different"}}'.encode()
    published.publish_manifest(Pack.LOOK, source, {})
    published.close()
    assert updated(store, published).refusal is Refusal.NEWER_NEEDED
    assert held(store) == {}


def test_a_signed_list_that_no_kiosk_may_use_is_found_wrong(
    store: PackStore, published: Repository
) -> None:
    files = {"../../kiosk.toml": b"x"}
    published.publish_manifest(Pack.LOOK, manifest_of(Pack.LOOK, 2, files), files)
    published.close()
    outcome = updated(store, published)
    assert outcome.refusal is Refusal.FOUND_WRONG
    assert "has no place in it" in outcome.problem


def test_an_older_version_signed_anew_is_refused(store: PackStore, published: Repository) -> None:
    published.publish(5, Pack.LOOK)
    updated(store, published)
    published.publish(4, Pack.LOOK)
    assert updated(store, published).refusal is Refusal.ROLLED_BACK
    assert held(store) == {"journeys": 1, "look": 5}


def test_a_damaged_pack_is_fetched_again(store: PackStore, published: Repository) -> None:
    updated(store, published)
    folder = store.folder(Pack.LOOK)
    assert folder is not None
    (folder / "logo.svg").write_bytes(b"")
    assert [each.pack for each in updated(store, published).installed] == [Pack.LOOK]
    assert held(store) == {"journeys": 1, "look": 1}


def test_another_publisher_is_believed_once_somebody_says_so(
    store: PackStore, published: Repository, tmp_path: Path
) -> None:
    published.publish(7, Pack.JOURNEYS)
    updated(store, published)
    other = repository(tmp_path / "other", 1, Pack.JOURNEYS, family="other ")
    assert updated(store, other).refusal is Refusal.FOREIGN
    place_root(store.root, other.root)
    assert held(store) == {"journeys": 7, "look": 1}
    assert updated(store, other).refusal is None
    assert held(store) == {"journeys": 1, "look": 1}


def test_without_a_root_nothing_is_believed_and_what_is_installed_stays(
    store: PackStore, published: Repository
) -> None:
    updated(store, published)
    for damage in (b"", b"{}", published.root.replace(b"2028", b"2029")):
        (store.root / "root.json").write_bytes(damage)
        assert updated(store, published).refusal is Refusal.NOT_TRUSTED
        assert held(store) == {"journeys": 1, "look": 1}
    (store.root / "root.json").unlink()
    assert updated(store, published).refusal is Refusal.NOT_TRUSTED
    assert held(store) == {"journeys": 1, "look": 1}


def test_one_update_at_a_time(store: PackStore, published: Repository) -> None:
    with only_one(store.root / LOCK), pytest.raises(StorageError, match="content packs is running"):
        updated(store, published)


def test_no_room_is_found_out_before_anything_is_fetched(
    store: PackStore, published: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(store.root)._replace(free=20_000_010)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    outcome = updated(store, published)
    assert outcome.refusal is Refusal.NO_ROOM
    assert "there are 20.0 MB" in outcome.problem
    assert not list((store.root / "blobs").glob("*/*"))


@pytest.mark.parametrize(
    ("days", "refusal"),
    [(-1, None), (3, None), (365 * 5, Refusal.EXPIRED)],
)
def test_a_clock_that_jumped_locks_nobody_out(
    store: PackStore, published: Repository, days: int, refusal: Refusal | None
) -> None:
    updated(store, published)
    published.publish(2, Pack.LOOK)
    outcome = updated(store, published, later(days))
    assert outcome.refusal is refusal
    assert held(store)["journeys"] == 1
    if refusal:
        assert "takes it to be 2031" in outcome.problem
        assert "clock" in outcome.remedy
    published.publish(3, Pack.LOOK)
    assert updated(store, published).refusal is None
    assert held(store) == {"journeys": 1, "look": 3}


def test_a_clock_at_1970_takes_the_latest_time_known(
    store: PackStore, published: Repository
) -> None:
    flat = datetime.fromisoformat("1970-01-01T00:01:00+00:00")
    outcome = updated(store, published, flat)
    assert outcome.refusal is Refusal.CLOCK
    assert "1970-01-01, which cannot be right" in outcome.problem
    updated(store, published)
    published.publish(2, Pack.LOOK)
    outcome = updated(store, published, flat)
    assert (outcome.refusal, outcome.checked) == (None, NOW)
    assert held(store) == {"journeys": 1, "look": 2}
    # What somebody held back for a month stays held back, though nothing expires in 1970.
    month = later(30)
    published.now = month
    published.close()
    updated(store, published, month)
    published.now = NOW
    published.publish(3, Pack.LOOK)
    assert updated(store, published, flat).refusal is Refusal.EXPIRED


def test_a_clock_that_jumps_during_an_update_changes_nothing(
    store: PackStore, tmp_path: Path
) -> None:
    """All of an update is held against the one moment at which it began, whatever a clock says meanwhile."""
    far = later(365 * 20)
    other = repository(tmp_path / "far", 1, Pack.LOOK, now=far, family="far ")
    place_root(store.root, other.root)
    assert updated(store, other, far).refusal is None
    assert held(store) == {"look": 1}


def test_what_no_signature_proves_is_left_out_and_comes_again(
    store: PackStore, published: Repository, tmp_path: Path
) -> None:
    updated(store, published)
    # Whoever can write the disk can also seal a pointer of their own; but cannot sign.
    forger = PackStore(tmp_path / "forged")
    other = repository(tmp_path / "other", 9, Pack.LOOK, family="other ")
    place_root(forger.root, other.root)
    updated(forger, other)
    shutil.rmtree(store.root / "look")
    for name in ("look", "current.json", "current-copy.json"):
        path = forger.root / name
        (shutil.copytree if path.is_dir() else shutil.copy)(path, store.root / name)
    assert held(store) == {"look": 9}, "its hashes fit"
    assert updated(store, published).refusal is None
    assert held(store) == {"journeys": 1, "look": 1}


def test_a_proof_holds_for_ever_though_everything_expires(
    store: PackStore, published: Repository
) -> None:
    updated(store, published)
    assert updated(store, published, later(365 * 10)).refusal is Refusal.EXPIRED
    assert held(store) == {"journeys": 1, "look": 1}
    assert store.pointer().doubted == ()
