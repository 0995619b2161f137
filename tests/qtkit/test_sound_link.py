import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.qtkit.sound_link import SoundLink

PATIENCE_SECONDS = 20.0
# Says that it plays, and leaves a file behind when it is told to stop.
PLAYS = """
import pathlib, sys
for line in sys.stdin.buffer:
    word, *numbers = line.split()
    if word == b"play":
        sys.stdin.buffer.read(int(numbers[2]))
        print("at", numbers[0].decode(), 1, flush=True)
    if word == b"stop":
        pathlib.Path(sys.argv[1]).touch()
"""


def test_silence_does_not_wait_for_a_window_that_is_busy(
    qtbot: QtBot, qapp: QCoreApplication, tmp_path: Path
) -> None:
    stopped = tmp_path / "stopped"
    link = SoundLink([sys.executable, "-c", PLAYS, str(stopped)])
    with qtbot.waitSignal(link.advanced, timeout=20_000):
        link.play(1, bytes(200), 22_050)
    told: list[int] = []
    link.advanced.connect(lambda piece, _: told.append(piece))
    link.stop()
    # Not one event of the window's is handled meanwhile.
    turn = threading.Event()
    for _ in range(round(PATIENCE_SECONDS / 0.02)):
        if stopped.exists():
            break
        turn.wait(0.02)
    assert stopped.exists()
    assert told == []
    link.end(wait=True)
