"""How quick journeys are with 500 of them installed. Run by `make bench`; nothing here is asserted by time."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from ruamel.yaml import YAML

from kiosk.core.ids import JourneyId, TopicId
from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.ui.intents import Go
from kiosk.visit.places import Home, JourneyStart
from tests.bench.test_bench import stand
from tests.stand import Stand

__all__ = ["stand"]
INSTALLED = 500
LAST = JourneyId("copy-499")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with 500 journeys, copies of those that ship, 25 in each of 20 topics."""
    folder = tmp_path_factory.mktemp("many")
    journeys = folder / "en" / "journeys"
    journeys.mkdir(parents=True)
    shipped = sorted((assets_dir() / "content" / "en" / "journeys").glob("*.yaml"))
    for number in range(INSTALLED):
        text = shipped[number % len(shipped)].read_text(encoding="utf-8")
        lines = text.split("\n")
        lines[0] = f"id: copy-{number:03}"
        lines = [f"topic: topic-{number % 20}" if x.startswith("topic:") else x for x in lines]
        (journeys / f"copy-{number:03}.yaml").write_text("\n".join(lines), encoding="utf-8")
    topics = "".join(
        f"- {{id: topic-{n}, door: online, icon: home, title: Topic {n}}}\n" for n in range(20)
    )
    (folder / "en" / "topics.yaml").write_text(topics, encoding="utf-8")
    return folder


@pytest.mark.benchmark(group="a journey of 500 installed, nothing read before")
def test_one_journey_is_read(benchmark: BenchmarkFixture, many: Path) -> None:
    def read() -> None:
        journey = Library.load([many], "en").journey(LAST)
        assert journey is not None

    benchmark(read)


@pytest.mark.benchmark(group="a journey of 500 installed, nothing read before")
def test_the_same_file_by_the_yaml_library_alone(benchmark: BenchmarkFixture, many: Path) -> None:
    text = (many / "en" / "journeys" / f"{LAST}.yaml").read_text(encoding="utf-8")
    benchmark(lambda: YAML(typ="safe").load(text))


@pytest.mark.benchmark(group="a topic of 25 journeys of 500, nothing read before")
def test_a_topic_is_listed(benchmark: BenchmarkFixture, many: Path) -> None:
    def listed() -> None:
        assert len(Library.load([many], "en").journeys(TopicId("topic-7"))) == INSTALLED // 20

    benchmark(listed)


@pytest.mark.benchmark(group="touch on Start to the painted question")
def test_start_is_touched(benchmark: BenchmarkFixture, stand: Stand) -> None:
    def ready() -> None:
        stand.kiosk.conductor.handle(Go(Home()))
        stand.kiosk.conductor.handle(Go(JourneyStart(JourneyId("pension-credit"))))

    benchmark.pedantic(stand.hand.touch, args=("start",), setup=ready, rounds=20)
