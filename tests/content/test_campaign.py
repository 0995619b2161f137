"""A little of `make content-faults`, which does a thousand of each."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import REPOSITORY

#: Where there is such a place: what is killed is a process, and no power is cut.
MEMORY = "/dev/shm"  # noqa: S108 - a folder of its own in it


def test_the_packs_are_the_old_ones_or_the_new_ones() -> None:
    some = ["--kills", "4", "--commands", "0", "--pulls", "4", "--seed", "3"]
    command = [sys.executable, "-m", "tests.content.campaign", *some]
    where = {"TMPDIR": MEMORY} if Path(MEMORY).is_dir() else {}
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=REPOSITORY,
        env={**os.environ, **where},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("0 mixed") == 3
