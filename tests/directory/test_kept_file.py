"""A file of records: made when it is needed, and never lost quietly."""

import stat
from pathlib import Path

import pytest

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import set_aside
from kiosk.directory.kept_file import KeptFile


def kept(path: Path, *, mode: int = 0o666) -> KeptFile:
    def put_aside() -> None:
        set_aside(path)

    return KeptFile(
        path,
        prepare=lambda connection: connection.execute("CREATE TABLE IF NOT EXISTS row (word TEXT)"),
        begin_anew=put_aside,
        mode=mode,
    )


def add(file: KeptFile, word: str) -> None:
    file.step(lambda connection: connection.execute("INSERT INTO row VALUES (?)", (word,)))


def words(file: KeptFile) -> list[str]:
    def read(connection: sqlite.Connection) -> list[str]:
        return [word for (word,) in connection.execute("SELECT word FROM row ORDER BY word")]

    return file.do(read)


def test_it_is_made_when_it_is_needed_for_whom_it_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "new" / "kept.sqlite"
    file = kept(path, mode=0o600)
    assert not path.exists()
    assert not file.is_open
    add(file, "one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    file.close()
    assert words(kept(path)) == ["one"]


def test_what_fails_within_a_step_is_not_done(tmp_path: Path) -> None:
    file = kept(tmp_path / "kept.sqlite")
    add(file, "one")

    def fails(connection: sqlite.Connection) -> None:
        connection.execute("INSERT INTO row VALUES ('two')")
        connection.execute("INSERT INTO nowhere VALUES (1)")

    with pytest.raises(StorageError, match=r"kept.sqlite cannot be used"):
        file.step(fails)
    assert words(file) == ["one"]


def test_a_damaged_one_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    path.write_bytes(b"This is no database. " * 400)
    file = kept(path)
    add(file, "one")
    assert words(file) == ["one"]
    assert len(list(tmp_path.glob("kept-damaged-*.sqlite"))) == 1


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=r"kept.sqlite cannot be used"):
        add(kept(tmp_path / "file" / "kept.sqlite"), "one")


def test_nothing_is_written_into_a_file_that_another_program_has_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    file = kept(path)
    add(file, "one")
    path.rename(tmp_path / "aside.sqlite")
    with pytest.raises(StorageError, match="put aside by another program"):
        add(file, "two")
