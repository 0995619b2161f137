"""A small slice of `make fleet-faults`."""

from pathlib import Path

from tests.fleet.campaign import Campaign, Size
from tests.fleet.engine import Engine


def test_each_record_arrives_once_through_faults_kills_and_repeats(
    engine: Engine, tmp_path: Path
) -> None:
    size = Size(kiosks=10, records=3_000, kills=1, killed_kiosks=2)
    outcome = Campaign(tmp_path, engine, size, seed=7).run()
    assert (outcome.found, outcome.missing, outcome.twice, outcome.wrong) == (3_000, 0, 0, 0)
    assert outcome.spoilt > 50
    assert outcome.refused > 10
