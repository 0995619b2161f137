"""What a resident feels of a sync: how long the window's thread is away while 2,000 services come in."""

import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.directory.store import DirectoryFiles
from tests.directory.check.looking import a_service
from tests.directory.feed_server import list_feed, serving
from tests.heart import Heart
from tests.stand import Stand, copied, standing

SERVICES = 2_000


def has_the_newest(stand: Stand) -> bool:
    in_use = stand.kiosk.desk._directory
    newest = DirectoryFiles(stand.kiosk.data / DIRECTORY_FOLDER).current()
    return in_use is not None and in_use.path == newest


@pytest.mark.benchmark(group="stutter while 2,000 services are synced")
@pytest.mark.parametrize("syncing", [False, True], ids=["at rest", "while syncing"])
def test_longest_gap(
    benchmark: BenchmarkFixture, qapp: QApplication, shipped: Path, tmp_path: Path, *, syncing: bool
) -> None:
    services = [a_service(number) for number in range(1, SERVICES + 1)]
    data = copied(shipped, tmp_path / "data")
    with serving(list_feed(services, per_page=100)) as server:
        (data / "kiosk.toml").write_text(
            f'[directory]\nfeeds = ["{server.url}"]\n', encoding="utf-8"
        )
        with standing(qapp, data) as stand:

            def sync() -> list[float]:
                heart = Heart()
                keeper = stand.kiosk.keeper
                if syncing:
                    keeper.start()
                    stand.wait(lambda: keeper.process_id() != 0, "no check began")
                    stand.wait(lambda: keeper.process_id() == 0, "it did not end", seconds=100)
                    stand.wait(partial(has_the_newest, stand), "it was not taken", seconds=20)
                else:
                    end = time.monotonic() + 5.0
                    stand.wait(lambda: time.monotonic() > end, "the time did not pass")
                return heart.stop()

            gaps = benchmark.pedantic(sync, rounds=1)
            if syncing:
                assert stand.kiosk.keeper.feeds()[0].services == SERVICES
    benchmark.extra_info["longest gap, ms"] = round(gaps[0], 1)
    benchmark.extra_info["gaps over 20 ms"] = sum(gap > 20 for gap in gaps)
    benchmark.extra_info["ticks"] = len(gaps)
