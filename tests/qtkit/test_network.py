"""Whether there is a network, and when it comes back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.qtkit.network import NetworkWatch

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("network_script.py")


def test_tells_only_when_it_comes_back(qtbot: QtBot) -> None:
    answers = [True, False, False, True, True]
    watch = NetworkWatch(see=lambda: answers.pop(0))
    times: list[bool] = []
    watch.came_back.connect(lambda: times.append(watch.is_up))
    watch.start()
    for expected in (False, False, True, True):
        watch.look()
        assert watch.is_up is expected
    assert times == [True]
    watch.close()


def test_before_it_begins_it_stands_in_nobodys_way(qtbot: QtBot) -> None:
    watch = NetworkWatch()
    assert watch.is_up
    watch.look()
    assert watch.is_up
    watch.close()


@pytest.mark.parametrize("how", ["system", "cards"])
def test_a_network_that_really_goes_and_comes_back_is_seen(how: str) -> None:
    # A network namespace: only there may a test take the network away.
    alone = ["unshare", "--net", "--map-root-user"]
    card = ["ip", "link", "add", "test0", "type", "veth", "peer", "name", "test1"]
    if subprocess.run([*alone, *card], capture_output=True, check=False).returncode:
        pytest.skip("this machine gives no network of one's own (unshare --net, ip, veth)")
    answer = subprocess.run(
        [*alone, sys.executable, str(SCRIPT), how],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert answer.stdout.strip() == "at first False, came back True", answer.stderr
