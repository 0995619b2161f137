"""From a touch to the painted frame while a sync runs and the voice reads, and at rest, in the same kiosk."""

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.null_sink import missing, null_sink
from tests.directory.check.looking import a_service
from tests.directory.feed_server import list_feed, serving
from tests.stand import Stand, copied, standing

SERVICES = 4_000
#: Touches of one run: doors, topics, journeys, finds and back.
WAY = ("door-online", "topic-money", "back", "back", "door-find", "category-food", "back", "back")
ROUNDS = 15


@pytest.fixture
def stand(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    if lacking := missing():
        pytest.skip(f"not installed here: {', '.join(lacking)}")
    services = [a_service(number) for number in range(1, SERVICES + 1)]
    data = copied(shipped, tmp_path / "data")
    with serving(list_feed(services, per_page=100)) as server, null_sink(tmp_path):
        (data / "kiosk.toml").write_text(
            f'[directory]\nfeeds = ["{server.url}"]\n', encoding="utf-8"
        )
        with standing(qapp, data) as made:
            made.kiosk.reader.prepare()
            made.home()
            yield made


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


@pytest.mark.benchmark(group="touch to painted frame, everything at once")
@pytest.mark.parametrize("busy", [False, True], ids=["at rest", "syncing and reading aloud"])
def test_touch_to_painted(benchmark: BenchmarkFixture, stand: Stand, *, busy: bool) -> None:
    keeper = stand.kiosk.keeper
    took: list[float] = []

    def touches() -> None:
        stand.touch(*WAY)
        if busy:
            stand.touch("read")
        for _ in range(ROUNDS):
            if busy and keeper.process_id() == 0:
                keeper.start(at_once=True)
                stand.wait(lambda: keeper.process_id() != 0, "no check began")
            for name in WAY:
                before = len(stand.hand.frames_ms)
                stand.touch(name)
                took.append(stand.hand.frames_ms[before][1])
            assert stand.kiosk.read_aloud.is_reading() is busy

    benchmark.pedantic(touches, rounds=1)
    benchmark.extra_info["p50 / p95 / most, ms"] = (
        f"{statistics.median(took):.1f} / {p95(took):.1f} / {max(took):.1f} ({len(took)})"
    )
    sys.stdout.write(f"\n{benchmark.name}: {benchmark.extra_info}\n")
