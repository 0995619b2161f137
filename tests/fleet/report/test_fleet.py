"""A fleet's batches in a folder, read back: each record once, forged ones left out, and figures as a kiosk has them."""

import gzip
import hashlib
import os
import random
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import duckdb
import pytest
from obstore.store import LocalStore

from kiosk.fleet.batch import MOST_BYTES, Batch, object_path, written
from kiosk.fleet.report.export import OPEN, TRUSTED, write_open, write_trusted
from kiosk.fleet.report.holdings import Holdings
from kiosk.fleet.report.intake import Read, take_in
from kiosk.fleet.report.source import Source
from kiosk.fleet.report.sums import FleetSums, sum_up
from kiosk.fleet.rows import COLUMNS, row_of
from kiosk.settings import Settings
from kiosk.staff.figures.desk import FiguresDesk, Seen
from kiosk.staff.figures.span import Span
from kiosk.staff.records.record import Record
from tests.fleet.report.records import DAY, batch, every_kind, healthy
from tests.staff.figures.simulated import keep, year


class Fleet:
    """A folder of batches, and what is held of it."""

    def __init__(self, folder: Path) -> None:
        self.bucket, self.out = folder / "bucket", folder / "out"
        self.bucket.mkdir()
        self.holdings = Holdings(folder / "held")
        self.source = Source(LocalStore(self.bucket), str(self.bucket))

    def send(self, sent: Batch) -> Path:
        sealed = written(sent)
        return self.put(object_path(sent.kiosk, sealed.sha256, DAY), sealed.data)

    def put(self, path: str, data: bytes) -> Path:
        file = self.bucket / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        return file

    def read(self) -> Read:
        found = take_in(self.source, self.holdings)
        sum_up(self.holdings)
        return found

    def see(self, span: Span) -> Seen:
        return FiguresDesk(self.bucket, Settings(), ask=FleetSums(self.holdings)).see(span)


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path)
    yield made
    made.holdings.close()


def parquet(files: str, columns: Sequence[str]) -> list[tuple[object, ...]]:
    with duckdb.connect() as db:
        return db.execute(f"SELECT {', '.join(columns)} FROM read_parquet(?)", [files]).fetchall()  # noqa: S608


def sent_in_parts(fleet: Fleet, records: Sequence[Record], kiosk: str, site: str) -> None:
    for at in range(0, len(records), 1000):
        fleet.send(batch(*records[at : at + 1000], kiosk=kiosk, site=site))


def test_a_fleet_of_one_has_the_figures_of_that_kiosk(fleet: Fleet, tmp_path: Path) -> None:
    """Every figure of every span: nothing is lost by the hour's becoming a part of the day."""
    records = year(seed=11)[::5]
    own = tmp_path / "own"
    keep(own, records)
    sent_in_parts(fleet, records, "one", "Oriel Road Library")
    fleet.read()
    desk = FiguresDesk(own, Settings())
    spans = (
        Span(),
        Span(first=date(2026, 6, 1), last=date(2026, 8, 24)),
        Span(place="Care centre"),
        Span(area="L22", topic="money"),
        Span(campaign="winter-help"),
    )
    for span in spans:
        theirs, ours = desk.see(span), fleet.see(span)
        assert ours.figures is not None
        assert ours.figures.kinds
        assert ours == theirs


def test_what_was_read_is_not_read_again(fleet: Fleet) -> None:
    fleet.send(batch(*every_kind()[:3]))
    assert fleet.read() == Read(listed=1, new=1, refused=0)
    fleet.send(batch(*every_kind()[3:5]))
    assert fleet.read() == Read(listed=2, new=1, refused=0)
    counted = fleet.holdings.counted()
    assert (counted.batches, counted.records, counted.repeated) == (2, 5, 0)


def test_what_came_twice_counts_once_and_the_first_stays(fleet: Fleet) -> None:
    first, second, third = every_kind()[:3]
    fleet.send(batch(first, second))
    fleet.read()
    fleet.send(batch(first, replace(second, language="cy"), third))
    fleet.send(batch(third, kiosk="another"))
    fleet.read()
    counted = fleet.holdings.counted()
    assert (counted.records, counted.repeated, counted.differing) == (3, 2, 1)
    kept = fleet.holdings.connection.execute("SELECT language FROM record WHERE id = 1").fetchall()
    assert kept == [(second.language,)]


def test_the_first_of_one_reading_is_the_one_the_store_took_first(fleet: Fleet) -> None:
    (record,) = every_kind()[:1]
    later = fleet.send(batch(replace(record, language="cy")))
    earlier = fleet.send(batch(record))
    os.utime(earlier, (1_700_000_000, 1_700_000_000))
    os.utime(later, (1_700_000_100, 1_700_000_100))
    fleet.read()
    kept = fleet.holdings.connection.execute("SELECT language FROM record").fetchall()
    assert kept == [(record.language,)]


