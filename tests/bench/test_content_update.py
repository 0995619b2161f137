"""What an update of the directory costs: bytes that really travel to a kiosk, against other ways to send the same.

`make bench` takes 20,000 services of which 200 change, or HANDRAIL_BENCH_SERVICES says how many. A third of the changes
is a new sentence and date, a third a new phone and other hours, a third another description altogether. The table it
prints is also left in build/bench-content-update-<services>.txt.
"""

import json
import lzma
import os
import shutil
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import brotli
import bsdiff4
import msgspec
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.app.content_folders import pack_store
from kiosk.app.content_update import update_content
from kiosk.content.directory.about import ABOUT, bin_path, read_about
from kiosk.content.directory.bins import Key
from kiosk.content.directory.fold import fold
from kiosk.content.packs import Pack
from kiosk.content.trust import place_root
from kiosk.core.clock import SystemClock
from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.packed import PackedFeedFacts, PackFacts
from tests.app.councils import files_of, settle
from tests.bench.generator import Raw, World
from tests.bench.relay import relayed
from tests.content.by_hand import Repository
from tests.content.web import serving

SERVICES = int(os.environ.get("HANDRAIL_BENCH_SERVICES", "20000"))
ROOT = Path(__file__).resolve().parents[2]
FEED = "https://directory.example.gov.uk/openreferral"
MOST_BYTES = 100_000
Records = Mapping[Key, bytes]

pytestmark = [pytest.mark.timeout(2 * 3_600), pytest.mark.benchmark(group=f"{SERVICES} services")]


def cleaned(records: Iterator[Raw]) -> dict[Key, bytes]:
    """The services as a publisher's sync keeps them."""
    found: dict[Key, bytes] = {}
    for raw in records:
        entry = read_service(raw, Origin(feed=FEED), Findings())
        if entry is not None:
            found[entry.service.id, FEED] = msgspec.json.encode(entry)
    return found


def changed(records: Records, raws: Iterator[Raw], *, altogether: bool = False) -> Records:
    """The services, of which every hundredth reads otherwise: a third in each way, or all words of each."""
    others = World(seed=2).services(SERVICES)
    news: list[Raw] = []
    for number, record in enumerate(islice(raws, 0, None, 100)):
        other: dict[str, Any] = next(others)
        match 2 if altogether else number % 3:
            case 0:
                record["description"] = f"{record['description']} New in autumn: tea afterwards."
                record["last_modified"] = "2026-11-25"
            case 1:
                record["phones"] = [{"number": f"0151 496 1{number % 1_000:03}"}]
                record["schedules"] = other["schedules"]
            case _:
                record["description"] = other["description"]
                record["last_modified"] = "2026-11-25"
        news.append(record)
    return {**records, **cleaned(iter(news))}


def packed(records: Records, out: Path, before: Path | None = None) -> Path:
    now = SystemClock().now()
    facts = PackedFeedFacts(feed=FEED, services=len(records), checked_at=now, fully_checked_at=now)
    fold(records.items(), msgspec.json.encode(PackFacts(feeds=(facts,))), out, before)
    return out


