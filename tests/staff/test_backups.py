"""Copies rotate by day and week, and a clock that is wrong takes none of them away."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import StorageError
from kiosk.staff.backups import DAYS, WEEKS, Backups, to_let_go
from kiosk.staff.records.log import RecordLog
from tests.staff.records.test_log import found, helped, log_in

TODAY = date(2026, 11, 25)


def test_a_year_of_days_leaves_seven_days_and_four_weeks() -> None:
    days: tuple[date, ...] = ()
    for number in range(365):
        today = TODAY + timedelta(days=number)
        days = tuple({*days, today} - to_let_go((*days, today), today))
    newest = max(days)
    assert {newest - timedelta(days=back) for back in range(DAYS)} <= set(days)
    assert len(days) == DAYS + WEEKS
    assert min(days) >= newest - timedelta(days=DAYS + 7 * WEEKS)


@given(st.sets(st.dates(), max_size=60), st.dates())
def test_the_newest_is_always_kept_and_their_number_bounded(days: set[date], today: date) -> None:
    kept = days - to_let_go(tuple(days), today)
    past = {day for day in days if day <= today}
    assert not past or max(past) in kept
    assert len(kept) <= DAYS + WEEKS + 14


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2106, 2, 7)])
def test_a_clock_that_cannot_be_right_makes_no_copy_and_takes_none_away(
    today: date, tmp_path: Path
) -> None:
    with closing(log_in(tmp_path)) as log:
        log.add(helped())
        assert log.backups.make(TODAY)
        assert log.backups.make(TODAY) is None
        assert log.backups.make(today) is None
        assert len(list(log.backups.newest_first())) == 1


def test_a_stick_that_is_not_in_is_said_and_no_folder_made_in_its_place(tmp_path: Path) -> None:
    with closing(RecordLog(tmp_path, on_damage=print, backups=tmp_path / "stick")) as log:
        log.add(helped())
        with pytest.raises(StorageError, match="could not be copied"):
            log.backups.make(TODAY)
        assert not (tmp_path / "stick").exists()
        (tmp_path / "stick").mkdir()
        assert log.backups.make(TODAY) == tmp_path / "stick" / "records-2026-11-25.sqlite"
    assert len(found(tmp_path)) == 1


def test_without_a_log_there_is_nothing_to_copy(tmp_path: Path) -> None:
    assert Backups(tmp_path / "records.sqlite").make(TODAY) is None
    assert not list(tmp_path.iterdir())
