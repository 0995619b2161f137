"""What a fleet asks for, held against batches as they are."""

import json
import random
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.fleet.batch import Batch, written
from kiosk.fleet.plan import BATCH_BYTES, RECORD_BYTES, Use, planned
from kiosk.fleet.rows import row_of
from tests.fleet.kiosks import some_records
from tests.fleet.report.records import healthy

PRICES = """source = "https://provider.example/prices"
read_on = 2026-11-25
currency = "GBP"
put_per_1000 = 0.005
get_per_1000 = 0.0004
gb_month = 0.02
gb_out = 0.1
"""


@pytest.mark.parametrize("number", [10, 40, 100, 1_000])
def test_the_sizes_are_those_of_batches(number: int) -> None:
    records = some_records(number, random.Random(number))  # noqa: S311 - chance that can be had again
    batch = Batch(
        kiosk="larkhaven-1",
        site="Oriel Road Library",
        rows=tuple(row_of(each) for each in records),
        health=(healthy(),),
    )
    size = len(written(batch).data)
    assert size <= BATCH_BYTES + number * RECORD_BYTES <= 1.3 * size


def test_everything_grows_with_the_number_of_kiosks() -> None:
    one, many = planned(1, Use(), None), planned(300, Use(), None)
    assert many.puts_a_day == 300 * one.puts_a_day == 900
    assert many.stored_a_year == pytest.approx(300 * one.stored_a_year)
    assert many.kiosk_line_a_month == one.kiosk_line_a_month


def test_no_price_is_made_up_and_given_ones_are_named(tmp_path: Path) -> None:
    said = CliRunner().invoke(app, ["fleet", "plan", "300"]).output
    assert "Cost: give --prices FILE" in said
    file = tmp_path / "prices.toml"
    file.write_text(PRICES)
    words = ["fleet", "plan", "300", "--updates", "0", "--checks", "0", "--prices", str(file)]
    said = CliRunner().invoke(app, words).output
    assert "prices of https://provider.example/prices, read on 25 November 2026" in said
    found = json.loads(CliRunner().invoke(app, [*words, "--json"]).output)
    days, gb = 365 / 12, 1e9
    by_hand = (
        900 * days / 1000 * 0.005
        + 900 * days / 1000 * 0.0004
        + found["stored_a_year"] / gb * 0.02
        + found["stored_a_year"] / 12 / gb * 0.1
    )
    assert found["cost_a_month"] == pytest.approx(by_hand)
    file.write_text(PRICES + "surprise = 1\n")
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 1
    assert "Write these into it: source, read_on" in result.output
