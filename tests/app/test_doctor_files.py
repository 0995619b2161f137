"""The doctor reads every page of every database, knows a clock that cannot be right, and misses copies."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.app import doctor_files
from kiosk.staff.records.log import FILE_NAME
from tests.staff.records.test_log import helped, log_in

TODAY = date(2026, 11, 25)


def test_a_flipped_page_is_found_and_nothing_is_moved(tmp_path: Path) -> None:
    with closing(log_in(tmp_path)) as log:
        log.add(*(helped() for _ in range(200)))
    directory = tmp_path / "directory"
    assert doctor_files.databases(tmp_path, directory).ok
    path = tmp_path / FILE_NAME
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes([7]) * 4096
    path.write_bytes(content)
    check = doctor_files.databases(tmp_path, directory)
    assert not check.ok
    assert FILE_NAME in check.facts[0]
    assert path.read_bytes() == bytes(content)


def test_a_copy_that_is_old_or_wanting_is_said(tmp_path: Path) -> None:
    assert doctor_files.copies(tmp_path, "", TODAY).ok
    with closing(log_in(tmp_path)) as log:
        log.add(helped())
        (said,) = doctor_files.copies(tmp_path, "", TODAY).facts
        assert "is wanting" in said
        log.backups.make(TODAY)
    assert doctor_files.copies(tmp_path, "", date(2026, 12, 5)).ok
    assert not doctor_files.copies(tmp_path, "", date(2026, 12, 6)).ok
    assert not doctor_files.copies(tmp_path, "stick", TODAY).ok


@pytest.mark.parametrize(
    ("year", "ok"), [(1970, False), (2025, False), (2027, True), (2106, False)]
)
def test_a_clock_that_cannot_be_right_is_said(year: int, ok: bool) -> None:
    known = datetime(2026, 11, 25, tzinfo=UTC)
    assert doctor_files.clock(datetime(year, 2, 7, tzinfo=UTC), None).ok is ok
    assert not doctor_files.clock(datetime(2026, 11, 24, tzinfo=UTC), known).ok


def test_logs_that_grow_without_end_are_said(tmp_path: Path) -> None:
    assert doctor_files.logs(tmp_path).ok
    with (tmp_path / "kiosk.jsonl").open("wb") as file:
        file.truncate(200_000_000)
    assert not doctor_files.logs(tmp_path).ok
