"""Safe mode, walked by touches."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.safe import build_safe
from kiosk.station.supervisor.story import Fall, Story
from kiosk.ui.safe.window import SafeWindow
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.text_block import TextBlock

ROOT = Path(__file__).resolve().parents[3]
FELL = Story(
    count=3, falls=(Fall(at=datetime(2026, 11, 25, 12, tzinfo=UTC), how="signal SIGSEGV"),)
)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[SafeWindow]:
    (tmp_path / "kiosk.toml").write_text(
        '[place]\nname = "Hafan Library"\nphone = "01792 000000"\n', encoding="utf-8"
    )
    window = build_safe(qapp, tmp_path, FELL)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.start_over()
    window.allow_close()
    window.close()


def touch(window: SafeWindow, name: str) -> None:
    (button,) = (each for each in window.findChildren(BigButton, name) if each.isEnabled())
    button.click()


def said(window: SafeWindow) -> str:
    return "\n".join(each.text() for each in window.column.parts() if isinstance(each, TextBlock))


def test_shows_journeys_and_helplines_and_goes_back(window: SafeWindow) -> None:
    touch(window, "read")
    touch(window, "topic-getting-about")
    touch(window, "journey-blue-badge")
    words = said(window)
    assert "Blue Badge" in words
    assert "How long it takes" in words
    assert "https://" in words
    for _ in range(3):
        touch(window, "back")
    touch(window, "ring")
    words = said(window)
    assert "Hafan Library: 01792 000000" in words
    assert "NHS 111: 111" in words
    assert "Samaritans: 116 123" in words
    assert len(words.splitlines()) > 100


def test_speaks_every_language_and_grows_until_somebody_else_comes(
    window: SafeWindow, qtbot: QtBot
) -> None:
    touch(window, "language-ur")
    assert window.isRightToLeft()
    touch(window, "larger")
    touch(window, "ring")
    assert "فون پر مدد لیں" in said(window)
    (quiet,) = (each for each in window.findChildren(QTimer) if each.interval() == 90_000)
    assert quiet.isActive()
    with qtbot.waitSignal(quiet.timeout):
        quiet.start(0)
    assert not window.isRightToLeft()
    assert "What would you like to do?" in said(window)


def test_a_touch_counts_as_somebody(window: SafeWindow, qtbot: QtBot) -> None:
    (quiet,) = (each for each in window.findChildren(QTimer) if each.interval() == 90_000)
    quiet.stop()
    with qtbot.waitSignal(window.touched):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert quiet.isActive()


def test_tells_staff_why_and_is_started_anew_by_them(window: SafeWindow, qtbot: QtBot) -> None:
    touch(window, "staff")
    assert "It stopped 3 times by itself" in said(window)
    assert "signal SIGSEGV" in said(window)
    with qtbot.waitSignal(window.anew_asked):
        touch(window, "anew")


def test_nobody_leaves_by_its_window(window: SafeWindow) -> None:
    window.close()
    assert window.isVisible()


def test_loads_nothing_that_may_have_been_the_cause(tmp_path: Path) -> None:
    program = f"""
import os, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from kiosk.app.safe import build_safe
from kiosk.station.supervisor.story import Story
window = build_safe(QApplication([]), Path({str(tmp_path)!r}), Story())
print(*sys.modules)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    loaded = set(ended.stdout.decode().split())
    assert "kiosk.ui.safe.window" in loaded
    assert loaded.isdisjoint(
        {
            "PySide6.QtQuick",
            "PySide6.QtMultimedia",
            "kiosk.speech.client",
            "kiosk.ui.browser.page_keeper",
            "kiosk.ui.conductor",
            "kiosk.ui.keyboard.panel",
            "kiosk.ui.shell",
            "pysqlite3",
            "sqlite3",
        }
    )
