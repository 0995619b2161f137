"""Places, against a bare SQLite table of the same postcodes in the same run. Needs what `make run` fetches."""

import random
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.directory import sqlite
from kiosk.directory.places.postcode_build import build
from kiosk.directory.places.postcode_file import PostcodeFile
from kiosk.directory.places.postcode_package import PostcodePackage
from kiosk.directory.places.postcodes import Places
from kiosk.directory.places.typed import Typed, readings

PACKAGE = Path(__file__).resolve().parents[2] / "build" / "postcodes" / "package"
ASKED = 2_000
T = TypeVar("T")

pytestmark = [pytest.mark.timeout(600), pytest.mark.benchmark(group="places")]


@pytest.fixture(scope="module")
def package() -> PostcodePackage:
    if not PACKAGE.is_dir():
        pytest.skip(f"every postcode is not here: {PACKAGE}; make run fetches it")
    return PostcodePackage(PACKAGE)


@pytest.fixture(scope="module")
def path(package: PostcodePackage, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("places") / "postcodes.bin"
    build(package, path, today=date(2026, 1, 1), progress=lambda _done, _of: None)
    return path


@pytest.fixture(scope="module")
def table(package: PostcodePackage, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rival") / "postcodes.sqlite"
    with closing(sqlite.open_to_build(path)) as connection:
        connection.execute(
            "CREATE TABLE postcodes (postcode TEXT PRIMARY KEY, "
            "easting INTEGER, northing INTEGER, council TEXT) WITHOUT ROWID"
        )
        connection.execute("BEGIN")
        for letter in package.letters():
            rows = (
                (row.postcode.replace(" ", ""), row.easting, row.northing, row.council)
                for row in letter
                if isinstance(row.council, str)
            )
            connection.executemany("INSERT OR REPLACE INTO postcodes VALUES (?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
    return path


@pytest.fixture(scope="module")
def asked(package: PostcodePackage) -> list[Typed]:
    chosen = random.Random(7)  # noqa: S311 - a choice to measure with
    found = [
        next(readings(row.postcode))
        for letter in package.letters()
        for row in letter
        if chosen.random() < ASKED / 2_700_000 * 1.1 and next(readings(row.postcode), None)
    ]
    chosen.shuffle(found)
    return found[:ASKED]


@pytest.fixture(scope="module")
def places(path: Path, assets: Path) -> Iterator[Places]:
    with closing(PostcodeFile(path)) as full:
        yield Places.load(assets / "directory" / "places", full=full)


def measure(benchmark: BenchmarkFixture, ask: Callable[[T], object], questions: list[T]) -> None:
    """One look-up at a time, so that p95 is of look-ups; the least and the most are in the table."""
    times = []
    for question in questions:
        began = perf_counter()
        ask(question)
        times.append(perf_counter() - began)
    times.sort()
    benchmark.extra_info["p50_us"] = round(times[len(times) // 2] * 1e6, 1)
    benchmark.extra_info["p95_us"] = round(times[int(len(times) * 0.95)] * 1e6, 1)
    sys.stdout.write(f"\n{benchmark.name}: {benchmark.extra_info}\n")
    benchmark(lambda: [ask(question) for question in questions[:100]])


def test_a_postcode_in_our_file(
    benchmark: BenchmarkFixture, path: Path, asked: list[Typed]
) -> None:
    benchmark.extra_info["MB"] = round(path.stat().st_size / 1e6, 1)
    with closing(PostcodeFile(path)) as file:
        measure(benchmark, file.find, asked)


def test_a_postcode_in_a_bare_table(
    benchmark: BenchmarkFixture, table: Path, asked: list[Typed]
) -> None:
    benchmark.extra_info["MB"] = round(table.stat().st_size / 1e6, 1)
    question = "SELECT easting, northing, council FROM postcodes WHERE postcode = ?"
    with closing(sqlite.open_to_read(table)) as connection:
        measure(
            benchmark,
            lambda key: connection.execute(question, (key,)).fetchone(),
            [typed.name.replace(" ", "") for typed in asked],
        )


def test_locate_a_postcode(benchmark: BenchmarkFixture, places: Places, asked: list[Typed]) -> None:
    measure(benchmark, places.locate, [typed.name for typed in asked])


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("town", ["Liverpool", "newport", "st helens", "Stoke-on-Trent", "Caerdydd"]),
        ("mistyped town", ["Liverpol", "bootel", "birmingam", "stoke on trnet", "manchestre"]),
        ("no town", ["wheelchair", "dementia support", "carers allowance", "lolloil", "parking"]),
        ("half typed", ["l", "li", "liv", "liver", "liverpoo"]),
    ],
)
def test_locate_words(
    benchmark: BenchmarkFixture, places: Places, kind: str, words: list[str]
) -> None:
    places.prepare()
    benchmark.extra_info["kind"] = kind
    measure(benchmark, places.locate, words * 100)


def test_the_place_in_a_question(benchmark: BenchmarkFixture, places: Places) -> None:
    asked = [
        "lunch club near Bootle",
        "clwb yng Nghaerdydd",
        "help getting in the bath",
        "dentist L18 4PR",
    ]
    measure(benchmark, places.place_in, asked * 100)


def test_opening(benchmark: BenchmarkFixture, path: Path, assets: Path) -> None:
    benchmark(lambda: Places.load(assets / "directory" / "places", full=PostcodeFile(path)))


def test_building(benchmark: BenchmarkFixture, package: PostcodePackage, tmp_path: Path) -> None:
    out = tmp_path / "postcodes.bin"
    benchmark.pedantic(
        lambda: build(package, out, today=date(2026, 1, 1), progress=lambda _done, _of: None),
        rounds=1,
    )
