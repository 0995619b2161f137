"""All reports of a quarter and its months, held together: no small number in any of them is given away."""

import random
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.staff.figures import tally
from kiosk.staff.figures.cost import Prices
from kiosk.staff.figures.figures import figures_of
from kiosk.staff.figures.span import Span
from tests.staff.figures.attack import Attack, add_periods, read_report
from tests.staff.figures.simulated import keep, year

PRICES = Prices(face_to_face=862, phone=283, web=15, staff_hour=1500, year=2012)
FIRST = date(2026, 7, 6)
MONTHS = {
    "july": Span(first=FIRST, last=date(2026, 7, 27)),
    "august": Span(first=date(2026, 8, 3), last=date(2026, 8, 31)),
    "september": Span(first=date(2026, 9, 7), last=date(2026, 9, 28)),
}
QUARTER = Span(first=FIRST, last=date(2026, 9, 28))


@pytest.mark.parametrize("size", [60, 150, 400, 900])
def test_no_small_number_follows_of_all_reports_together(tmp_path: Path, size: int) -> None:
    rng = random.Random(size)  # noqa: S311 - a pretended quarter
    chosen = rng.sample(year(8), size)
    keep(
        tmp_path,
        tuple(replace(each, day=FIRST + timedelta(days=rng.randrange(91))) for each in chosen),
    )
    attack = Attack()
    for name, span in (("quarter", QUARTER), *MONTHS.items()):
        found = tally.ask(tmp_path, partial(figures_of, span=span, prices=PRICES), nothing=None)
        assert found is not None
        read_report(attack, name, found)
    add_periods(attack, "quarter", MONTHS)
    attack.work_out()
    assert sum(0 < n < 5 for n in attack.true.values()) > 100
    assert attack.given_away() == {}


def test_the_attack_finds_what_is_given_away() -> None:
    attack = Attack()
    for name, n, shown in (("a", 12, 12), ("b", 3, None)):
        attack.see((name,), n, shown)
    attack.low["a",] = attack.high["a",] = 12
    attack.see(("all",), 15, 15)
    attack.low["all",] = attack.high["all",] = 15
    attack.add_up(("all",), [("a",), ("b",)])
    attack.work_out()
    assert attack.given_away() == {("b",): (3, 3, 3)}
