"""The log loses nothing that it accepted, has nothing twice, and begins anew where its file is broken."""

import hashlib
import os
import random
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from operator import methodcaller
from pathlib import Path

import pytest

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import set_aside
from kiosk.staff.records import schema
from kiosk.staff.records.log import FILE_NAME, RecordLog
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import COLUMNS, Record
from kiosk.staff.records.vocabulary import Barrier, How, Kind, Topic

NOW = datetime(2026, 11, 25, 14, 37, 12, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[3]
WRITER = Path(__file__).with_name("writer.py")
KILLS = 8


def helped(**more: object) -> Record:
    columns = {"topic": Topic.MONEY, "how": How.SELF, "barrier": Barrier.NOTHING, **more}
    return Record.made(Kind.HELPED, "Larkhaven Library", NOW, **columns)


def log_in(folder: Path, told: list[Path] | None = None) -> RecordLog:
    return RecordLog(folder, on_damage=(told if told is not None else []).append)


def found(folder: Path, which: Which | None = None) -> tuple[Record, ...]:
    def read(connection: sqlite.Connection) -> tuple[Record, ...]:
        return tuple(rows(connection, which or Which()))

    return ask(folder / FILE_NAME, read, nothing=())


def test_what_was_added_is_read_again_and_twice_is_once(tmp_path: Path) -> None:
    assert found(tmp_path) == ()
    first, second = helped(minutes=9, drop_in="d1"), helped()
    with closing(log_in(tmp_path)) as log:
        log.add(first, second)
        log.add(first)
        assert set(found(tmp_path)) == {first, second}
    old = replace(helped(), day=date(2025, 1, 2))
    visit = Record.made(Kind.VISIT, "Elsewhere", NOW, language="cy", minutes=3)
    with closing(log_in(tmp_path)) as log:
        log.add(old, visit)
    assert found(tmp_path, Which(drop_in="d1")) == (first,)
    assert found(tmp_path, Which(until=date(2025, 12, 31))) == (old,)
    assert found(tmp_path, Which(kinds=frozenset({Kind.VISIT}), since=date(2026, 1, 1))) == (visit,)
    assert found(tmp_path, Which(place="Elsewhere")) == (visit,)


def test_the_file_itself_refuses_what_is_not_in_the_vocabulary_and_any_change(
    tmp_path: Path,
) -> None:
    with closing(log_in(tmp_path)) as log:
        log.add(helped())
        for statement in (
            "UPDATE record SET topic = 'money'",
            "DELETE FROM record",
            "INSERT INTO record (id, day, hour, kind, place, topic) "
            "VALUES ('00000000000000ff', '2026-01-01', 1, 'helped', 'x', 'her bath')",
            "INSERT INTO record (id, day, hour, kind, place) "
            "VALUES ('00000000000000ff', '2026-01-01T10:33', 1, 'helped', 'x')",
        ):
            with pytest.raises(StorageError):
                log.write(methodcaller("execute", statement))
    assert len(found(tmp_path)) == 1


def test_a_word_or_column_that_is_added_asks_for_a_higher_version() -> None:
    assert schema.VERSION == 1
    digest = hashlib.sha256(schema.table().encode()).hexdigest()[:12]
    assert digest == "21aea564e115", "raise schema.VERSION, and put this here"


def test_an_older_file_is_carried_over_and_a_newer_one_is_left_alone(tmp_path: Path) -> None:
    kept = helped(minutes=5)
    path = tmp_path / FILE_NAME
    older = schema.table().replace(", 'call-back'", "").replace("paper TEXT", "gone TEXT")
    with closing(sqlite.open_to_append(path)) as connection:
        connection.execute(older.replace("CHECK (paper IN", "CHECK (gone IN"))
        for statement in schema.AROUND:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO record (id, day, hour, kind, place, topic, how, barrier, minutes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (kept.id, "2026-11-25", 14, kept.kind, kept.place, "money", "self", "nothing", 5),
        )
    with closing(log_in(tmp_path)) as log:
        log.add(replace(helped(), onward=None))
    assert kept in found(tmp_path)
    assert len(found(tmp_path)) == 2
    with closing(sqlite.open_to_append(path)) as connection:
        assert [row[1] for row in connection.execute("PRAGMA table_info(record)")] == list(COLUMNS)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with closing(log_in(tmp_path)) as log, pytest.raises(StorageError, match="newer Handrail"):
        log.add(helped())
    assert len(found(tmp_path)) == 2


def test_each_commit_is_on_the_disk_when_it_returns(tmp_path: Path) -> None:
    with closing(log_in(tmp_path)) as log:
        log.open()
        mode, level = log.write(
            lambda connection: (
                connection.execute("PRAGMA journal_mode").fetchone()[0],
                connection.execute("PRAGMA synchronous").fetchone()[0],
            )
        )
    assert (mode, level) in {("wal", 2), ("delete", 3)}


def test_a_damaged_file_is_put_aside_and_its_readable_rows_carried_over(tmp_path: Path) -> None:
    records = [helped(minutes=number % 400) for number in range(2_000)]
    with closing(log_in(tmp_path)) as log:
        log.add(*records)
    path = tmp_path / FILE_NAME
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 8_192] = os.urandom(8_192)
    path.write_bytes(data)
    told: list[Path] = []
    with closing(log_in(tmp_path, told)) as log:
        log.open()
    assert [aside.exists() for aside in told] == [True]
    kept = found(tmp_path)
    assert set(kept) <= set(records)
    assert len(kept) > 500


def test_rubbish_in_place_of_the_file_never_stops_the_recording(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database" * 1_000)
    told: list[Path] = []
    with closing(log_in(tmp_path, told)) as log:
        record = helped()
        log.add(record)
    assert found(tmp_path) == (record,)
    assert told[0].read_bytes().startswith(b"no database")


def test_a_program_whose_file_was_put_aside_accepts_nothing_that_nobody_would_find(
    tmp_path: Path,
) -> None:
    with closing(log_in(tmp_path)) as log:
        log.add(helped())
        set_aside(tmp_path / FILE_NAME)
        with pytest.raises(StorageError, match="put aside"):
            log.add(helped())
    with closing(log_in(tmp_path)) as log:
        later = helped()
        log.add(later)
    assert found(tmp_path) == (later,)


def test_a_killed_writer_lost_nothing_that_it_said_and_wrote_nothing_twice(tmp_path: Path) -> None:
    generator = random.Random(20261125)  # noqa: S311 - a seed, so that a failure can be replayed
    said: set[str] = set()
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, str(WRITER), str(tmp_path)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert process.stdout is not None
        for _ in range(generator.randrange(1, 60)):
            said.add(process.stdout.readline().decode().strip())
        process.send_signal(signal.SIGKILL)
        whole = process.stdout.read().decode().splitlines(keepends=True)
        said |= {line.strip() for line in whole if line.endswith("\n")}
        process.stdout.close()
        process.wait()
    ids = [record.id for record in found(tmp_path)]
    assert len(ids) == len(set(ids))
    assert said <= set(ids)
    # At most the one that was being written when each was killed was kept without being said.
    assert len(set(ids) - said) <= KILLS
    assert not list(tmp_path.glob("*damaged*"))
