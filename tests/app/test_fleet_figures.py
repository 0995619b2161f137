"""What a kiosk says of itself to its fleet, from what it wrote down."""

from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version
from pathlib import Path

import msgspec
import pytest

from kiosk.app.fleet_figures import health, send_figures
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.core.errors import SettingsError
from kiosk.directory.sync.checked import FILE_NAME, FeedChecked
from kiosk.fleet.health import Working
from kiosk.settings import Settings, read_settings
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.fakes import InstantRunner
from tests.stand import copied

NOW = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)
WITH_ALL = read_settings(b'[printer]\nname = "Front desk"\n')[0]


def test_a_new_kiosk_says_what_it_is(shipped: Path, tmp_path: Path) -> None:
    found = health(copied(shipped, tmp_path / "data"), Settings(), NOW, waiting=7)
    assert (found.at, found.version, found.waiting) == (NOW, version("handrail"), 7)
    assert (found.printer, found.voice) == (Working.NONE, Working.WORKS)
    assert (found.packs, found.content_checked, found.directory) == ((), None, None)
    assert found.services > 20
    assert found.free_bytes > 0


def test_what_staff_are_told_is_told_without_addresses_and_files(tmp_path: Path) -> None:
    notices = StaffNotices.open(tmp_path, TourClock(), InstantRunner())
    for key in ("printer", "voice", "better voice", "feed:https://council.example/secret"):
        notices.tell(key, "Something of this place.", "Do this.")
    notices.tell("settings:place.name", "Mrs Evans", "")
    found = health(tmp_path, WITH_ALL, NOW, waiting=0)
    assert (found.printer, found.voice) == (Working.FAULT, Working.FAULT)
    assert found.notices == ("better-voice", "feed", "printer", "settings", "voice")
    said = msgspec.json.encode(found)
    assert not any(word in said for word in (b"council", b"Evans", b"place"))


def test_of_several_feeds_the_one_that_was_left_longest_counts(tmp_path: Path) -> None:
    folder = tmp_path / DIRECTORY_FOLDER
    folder.mkdir()
    feeds = [
        FeedChecked(
            feed=f"https://{days}.test",
            services=1,
            checked_at=NOW - timedelta(days=days),
            fully_checked_at=None,
        )
        for days in (1, 9)
    ]
    (folder / FILE_NAME).write_bytes(msgspec.json.encode(feeds))
    assert health(tmp_path, Settings(), NOW, waiting=0).directory == date(2026, 11, 11)


def test_a_bucket_without_an_enrolment_is_said(tmp_path: Path) -> None:
    settings, _ = read_settings(b'[fleet]\nstore = "s3://figures/in"\nkiosk = "larkhaven-1"\n')
    with pytest.raises(SettingsError, match="no key for the store"):
        send_figures(tmp_path, settings)
