"""Search at scale, against FTS5 and tantivy on the same services in the same run.

`make bench` takes 20,000 services; `make bench-large` 200,000, or HANDRAIL_BENCH_SERVICES says how many.
The table it prints is also left in build/bench-search-<services>.txt. On a machine that others use at the
same time, HANDRAIL_BENCH_CLOCK=processor counts only the time that the processor spent on each.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

import msgspec
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.records import Entry
from kiosk.directory.search.build import build, searched
from kiosk.directory.search.reader import Directory
from kiosk.directory.store import DirectoryFiles
from tests.bench.generator import World
from tests.bench.questions import Asked, classes
from tests.bench.rivals import FullText, Tantivy

SERVICES = int(os.environ.get("HANDRAIL_BENCH_SERVICES", "20000"))
CLOCK = process_time if os.environ.get("HANDRAIL_BENCH_CLOCK") == "processor" else perf_counter
ROOT = Path(__file__).resolve().parents[2]
WORLD = World()
QUESTIONS = classes(WORLD, 60)
# Bare FTS5 takes a second for one letter in 200,000 services: some questions tell enough.
FULL_TEXT_ASKED = 60 if SERVICES <= 50_000 else 8
TOP = 10
# FTS5 finds nothing where a word is misspelt, and puts what is near in another order.
COMPARED = (
    "one letter",
    "2-3 letters",
    "4-6 letters",
    "one word",
    "two words",
    "very common word",
    "rare word",
)

pytestmark = [pytest.mark.timeout(4 * 3_600), pytest.mark.benchmark(group=f"{SERVICES} services")]

FIRST = """
import sys
from pathlib import Path
from time import perf_counter, process_time
import kiosk.directory.search.reader as reader, kiosk.directory.search.request as request
clock = process_time if sys.argv[2] == "process_time" else perf_counter
started = clock()
import kiosk.directory.search.index
loaded = clock()
with reader.Directory.open(Path(sys.argv[1])) as directory:
    directory.search(request.SearchRequest(words="memory"))
    print(1_000 * (loaded - started), 1_000 * (clock() - loaded))
"""
BUILT = """
import resource, sys
from pathlib import Path
import msgspec
from kiosk.directory.records import Entry
from kiosk.directory.search.build import build
from time import process_time
decoder = msgspec.json.Decoder(Entry)
with open(sys.argv[1], "rb") as lines:
    started = process_time()
    some = (decoder.decode(line) for _, line in zip(range(int(sys.argv[3])), lines))
    build(Path(sys.argv[2]), some, [])
    took = process_time() - started
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, int(int(sys.argv[3]) / took))
"""


T = TypeVar("T")


@dataclass
class Bench:
    """What is compared, and the lines of the table."""

    entries: Path
    files: DirectoryFiles
    directory: Directory
    full_text: FullText
    tantivy: Tantivy
    text_bytes: int
    lines: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def bench(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("bench")
    entries = folder / "entries.jsonl"
    text_bytes = written(entries)
    files = DirectoryFiles(folder / "directory")
    files.publish(lambda path: build(path, read(entries), []))
    directory = Directory.open(files.root)
    assert directory is not None
    full_text = FullText(folder / "full-text.sqlite")
    full_text.build(read(entries))
    tantivy = Tantivy(folder / "tantivy")
    tantivy.build(read(entries))
    made = Bench(entries, files, directory, full_text, tantivy, text_bytes)
    with directory:
        yield made
    full_text.close()
    table = "\n".join(made.lines)
    target = ROOT / "build" / f"bench-search-{SERVICES}.txt"
    target.parent.mkdir(exist_ok=True)
    target.write_text(f"{table}\n", encoding="utf-8")
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        sys.stdout.write(f"\n{table}\n")


def written(path: Path) -> int:
    """Clean the generator's records and write them down; how many bytes of words they hold."""
    encoder, findings, origin, size = msgspec.json.Encoder(), Findings(), Origin(feed="bench"), 0
    with path.open("wb") as lines:
        for raw in WORLD.services(SERVICES):
            entry = read_service(raw, origin, findings)
            assert entry is not None
            size += sum(len(word) + 1 for column in searched(entry) for word in column)
            lines.write(encoder.encode(entry) + b"\n")
    return size


def read(path: Path) -> Iterator[Entry]:
    decoder = msgspec.json.Decoder(Entry)
    with path.open("rb") as lines:
        for line in lines:
            yield decoder.decode(line)


def timed(ask: Callable[[T], object], question: T) -> float:
    started = CLOCK()
    ask(question)
    return 1_000 * (CLOCK() - started)


def p50_p95(times: list[float]) -> tuple[float, float]:
    ordered = sorted(times)
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]


