"""Publishing, as a fresh reader of the format sees it."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.manifest import Manifest, read_manifest, written
from kiosk.content.packs import Pack
from kiosk.content.publishing.publish import Result
from kiosk.core.errors import StorageError
from tests.content.publishing.reader import files_seen, seen
from tests.content.repository import made_repository

ONE = {"en/journeys/pip.yaml": b"one"}
TWO = {"en/journeys/pip.yaml": b"two", "en/pictures/pip.svg": b"<svg/>"}


def test_a_new_repository_is_read_and_holds_nothing(tmp_path: Path) -> None:
    made = made_repository(tmp_path)
    assert seen(made.folder, made.root) == {}


def test_what_is_published_is_what_is_read(tmp_path: Path) -> None:
    made = made_repository(tmp_path, {Pack.JOURNEYS: ONE, Pack.LOOK: {"look.toml": b""}})
    assert files_seen(made.folder, made.root) == {
        Pack.JOURNEYS: ONE,
        Pack.LOOK: {"look.toml": b""},
    }
    told = made.publish({Pack.JOURNEYS: TWO}, says="Two is new.", withdraw=["blue-badge"])
    assert told.result is Result.OUT
    assert told.changes == (
        "journeys, version 2: Two is new.",
        "  added: en/pictures/pip.svg",
        "  changed: en/journeys/pip.yaml",
        "  withdrawn, no longer shown: blue-badge",
    )
    manifest, files = seen(made.folder, made.root)[Pack.JOURNEYS]
    assert (manifest.version, manifest.says, manifest.withdrawn, files) == (
        *(2, "Two is new.", ("blue-badge",)),
        TWO,
    )


def test_an_unchanged_pack_is_not_published_again(tmp_path: Path) -> None:
    made = made_repository(tmp_path, {Pack.JOURNEYS: ONE})
    before = (made.folder / "metadata/timestamp.json").read_bytes()
    told = made.publish({Pack.JOURNEYS: ONE}, says="Nothing, really.")
    assert (told.result, told.versions, told.put_back) == (
        *(Result.UNCHANGED, {Pack.JOURNEYS: 1}),
        0,
    )
    assert (made.folder / "metadata/timestamp.json").read_bytes() == before


def test_a_file_that_the_repository_lost_is_put_back(tmp_path: Path) -> None:
    made = made_repository(tmp_path, {Pack.JOURNEYS: ONE})
    for blob in (made.folder / "targets/journeys").glob("*.file"):
        blob.write_bytes(b"bad")
    assert made.publish({Pack.JOURNEYS: ONE}).put_back == 1
    assert files_seen(made.folder, made.root) == {Pack.JOURNEYS: ONE}


def test_a_withdrawal_needs_no_files_and_is_taken_back(tmp_path: Path) -> None:
    made = made_repository(tmp_path, {Pack.JOURNEYS: ONE})
    made.publish({Pack.JOURNEYS: None}, withdraw=["blue-badge"])
    manifest, files = seen(made.folder, made.root)[Pack.JOURNEYS]
    assert (manifest.withdrawn, files) == (("blue-badge",), ONE)
    made.publish({Pack.JOURNEYS: None}, restore=["blue-badge"])
    assert seen(made.folder, made.root)[Pack.JOURNEYS][0].withdrawn == ()


def test_who_has_no_key_of_a_pack_publishes_nothing(tmp_path: Path) -> None:
    made = made_repository(tmp_path, {Pack.JOURNEYS: ONE})
    with pytest.raises(StorageError, match="no key for the journeys pack"):
        made.publish(
            {Pack.JOURNEYS: TWO}, keys=made.keys.have("translations", "snapshot", "timestamp")
        )
    with pytest.raises(StorageError, match="key of the snapshot is not among your keys"):
        made.publish({Pack.JOURNEYS: TWO}, keys=made.keys.have("journeys"))
    assert files_seen(made.folder, made.root) == {Pack.JOURNEYS: ONE}


@pytest.mark.parametrize("says", ["\x1b[2Jnothing", "two\nlines", "x" * 201])
def test_what_is_said_hides_nothing_from_the_second_person(tmp_path: Path, says: str) -> None:
    made = made_repository(tmp_path)
    with pytest.raises(StorageError, match="on one line of 200 letters"):
        made.publish({Pack.JOURNEYS: ONE}, says=says)
    said = written(Manifest(pack=Pack.JOURNEYS, version=1, made=date(2026, 11, 25), says=says))
    with pytest.raises(StorageError, match="too long, or cannot be printed"):
        read_manifest(said, Pack.JOURNEYS)


def test_an_empty_folder_is_not_published_over_a_pack(tmp_path: Path) -> None:
    made = made_repository(tmp_path, {Pack.JOURNEYS: ONE})
    with pytest.raises(StorageError, match="holds nothing for the journeys pack"):
        made.publish({Pack.JOURNEYS: {}})
