"""How long it takes to understand one keystroke, and to load what is understood with."""

import tomllib
from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.core.places import assets_dir
from kiosk.directory.places.postcodes import Places
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.understanding.thesaurus_file import load
from kiosk.directory.search.understanding.understand import Understanding
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded

NEEDS = Path(__file__).parents[1] / "directory" / "search" / "relevance" / "needs.toml"
CONTENT = assets_dir() / "content"


@pytest.mark.benchmark(group="thesaurus of all languages")
def test_loading(benchmark: BenchmarkFixture) -> None:
    benchmark(load, CONTENT)


@pytest.mark.benchmark(group="thesaurus of all languages")
def test_rival_parsing_the_same_files_alone(benchmark: BenchmarkFixture) -> None:
    texts = [path.read_text(encoding="utf-8") for path in CONTENT.glob("*/thesaurus.toml")]
    benchmark(lambda: [tomllib.loads(text) for text in texts])


@pytest.mark.benchmark(group="understanding one keystroke")
def test_every_keystroke_of_every_need(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    files = DirectoryFiles(tmp_path)
    build_embedded(files, assets_dir() / "directory")
    path = files.current()
    reading = Reading.of(path) if path else None
    assert reading is not None
    places = Places.load(assets_dir() / "directory" / "places")
    understanding = Understanding(lambda: load(CONTENT).thesaurus, places)
    understanding.prepare()
    typed = [need["typed"] for need in tomllib.loads(NEEDS.read_text(encoding="utf-8"))["need"]]
    keystrokes = [text[:end] for text in typed for end in range(2, len(text) + 1)]
    following = cycle(keystrokes)
    benchmark.extra_info["keystrokes"] = len(keystrokes)
    benchmark.pedantic(
        lambda: understanding.understand(next(following), reading), rounds=len(keystrokes)
    )
    reading.close()