@pytest.mark.parametrize("kind", QUESTIONS)
def test_class_of_questions(benchmark: BenchmarkFixture, bench: Bench, kind: str) -> None:
    asked = QUESTIONS[kind]
    ours: list[float] = []
    theirs: list[float] = []
    bare: list[float] = []
    for repeat in range(4):
        for number, each in enumerate(asked):
            took = timed(bench.directory.search, each.request), timed(bench.tantivy.search, each)
            if repeat:  # the first time round warms each of them
                ours.append(took[0])
                theirs.append(took[1])
            elif number < FULL_TEXT_ASKED:
                bare.append(timed(bench.full_text.search, each))
    turn = iter(asked * 10)
    benchmark.pedantic(
        bench.directory.search,
        setup=lambda: ((next(turn).request,), {}),
        rounds=len(asked),
    )
    mine, rival, full = p50_p95(ours), p50_p95(theirs), p50_p95(bare)
    same = overlap(bench, asked[:FULL_TEXT_ASKED]) if kind in COMPARED else None
    columns = [f"{p50:8.2f} /{p95:8.2f}" for p50, p95 in (mine, full, rival)]
    line = f"{kind:18}{columns[0]}  {columns[1]}  {columns[2]}"
    line += f"  {mine[1] / full[1]:7.3f}  {mine[1] / rival[1]:7.2f}"
    line += "" if same is None else f"  {same:6.1%}"
    if not bench.lines:
        bench.lines += heading(bench)
    bench.lines.append(line)
    benchmark.extra_info["p95 ms, FTS5, tantivy"] = (mine[1], full[1], rival[1])


def overlap(bench: Bench, asked: list[Asked]) -> float:
    """How many of our first ten are among the ten that FTS5's bm25 scores best, ties counted as equal."""
    right = wanted = 0
    for each in asked:
        scores = bench.full_text.scores(each)
        best = sorted(scores.values(), reverse=True)[:TOP]
        found = bench.directory.search(each.request)
        if not best or found.corrected or found.loose:
            continue
        least = best[-1] * (1 - 1e-4)
        wanted += len(best)
        right += sum(scores.get(hit.service.id, -1.0) >= least for hit in found.hits[:TOP])
    return right / wanted if wanted else 1.0


def heading(bench: Bench) -> list[str]:
    path = bench.files.current()
    assert path is not None
    records = bench.entries.stat().st_size
    own = index_bytes(path)
    text = bench.text_bytes / 1e6
    return [
        f"{SERVICES} services, {records / 1e6:.0f} MB of records, {text:.0f} MB of words",
        f"index: ours {own / 1e6:.0f} MB ({own / bench.text_bytes:.2f} of the words), "
        f"FTS5 {bench.full_text.index_bytes / 1e6:.0f} MB, tantivy {bench.tantivy.index_bytes / 1e6:.0f} MB",
        f"p50 / p95 in ms ({CLOCK.__name__})"[:28].ljust(28)
        + "  ours                FTS5             tantivy"
        "  to FTS5  to tantivy (p95)  first ten as bm25",
    ]


def index_bytes(path: Path) -> int:
    """The file without the records."""
    reading = Directory.open(path.parent)
    assert reading is not None
    with reading:
        ((records,),) = reading._reading.ask("SELECT sum(length(record)) FROM services")
    return path.stat().st_size - int(records)


def test_open_to_first_answer(benchmark: BenchmarkFixture, bench: Bench) -> None:
    def once() -> tuple[float, ...]:
        done = subprocess.run(
            [sys.executable, "-c", FIRST, str(bench.files.root), CLOCK.__name__],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        return tuple(map(float, done.stdout.split()))

    times: list[tuple[float, ...]] = []
    benchmark.pedantic(lambda: times.append(once()), rounds=7)
    load, first = sorted(times, key=sum)[len(times) // 2]
    bench.lines.append(
        f"open to first answer: {first:.0f} ms, and once {load:.0f} ms to load numpy"
    )


def test_build_speed_and_memory(benchmark: BenchmarkFixture, bench: Bench, tmp_path: Path) -> None:
    def once(services: int) -> tuple[int, int]:
        target = tmp_path / f"{services}.sqlite"
        target.unlink(missing_ok=True)
        done = subprocess.run(
            [sys.executable, "-c", BUILT, str(bench.entries), str(target), str(services)],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        memory, speed = done.stdout.split()
        return int(memory), int(speed)

    few = once(max(SERVICES // 10, 1))
    many = benchmark.pedantic(once, args=(SERVICES,), rounds=1)
    bench.lines.append(
        f"build: {many[1]} services a second of processor time, at most {many[0]} MB "
        f"({few[0]} MB for a tenth of the services)"
    )
    started = process_time()
    rival = Tantivy(tmp_path / "tantivy")
    rival.build(read(bench.entries))
    bench.lines.append(f"tantivy: {SERVICES / (process_time() - started):.0f} a second")