def test_forged_and_garbled_objects_are_left_out_and_named(fleet: Fleet) -> None:
    good = fleet.send(batch(*every_kind()[:2]))
    whole = good.read_bytes()
    wrong = object_path("larkhaven-1", "0" * 64, DAY)
    fleet.put(wrong, whole)
    stolen = fleet.put(f"larkhaven-2/2026-11/{good.name}", whole)
    said = gzip.compress(gzip.decompress(whole).replace(b'"minutes":480', b'"minutes":481'))
    lying = object_path("larkhaven-1", hashlib.sha256(said).hexdigest(), DAY)
    fleet.put(lying, said)
    large = object_path("larkhaven-1", "1" * 64, DAY)
    fleet.put(large, b"0" * (MOST_BYTES + 1))
    fleet.put("notes.txt", b"hello")
    read = fleet.read()
    assert (read.listed, read.new, read.refused) == (6, 6, 5)
    counted = fleet.holdings.counted()
    assert (counted.batches, counted.records) == (1, 2)
    faults = dict(counted.faults)
    assert "not hold what its name says" in faults[wrong]
    assert "is of the kiosk larkhaven-1" in faults[stolen.relative_to(fleet.bucket).as_posix()]
    assert "no batch may say" in faults[lying]
    assert "larger than" in faults[large]
    assert "no name of a batch" in faults["notes.txt"]


def test_what_was_garbled_and_is_whole_now_is_read(fleet: Fleet) -> None:
    """A folder that another program was still copying."""
    file = fleet.send(batch(*every_kind()))
    whole = file.read_bytes()
    file.write_bytes(whole[:-5])
    assert fleet.read().refused == 1
    assert fleet.read() == Read(listed=1, new=0, refused=0)
    file.write_bytes(whole)
    assert fleet.read() == Read(listed=1, new=1, refused=0)
    assert fleet.holdings.counted().faults == ()


def test_what_was_overwritten_later_stays_as_it_was_read(fleet: Fleet) -> None:
    file = fleet.send(batch(*every_kind()))
    fleet.read()
    file.write_bytes(b"overwritten by a thief of the key")
    assert fleet.read().new == 0
    assert fleet.holdings.counted().records == len(every_kind())


def test_places_of_one_name_at_two_sites_are_told_apart(fleet: Fleet) -> None:
    visit = every_kind()[0]
    for number, site in enumerate(("Library, Aldby", "Library, Corby")):
        named = replace(visit, id=f"{number:016x}", place="Library")
        alone = replace(visit, id=f"{number + 10:016x}", place=f"Hall {number}")
        fleet.send(batch(named, alone, kiosk=f"k-{number}", site=site))
    fleet.read()
    figures = fleet.see(Span()).figures
    assert figures is not None
    assert figures.visits_by_place == (
        ("Hall 0", 1),
        ("Hall 1", 1),
        ("Library (Library, Aldby)", 1),
        ("Library (Library, Corby)", 1),
    )


def test_parquet_has_every_record_and_months_without_news_are_left_alone(fleet: Fleet) -> None:
    records = [
        replace(each, id=secrets.token_hex(8), day=DAY - timedelta(days=31 * month))
        for month in range(3)
        for each in every_kind()
    ]
    fleet.send(replace(batch(*records[:-1]), health=(healthy(),)))
    fleet.read()
    folder = write_trusted(fleet.holdings, fleet.out)
    assert folder.name == TRUSTED
    assert "must not be published" in (folder / "READ-ME.txt").read_text()
    files = sorted(folder.rglob("*.parquet"))
    assert [each.parent.name for each in files] == [f"month=2026-{n:02}" for n in (9, 10, 11)]
    rows = parquet(f"{folder}/**/*.parquet", COLUMNS)
    expected = [tuple(getattr(row_of(r), name, None) for name in COLUMNS) for r in records[:-1]]
    kinds = [record.kind.value for record in records[:-1]]
    at = COLUMNS.index("kind")
    expected = [
        (*row[:at], kind, *row[at + 1 :]) for row, kind in zip(expected, kinds, strict=True)
    ]
    assert sorted(map(str, rows)) == sorted(map(str, expected))
    before = {each: each.stat().st_mtime_ns for each in files}
    fleet.send(batch(records[-1]))
    fleet.read()
    write_trusted(fleet.holdings, fleet.out)
    changed = [each.parent.name for each in files if each.stat().st_mtime_ns != before[each]]
    assert changed == ["month=2026-09"]


def test_open_figures_lie_apart(fleet: Fleet) -> None:
    file = write_open([("Visits", "May", 120), ("Visits", "June", None)], fleet.out, "quarter")
    assert file.parent == fleet.out / OPEN
    assert parquet(str(file), ("*",)) == [
        ("Visits", "May", 120),
        ("Visits", "June", None),
    ]


def test_broken_off_it_goes_on(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was kept before the fault stays; the rest is read the next time, and nothing twice."""
    monkeypatch.setattr("kiosk.fleet.report.intake._ROWS", 10)
    rng = random.Random(5)  # noqa: S311 - a test's chance
    for _ in range(20):
        fleet.send(batch(*(replace(r, id=f"{rng.getrandbits(64):016x}") for r in every_kind())))
    taken = 0
    take = fleet.holdings.take

    def failing(*args: object) -> None:
        nonlocal taken
        taken += 1
        if taken == 8:
            raise KeyboardInterrupt
        take(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(fleet.holdings, "take", failing)
    with pytest.raises(KeyboardInterrupt):
        fleet.read()
    held = fleet.holdings.counted().records
    assert 0 < held < 20 * len(every_kind())
    monkeypatch.setattr(fleet.holdings, "take", take)
    fleet.read()
    counted = fleet.holdings.counted()
    assert (counted.records, counted.repeated) == (20 * len(every_kind()), 0)
