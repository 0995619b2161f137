"""A report that was accepted is never lost, and a damaged file never stops the kiosk."""

import itertools
import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import StorageError
from kiosk.core.ids import ServiceId
from kiosk.directory import sqlite
from kiosk.directory.reports.box import FILE_NAME, MAX_WAITING_OF_A_KIND, ReportBox
from kiosk.directory.reports.report import Report, ReportKind, counted

NOW = datetime(2026, 5, 3, 14, 37, 12, tzinfo=UTC)
FEED = "https://feed.test"
WRITER = Path(__file__).with_name("writer.py")
ROOT = Path(__file__).resolve().parents[3]
KILLS = 12


def a_report(service: str = "s1", kind: ReportKind = ReportKind.PHONE_WRONG) -> Report:
    return Report.made(ServiceId(service), FEED, kind, NOW)


def ids_in(folder: Path) -> set[str]:
    with closing(ReportBox(folder, may_set_aside=True)) as box:
        return {report.id for report in box.unhandled()}


def test_what_is_kept_says_what_and_when_to_the_hour_and_nothing_of_anybody(tmp_path: Path) -> None:
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        box.add(a_report())
        (kept,) = box.unhandled()
    assert (kept.feed, kept.service, kept.kind) == (FEED, "s1", ReportKind.PHONE_WRONG)
    assert (kept.day, kept.hour) == (date(2026, 5, 3), 14)
    connection = sqlite.open_to_append(tmp_path / FILE_NAME)
    with closing(connection):
        columns = [row[1] for row in connection.execute("PRAGMA table_info(reports)")]
    assert columns == ["id", "feed", "service", "kind", "day", "hour"]


def test_handled_ones_are_not_listed_again_and_stay_in_the_file(tmp_path: Path) -> None:
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        first, second = a_report(), a_report()
        box.add(first)
        box.add(second)
        box.handle([first.id, first.id], date(2026, 5, 4))
        assert [each.id for each in box.unhandled()] == [second.id]
        box.handle([second.id], date(2026, 5, 4))
        box.handle([], date(2026, 5, 4))
        assert box.unhandled() == ()
    with closing(sqlite.open_to_append(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM reports").fetchone() == (2,)


def test_a_button_that_somebody_leans_on_does_not_fill_the_disk(tmp_path: Path) -> None:
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        for _ in range(MAX_WAITING_OF_A_KIND + 3):
            box.add(a_report())
        box.add(a_report(kind=ReportKind.CLOSED_OR_MOVED))
        times = {each.kind: each.times for each in counted(box.unhandled())}
    assert times == {ReportKind.PHONE_WRONG: MAX_WAITING_OF_A_KIND, ReportKind.CLOSED_OR_MOVED: 1}


def test_asking_makes_no_file(tmp_path: Path) -> None:
    assert ids_in(tmp_path) == set()
    assert list(tmp_path.iterdir()) == []


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(ReportKind), st.dates()), max_size=30
    )
)
def test_counting_loses_nothing(made: list[tuple[str, ReportKind, date]]) -> None:
    reports = [
        Report(id=str(index), feed=FEED, service=ServiceId(service), kind=kind, day=day, hour=0)
        for index, (service, kind, day) in enumerate(made)
    ]
    groups = counted(reports)
    assert sum(each.times for each in groups) == len(made)
    assert all(each.first <= each.last for each in groups)
    assert [each.times for each in groups] == sorted((each.times for each in groups), reverse=True)


def test_each_commit_waits_for_the_disk(tmp_path: Path) -> None:
    full, extra = 2, 3
    with closing(sqlite.open_to_append(tmp_path / "x.sqlite")) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        (level,) = connection.execute("PRAGMA synchronous").fetchone()
    assert (mode, level) in {("wal", full), ("delete", extra)}


def test_a_killed_writer_lost_nothing_that_it_said(tmp_path: Path) -> None:
    generator = random.Random(20260503)  # noqa: S311 - a seed, so that a failure can be replayed
    said: set[str] = set()
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, str(WRITER), str(tmp_path)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert process.stdout is not None
        for _ in range(generator.randrange(1, 40)):
            said.add(process.stdout.readline().decode().strip())
        process.send_signal(signal.SIGKILL)
        # What it said before the signal came is in the pipe.
        whole = process.stdout.read().decode().splitlines(keepends=True)
        said |= {line.strip() for line in whole if line.endswith("\n")}
        process.stdout.close()
        process.wait()
    assert len(said) >= KILLS
    assert said <= ids_in(tmp_path)
    assert not list(tmp_path.glob("*damaged*"))


