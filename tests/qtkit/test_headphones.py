import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.places import own_command
from kiosk.qtkit.headphone_process import is_headphones
from kiosk.qtkit.headphones import HeadphoneWatch

PATIENCE_MS = 30_000
Make = Callable[[str], HeadphoneWatch]


@pytest.mark.parametrize(
    ("description", "alone"),
    [
        ("Headphones (Realtek(R) Audio)", True),
        ("Jabra Evolve2 Headset Analog Stereo", True),
        ("AirPods Pro", True),
        ("External Head-phones", True),
        ("Earpiece", True),
        ("Speakers (Realtek(R) Audio)", False),
        ("Built-in Audio Analogue Stereo", False),
        ("HDMI Output", False),
        ("", False),
    ],
)
def test_a_device_is_known_by_its_name(description: str, *, alone: bool) -> None:
    assert is_headphones(description) is alone


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Make]:
    made: list[HeadphoneWatch] = []

    def make(code: str) -> HeadphoneWatch:
        made.append(HeadphoneWatch(command=(sys.executable, "-c", code), again_after_ms=1))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_it_tells_of_every_change_once(qtbot: QtBot, watch: Make) -> None:
    code = "import sys; print('out\\nin\\nnoise\\nin\\nout', flush=True); sys.stdin.read()"
    watched = watch(code)
    told: list[bool] = []
    watched.plugged.connect(told.append)
    with qtbot.waitSignals([watched.plugged, watched.plugged], timeout=PATIENCE_MS):
        watched.start()
    assert told == [True, False]


def test_when_it_dies_nobody_is_alone_and_it_is_started_again(qtbot: QtBot, watch: Make) -> None:
    watched = watch("print('in', flush=True)")
    told: list[bool] = []
    watched.plugged.connect(told.append)
    with qtbot.waitSignals([watched.plugged] * 4, timeout=PATIENCE_MS):
        watched.start()
    assert told[:4] == [True, False, True, False]


def test_the_real_one_ends_with_its_input(qtbot: QtBot) -> None:
    ended = subprocess.run(
        own_command("headphone-process"), input=b"", capture_output=True, timeout=60, check=False
    )
    assert ended.returncode == 0
    assert ended.stdout in (b"out\n", b"in\n")
