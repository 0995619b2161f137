"""A little of `make content-faults`, which does a thousand of each."""

import subprocess
import sys

from tests.conftest import REPOSITORY


def test_the_packs_are_the_old_ones_or_the_new_ones() -> None:
    some = ["--kills", "4", "--commands", "0", "--pulls", "4", "--seed", "3"]
    command = [sys.executable, "-m", "tests.content.campaign", *some]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=REPOSITORY)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("0 mixed") == 3
