"""A record as it leaves the kiosk: closed words and counts, made of the one vocabulary of records.

Three columns are coarser than at home. The hour becomes a part of the day. Minutes are those of a band of five, by its
middle; only the time of staff stays whole, of which costs are reckoned. The random name of a drop-in is left out: it
would tell which records are of one afternoon's small group, and no figure needs it.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import reduce
from operator import or_
from types import MappingProxyType
from typing import Annotated, Any, Literal

import msgspec

from kiosk.fleet.health import Health
from kiosk.staff.records.record import OF_KIND, RULES, Closed, Named, Record, Rule, Whole
from kiosk.staff.records.vocabulary import Kind

_HOURS_OF_A_PART = 6
_STAYS = frozenset({"drop_in"})
#: Minutes of one band, and the kinds of which they are staff's own time.
_BAND = 5
_TIME_OF_STAFF = frozenset({Kind.HELPED, Kind.CALL, Kind.DROP_IN_STARTED, Kind.DROP_IN_ENDED})


class PartOfDay(StrEnum):
    """Six hours each, from midnight."""

    NIGHT = "night"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


_PARTS = tuple(PartOfDay)
_FIRST = ("id", "day", "part", "kind", "place")
#: The columns of a row, in order.
COLUMNS = (*_FIRST, *(name for name in RULES if name not in _STAYS))
#: One record; a type of its own for each kind, with the columns that this kind has.
Row = msgspec.Struct


def _type_of(rule: Rule) -> Any:
    match rule:
        case Closed(words=words):
            return Literal[words]
        case Whole(least=least, most=most):
            return Annotated[int, msgspec.Meta(ge=least, le=most)]
        case Named(pattern=pattern):
            return _matching(pattern.pattern)


def _matching(pattern: str) -> Any:
    return Annotated[str, msgspec.Meta(pattern=rf"\A(?:{pattern})\Z")]


def _row_of(kind: Kind) -> type[Row]:
    needed, allowed = OF_KIND[kind]
    here = [name for name in RULES if name not in _STAYS]
    first = [
        ("id", _matching("[0-9a-f]{16}")),
        ("day", date),
        ("part", Literal[tuple(part.value for part in PartOfDay)]),
        ("place", _matching(r"[^\x00-\x1f\x7f]{1,80}")),
    ]
    must = [(name, _type_of(RULES[name])) for name in here if name in needed]
    may = [(name, _type_of(RULES[name]) | None, None) for name in here if name in allowed]
    return msgspec.defstruct(
        f"Row_{kind.name}",
        [*first, *must, *may],
        kw_only=True,
        frozen=True,
        forbid_unknown_fields=True,
        omit_defaults=True,
        tag_field="kind",
        tag=kind.value,
        gc=False,  # of words and numbers alone: a quarter of the time to read millions
    )


ROWS: Mapping[Kind, type[Row]] = MappingProxyType({kind: _row_of(kind) for kind in Kind})
_line: Any = reduce(or_, ROWS.values(), Health)
#: Reads one line, of whatever kind it is.
LINES = msgspec.json.Decoder(_line, strict=True)


def row_of(record: Record) -> Row:
    """The record as it leaves the kiosk."""
    kind = ROWS[record.kind]
    values = {name: _plain(getattr(record, name)) for name in RULES if name not in _STAYS}
    here = {name: value for name, value in values.items() if value is not None}
    if record.minutes is not None and record.kind not in _TIME_OF_STAFF:
        here["minutes"] = _BAND * round(record.minutes / _BAND)
    part = part_of(record.hour).value
    return kind(id=record.id, day=record.day, part=part, place=record.place, **here)


def part_of(hour: int) -> PartOfDay:
    """The part of the day in which this hour, 0 to 23, lies."""
    return _PARTS[hour // _HOURS_OF_A_PART]


def _plain(value: object) -> object:
    return value.value if isinstance(value, StrEnum) else value
