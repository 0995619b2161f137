"""Two people for a pack: what the first signed waits where no kiosk sees it, and the second signs that or nothing."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.content.publishing.countersign import Waiting, countersign, what_waits
from kiosk.content.publishing.publish import Published, Result
from kiosk.content.publishing.waiting import discard
from kiosk.core.errors import KioskError, StorageError
from tests.content.publishing.reader import files_seen
from tests.content.repository import MemoryKeys, Repository, made_repository

ONE = {"en/journeys/pip.yaml": b"one", "en/topics.yaml": b"topics"}
TWO = {"en/journeys/pip.yaml": b"two", "en/pictures/pip.svg": b"<svg/>"}


@pytest.fixture
def made(tmp_path: Path) -> Repository:
    made = made_repository(tmp_path, thresholds={Pack.JOURNEYS: 2})
    made.publish({Pack.JOURNEYS: ONE}, keys=ann(made))
    countersigned(made, bob(made))
    return made


def ann(made: Repository) -> MemoryKeys:
    return made.keys.but("journeys-2")


def bob(made: Repository) -> MemoryKeys:
    return made.keys.have("journeys-2", "snapshot", "timestamp")


def waiting_in(made: Repository) -> Waiting:
    waiting = what_waits(made.place)
    assert waiting is not None
    return waiting


def countersigned(made: Repository, keys: MemoryKeys, waiting: Waiting | None = None) -> Published:
    return countersign(
        made.place,
        keys,
        waiting or waiting_in(made),
        inspect=lambda _: (),
        now=datetime.now(UTC),
    )


def test_one_signature_changes_nothing_for_kiosks(made: Repository) -> None:
    told = made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    assert (told.result, told.lacks) == (Result.WAITING, {"journeys": 1})
    assert files_seen(made.folder, made.root) == {Pack.JOURNEYS: ONE}


def test_the_second_person_reads_what_changes_and_signs_it(made: Repository) -> None:
    made.publish({Pack.JOURNEYS: TWO}, says="PIP anew.", withdraw=["dla"], keys=ann(made))
    waiting = waiting_in(made)
    assert waiting.changes == (
        "journeys, version 2: PIP anew.",
        "  added: en/pictures/pip.svg",
        "  changed: en/journeys/pip.yaml",
        "  taken away: en/topics.yaml",
        "  withdrawn, no longer shown: dla",
    )
    assert waiting.signed == {"journeys": ("journeys-1",)}
    assert countersigned(made, bob(made)).result is Result.OUT
    assert files_seen(made.folder, made.root) == {Pack.JOURNEYS: TWO}
    assert what_waits(made.place) is None
    assert not any((made.folder / "pending").rglob("*.file"))


def test_one_persons_key_does_not_count_twice(made: Repository) -> None:
    made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    with pytest.raises(StorageError, match="yours is on it already"):
        countersigned(made, ann(made))
    assert files_seen(made.folder, made.root) == {Pack.JOURNEYS: ONE}


def test_who_has_both_keys_still_signs_once_at_a_time(made: Repository) -> None:
    told = made.publish({Pack.JOURNEYS: TWO})
    assert (told.result, told.signed) == (Result.WAITING, {"journeys": ["journeys-1"]})


def change_of(made: Repository) -> tuple[Path, dict[str, object]]:
    file = made.folder / "pending/change.json"
    return file, json.loads(file.read_text("utf-8"))


def another_manifest(made: Repository) -> None:
    file, content = change_of(made)
    text = json.dumps(content)
    sha256 = next(iter((made.folder / "pending/targets/journeys").glob("*.manifest.json"))).name[
        :64
    ]
    file.write_text(text.replace(sha256, "0" * 64), encoding="utf-8")


def another_file(made: Repository) -> None:
    next(iter((made.folder / "pending/targets/journeys").glob("*.file"))).write_bytes(b"evil")


def no_signature(made: Repository) -> None:
    file, content = change_of(made)
    content["roles"]["journeys"]["signatures"] = []  # type: ignore[index]
    file.write_text(json.dumps(content), encoding="utf-8")


def another_key(made: Repository) -> None:
    file, content = change_of(made)
    content["roles"]["journeys"]["signatures"][0]["keyid"] = "f" * 64  # type: ignore[index]
    file.write_text(json.dumps(content), encoding="utf-8")


def no_json(made: Repository) -> None:
    (made.folder / "pending/change.json").write_bytes(b"{")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (another_manifest, "not what its signatures are for"),
        (another_file, "is not what was signed"),
        (no_signature, "has no signature for journeys"),
        (another_key, "not what its signatures are for"),
        (no_json, "cannot be read"),
    ],
)
def test_what_was_changed_after_the_first_signature_is_refused(
    made: Repository, spoil: Callable[[Repository], None], words: str
) -> None:
    made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    spoil(made)
    with pytest.raises(StorageError, match=words):
        what_waits(made.place)


def test_what_is_signed_is_what_was_looked_at(made: Repository) -> None:
    made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    waiting = waiting_in(made)
    made.publish({Pack.JOURNEYS: {"en/journeys/pip.yaml": b"other"}}, keys=ann(made))
    countersigned(made, bob(made), waiting)
    assert files_seen(made.folder, made.root) == {Pack.JOURNEYS: TWO}


def test_what_was_overtaken_is_refused(made: Repository) -> None:
    made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    waiting = waiting_in(made)
    countersigned(made, bob(made), waiting)
    with pytest.raises(StorageError, match="something else went out for journeys"):
        countersigned(made, bob(made), waiting)


def test_other_packs_go_out_meanwhile_and_nothing_that_waits_is_lost(made: Repository) -> None:
    made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    made.publish({Pack.LOOK: {"look.toml": b""}}, keys=ann(made))
    made.refresh()
    countersigned(made, bob(made))
    assert files_seen(made.folder, made.root) == {
        Pack.JOURNEYS: TWO,
        Pack.LOOK: {"look.toml": b""},
    }


def test_a_fault_that_shows_only_together_stops_the_second_signature(made: Repository) -> None:
    made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    with pytest.raises(KioskError, match=r"  en/journeys/pip\.yaml:3: no"):
        countersign(
            made.place,
            bob(made),
            waiting_in(made),
            inspect=lambda folders: (f"{folders[Pack.JOURNEYS] / 'en/journeys/pip.yaml'}:3: no",),
            now=datetime.now(UTC),
        )
    assert files_seen(made.folder, made.root) == {Pack.JOURNEYS: ONE}


def test_what_waits_can_be_thrown_away(made: Repository) -> None:
    made.publish({Pack.JOURNEYS: TWO}, keys=ann(made))
    assert discard(made.place)
    assert what_waits(made.place) is None
    assert not discard(made.place)
