"""The voice that kiosk.toml chooses, and what staff read when it cannot speak."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.speech.neural.packages import hide, install
from tests.stand import copied, standing


def problems(data: Path, application: QApplication) -> list[str]:
    """What staff read about the better voice once a whole screen has been read."""
    with standing(application, data) as stand:
        stand.home()
        ended: list[bool] = []
        stand.kiosk.reader.finished.connect(lambda: ended.append(True))
        stand.touch("read")
        stand.wait(lambda: bool(ended), "the screen was not read to its end", seconds=100)
        notices = stand.kiosk.notices.current()
        return [each.problem for each in notices if each.key == "better voice"]


@pytest.mark.parametrize("is_installed", [True, False])
def test_staff_read_why_the_chosen_voice_does_not_speak(
    qapp: QApplication,
    shipped: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_installed: bool,
) -> None:
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text(
        '[speech]\nvoice = "hibari"\nwords_per_minute = 300\n', encoding="utf-8"
    )
    packages = (install if is_installed else hide)(tmp_path / "packages")
    monkeypatch.setenv("PYTHONPATH", packages["PYTHONPATH"])
    expected = [] if is_installed else ["The voice hibari is not installed."]
    assert problems(data, qapp) == expected
