"""How quick it is, against a rival in the same run. Run by `make bench`; nothing here is asserted by time."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.directory import sqlite
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.ui.intents import Go
from kiosk.visit.places import Home
from tests.stand import Stand, copied, standing

BARE = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("bare")
label.resize(1280, 800)
label.show()
application.processEvents()
label.grab()
"""
KIOSK = """
import sys
from pathlib import Path
# As kiosk.cli.screen begins.
from kiosk.qtkit.memory import share_one_heap
from kiosk.qtkit.sources import read_no_sources
share_one_heap()
read_no_sources()
from kiosk.app.application import make_application
from kiosk.app.build import build
application = make_application(offscreen=True)
kiosk = build(application, Path(sys.argv[1]))
kiosk.shell.resize(1280, 800)
kiosk.shell.start()
kiosk.shell.show()
application.processEvents()
kiosk.shell.grab()
if sys.argv[2:] == ["touched"]:
    # The first touch, and what it leads to: topics and journeys can be browsed.
    from PySide6.QtWidgets import QWidget
    from kiosk.ui.intents import Go
    from kiosk.journeys.model import Door
    from kiosk.visit.places import Home, Topics
    kiosk.shell.findChild(QWidget, "begin-cy").click()
    kiosk.conductor.handle(Go(Home()))
    kiosk.conductor.handle(Go(Topics(Door.ONLINE)))
    application.processEvents()
    kiosk.shell.grab()
    assert kiosk.shell.findChild(QWidget, "topic-money").isVisible()
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
kiosk.close()
"""


@pytest.fixture
def stand(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    with standing(qapp, copied(shipped, tmp_path / "data")) as made:
        made.home()
        yield made


def run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout


@pytest.mark.benchmark(group="first frame, process start included")
def test_first_frame_of_a_bare_window(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(run, args=(BARE,), rounds=5)


@pytest.mark.benchmark(group="first frame, process start included")
def test_first_frame_of_the_kiosk(
    benchmark: BenchmarkFixture, shipped: Path, tmp_path: Path
) -> None:
    data = copied(shipped, tmp_path / "data")
    said = benchmark.pedantic(run, args=(KIOSK, str(data)), rounds=5)
    benchmark.extra_info["most memory, MB"] = int(said) / 1024


@pytest.mark.benchmark(group="first frame, process start included")
def test_first_touch_taken_and_topics_shown(
    benchmark: BenchmarkFixture, shipped: Path, tmp_path: Path
) -> None:
    data = copied(shipped, tmp_path / "data")
    benchmark.pedantic(run, args=(KIOSK, str(data), "touched"), rounds=5)


@pytest.mark.benchmark(group="touch to painted frame")
@pytest.mark.parametrize(
    "way",
    [
        ("door-online",),
        ("door-find",),
        ("door-online", "topic-money"),
        ("door-find", "category-food"),
        ("door-find", "category-food", "narrow"),
        ("door-find", "category-food", "a result"),
    ],
)
def test_touch_to_painted(benchmark: BenchmarkFixture, stand: Stand, way: tuple[str, ...]) -> None:
    *before, last = way
    if last == "a result":
        stand.touch(*before)
        stand.wait(lambda: bool(stand.named("service-")), "nothing was found")
        last = stand.named("service-")[0]

    def ready() -> None:
        stand.kiosk.conductor.handle(Go(Home()))
        stand.touch(*before)
        stand.wait(lambda: stand.is_there(last), f"{last} did not come")

    benchmark.pedantic(stand.hand.touch, args=(last,), setup=ready, rounds=20)


@pytest.mark.benchmark(group="search as you type, 459 services")
@pytest.mark.parametrize("words", ["lu", "lunch", "lunch club", "lucnh"])
def test_search(benchmark: BenchmarkFixture, shipped: Path, words: str) -> None:
    directory = Directory.open(shipped / "directory")
    assert directory is not None
    with directory:
        benchmark(directory.search, SearchRequest(words=words, limit=20))


@pytest.mark.benchmark(group="search as you type, 459 services")
def test_bare_full_text(benchmark: BenchmarkFixture, shipped: Path) -> None:
    directory = Directory.open(shipped / "directory")
    assert directory is not None
    connection = sqlite.open_to_build(Path(":memory:"))
    connection.execute("CREATE VIRTUAL TABLE said USING fts5 (name, description)")
    with directory:
        hits = directory.search(SearchRequest(limit=200)).hits
    rows = [(hit.service.name, hit.service.description) for hit in hits]
    connection.executemany("INSERT INTO said VALUES (?, ?)", rows)
    question = "SELECT rowid FROM said WHERE said MATCH 'lunch*' ORDER BY bm25(said) LIMIT 20"
    benchmark(lambda: connection.execute(question).fetchall())
    connection.close()