class Council:
    """A repository of directories only, and kiosks that take what is in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.repository = Repository(folder=root / "repository", now=SystemClock().now())
        self.repository.begin()
        self.version = 0

    def put(self, pack: Path) -> None:
        self.version += 1
        self.repository.publish_files({Pack.DIRECTORY: (self.version, files_of(pack))})

    def kiosk(self, name: str) -> Path:
        data = settle(self.root / name)
        place_root(pack_store(data).root, self.repository.root)
        return data

    def update(self, kiosk: Path, source: str) -> None:
        outcome = update_content(kiosk, source, now=SystemClock().now())
        assert outcome.installed, outcome


def database(kiosk: Path) -> bytes:
    path = DirectoryFiles(kiosk / "directory").current()
    assert path is not None
    return path.read_bytes()


def sizes_of_other_ways(old: bytes, new: bytes, first: Path, second: Path) -> dict[str, int]:
    before, after = (
        read_about((first / ABOUT).read_bytes()),
        read_about((second / ABOUT).read_bytes()),
    )
    bins = [len((second / bin_path(number)).read_bytes()) for number in range(len(after.bins))]
    other = [pair[0] != pair[1] for pair in zip(before.bins, after.bins, strict=True)]
    return {
        "the whole SQLite file": len(new),
        "the same, xz": len(lzma.compress(new, preset=6)),
        "bsdiff4 of the two files": len(bsdiff4.diff(old, new)),
        "all bins": sum(bins),
        f"bins that changed ({sum(other)} of {len(bins)})": sum(
            size for size, differs in zip(bins, other, strict=True) if differs
        ),
    }


def test_an_update_against_other_ways_to_send_it(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    began = perf_counter()
    council = Council(tmp_path)
    records = cleaned(World().services(SERVICES))
    first = packed(records, tmp_path / "first")
    council.put(first)
    with serving(council.repository.folder) as server, relayed(server) as relay:
        kiosk = council.kiosk("kiosk")
        council.update(kiosk, relay.url)
        figures = {"a kiosk's first directory": relay.carried}
        shutil.copytree(kiosk, tmp_path / "other")
        old = database(kiosk)
        second = packed(changed(records, World().services(SERVICES)), tmp_path / "second", first)
        council.put(second)
        relay.carried = 0
        clock, processor = perf_counter(), process_time()
        benchmark.pedantic(council.update, args=(kiosk, relay.url), rounds=1)
        clock, processor = perf_counter() - clock, process_time() - processor
        figures["an update, everything that travels"] = travelled = relay.carried
        new = database(kiosk)
        figures |= sizes_of_other_ways(old, new, first, second)
        # The same kiosk, where all 200 have other words altogether.
        anew = changed(records, World().services(SERVICES), altogether=True)
        worst = packed(anew, tmp_path / "worst", first)
        council.put(worst)
        relay.carried = 0
        council.update(tmp_path / "other", relay.url)
        figures["an update, all words of each changed"] = relay.carried
        relay.carried = 0
        council.put(packed(anew, tmp_path / "same", worst))
        council.update(tmp_path / "other", relay.url)
        figures["an update, nothing changed but the day"] = relay.carried
    lines = [f"{SERVICES} services, {-(-SERVICES // 100)} changed; kB"]
    lines += [f"{name:<44} {size / 1_000:>10,.1f}" for name, size in figures.items()]
    lines.append(
        f"the update with its build: {clock:.1f} s by the clock on the wall, {processor:.1f} s "
        f"of the processor; all of this {perf_counter() - began:.0f} s"
    )
    table = "\n".join(lines)
    print(f"\n{table}")  # noqa: T201
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / f"bench-content-update-{SERVICES}.txt").write_text(f"{table}\n", "utf-8")
    benchmark.extra_info |= figures
    assert travelled < MOST_BYTES * max(1, SERVICES // 20_000)
    assert travelled < min(
        size for name, size in figures.items() if "bsdiff" in name or "bins" in name
    )


def test_real_services(benchmark: BenchmarkFixture, shared_data: Path, tmp_path: Path) -> None:
    """Every service in the shared data, one of them changed: what its lines and the change of one take."""

    def raws() -> Iterator[Raw]:
        for path in sorted((shared_data / "directory").rglob("*.json")):
            document = json.loads(path.read_bytes())
            found = document.get("contents", [document]) if isinstance(document, dict) else []
            yield from (each for each in found if isinstance(each, dict) and "name" in each)

    records = cleaned(raws())
    key = max(records, key=lambda each: len(records[each]))
    first = packed(records, tmp_path / "first")
    changed = {**records, key: records[key].replace(b'"name":"', b'"name":"New ', 1)}
    second = benchmark.pedantic(packed, args=(changed, tmp_path / "second", first), rounds=1)
    (step,) = (second / "changes").iterdir()
    raw = brotli.decompress(step.read_bytes())
    bins = sum(path.stat().st_size for path in islice((first / "bins").iterdir(), None))
    print(  # noqa: T201
        f"\n{len(records)} real services, {sum(map(len, records.values()))} bytes: bins {bins}, "
        f"one change {step.stat().st_size} bytes of {len(records[key])} ({len(raw)} unpacked)"
    )
    assert step.stat().st_size < 200
