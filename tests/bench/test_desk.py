"""The desk: from a key to its finds painted, against the search alone for the same words in the same run.

As many services as HANDRAIL_BENCH_SERVICES says: 20,000, or 200,000 in `make bench-large`.
"""

from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from kiosk.app.desk import Desk, build_desk
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.directory.search.build import build
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from kiosk.ui.staff_room.desk.finds import MOST_SERVICES
from tests.bench.test_search import SERVICES, read, written

pytestmark = [pytest.mark.timeout(3_600), pytest.mark.benchmark(group=f"{SERVICES} services")]
TYPED = ("memory cafe", "lunch club", "debt advice", "stroke", "wheelchar", "carers support")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    written(folder / "entries.jsonl")
    files = DirectoryFiles(folder / DIRECTORY_FOLDER)
    files.publish(lambda path: build(path, read(folder / "entries.jsonl"), []))
    return folder


def test_from_a_key_to_its_finds(
    benchmark: BenchmarkFixture, qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    desk = build_desk(qapp, data)
    qtbot.addWidget(desk.window)
    desk.window.resize(1280, 800)
    with qtbot.waitExposed(desk.window):
        desk.window.show()
    desk.start()
    results = desk.window.results
    QTest.keyClicks(results.line, "a")
    qtbot.waitUntil(lambda: bool(desk.window.answers_shown), timeout=60_000)
    taken: list[float] = []

    def type_all() -> None:
        for words in TYPED:
            results.line.clear()
            taken.extend(_from_key_to_picture(desk, letter) for letter in words)

    benchmark.pedantic(type_all, rounds=3)
    desk.close()
    alone = _alone(data)
    share = quantiles(taken, n=20)[-1] / quantiles(alone, n=20)[-1]
    benchmark.extra_info["p50 ms"] = round(1_000 * quantiles(taken, n=2)[0], 1)
    benchmark.extra_info["p95 ms"] = round(1_000 * quantiles(taken, n=20)[-1], 1)
    benchmark.extra_info["p95 of the search alone ms"] = round(
        1_000 * quantiles(alone, n=20)[-1], 1
    )
    benchmark.extra_info["against the search alone"] = round(share, 1)


def _from_key_to_picture(desk: Desk, letter: str) -> float:
    """Seconds; a blank asks nothing new and is painted all the same."""
    before = desk.window.answers_shown
    started = perf_counter()
    QTest.keyClicks(desk.window.results.line, letter)
    while desk.window.answers_shown == before:
        QApplication.processEvents()
    desk.window.repaint()
    QApplication.processEvents()
    return perf_counter() - started


def _alone(data: Path) -> list[float]:
    """Seconds a question, for each beginning of the same words."""
    directory = Directory.open(data / DIRECTORY_FOLDER)
    assert directory is not None
    with directory:
        directory.prepare()
        return [
            _search(directory, words[: end + 1]) for words in TYPED for end in range(len(words))
        ]


def _search(directory: Directory, words: str) -> float:
    started = perf_counter()
    now = datetime.now(tz=UTC)
    directory.search(SearchRequest(words=words, now=now, limit=MOST_SERVICES))
    return perf_counter() - started
