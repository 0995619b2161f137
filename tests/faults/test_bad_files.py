"""Damaged and wrong files: the kiosk starts, what was good is there, and staff are told."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.directory import first_directory
from kiosk.directory.store import DirectoryFiles
from tests.stand import copied, standing


@pytest.fixture
def data(shipped: Path, tmp_path: Path) -> Path:
    return copied(shipped, tmp_path / "data")


def test_settings_that_are_no_toml(qapp: QApplication, data: Path) -> None:
    (data / "kiosk.toml").write_text("this is not\n[toml", encoding="utf-8")
    with standing(qapp, data) as stand:
        stand.home()
        (notice,) = stand.kiosk.notices.current()
        assert "kiosk.toml is not TOML" in notice.problem
        assert notice.remedy
    (data / "kiosk.toml").unlink()
    with standing(qapp, data) as stand:
        assert stand.kiosk.notices.current() == ()


def test_a_wrong_setting_keeps_the_others(qapp: QApplication, data: Path) -> None:
    text = '[place]\nname = "Central Library"\n[visit]\nidle_seconds = 5\n'
    (data / "kiosk.toml").write_text(text, encoding="utf-8")
    with standing(qapp, data) as stand:
        assert stand.kiosk.settings.place.name == "Central Library"
        assert stand.kiosk.settings.visit.idle_seconds == 60
        (notice,) = stand.kiosk.notices.current()
        assert "line 4" in notice.remedy


@pytest.mark.parametrize("damage", ["words", "half", "pointer"])
def test_a_directory_that_is_none_is_said_calmly_and_built_anew(
    qapp: QApplication, data: Path, damage: str
) -> None:
    current = DirectoryFiles(data / "directory").current()
    assert current is not None
    if damage == "words":
        current.write_text("this is no database")
    elif damage == "half":
        current.write_bytes(current.read_bytes()[: current.stat().st_size // 2])
    else:
        current.unlink()
    with standing(qapp, data) as stand:
        stand.home()
        stand.touch("door-find")
        stand.wait_for_words("The list of services is being made ready")
        stand.kiosk.closers.append(
            first_directory(stand.kiosk.desk, stand.kiosk.data, lambda _: None)
        )
        stand.wait(lambda: stand.kiosk.desk.is_open, "no directory was built", seconds=60)
        stand.touch("back", "door-find")
        stand.wait(lambda: bool(stand.named("category-")), "no category came")


def test_a_broken_journey_is_left_out_and_named(qapp: QApplication, data: Path) -> None:
    journeys = data / "content" / "en" / "journeys"
    journeys.mkdir(parents=True)
    (journeys / "blue-badge.yaml").write_text("id: blue-badge\nnodes: [\n", encoding="utf-8")
    with standing(qapp, data) as stand:
        stand.kiosk.content.switch.read_ahead()
        stand.wait(lambda: bool(stand.kiosk.notices.current()), "staff were not told")
        (notice,) = stand.kiosk.notices.current()
        assert "blue-badge.yaml" in notice.problem
        stand.home()
        stand.touch("door-online", "topic-getting-about", "journey-blue-badge")
        assert stand.is_there("start")


def test_a_printer_that_is_not_there_is_said_and_the_codes_stay(
    qapp: QApplication, data: Path
) -> None:
    (data / "kiosk.toml").write_text('[printer]\nname = "Front desk"\n', encoding="utf-8")
    with standing(qapp, data) as stand:
        stand.home()
        stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
        stand.touch("option-ni", "add", "see-list", "print")
        stand.wait_for_words("The printer does not answer. It may be off.")
        assert stand.is_there("code-1")
        (notice,) = stand.kiosk.notices.current()
        assert "Front desk" in notice.problem
        assert not list(data.rglob("*.pdf"))
