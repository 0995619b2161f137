import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from kiosk.core.errors import StorageError
from kiosk.core.lock import only_one
from kiosk.directory import sqlite
from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.records import Entry
from kiosk.directory.search.build import build
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import LOCK, POINTER, DirectoryFiles, is_whole
from kiosk.directory.sync.run import build_embedded
from tests.directory.conftest import Raw

Make = Callable[..., Raw]


def entries(*records: Raw) -> list[Entry]:
    found = (read_service(each, Origin(feed="https://feed"), Findings()) for each in records)
    return [entry for entry in found if entry is not None]


@pytest.fixture
def publish(files: DirectoryFiles, raw: Make) -> Callable[..., Path]:
    def one(*names: str) -> Path:
        made = entries(*(raw(name) for name in names))
        return files.publish(lambda path: build(path, made, []))

    return one


Publish = Callable[..., Path]


def only_name(files: DirectoryFiles) -> str | None:
    directory = Directory.open(files.root)
    if directory is None:
        return None
    with directory:
        return directory.search(SearchRequest()).hits[0].service.name


def test_nothing_yet(files: DirectoryFiles) -> None:
    assert files.current() is None
    assert Directory.open(files.root) is None


def test_the_one_before_is_kept_and_older_ones_go(files: DirectoryFiles, publish: Publish) -> None:
    paths = [publish(f"Club {n}") for n in range(4)]
    assert [path.exists() for path in paths] == [False, False, True, True]
    assert files.current() == paths[-1]
    assert only_name(files) == "Club 3"


def test_a_reader_keeps_what_it_opened(files: DirectoryFiles, publish: Publish) -> None:
    publish("Old")
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        for n in range(3):
            publish(f"New {n}")
        assert directory.search(SearchRequest()).hits[0].service.name == "Old"
    assert only_name(files) == "New 2"


def test_nothing_is_left_beside_the_versions(files: DirectoryFiles, publish: Publish) -> None:
    path = publish("Club")
    assert {each.name for each in files.root.iterdir()} == {path.name, POINTER, LOCK}
    connection = sqlite.open_to_read(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"this is not a database"),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-4096]),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: path.write_bytes(path.read_bytes() + b"\0" * 4096),
        lambda path: path.write_bytes(path.read_bytes()[:4096] + os.urandom(4096 * 30)),
        lambda path: path.unlink(),
    ],
)
def test_a_damaged_version_falls_back_to_the_one_before(
    files: DirectoryFiles, publish: Publish, damage: Callable[[Path], object]
) -> None:
    publish("Before")
    damage(publish("Now"))
    assert only_name(files) == "Before"


def test_damage_within_a_page_is_found_too(files: DirectoryFiles, publish: Publish) -> None:
    publish("Before")
    path = publish(*(f"Now {n}" for n in range(300)))
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 40] = os.urandom(40)
    path.write_bytes(content)
    assert is_whole(path)
    assert only_name(files) == "Before"


def test_all_versions_damaged_is_no_directory(files: DirectoryFiles, publish: Publish) -> None:
    for path in (publish("One"), publish("Two")):
        path.write_bytes(b"rubbish")
    assert Directory.open(files.root) is None
    publish("Three")
    assert only_name(files) == "Three"


@pytest.mark.parametrize(
    "pointer", [b"", b"\xff\xfe", b"../../etc/passwd", b"directory-99999999.sqlite", b"x" * 999]
)
def test_a_bad_pointer_still_finds_a_version(
    files: DirectoryFiles, publish: Publish, pointer: bytes
) -> None:
    publish("Club")
    (files.root / POINTER).write_bytes(pointer)
    assert only_name(files) == "Club"


def test_a_missing_pointer_still_finds_a_version(files: DirectoryFiles, publish: Publish) -> None:
    publish("Club")
    (files.root / POINTER).unlink()
    assert only_name(files) == "Club"


def test_a_foreign_database_is_none_of_ours(files: DirectoryFiles, publish: Publish) -> None:
    publish("Before")
    path = publish("Now")
    path.unlink()
    connection = sqlite.open_to_build(path)
    connection.execute("CREATE TABLE services (id)")
    connection.close()
    assert only_name(files) == "Before"


