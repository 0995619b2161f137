"""Records are kept in the background; staff are told where they cannot be, and what became of a damaged file."""

from pathlib import Path

import pytest

from kiosk.app.record_service import RecordService, area_of
from kiosk.settings import PlaceSettings, Settings
from kiosk.settings_of_staff import StaffSettings
from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.fakes import InstantRunner


def made(folder: Path) -> tuple[RecordService, StaffNotices, Record]:
    clock, runner = TourClock(), InstantRunner()
    notices = StaffNotices.open(folder, clock, runner)
    record = Record.made(Kind.VISIT, "Hall", clock.now(), language="en", minutes=3)
    service = RecordService(folder, Settings(), runner, clock, notices, concept=str, paths={})
    return service, notices, record


def test_a_damaged_file_is_told_and_recording_goes_on(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database" * 900)
    service, notices, record = made(tmp_path)
    service.open()
    service.keep(record)
    service.close()
    (notice,) = notices.current()
    assert "records-damaged-1.sqlite" in notice.problem


def test_what_cannot_be_kept_is_told_until_it_can(tmp_path: Path) -> None:
    service, notices, record = made(tmp_path)
    (tmp_path / FILE_NAME).mkdir()
    service.keep(record)
    assert [notice.problem[:14] for notice in notices.current()] == ["records.sqlite"]
    (tmp_path / FILE_NAME).rmdir()
    service.keep(record)
    service.close()
    assert notices.current() == ()


@pytest.mark.parametrize(
    ("postcode", "area", "counts"),
    [
        ("SA1 3SN", "", "SA1"),
        ("sa13sn", "", "SA1"),
        ("SA1", "", "SA1"),
        ("", "", None),
        ("L1", "Central", "Central"),
    ],
)
def test_records_count_for_a_ward_or_the_first_half_of_the_kiosks_postcode(
    postcode: str, area: str, counts: str | None
) -> None:
    settings = Settings(place=PlaceSettings(postcode=postcode), staff=StaffSettings(area=area))
    assert area_of(settings) == counts
