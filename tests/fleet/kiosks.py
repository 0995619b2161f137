"""Simulated kiosks: data folders with records, and what is in a store afterwards."""

import random
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import obstore
from obstore.store import ObjectStore

from kiosk.core.errors import StorageError
from kiosk.fleet.batch import read_batch
from kiosk.fleet.health import Health
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Channel, Kind, Topic
from tests.fleet.report.records import healthy

#: The records are of the 90 days before it.
NOW = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)
DAYS = 90


def some_records(number: int, chance: random.Random) -> list[Record]:
    """Records of a kiosk's 90 days."""
    return [_record(chance) for _ in range(number)]


def _record(chance: random.Random) -> Record:
    day: date = NOW.date() - timedelta(days=chance.randrange(1, DAYS))
    more: dict[str, object] = {"minutes": chance.randrange(40), "language": "en"}
    kind = chance.choice((Kind.VISIT, Kind.JOURNEY_FINISHED))
    if kind is Kind.JOURNEY_FINISHED:
        more |= {"journey": "blue-badge", "topic": Topic.GETTING_ABOUT, "channel": Channel.ONLINE}
    return Record(
        id=f"{chance.getrandbits(64):016x}",
        day=day,
        hour=chance.randrange(24),
        kind=kind,
        place="Oriel Road Library",
        **more,  # type: ignore[arg-type]
    )


def keep(data: Path, records: Iterable[Record]) -> None:
    """Put records into the log of a kiosk whose folder this is."""
    with closing(RecordLog(data, on_damage=lambda _: None)) as log:
        log.add(*records)


def well(waiting: int) -> Health:
    """How a simulated kiosk is."""
    del waiting
    return healthy(NOW)


def ids_in(store: ObjectStore) -> tuple[Counter[str], list[str]]:
    """How often each record is in a store, and the objects there that no reader would believe."""
    found: Counter[str] = Counter()
    wrong: list[str] = []
    for listed in obstore.list(store):
        for meta in listed:
            data = obstore.get(store, meta["path"]).bytes().to_bytes()
            try:
                batch = read_batch(meta["path"], data)
            except StorageError:
                wrong.append(meta["path"])
            else:
                found.update(str(row.id) for row in batch.rows)  # type: ignore[attr-defined]
    return found, wrong
