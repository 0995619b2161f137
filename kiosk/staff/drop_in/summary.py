"""What came of a drop-in, counted from its records. For those who were there; nothing leaves the kiosk with it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Barrier, How, Onward, Topic

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Counts, the most frequent first.

    Attributes:
        helped: how many people were helped.
        minutes: what they took together.
        asked: of how many both faces are known; `surer` of them were surer afterwards, `less_sure` less.
        follow_up: what comes next for them, where anything does.
    """

    helped: int
    minutes: int
    topics: tuple[tuple[Topic, int], ...]
    hows: tuple[tuple[How, int], ...]
    barriers: tuple[tuple[Barrier, int], ...]
    follow_up: tuple[tuple[Onward, int], ...]
    asked: int
    surer: int
    less_sure: int


def summed(records: Sequence[Record]) -> Summary:
    """The summary of the people helped in these records."""
    moved = [
        each.confidence_after - each.confidence_before
        for each in records
        if each.confidence_before is not None and each.confidence_after is not None
    ]
    barriers = (each.barrier for each in records if each.barrier is not Barrier.NOTHING)
    onward = (each.onward for each in records if each.onward is not Onward.NOTHING)
    return Summary(
        helped=len(records),
        minutes=sum(each.minutes or 0 for each in records),
        topics=_counted(each.topic for each in records),
        hows=_counted(each.how for each in records),
        barriers=_counted(barriers),
        follow_up=_counted(onward),
        asked=len(moved),
        surer=sum(each > 0 for each in moved),
        less_sure=sum(each < 0 for each in moved),
    )


def _counted(values: Iterable[E | None]) -> tuple[tuple[E, int], ...]:
    """The most frequent first; those as frequent as they came first."""
    return tuple(Counter(each for each in values if each is not None).most_common())
