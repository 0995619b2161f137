"""What was repaired and refused while a feed was read, counted by kind for staff."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum

MAX_IDS_KEPT = 100


class Repair(StrEnum):
    """A fault of a record that was put right, or the faulty part left out."""

    HTML = "html"
    AGE = "age"
    DATE = "date"
    TIME = "time"
    DAY = "day"
    PHONE_WORDS = "phone with words"
    PHONE_UNUSABLE = "phone unusable"
    LINK = "link"
    EMAIL = "email"
    ID_TYPE = "id not text"
    ID_NOT_UUID = "id not a uuid"
    NO_ORGANIZATION = "no organisation name"
    STATUS = "unknown status"
    POSITION = "position"
    POSTCODE = "postcode"
    LANGUAGE = "unknown language"
    NO_DETAIL = "no detail record"
    SHAPE = "unexpected shape"


class Refusal(StrEnum):
    """Why a record was left out altogether."""

    NOT_RUNNING = "inactive or defunct"
    NO_ID = "no id"
    NO_NAME = "no name"
    NOT_A_RECORD = "not a record"
    REPEATED = "repeated id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The records left out for one reason; `ids` are the first of them."""

    kind: Refusal
    count: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """How often one kind of repair was made."""

    kind: Repair
    count: int


class Findings:
    """Counts while reading; not for use by two threads at once."""

    def __init__(self) -> None:
        self._repairs: Counter[Repair] = Counter()
        self._refusals: Counter[Refusal] = Counter()
        self._ids: defaultdict[Refusal, list[str]] = defaultdict(list)

    def repair(self, kind: Repair) -> None:
        """Count one repair."""
        self._repairs[kind] += 1

    def refuse(self, kind: Refusal, record_id: str) -> None:
        """Count one record left out."""
        self._refusals[kind] += 1
        if len(self._ids[kind]) < MAX_IDS_KEPT:
            self._ids[kind].append(record_id)

    def repaired(self) -> tuple[Repaired, ...]:
        """All repairs, most frequent first."""
        return tuple(Repaired(kind=kind, count=n) for kind, n in self._repairs.most_common())

    def refused(self) -> tuple[Refused, ...]:
        """All refusals, most frequent first."""
        return tuple(
            Refused(kind=kind, count=n, ids=tuple(self._ids[kind]))
            for kind, n in self._refusals.most_common()
        )
