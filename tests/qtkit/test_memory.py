"""The C library keeps less memory than it likes to."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAPS = """
import ctypes, sys, threading
from kiosk.qtkit.memory import give_back, share_one_heap
if {called}:
    share_one_heap()
all_there = threading.Barrier(5)
def allocate():
    kept = [bytes(2_000) for _ in range(100)]
    all_there.wait()
threads = [threading.Thread(target=allocate) for _ in range(4)]
for thread in threads:
    thread.start()
all_there.wait()
for thread in threads:
    thread.join()
give_back()
library = ctypes.CDLL(None)
library.fopen.restype = ctypes.c_void_p
out = library.fopen(b"/dev/stdout", b"w")
library.malloc_info(0, ctypes.c_void_p(out))
library.fflush(ctypes.c_void_p(out))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc")
@pytest.mark.parametrize("called", [True, False])
def test_threads_share_one_heap(called: bool) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HEAPS.format(called=called)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert (ended.stdout.count(b"<heap nr=") == 1) is called
