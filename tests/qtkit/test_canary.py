"""PySide6 6.12.0 on Python 3.11 aborts after about 600 emits and 5,000 setText: never again."""

import subprocess
import sys

CHILD = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Emitter(QObject):
    told = Signal(int)

application = QApplication([])
emitter, label, heard = Emitter(), QLabel(), []
emitter.told.connect(heard.append)
for number in range(3_000):
    emitter.told.emit(number)
for number in range(20_000):
    label.setText(str(number))
print(len(heard), label.text())
"""


def test_emits_and_calls_without_end_do_not_end_the_process() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", CHILD], capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split() == ["3000", "19999"]
