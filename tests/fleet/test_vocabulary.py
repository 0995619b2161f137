"""Nothing but the closed vocabulary leaves a kiosk, whatever its file of records has come to hold."""

import gzip
import json
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory import sqlite
from kiosk.fleet.outbox import Outbox, Whose
from kiosk.fleet.rows import PartOfDay
from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.record import OF_KIND, RULES, Closed, Named, Record, Whole
from kiosk.staff.records.vocabulary import Kind
from tests.fleet.kiosks import NOW, keep, well

WHOSE = Whose(kiosk="larkhaven-1", site="Oriel Road Library")
STAFFS = (Kind.HELPED, Kind.CALL, Kind.DROP_IN_STARTED, Kind.DROP_IN_ENDED)
TYPED = "Mrs Jones, 0151 496 0000"


def values_of(name: str) -> st.SearchStrategy[Any]:
    match RULES[name]:
        case Closed(words=words, kind=kind):
            return st.sampled_from([kind(word) if kind else word for word in words])
        case Whole(least=least, most=most):
            return st.integers(least, most)
        case Named(pattern=pattern):
            return st.from_regex(pattern, fullmatch=True)


@st.composite
def records(draw: st.DrawFn) -> Record:
    kind = draw(st.sampled_from(Kind))
    needed, allowed = OF_KIND[kind]
    chosen = sorted(needed | draw(st.sets(st.sampled_from(sorted(allowed)))))
    return Record(
        id=f"{draw(st.integers(0, 2**64 - 1)):016x}",
        day=draw(st.dates(date(2026, 1, 1), date(2026, 11, 19))),
        hour=draw(st.integers(0, 23)),
        kind=kind,
        place="Oriel Road Library",
        **{name: draw(values_of(name)) for name in chosen},
    )


def sent_from(data: Path) -> list[Mapping[str, Any]]:
    with closing(Outbox(data)) as outbox:
        batch = outbox.next(WHOSE, NOW, well)
    assert batch is not None
    return [json.loads(line) for line in gzip.decompress(batch.data).splitlines()]


@settings(max_examples=25)
@given(st.lists(records(), max_size=6, unique_by=lambda each: each.id))
def test_every_value_that_is_sent_is_of_the_vocabulary(made: list[Record]) -> None:
    data = Path(tempfile.mkdtemp())
    keep(data, made)
    head, *lines = sent_from(data)
    assert head == {"kind": "batch", "format": 1, "kiosk": WHOSE.kiosk, "site": WHOSE.site}
    by_id = {each.id: each for each in made}
    rows = {line["id"]: line for line in lines if line["kind"] != "health"}
    assert rows.keys() == by_id.keys()
    for name, row in rows.items():
        record = by_id[name]
        first = {"id", "day", "part", "kind", "place"}
        assert row.keys() <= first | (RULES.keys() - {"drop_in"})
        assert row["part"] == tuple(PartOfDay)[record.hour // 6]
        for column in row.keys() - first - {"minutes"}:
            assert row[column] == getattr(record, column)
        if record.minutes is not None and record.kind in STAFFS:
            assert row["minutes"] == record.minutes
        elif record.minutes is not None:
            assert row["minutes"] % 5 == 0
            assert abs(row["minutes"] - record.minutes) <= 2
    shutil.rmtree(data)


def test_what_was_written_past_every_check_stays_on_the_kiosk(tmp_path: Path) -> None:
    keep(tmp_path, [])
    rogue: dict[str, dict[str, object]] = {
        "journey-left": {"journey": "blue-badge", "topic": "money", "step": TYPED},
        "visit": {"language": TYPED, "minutes": 3},
        "campaign-visit": {"campaign": "Winter help?"},
        "nothing-found": {"language": "en", "concept": TYPED},
        TYPED: {},
    }
    with closing(sqlite.open_to_append(tmp_path / FILE_NAME)) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        for number, (kind, more) in enumerate(rogue.items()):
            row: dict[str, object] = {
                "id": f"{number:016x}",
                "day": "2026-11-18",
                "hour": 9,
                "kind": kind,
            }
            row |= {"place": "Library"} | more
            marks = ", ".join("?" * len(row))
            file.execute(
                f"INSERT INTO record ({', '.join(row)}) VALUES ({marks})",  # noqa: S608 - our own names
                tuple(row.values()),
            )
    assert [line["kind"] for line in sent_from(tmp_path)] == ["batch", "health"]
