"""The real kiosk under its real supervisor falls twice with new content: that of before is back, and staff are told."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest

from kiosk.app.content_folders import pack_store
from kiosk.app.content_trial import FILE_NAME, NOTICE, ContentTrial, set_of
from kiosk.content.packs import Pack
from kiosk.station.notices import FILE_NAME as NOTICES
from tests.app.content_packs import install, retitled

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and /proc of Linux")


def until(happened: Callable[[], bool], within_s: float = 90.0) -> None:
    """Wait for something outside this process: there is nothing to be told by."""
    end = time.monotonic() + within_s
    while not happened():
        assert time.monotonic() < end
        threading.Event().wait(0.01)


def window_of(supervisor: int) -> int:
    """The kiosk itself: the supervisor's child."""
    children = Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text().split()
    return int(children[0])


def test_content_with_which_the_kiosk_falls_twice_is_taken_back(tmp_path: Path) -> None:
    store = pack_store(tmp_path)
    trial = store.root / FILE_NAME
    good = install(tmp_path, {Pack.JOURNEYS: retitled("Good")}, 1)
    ContentTrial(store.root).stood(set_of(good))
    install(tmp_path, {Pack.JOURNEYS: retitled("Bad")}, 2)

    def begun(falls: int) -> bool:
        said = msgspec.json.decode(trial.read_bytes())
        return bool(said["begun"]) and said["falls"] == falls

    def told() -> bool:
        file = tmp_path / NOTICES
        return file.exists() and NOTICE in [each["key"] for each in json.loads(file.read_bytes())]

    supervisor = subprocess.Popen(
        [sys.executable, "-m", "tests.station.supervisor.kiosk_offscreen", str(tmp_path)],
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
    )
    try:
        for falls in (0, 1):
            until(partial(begun, falls))
            assert [each.version for each in store.installed().packs] == [2]
            os.kill(window_of(supervisor.pid), signal.SIGKILL)
        until(told)
        assert [each.version for each in pack_store(tmp_path).installed().packs] == [1]
        assert supervisor.poll() is None
    finally:
        supervisor.terminate()
        supervisor.wait(30)
