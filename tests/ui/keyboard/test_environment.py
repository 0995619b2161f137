"""What is set before Qt starts, and that a visit leaves nothing on the disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui.keyboard.environment import prepare_environment

_TYPES_A_WORD = """
import sys
from kiosk.ui.keyboard.environment import prepare_environment
prepare_environment()
from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from kiosk.ui.keyboard.panel import KeyboardPanel
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.line_entry import LineEntry

application = QApplication([])
look = Look(dpi=96, families={"": ["Atkinson Hyperlegible Next"]})
window = QWidget()
column = QVBoxLayout(window)
entry = LineEntry(look, name="entry", label="Entry")
keyboard = KeyboardPanel(look)
column.addWidget(entry)
column.addWidget(keyboard)
window.resize(790, 600)
window.show()
finger = QTest.createTouchDevice()
entry.setFocus()
while keyboard.key_at("z") is None:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
for letter in "zwyxq":
    at = keyboard.key_at(letter)
    QTest.touchEvent(keyboard, finger).press(0, at, keyboard).commit()
    QTest.touchEvent(keyboard, finger).release(0, at, keyboard).commit()
print(entry.text(), flush=True)
window.close()
"""


def test_the_environment_is_ours_whatever_the_desktop_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_IM_MODULE", "ibus")
    monkeypatch.setenv("QT_IM_MODULES", "wayland;ibus")
    monkeypatch.setenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "0")
    monkeypatch.setenv("QML_DISABLE_DISK_CACHE", "0")
    monkeypatch.setenv("QT_LOGGING_RULES", "qt.qpa.*=false")
    prepare_environment()
    prepare_environment()
    assert os.environ["QT_IM_MODULE"] == "qtvirtualkeyboard"
    assert "QT_IM_MODULES" not in os.environ
    assert os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] == "1"
    assert os.environ["QML_DISABLE_DISK_CACHE"] == "1"
    assert os.environ["QT_LOGGING_RULES"] == "qt.qpa.*=false;qt.qml.propertyCache.append=false"


def test_a_message_handler_in_python_does_not_hang_it() -> None:
    # Qt's loading thread warns while ours waits for it: the interpreter's lock must be free then.
    handler = (
        "from PySide6.QtCore import qInstallMessageHandler\n"
        "qInstallMessageHandler(lambda kind, context, words: None)\n"
        "os.environ.pop('QT_LOGGING_RULES', None)\n"
    )
    script = _TYPES_A_WORD.replace("application =", f"import os\n{handler}application =")
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == ["zwyxq"], done.stderr


def test_nothing_of_a_visit_is_written(tmp_path: Path) -> None:
    home = tmp_path / "home"
    places = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "TMPDIR": home / "tmp",
    }
    for folder in places.values():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    done = subprocess.run(
        [sys.executable, "-c", _TYPES_A_WORD],
        env=os.environ | {name: str(folder) for name, folder in places.items()},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["zwyxq"], done.stderr
    written = [
        str(file.relative_to(home))
        for file in home.rglob("*")
        # The system's font finder keeps its own list of fonts, of any program.
        if file.is_file() and "fontconfig" not in file.parts
    ]
    assert written == []
