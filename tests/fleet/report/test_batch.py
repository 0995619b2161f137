"""A batch is read as it was written, or not at all."""

import gzip
import hashlib
import json
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.errors import StorageError
from kiosk.fleet.batch import (
    MOST_BYTES_UNPACKED,
    MOST_ROWS,
    NAME,
    Batch,
    object_path,
    read_batch,
    written,
)
from kiosk.fleet.rows import COLUMNS, PartOfDay, row_of
from kiosk.staff.records.record import COLUMNS as OF_RECORDS
from tests.fleet.report.records import DAY, batch, every_kind, healthy


def test_everything_that_a_record_may_say_comes_back() -> None:
    sent = replace(batch(*every_kind()), health=(healthy(),))
    sealed = written(sent)
    found = read_batch(object_path(sent.kiosk, sealed.sha256, DAY), sealed.data)
    assert (found.kiosk, found.site, found.health) == (sent.kiosk, sent.site, sent.health)
    assert sorted(found.rows, key=_id) == sorted(sent.rows, key=_id)


def test_neither_the_hour_nor_the_drop_in_leaves_the_kiosk() -> None:
    assert set(OF_RECORDS) - set(COLUMNS) == {"hour", "drop_in"}
    assert b"drop_in" not in gzip.decompress(written(batch(*every_kind())).data)
    parts = [row_of(replace(every_kind()[0], hour=hour)).part for hour in range(24)]  # type: ignore[attr-defined]
    assert parts == [part.value for part in PartOfDay for _ in range(6)]


def test_order_of_what_came_is_not_told() -> None:
    records = every_kind()
    assert written(batch(*records)) == written(batch(*reversed(records)))


def _id(row: Any) -> str:
    return str(row.id)


def _sealed(lines: list[Any], *, end: str = "\n") -> tuple[str, bytes]:
    words = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines) + end
    data = gzip.compress(words.encode("utf-8", "surrogatepass"))
    return object_path("larkhaven-1", hashlib.sha256(data).hexdigest(), DAY), data


HEAD = {"kind": "batch", "format": 1, "kiosk": "larkhaven-1", "site": "Library"}
VISIT = {
    "kind": "visit",
    "id": "0123456789abcdef",
    "day": "2026-11-20",
    "part": "morning",
    "place": "Library",
    "language": "en",
    "minutes": 12,
}


def test_the_plain_form_is_read() -> None:
    assert len(read_batch(*_sealed([HEAD, VISIT])).rows) == 1


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ([], "what no batch may say"),
        ([VISIT], "what no batch may say"),
        ([HEAD | {"kiosk": "another"}, VISIT], "of the kiosk another"),
        ([HEAD | {"kiosk": "../up"}], "what no batch may say"),
        ([HEAD | {"format": 2}, {"kind": "new"}], "newer Handrail"),
        ([HEAD | {"format": 0}], "what no batch may say"),
        ([HEAD | {"site": ""}], "what no batch may say"),
        ([HEAD, VISIT | {"kind": "name"}], "what no batch may say"),
        ([HEAD, VISIT | {"name": "Mrs Jones"}], "unknown field `name`"),
        ([HEAD, VISIT | {"hour": 9}], "unknown field `hour`"),
        ([HEAD, VISIT | {"drop_in": "monday"}], "unknown field `drop_in`"),
        ([HEAD, VISIT | {"topic": "money"}], "unknown field `topic`"),
        ([HEAD, {k: v for k, v in VISIT.items() if k != "minutes"}], "missing required field"),
        ([HEAD, VISIT | {"minutes": 481}], "minutes"),
        ([HEAD, VISIT | {"minutes": "12"}], "minutes"),
        ([HEAD, VISIT | {"minutes": True}], "minutes"),
        ([HEAD, VISIT | {"language": "xx"}], "language"),
        ([HEAD, VISIT | {"id": "0123456789abcde"}], "id"),
        ([HEAD, VISIT | {"id": "0123456789abcdef\n"}], "id"),
        ([HEAD, VISIT | {"day": "2026-02-30"}], "day"),
        ([HEAD, VISIT | {"part": "09:15"}], "part"),
        ([HEAD, VISIT | {"place": "a\nb"}], "place"),
        ([HEAD, VISIT | {"campaign": "What I typed"}], "campaign"),
        ([HEAD, VISIT, ""], "what no batch may say"),
        ([HEAD, "[" * 100_000], "what no batch may say"),
        ([HEAD, *[VISIT] * (MOST_ROWS + 1)], "too many lines"),
    ],
)
def test_what_says_anything_else_is_refused(lines: list[Any], why: str) -> None:
    with pytest.raises(StorageError, match=why):
        read_batch(*_sealed(lines))