def test_a_power_cut_in_the_middle_of_a_write_loses_only_that_one(tmp_path: Path) -> None:
    """What was synchronised stays; of what came later a part, nothing or rubbish is on the disk."""
    source, generator = tmp_path / "source", random.Random(7)  # noqa: S311
    states: list[tuple[set[str], int]] = []
    wal = source / f"{FILE_NAME}-wal"
    accepted: set[str] = set()
    with closing(ReportBox(source, may_set_aside=True)) as box:
        for number in range(12):
            report = a_report(f"s{number}")
            box.add(report)
            accepted.add(report.id)
            states.append((set(accepted), wal.stat().st_size if wal.exists() else 0))
        if not wal.exists():
            pytest.skip("this SQLite library writes no write-ahead log")
        for trial, ((before, safe), (_, grown)) in enumerate(itertools.pairwise(states)):
            for kind in ("cut", "torn", "zeros"):
                cut = tmp_path / f"cut-{trial}-{kind}"
                cut.mkdir()
                shutil.copy(source / FILE_NAME, cut / FILE_NAME)
                data = wal.read_bytes()[: generator.randrange(safe, grown + 1)]
                if kind == "torn":
                    data += generator.randbytes(generator.randrange(1, 5000))
                elif kind == "zeros":
                    data += bytes(4096)
                (cut / f"{FILE_NAME}-wal").write_bytes(data)
                assert before <= ids_in(cut)
                assert not list(cut.glob("*damaged*"))


def damaged(folder: Path, how: str) -> set[str]:
    """A box of 400 reports whose file is damaged; returns their ids."""
    made = set()
    with closing(ReportBox(folder, may_set_aside=True)) as box:
        for number in range(400):
            report = a_report(f"s{number}")
            box.add(report)
            made.add(report.id)
    path = folder / FILE_NAME
    data = bytearray(path.read_bytes())
    if how == "rubbish":
        data[:] = b"not a database at all" * 50
    elif how == "cut":
        del data[len(data) // 2 :]
    elif how == "page":
        data[len(data) // 2 : len(data) // 2 + 4096] = b"\xa5" * 4096
    elif how == "header":
        data[:100] = bytes(100)
    path.write_bytes(data)
    return made


@pytest.mark.parametrize("how", ["rubbish", "cut", "page", "header"])
def test_a_damaged_file_is_put_aside_and_the_kiosk_goes_on(tmp_path: Path, how: str) -> None:
    before = damaged(tmp_path, how)
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        new = a_report("new")
        box.add(new)
        after = {report.id for report in box.unhandled()}
    assert new.id in after
    assert after <= before | {new.id}
    if how == "page":
        assert len(after) > 100  # what could be read was carried over
    assert (tmp_path / "reports-damaged-1.sqlite").is_file()
    assert ids_in(tmp_path) == after


def test_many_damaged_files_do_not_fill_the_disk(tmp_path: Path) -> None:
    for _ in range(12):
        (tmp_path / FILE_NAME).write_bytes(b"rubbish" * 1000)
        ids_in(tmp_path)
    assert len(list(tmp_path.glob("reports-damaged-*.sqlite"))) == 9


def test_a_second_process_leaves_a_damaged_file_where_it_is(tmp_path: Path) -> None:
    damaged(tmp_path, "rubbish")
    with (
        closing(ReportBox(tmp_path, may_set_aside=False)) as box,
        pytest.raises(StorageError, match="Start the kiosk"),
    ):
        box.unhandled()
    assert [path.name for path in tmp_path.glob("*.sqlite")] == [FILE_NAME]


def test_a_file_that_cannot_be_opened_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with (
        closing(ReportBox(tmp_path, may_set_aside=True)) as box,
        pytest.raises(StorageError, match="cannot be used"),
    ):
        box.add(a_report())


def test_what_a_newer_program_wrote_is_passed_over(tmp_path: Path) -> None:
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        box.add(a_report())
    with closing(sqlite.open_to_append(tmp_path / FILE_NAME)) as connection:
        connection.execute("INSERT INTO reports VALUES ('x', 'f', 's', 'smells', '2026-01-01', 3)")
    assert "x" not in ids_in(tmp_path)
