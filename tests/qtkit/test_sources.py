"""No source is read for the sake of PySide6's other names."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import linecache, sys
from kiosk.qtkit.sources import read_no_sources
if {called}:
    read_no_sources()
else:
    import PySide6.QtCore
before = len(linecache.cache)
import kiosk.ui.widgets.big_button
print(len(linecache.cache) - before)
"""


@pytest.mark.parametrize("called", [True, False])
def test_reads_none_of_what_is_imported_afterwards(called: bool) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(called=called)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    # Without it every module is read, which is what makes the call worth its while.
    assert (int(ended.stdout) == 0) is called
