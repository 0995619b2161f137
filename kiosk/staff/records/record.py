"""One record: what happened, where, in which hour. Nothing in it points at a person.

A value outside the vocabulary is a bug of whoever made the record, and is refused as one (ValueError).
"""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from kiosk.staff.records.vocabulary import (
    LANGUAGE_CODES,
    Barrier,
    Channel,
    How,
    Kind,
    Onward,
    Paper,
    Returning,
    Stage,
    Topic,
    TrainingRole,
)

MAX_MINUTES = 480
MAX_STAFF = 20
_ID = re.compile(r"[0-9a-f]{16}")
#: Names of content: journeys, their steps, modules, campaigns, meanings of the thesaurus, drop-ins.
SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_PLACE = re.compile(r"[^\x00-\x1f\x7f]{1,80}")
_AREA = re.compile(r"[A-Za-z0-9][A-Za-z0-9 '&.-]{0,59}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The column says one word of a list."""

    words: tuple[str, ...]
    kind: type[StrEnum] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """The column is a whole number within limits, both included."""

    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The column is a name that content or settings gave; never anything that was typed by a resident."""

    pattern: re.Pattern[str]
    longest: int


Rule = Closed | Whole | Named


def _of(kind: type[StrEnum]) -> Closed:
    """A column that says a word of an enum."""
    return Closed(words=tuple(member.value for member in kind), kind=kind)


_SLUG = Named(pattern=SLUG, longest=80)
#: What each column may say, in the order of the table.
RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "area": Named(pattern=_AREA, longest=60),
        "topic": _of(Topic),
        "how": _of(How),
        "barrier": _of(Barrier),
        "new_or_returning": _of(Returning),
        "confidence_before": Whole(least=1, most=5),
        "confidence_after": Whole(least=1, most=5),
        "minutes": Whole(least=0, most=MAX_MINUTES),
        "onward": _of(Onward),
        "language": Closed(words=LANGUAGE_CODES),
        "journey": _SLUG,
        "step": _SLUG,
        "channel": _of(Channel),
        "campaign": _SLUG,
        "concept": _SLUG,
        "drop_in": _SLUG,
        "staff": Whole(least=1, most=MAX_STAFF),
        "role": _of(TrainingRole),
        "module": _SLUG,
        "score": Whole(least=0, most=100),
        "stage": _of(Stage),
        "confidence": Whole(least=1, most=5),
        "attitude": Whole(least=1, most=5),
        "paper": _of(Paper),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A row of the log, and of the published table in the README.

    Attributes:
        id: random, 16 hexadecimal digits: tells no order, and makes writing twice harmless.
        day: local date.
        hour: of the day, 0 to 23.
        place: where it was: the kiosk's place, or the drop-in's.
        area: of the kiosk: the first half of its postcode, or a ward.
        confidence_before, confidence_after: 1 to 5, by the resident.
        minutes: whole minutes, at most `MAX_MINUTES`; of a drop-in that starts, the planned ones.
        step: a node of the journey, where it was left.
        concept: the meaning of the thesaurus that matched; never the words.
        staff: how many are on.
        score: in per cent.
        confidence: in helping others, 1 to 5, by the learner.
        attitude: towards going online with residents, 1 to 5, by the learner.
    """

    id: str
    day: date
    hour: int
    kind: Kind
    place: str
    area: str | None = None
    topic: Topic | None = None
    how: How | None = None
    barrier: Barrier | None = None
    new_or_returning: Returning | None = None
    confidence_before: int | None = None
    confidence_after: int | None = None
    minutes: int | None = None
    onward: Onward | None = None
    language: str | None = None
    journey: str | None = None
    step: str | None = None
    channel: Channel | None = None
    campaign: str | None = None
    concept: str | None = None
    drop_in: str | None = None
    staff: int | None = None
    role: TrainingRole | None = None
    module: str | None = None
    score: int | None = None
    stage: Stage | None = None
    confidence: int | None = None
    attitude: int | None = None
    paper: Paper | None = None

    def __post_init__(self) -> None:
        _require(_ID.fullmatch(self.id) is not None, "id")
        _require(type(self.day) is date, "day")
        _require(type(self.hour) is int and 0 <= self.hour <= 23, "hour")  # noqa: PLR2004
        _require(isinstance(self.kind, Kind), "kind")
        _require(_PLACE.fullmatch(self.place) is not None, "place")
        needed, allowed = OF_KIND[self.kind]
        for name, rule in RULES.items():
            value = getattr(self, name)
            if value is None:
                _require(name not in needed, f"{self.kind} without {name}")
            else:
                _require(name in needed or name in allowed, f"{self.kind} with {name}")
                _require(_fits(value, rule), name)

    @classmethod
    def made(cls, kind: Kind, place: str, now: datetime, **columns: Any) -> "Record":
        """A new one, of this hour.

        Raises:
            ValueError: a column is not one of this kind, or its value is outside the vocabulary.
        """
        return cls(id=new_id(), day=now.date(), hour=now.hour, kind=kind, place=place, **columns)


#: In the order of the table.
COLUMNS = tuple(each.name for each in fields(Record))

_HELPED = (
    frozenset({"topic", "how", "barrier"}),
    frozenset(
        {"new_or_returning", "confidence_before", "confidence_after", "minutes", "onward"}
        | {"channel", "journey", "language", "campaign", "drop_in", "area"}
    ),
)
_JOURNEY = frozenset({"journey", "topic"})
_IN_A_VISIT = frozenset({"language", "campaign", "area"})
_DROP_IN = frozenset({"drop_in", "staff", "minutes"})
_AREA_ONLY = frozenset({"area"})
#: Of each kind: the columns that it must have, and those that it may have.
OF_KIND: Mapping[Kind, tuple[frozenset[str], frozenset[str]]] = MappingProxyType(
    {
        Kind.VISIT: (frozenset({"language", "minutes"}), frozenset({"campaign", "area"})),
        Kind.JOURNEY_STARTED: (_JOURNEY, _IN_A_VISIT),
        Kind.JOURNEY_FINISHED: (_JOURNEY | {"channel"}, _IN_A_VISIT | {"minutes"}),
        Kind.JOURNEY_LEFT: (_JOURNEY | {"step"}, _IN_A_VISIT | {"minutes"}),
        Kind.NOTHING_FOUND: (frozenset({"language"}), frozenset({"concept", "area"})),
        Kind.PRINTED: (frozenset({"paper"}), _IN_A_VISIT | {"journey", "topic"}),
        Kind.DROP_IN_STARTED: (_DROP_IN, _AREA_ONLY),
        Kind.DROP_IN_ENDED: (_DROP_IN, _AREA_ONLY),
        Kind.HELPED: _HELPED,
        Kind.CALL: _HELPED,
        Kind.MODULE_STARTED: (frozenset({"module", "role"}), _AREA_ONLY | {"language"}),
        Kind.MODULE_FINISHED: (
            frozenset({"module", "role"}),
            _AREA_ONLY | {"language", "score", "minutes"},
        ),
        Kind.SURVEY: (
            frozenset({"role", "stage"}),
            _AREA_ONLY | {"module", "confidence", "attitude", "language"},
        ),
        Kind.CAMPAIGN_VISIT: (frozenset({"campaign"}), _IN_A_VISIT | {"journey", "topic"}),
    }
)


def new_id() -> str:
    """A random id: that two of a million are alike happens once in 37 million such logs."""
    return secrets.token_hex(8)


def _fits(value: object, rule: Rule) -> bool:
    match rule:
        case Closed(words=words, kind=None):
            return type(value) is str and value in words
        case Closed(kind=kind):
            return isinstance(value, kind or str)
        case Whole(least=least, most=most):
            return type(value) is int and least <= value <= most
        case Named(pattern=pattern):
            return type(value) is str and pattern.fullmatch(value) is not None


def _require(fits: bool, what: str) -> None:
    if not fits:
        raise ValueError(f"no such record: {what}")
