"""Opening the dashboard over a million records, against adding them all up at that moment."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.directory import sqlite
from kiosk.settings import Settings
from kiosk.staff.figures import tally
from kiosk.staff.figures.cost import Prices
from kiosk.staff.figures.desk import FiguresDesk
from kiosk.staff.figures.figures import figures_of
from kiosk.staff.figures.measures import MEASURES
from kiosk.staff.figures.span import Span
from kiosk.staff.records.log import FILE_NAME, RecordLog
from kiosk.staff.records.vocabulary import Barrier, Channel, How, Topic

RECORDS = 1_000_000
PRICES = Prices(face_to_face=862, phone=283, web=15, staff_hour=1500, year=2012)


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Five years at three places, half of it people who were helped."""
    folder = tmp_path_factory.mktemp("million")
    log = RecordLog(folder, on_damage=lambda _: None)
    log.write(_fill)
    log.close()
    yield folder
    (folder / FILE_NAME).unlink()


def test_dashboard_opens(benchmark: BenchmarkFixture, million: Path) -> None:
    """Sums that are kept, and held against the log: the second opening and every later one."""
    question = partial(figures_of, span=Span(), prices=PRICES)
    desk = FiguresDesk(million, Settings())
    began = perf_counter()
    seen = desk.glance(Span())
    at_once = perf_counter() - began
    assert seen.figures is not None
    assert seen.weeks_left
    tally.ask(million, question, nothing=None)
    first = perf_counter() - began
    found = benchmark.pedantic(
        tally.ask, args=(million, question), kwargs={"nothing": None}, rounds=5
    )
    assert found is not None
    assert sum(n for _, n in found.kinds) == RECORDS
    began = perf_counter()
    _plain_scan(million)
    scan = perf_counter() - began
    assert benchmark.stats is not None
    median = benchmark.stats["median"]
    benchmark.extra_info |= {
        "nothing_added_up_yet_s": at_once,
        "all_added_up_s": first,
        "scan_s": scan,
        "ratio": scan / median,
    }
    assert at_once < 1
    assert median < 1
    assert median < scan / 3


def _plain_scan(folder: Path) -> None:
    """The same measures without any sums that are kept."""
    connection = sqlite.open_beside(folder / FILE_NAME)
    for each in MEASURES.values():
        connection.execute(
            f"SELECT {tally.MONDAY}, {each.value}, count(*), sum({each.amount}) FROM record"  # noqa: S608 - our own words
            f" WHERE {each.counted} GROUP BY 1, 2"
        ).fetchall()
    connection.close()


def _fill(connection: sqlite.Connection) -> None:
    numbers = (
        f"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {RECORDS // 2})"  # noqa: S608 - our own words
    )
    # Multiplied by a prime, so that no two columns go in step.
    when = "printf('%016x', {id}), date('2021-11-22', '+' || (i * 1825 / {count}) || ' days'), 9 + i % 8"
    place = "'Place ' || (i * 7919 / 13 % 3), 'L2' || (i * 7919 / 13 % 3)"
    visit = when.format(id="i", count=RECORDS // 2)
    helped = when.format(id=f"{RECORDS} + i", count=RECORDS // 2)
    connection.execute(
        f"INSERT INTO record (id, day, hour, kind, place, area, language, minutes, campaign) {numbers}"  # noqa: S608 - our own words
        f" SELECT {visit}, 'visit', {place}, 'en', i % 40, CASE i % 5 WHEN 0 THEN 'winter' END FROM n"
    )
    connection.execute(
        f"INSERT INTO record (id, day, hour, kind, place, area, topic, how, barrier, channel, minutes,"  # noqa: S608 - our own words
        f" confidence_before, confidence_after) {numbers} SELECT {helped}, 'helped', {place},"
        f" {_one_of(Topic, 31)}, {_one_of(How, 37)}, {_one_of(Barrier, 41)}, {_one_of(Channel, 43)}, i % 45,"
        " 1 + i * 47 / 53 % 5, 1 + i * 59 / 61 % 5 FROM n"
    )


def _one_of(words: type[Topic] | type[How] | type[Barrier] | type[Channel], prime: int) -> str:
    listed = list(words)
    cases = " ".join(f"WHEN {at} THEN '{word.value}'" for at, word in enumerate(listed))
    return f"CASE i * {prime} / 7 % {len(listed)} {cases} END"
