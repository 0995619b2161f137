"""Of a damaged file of learners is carried over what a whole page or the newest copy says; who went is gone."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.raw_pages import numbered_rows_on_pages
from kiosk.staff.learning import leaving
from kiosk.staff.learning.store import FILE_NAME, LearningFile
from tests.staff.learning.desks import TODAY

PAGE, MANY = 4_096, 400
_SECRET = "s" * 90


def file_in(folder: Path, told: list[Path] | None = None) -> LearningFile:
    return LearningFile(folder, on_damage=(told if told is not None else []).append)


def names(file: LearningFile) -> dict[int, str]:
    def read(connection: sqlite.Connection) -> dict[int, str]:
        return dict(connection.execute("SELECT id, pseudonym FROM learner").fetchall())

    return file.step(read)


def begun(folder: Path) -> dict[int, str]:
    """A file of many learners, each of whom finished a module; changed since it was first on the disk."""

    def add(connection: sqlite.Connection) -> None:
        for number in range(MANY):
            connection.execute(
                "INSERT INTO learner (pseudonym, key, secret) VALUES (?, ?, ?)",
                (f"Otter {number}", f"otter {number}", _SECRET),
            )
            connection.execute(
                "INSERT INTO studied (learner, module, started, finished, is_open) VALUES (?, 'm', ?, ?, 0)",
                (number + 1, TODAY.isoformat(), TODAY.isoformat()),
            )

    with closing(file_in(folder)) as file:
        file.step(add)
        return names(file)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_pages_are_flipped_what_is_kept_is_true_and_once(
    seed: int, tmp_path: Path
) -> None:
    known = begun(tmp_path)
    path, chance = tmp_path / FILE_NAME, random.Random(seed)  # noqa: S311 - to be replayed
    content = bytearray(path.read_bytes())
    hit = chance.sample(range(len(content) // PAGE), 4)
    for page in hit:
        content[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    path.write_bytes(content)
    told: list[Path] = []
    with closing(file_in(tmp_path, told)) as file:
        kept = names(file)
        assert kept.items() <= known.items()
        # A page holds some thirty learners; no other is lost.
        assert len(known) - len(kept) <= 35 * len(hit)
        (finished,) = file.step(
            lambda each: each.execute("SELECT count(*) FROM studied").fetchone()
        )
        assert finished >= len(known) - 140 * len(hit)
    assert [each.name for each in told] == ["learning-damaged-1.sqlite"]


def test_of_two_versions_of_a_row_the_newer_is_kept(tmp_path: Path) -> None:
    begun(tmp_path)
    with closing(file_in(tmp_path)) as file:
        file.step(lambda each: each.execute("UPDATE learner SET agreed = 1 WHERE id = 7"))
        # Without its log, as a power cut leaves it.
        aside = tmp_path / "cut"
        aside.mkdir()
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            (aside / name).write_bytes((tmp_path / name).read_bytes())
    rows = [row for row in numbered_rows_on_pages(aside / FILE_NAME, 8) if row[0] == 7]
    assert [row[5] for row in rows] == [0, 1]


def test_a_copy_brings_back_what_no_page_says_and_a_file_that_is_gone(tmp_path: Path) -> None:
    known, told = begun(tmp_path), list[Path]()
    with closing(file_in(tmp_path)) as file:
        copy = file.backups.make(TODAY)
        assert copy is not None
        assert copy.stat().st_mode & 0o077 == 0
    path = tmp_path / FILE_NAME
    path.write_bytes(b"\0" * path.stat().st_size)
    with closing(file_in(tmp_path, told)) as file:
        assert names(file) == known
    path.unlink()
    with closing(file_in(tmp_path, told)) as file:
        assert file.is_begun
        assert names(file) == known
    assert [each.name for each in told] == ["learning-damaged-1.sqlite", FILE_NAME]


def test_who_goes_is_gone_from_the_copies_and_from_files_put_aside(tmp_path: Path) -> None:
    begun(tmp_path)
    (tmp_path / "learning-damaged-1.sqlite").write_bytes(b"otter 4")
    with closing(file_in(tmp_path)) as file:
        assert file.backups.make(TODAY)
        leaving.forget(file, 5)
        assert file.backups.dates() == ()
        assert file.backups.make(TODAY)
    for left in tmp_path.rglob("*"):
        assert left.is_dir() or b"otter 4\0" not in left.read_bytes().replace(b"s", b"\0"), left
    with closing(file_in(tmp_path)) as file:
        assert 5 not in names(file)
    assert not list(tmp_path.glob("learning-damaged-*"))


def test_a_disk_that_is_full_while_learners_are_carried_over_loses_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, path = begun(tmp_path), tmp_path / FILE_NAME
    content = bytearray(path.read_bytes())
    content[PAGE * 9 : PAGE * 10] = bytes(PAGE)
    path.write_bytes(content)

    def full(*_: object) -> None:
        raise sqlite.Error("database or disk is full")

    with monkeypatch.context() as patched, closing(file_in(tmp_path)) as file:
        patched.setattr("kiosk.staff.learning.store._put", full)
        with pytest.raises(StorageError, match="disk is full"):
            names(file)
    assert path.read_bytes() == bytes(content)
    with closing(file_in(tmp_path)) as file:
        assert len(names(file)) >= len(known) - 35
