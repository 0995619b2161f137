"""A fleet of many small sites: of all its reports together, a quarter and its months, no small number follows."""

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from obstore.store import LocalStore

from kiosk.fleet.batch import object_path, written
from kiosk.fleet.report.holdings import Holdings
from kiosk.fleet.report.intake import take_in
from kiosk.fleet.report.source import Source
from kiosk.fleet.report.sums import FleetSums, sum_up
from kiosk.settings import Settings
from kiosk.staff.figures.desk import FiguresDesk
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind
from tests.fleet.report.records import DAY, batch
from tests.staff.figures.attack import Attack, add_periods, read_report
from tests.staff.figures.simulated import year
from tests.staff.figures.test_attack import FIRST, MONTHS, QUARTER

SITES = 25


def test_no_small_number_of_any_site_follows(tmp_path: Path) -> None:
    rng = random.Random(25)  # noqa: S311 - a pretended quarter
    # Much happens at a few sites, and hardly anything at most.
    weights = [1 / (1 + site) for site in range(SITES)]
    sites: list[list[Record]] = [[] for _ in range(SITES)]
    bucket = tmp_path / "bucket"
    for each in rng.sample(year(8), 500):
        (site,) = rng.choices(range(SITES), weights)
        day = FIRST + timedelta(days=rng.randrange(91))
        sites[site].append(replace(each, day=day, place=f"Site {site}", area=f"L{site % 9}"))
    for site, records in enumerate(sites):
        sealed = written(batch(*records, kiosk=f"k-{site}", site=f"Site {site}"))
        file = bucket / object_path(f"k-{site}", sealed.sha256, DAY)
        file.parent.mkdir(parents=True)
        file.write_bytes(sealed.data)
    holdings = Holdings(tmp_path / "held")
    take_in(Source(LocalStore(bucket), "bucket"), holdings)
    sum_up(holdings)
    desk = FiguresDesk(tmp_path, Settings(), ask=FleetSums(holdings))
    attack = Attack()
    for name, span in (("quarter", QUARTER), *MONTHS.items()):
        figures = desk.see(span).figures
        assert figures is not None
        assert figures.of_kind(Kind.VISIT)
        read_report(attack, name, figures)
    holdings.close()
    add_periods(attack, "quarter", MONTHS)
    attack.work_out()
    small = {key[2] for key, n in attack.true.items() if key[1] == "visits-place" and 0 < n < 5}
    assert len(small) > SITES / 3
    assert attack.given_away() == {}
