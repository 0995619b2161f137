"""A sync over loopback, against decoding the same pages and a bare `executemany`, in the same run.

`make bench` takes 20,000 services, or HANDRAIL_BENCH_SERVICES says how many. The table it prints is also
left in build/bench-sync-<services>.txt. Times are those of the processor where others use the machine too:
HANDRAIL_BENCH_CLOCK=processor.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.feed_pages import served, write_pages
from tests.bench.generator import Raw, World
from tests.bench.sync_rival import store_bare

SERVICES = int(os.environ.get("HANDRAIL_BENCH_SERVICES", "20000"))
PROCESSOR = os.environ.get("HANDRAIL_BENCH_CLOCK") == "processor"
CLOCK = process_time if PROCESSOR else perf_counter
ROOT = Path(__file__).resolve().parents[2]
SYNC = """
import json, resource, sys, time
from pathlib import Path
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import Syncing, SyncOptions
clock = getattr(time, sys.argv[1])
marks = {}
peaks = {}
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
def told(progress):
    marks.setdefault(progress.stage.value, clock())
    peaks.setdefault(progress.stage.value, peak())
if sys.argv[1] == "process_time":
    def clock():
        helpers = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.process_time() + helpers.ru_utime + helpers.ru_stime
began = clock()
options = SyncOptions(full=True)
syncing = Syncing([sys.argv[2]], DirectoryFiles(Path(sys.argv[3])), Path(sys.argv[4]), options, progress=told)
report = syncing.run()
ended = clock()
(feed,) = report.feeds
assert feed.fault is None and feed.complete, feed
building = marks.get("building", ended)
print(json.dumps({
    "fetch": marks["comparing"] - began, "merge": building - marks["comparing"], "build": ended - building,
    "added": feed.added, "changed": feed.changed, "unchanged": feed.unchanged,
    "memory": peaks.get("building", peak()), "memory with the build": peak(),
}))
"""

pytestmark = [pytest.mark.timeout(2 * 3_600), pytest.mark.benchmark(group=f"{SERVICES} services")]


@dataclass(frozen=True)
class Feed:
    url: str
    pages: Path
    changed: Path


def _nested(edition: int) -> Iterator[Raw]:
    """The services with all that real feeds nest: 18 rows each. In a later edition every hundredth reads otherwise."""
    for number, record in enumerate(World().services(SERVICES)):
        phone = {"id": f"p{number}", "number": f"0161 496 {number % 10_000:04}"}
        record["contacts"] = [{"id": f"c{number}", "name": "Jo", "phones": [phone]}]
        record["languages"] = [{"id": f"l{number}", "name": "English", "code": "en"}]
        record["cost_options"] = [{"id": f"o{number}", "option": "Adult", "amount": 3}]
        record["service_areas"] = [
            {"id": f"a{number}-{index}", "name": name}
            for index, name in enumerate(("Avon", "Bristol", "Somerset"))
        ]
        if edition and number % 100 == 0:
            record["description"] = f"As of this year. {record['description']}"
        yield record


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Feed]:
    folder = tmp_path_factory.mktemp("feed")
    pages, changed = folder / "pages", folder / "changed"
    write_pages(pages, _nested(0), SERVICES)
    write_pages(changed, _nested(1), SERVICES)
    shown = folder / "shown"
    shown.symlink_to(pages)
    with served(shown) as url:
        yield Feed(url, pages, changed)


def _sync(feed: Feed, into: Path) -> Mapping[str, float]:
    command = [sys.executable, "-c", SYNC, CLOCK.__name__, feed.url, str(into)]
    done = subprocess.run(
        [*command, str(ROOT / "assets" / "directory")],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    measured: Mapping[str, float] = json.loads(done.stdout)
    return measured


def _show(feed: Feed, edition: Path) -> None:
    shown = feed.pages.parent / "shown"
    shown.unlink()
    shown.symlink_to(edition)


def test_a_sync_against_bare_rows(benchmark: BenchmarkFixture, feed: Feed, tmp_path: Path) -> None:
    paths = sorted(feed.pages.iterdir(), key=lambda path: int(path.stem))
    began = CLOCK()
    rows = store_bare(islice(paths, None), tmp_path / "bare.sqlite")
    bare = SERVICES / (CLOCK() - began)
    _show(feed, feed.pages)
    first = benchmark.pedantic(_sync, args=(feed, tmp_path / "kiosk"), rounds=1)
    again = _sync(feed, tmp_path / "kiosk")
    _show(feed, feed.changed)
    some = _sync(feed, tmp_path / "kiosk")
    assert (first["added"], again["unchanged"]) == (SERVICES, SERVICES)
    assert some["changed"] == -(-SERVICES // 100)
    lines = [
        f"{SERVICES} services, {rows / SERVICES:.1f} rows each; "
        f"{'processor' if PROCESSOR else 'wall clock'}; services a second",
        f"bare rows{'':>24} {bare:>9,.0f}",
    ]
    for name, measured in (("first", first), ("nothing changed", again), ("1 % changed", some)):
        taken = measured["fetch"] + measured["merge"]
        rate = SERVICES / taken
        parts = ", ".join(
            f"{part} {SERVICES / max(measured[part], 1e-9):,.0f}"
            for part in ("fetch", "merge", "build")
            if measured[part] > 0.001
        )
        lines.append(
            f"{name:<33} {rate:>9,.0f}  {rate / bare:.2f} of bare rows ({parts}); "
            f"with the build {SERVICES / (taken + measured['build']):,.0f}; {measured['memory']:.0f} MB, "
            f"{measured['memory with the build']:.0f} with the build"
        )
        benchmark.extra_info[name] = round(rate / bare, 2)
    table = "\n".join(lines)
    print(f"\n{table}")  # noqa: T201
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / f"bench-sync-{SERVICES}.txt").write_text(f"{table}\n", encoding="utf-8")
