"""What the campaign counts, it sees: `make faults` is the campaign itself."""

import random
import shutil
from pathlib import Path

from tests.faults.campaign import Tally, flip, killed_writers, unsound_in


def test_a_flipped_page_is_seen(shipped: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(shipped, data)
    assert unsound_in(data) == 0
    flip(sorted(data.rglob("*.sqlite"))[0], random.Random(7))  # noqa: S311 - a seed, to do it again
    assert unsound_in(data) == 1


def test_a_killed_writer_is_counted(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - a seed, to do it again
    assert killed_writers(tmp_path, chance, 1) == Tally(faults=1, back_s=[])


def test_a_row_says_what_was_counted() -> None:
    tally = Tally(faults=9, lost=1, gone=2, back_s=[3.0, 1.0, 2.0])
    assert tally.row("kills") == "| kills | 9 | 0 | 1 | 0 | 0 | 2 | 2.0 / 3.0 |"
