"""One kind of fault in a feed, said once, with how often and where."""

from dataclasses import dataclass
from enum import StrEnum

IDS_SHOWN = 5
_EXAMPLE_LENGTH = 60
#: Beyond this nobody reads a report; a feed made of faults fills no memory.
MAX_KINDS = 500


class Level(StrEnum):
    """How much it matters.

    MUST: the standard demands it, or the entry cannot be shown at all. SHOULD: a resident is worse off
    for it. MAY: it would be better.
    """

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A kind of fault, in words for whoever runs the feed.

    Attributes:
        rule: a short, steady name of the rule, for programs.
        path: where, as programs say it: "schedules[].opens_at"; "" for the feed as a whole.
        problem: where, as people say it, and what is wrong there; one sentence.
        why: what it means for a resident.
        remedy: what to do.
    """

    level: Level
    rule: str
    path: str
    problem: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A kind of fault as it was found.

    Attributes:
        times: how often.
        entries: in how many entries.
        ids: of the first of these entries.
        example: one value that has the fault; "" where a value says nothing.
    """

    fault: Fault
    times: int
    entries: int
    ids: tuple[str, ...]
    example: str


class Faults:
    """Counts faults by kind while a feed is looked at."""

    def __init__(self) -> None:
        self._times: dict[Fault, int] = {}
        self._entries: dict[Fault, set[str]] = {}
        self._examples: dict[Fault, str] = {}

    def add(self, fault: Fault, entry: str = "", example: object = "") -> None:
        """Count one, of the entry with this id."""
        if fault not in self._times:
            if len(self._times) >= MAX_KINDS:
                return
            self._times[fault] = 0
            self._entries[fault] = set()
            self._examples[fault] = shown(example)
        self._times[fault] += 1
        if entry:
            self._entries[fault].add(shown(entry))

    def found(self) -> tuple[Found, ...]:
        """Every kind, what matters most first, then what is most frequent."""
        order = list(Level)
        kinds = sorted(
            self._times,
            key=lambda fault: (order.index(fault.level), -self._times[fault], fault.path),
        )
        return tuple(
            Found(
                fault=fault,
                times=self._times[fault],
                entries=len(self._entries[fault]),
                ids=tuple(sorted(self._entries[fault])[:IDS_SHOWN]),
                example=self._examples[fault],
            )
            for fault in kinds
        )


def shown(value: object) -> str:
    """A value of a feed, in one short line that does no harm to a terminal."""
    if value == "" or isinstance(value, dict | list):
        return ""
    text = value if isinstance(value, str) else _as_json(value)
    text = "".join(sign if sign.isprintable() else " " for sign in text[: 2 * _EXAMPLE_LENGTH])
    text = " ".join(text.split())
    return text if len(text) <= _EXAMPLE_LENGTH else f"{text[:_EXAMPLE_LENGTH]}..."


def _as_json(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if value.bit_length() < 200 else "a very large number"  # noqa: PLR2004
    return str(value)
