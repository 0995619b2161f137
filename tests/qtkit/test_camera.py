"""Codes held before a camera."""

import base64
import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.places import own_command
from kiosk.qtkit.camera import CameraWatch
from kiosk.qtkit.camera_process import CodeLooker, codes_by_zxing
from tests.codes import held

PATIENCE_MS = 30_000
CODE = "HTTPS://HOME.EXAMPLE.GOV.UK/#1ABC"
Make = Callable[..., CameraWatch]


def lines(output: io.StringIO, kind: str) -> list[list[str]]:
    said = [line.split() for line in output.getvalue().splitlines()]
    return [line for line in said if line[0] == kind]


def test_a_tilted_code_is_read_once_until_it_was_out_of_sight(qapp: QApplication) -> None:
    output = io.StringIO()
    looker = CodeLooker(output, codes_by_zxing(), each_ms=0)
    for _ in range(3):
        looker.look(held(CODE))
    (code,) = lines(output, "code")
    assert base64.b64decode(code[1]).decode() == CODE
    (wide, high, greys), *more = [line[1:] for line in lines(output, "picture")]
    assert (int(wide), int(high)) == (320, 180)
    assert len(base64.b64decode(greys)) == 320 * 180
    assert len(more) == 2
    blank = QImage(640, 480, QImage.Format.Format_RGB32)
    blank.fill(QColor(90, 80, 70))
    for _ in range(10):
        looker.look(blank)
    looker.look(held(CODE))
    assert len(lines(output, "code")) == 2
    looker.look(held("another", turned=-12.0))
    assert len(lines(output, "code")) == 3


def test_without_a_camera_the_process_says_so() -> None:
    ended = subprocess.run(
        own_command("camera-process"), input=b"", capture_output=True, timeout=60, check=False
    )
    if ended.returncode == 0:
        pytest.skip("there is a camera here")
    assert ended.returncode == 2
    assert ended.stdout == b""


@pytest.fixture
def watch() -> Iterator[Make]:
    made: list[CameraWatch] = []

    def make(*arguments: str) -> CameraWatch:
        made.append(CameraWatch(command=(sys.executable, *arguments), again_after_ms=1))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_pictures_and_codes_reach_the_window(qtbot: QtBot, watch: Make, tmp_path: Path) -> None:
    held(CODE).save(str(tmp_path / "seen.png"))
    camera = watch("-m", "tests.qtkit.camera_script", str(tmp_path / "seen.png"))
    read: list[str] = []
    camera.read.connect(read.append)
    with qtbot.waitSignals([camera.read, camera.pictured, camera.pictured], timeout=PATIENCE_MS):
        camera.start()
    assert read == [CODE]
    camera.close()
    assert not camera.is_wanted


def test_what_no_camera_says_is_let_fall_and_a_dead_one_is_tried_again(
    qtbot: QtBot, watch: Make
) -> None:
    lies = ("code !!", "picture 9 9 AAAA", "picture -1 2 AA==", "picture 99999 99999 AA==", "?", "")
    said = "\n".join((*lies, "code aGk="))
    camera = watch("-c", f"print({said!r}, flush=True)")
    read: list[str] = []
    seen: list[QImage] = []
    camera.read.connect(read.append)
    camera.pictured.connect(seen.append)
    with qtbot.waitSignals([camera.lost, camera.lost], timeout=PATIENCE_MS):
        camera.start()
    assert set(read) <= {"", "hi"}
    assert "hi" in read
    assert not seen
