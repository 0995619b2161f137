"""Of a damaged file everything is carried over that a whole page still says, once; and what is lost is counted."""

import random
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.raw_pages import rows_on_pages
from kiosk.staff.records import log as log_file
from kiosk.staff.records.log import FILE_NAME, RecordLog
from kiosk.staff.records.record import COLUMNS
from tests.staff.records.test_log import NOW, found, helped, log_in

PAGE = 4_096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, frozenset[object]]:
    folder = tmp_path_factory.mktemp("whole")
    records = [helped(minutes=number % 400, drop_in="d1") for number in range(600)]
    with closing(log_in(folder)) as log:
        log.add(*records)
    return (folder / FILE_NAME).read_bytes(), frozenset(records)


@given(data=st.data())
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_pages_are_flipped_what_is_kept_is_true_and_once(
    data: st.DataObject,
    whole: tuple[bytes, frozenset[object]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("flipped")
    content, records = bytearray(whole[0]), whole[1]
    pages = len(content) // PAGE
    hit = data.draw(st.sets(st.integers(0, pages - 1), min_size=1, max_size=6))
    seed = random.Random(data.draw(st.integers(0, 2**32)))  # noqa: S311 - to be replayed
    for page in hit:
        content[page * PAGE : (page + 1) * PAGE] = seed.randbytes(PAGE)
    (folder / FILE_NAME).write_bytes(content)
    with closing(log_in(folder)) as log:
        log.open()
        kept = found(folder)
        assert len(kept) == len({each.id for each in kept})
        assert set(kept) <= records
        # A page of the table holds some forty records; no other is lost.
        assert len(records) - len(kept) <= 45 * len(hit)
        assert log.lost <= len(records) - len(kept)


def test_what_is_lost_is_counted_and_a_copy_brings_it_back(
    whole: tuple[bytes, frozenset[object]], tmp_path: Path
) -> None:
    (tmp_path / FILE_NAME).write_bytes(whole[0])
    content = bytearray(whole[0])
    leaf = _a_leaf_of_the_table(tmp_path / FILE_NAME)
    content[leaf * PAGE : (leaf + 1) * PAGE] = bytes(PAGE)
    copied = tmp_path / "with-copy"
    copied.mkdir()
    (copied / FILE_NAME).write_bytes(whole[0])
    with closing(log_in(copied)) as log:
        log.open()
        assert log.backups.make(NOW.date())
    for folder in (tmp_path, copied):
        (folder / FILE_NAME).write_bytes(content)
        with closing(log_in(folder)) as log:
            log.open()
            gone = len(whole[1]) - len(found(folder))
            assert log.lost == gone
            assert (gone == 0) is (folder == copied)


def test_a_disk_that_is_full_while_rows_are_carried_over_loses_nothing(
    whole: tuple[bytes, frozenset[object]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(whole[0])
    content[PAGE * 3 : PAGE * 4] = bytes(PAGE)
    (tmp_path / FILE_NAME).write_bytes(content)

    def full(*_: object) -> None:
        raise sqlite.Error("database or disk is full")

    with monkeypatch.context() as patched, closing(log_in(tmp_path)) as log:
        patched.setattr(log_file, "put", full)
        with pytest.raises(StorageError, match="disk is full"):
            log.open()
    with closing(log_in(tmp_path)) as log:
        log.open()
    assert len(found(tmp_path)) > 500


def test_a_restored_copy_adds_only_what_is_not_there(tmp_path: Path) -> None:
    first, second = helped(), helped()
    with closing(log_in(tmp_path)) as log:
        log.add(first)
        copy = log.backups.make(NOW.date())
        assert copy is not None
        log.add(second)
        assert log.restore(copy) == 0
    another = tmp_path / "another"
    with closing(log_in(another)) as log:
        assert log.restore(copy) == 1
    assert found(another) == (first,)


def test_a_file_that_is_gone_is_made_again_from_its_copies_and_told(tmp_path: Path) -> None:
    first, told = helped(), list[Path]()
    with closing(log_in(tmp_path, told)) as log:
        log.add(first)
        assert log.backups.make(NOW.date())
    (tmp_path / FILE_NAME).unlink()
    with closing(log_in(tmp_path, told)) as log:
        log.open()
    assert found(tmp_path) == (first,)
    assert told == [tmp_path / FILE_NAME]
    # One that is emptied is as one that is gone.
    for name in (FILE_NAME, f"{FILE_NAME}-wal"):
        (tmp_path / name).write_bytes(b"")
    with closing(log_in(tmp_path)) as log:
        log.open()
    assert found(tmp_path) == (first,)


def _a_leaf_of_the_table(path: Path) -> int:
    """A page, counted from 0, that holds whole records."""
    content = path.read_bytes()
    for page in range(1, len(content) // PAGE):
        alone = path.with_name("alone")
        alone.write_bytes(content[:PAGE] + content[page * PAGE : (page + 1) * PAGE])
        if content[page * PAGE] == 10 and any(rows_on_pages(alone, len(COLUMNS))):
            return page
    raise AssertionError("no record in the file")


def test_pages_of_rubbish_are_no_rows(tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(bytes([10]) * PAGE * 3)
    assert list(rows_on_pages(rubbish, 29)) == []
    assert isinstance(RecordLog(tmp_path, on_damage=print).lost, int)
