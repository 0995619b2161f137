"""Helpers clean as the sync itself does, and never outlive it."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator

import msgspec
import pytest

from kiosk.directory.sync.cleaning import Cleaning
from tests.directory.synced import Make

FEED = "https://feed.example.uk"
MANY = 10_000
OWNER = """
from kiosk.directory.sync.cleaning import Cleaning
with Cleaning("https://feed.example.uk", expected=10_000) as cleaning:
    print(*(helper._process.pid for helper in cleaning._helpers), flush=True)
    input()
"""


@pytest.fixture
def raws(raw: Make) -> list[bytes]:
    odd: list[object] = [
        None,
        {"id": "1"},
        {"id": "2", "name": "A line"},
        raw("Gone", status="inactive"),
        raw("Café", minimum_age=-1, description="<b>Bold</b>"),
    ]
    documents = [*odd, *(raw(f"Club {number}") for number in range(20))]
    encoded = [msgspec.json.encode(each) for each in documents]
    return [*encoded, b"\xff\xfe", '{"id": "3", "name": "Café", "phones": [1]}'.encode("cp1252")]


@pytest.fixture
def many() -> Iterator[Cleaning]:
    with Cleaning(FEED, expected=MANY) as cleaning:
        yield cleaning


@pytest.mark.parametrize("lines", [True, False])
def test_helpers_clean_as_the_sync_does(many: Cleaning, raws: list[bytes], *, lines: bool) -> None:
    assert many.pages_at_once > 0
    waiting = [many.page(raws, lines=lines) for _ in range(6)]
    with Cleaning(FEED, expected=10) as alone:
        assert alone.pages_at_once == 0
        expected = alone.page(raws, lines=lines)()
    assert [list(each()) for each in waiting] == [list(expected)] * 6
    assert sum(each.is_line for each in expected) == (2 if lines else 0)


def test_what_a_helper_that_has_died_leaves_is_done_all_the_same(
    many: Cleaning, raws: list[bytes]
) -> None:
    expected = many.page(raws, lines=True)()
    for helper in many._helpers:
        helper._process.kill()
    waiting = [many.page(raws, lines=True) for _ in range(4)]
    assert [list(each()) for each in waiting] == [list(expected)] * 4


def test_a_command_that_does_not_work_costs_nothing_but_time(raws: list[bytes]) -> None:
    command = [sys.executable, "-c", "raise SystemExit(3)"]
    with Cleaning(FEED, expected=MANY, command=lambda: command) as cleaning:
        assert len(cleaning.page(raws, lines=True)()) == len(raws)


@pytest.mark.skipif(sys.platform != "linux", reason="waits for strangers' processes by pidfd")
def test_helpers_end_when_the_sync_is_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OWNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as owner:
        assert owner.stdout is not None
        helpers = [os.pidfd_open(int(pid)) for pid in owner.stdout.readline().split()]
        assert helpers
        owner.send_signal(signal.SIGKILL)
    for helper in helpers:
        ended, _, _ = select.select([helper], [], [], 30)
        os.close(helper)
        assert ended