def test_a_build_that_fails_leaves_the_old(files: DirectoryFiles, publish: Publish) -> None:
    publish("Old")

    def fail(path: Path) -> None:
        path.write_bytes(b"half of it")
        raise OSError(28, "No space left on device")

    with pytest.raises(StorageError, match="No space left") as caught:
        files.publish(fail)
    assert caught.value.remedy
    assert only_name(files) == "Old"
    assert list(files.root.glob("building*")) == []


def test_a_build_that_is_not_sound_is_not_published(
    files: DirectoryFiles, publish: Publish, raw: Make
) -> None:
    publish("Old")

    def ghosts(path: Path) -> None:
        build(path, entries(raw("New"), raw("Newer")), [])
        connection = sqlite.open_to_build(path)
        connection.execute("DELETE FROM services WHERE key = 1")
        connection.close()

    with pytest.raises(StorageError):
        files.publish(ghosts)
    assert only_name(files) == "Old"


def test_two_updates_at_once_are_refused(files: DirectoryFiles, publish: Publish) -> None:
    publish("Old")
    with only_one(files.root / LOCK), pytest.raises(StorageError, match="Another update"):
        publish("New")
    assert only_name(files) == "Old"
    publish("New")
    assert only_name(files) == "New"


def test_a_folder_that_cannot_be_made(tmp_path: Path, raw: Make) -> None:
    (tmp_path / "file").write_bytes(b"in the way")
    files = DirectoryFiles(tmp_path / "file" / "directory")
    with pytest.raises(StorageError, match="could not be written"):
        files.publish(lambda path: build(path, entries(raw("New")), []))
    assert files.current() is None


def test_damage_while_it_is_open_is_said(files: DirectoryFiles, raw: Make) -> None:
    # More than SQLite keeps in its cache of 16 MB.
    made = entries(*(raw(f"Club {n}", description="word " * 4_000) for n in range(1_000)))
    path = files.publish(lambda target: build(target, made, []))
    directory = Directory.open(files.root)
    assert directory is not None
    with directory, path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\x55" * (path.stat().st_size - 4096))
        file.flush()
        with pytest.raises(StorageError, match="damaged") as caught:
            directory.search(SearchRequest(limit=200))
    assert caught.value.remedy


def test_a_sync_over_a_damaged_directory_starts_anew(
    files: DirectoryFiles, publish: Publish, embedded: Path
) -> None:
    publish("Old").write_bytes(b"rubbish")
    facts = build_embedded(files, embedded)
    assert facts.services == 3
    assert only_name(files) is not None


def test_a_broken_file_of_our_own_is_left_out(files: DirectoryFiles, embedded: Path) -> None:
    (embedded / "national" / "Carers Line.json").write_bytes(b"{")
    (embedded / "sample" / "services.json").unlink()
    assert build_embedded(files, embedded).services == 1


CHILD = """
import sys
from pathlib import Path
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
files = DirectoryFiles(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    build_embedded(files, Path(sys.argv[2]))
    print("published", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("seed", range(10))
def test_a_builder_killed_at_any_instant_leaves_old_or_new(
    files: DirectoryFiles, publish: Publish, embedded: Path, seed: int
) -> None:
    """kill -9 while versions are written one after the other: a whole one is always in use."""
    publish("Old")
    random = Random(seed)  # noqa: S311
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(files.root), str(embedded)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as child:
        assert child.stdout is not None
        for _ in range(1 + random.randrange(3)):
            child.stdout.readline()
        # A build of this size takes some 50 ms; the moment is somewhere in it.
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(random.random() * 0.06)
        child.send_signal(signal.SIGKILL)
        child.stdout.read()
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        found = directory.search(SearchRequest())
        assert {hit.service.name for hit in found.hits} in (
            {"Old"},
            {"Memory Helpline", "Carers Line", "Sample Lunch Club"},
        )
    # And the next one finds nothing in its way.
    publish("Next")
    assert only_name(files) == "Next"


def test_the_sqlite_library_is_new_enough() -> None:
    assert sqlite.require_version() >= "3.40"