def test_a_line_that_is_cut_off_is_refused() -> None:
    with pytest.raises(StorageError, match="cut off"):
        read_batch(*_sealed([HEAD, VISIT], end=""))


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:-1],
        lambda data: data + data,
        lambda data: data[:0],
        lambda data: data[1:],
    ],
)
def test_a_whole_gzip_and_nothing_after_it(harm: Any) -> None:
    data = harm(written(batch(*every_kind())).data)
    path = object_path("larkhaven-1", hashlib.sha256(data).hexdigest(), DAY)
    with pytest.raises(StorageError):
        read_batch(path, data)


def test_a_bomb_is_refused() -> None:
    data = gzip.compress(b" " * (MOST_BYTES_UNPACKED + 1))
    path = object_path("larkhaven-1", hashlib.sha256(data).hexdigest(), DAY)
    with pytest.raises(StorageError, match="more than a batch may hold"):
        read_batch(path, data)


@pytest.mark.parametrize(
    "path", ["", "a/2026-11/x.jsonl.gz", "../2026-11/" + "0" * 64 + ".jsonl.gz"]
)
def test_a_name_that_is_none(path: str) -> None:
    with pytest.raises(StorageError, match="no name of a batch"):
        read_batch(path, b"")


def test_what_is_larger_than_a_batch_is_not_written() -> None:
    row = batch(*every_kind()).rows[0]
    with pytest.raises(ValueError, match="more than a batch"):
        written(Batch(kiosk="a", site="b", rows=(row,) * (MOST_ROWS + 1)))


@given(at=st.integers(0), bit=st.integers(0, 7))
def test_one_flipped_bit_is_seen(at: int, bit: int) -> None:
    sealed = written(batch(*every_kind()))
    data = bytearray(sealed.data)
    data[at % len(data)] ^= 1 << bit
    with pytest.raises(StorageError, match="not hold what its name says"):
        read_batch(object_path("larkhaven-1", sealed.sha256, DAY), bytes(data))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=200)
@given(
    lines=st.lists(
        st.one_of(
            st.just(VISIT),
            st.text(max_size=30),
            _JSON,
            st.builds(
                lambda key, value: VISIT | {key: value},
                st.sampled_from([*COLUMNS, "kind", "name"]),
                _JSON,
            ),
        ),
        max_size=4,
    ),
    with_head=st.booleans(),
)
def test_anything_else_is_read_whole_or_refused(lines: list[Any], with_head: bool) -> None:
    """Whatever is read could have been written by a kiosk: it is written back to the same rows."""
    path, data = _sealed([HEAD, *lines] if with_head else lines)
    try:
        found = read_batch(path, data)
    except StorageError:
        return
    again = written(found)
    assert read_batch(object_path(found.kiosk, again.sha256, DAY), again.data).rows == tuple(
        sorted(found.rows, key=_encoded)
    )


def _encoded(row: Any) -> bytes:
    return msgspec.json.encode(row)


@given(
    kiosk=st.from_regex(NAME, fullmatch=True), sent=st.dates(date(2026, 1, 1), date(2089, 12, 31))
)
def test_every_name_of_a_kiosk_makes_a_path(kiosk: str, sent: date) -> None:
    sealed = written(Batch(kiosk=kiosk, site="Library"))
    assert read_batch(object_path(kiosk, sealed.sha256, sent), sealed.data).kiosk == kiosk
