"""What a visit leaves in the records by itself, without a tap: that it was, its journeys, and where they were left.

Told of every state of the visit, it answers with records. It holds the visit that is under way and no other.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.core.ids import JourneyId
from kiosk.core.language import PSEUDO
from kiosk.journeys.nodes import Ring
from kiosk.journeys.walk import Walk
from kiosk.staff.records.record import MAX_MINUTES, Record
from kiosk.staff.records.vocabulary import Channel, Kind, Topic
from kiosk.takehome.items import ItemKind
from kiosk.visit.places import Languages, Looks, Waiting, Walking
from kiosk.visit.visit import Visit

#: The step of whoever left while the answers were shown once more.
CHECK_ANSWERS = "check-answers"


@dataclass(slots=True)
class _Begun:
    """A visit that is under way.

    Attributes:
        at: the monotonic moment of its beginning.
        started: that of each journey.
    """

    at: float
    visit: Visit
    started: dict[JourneyId, float] = field(default_factory=dict)
    finished: set[JourneyId] = field(default_factory=set)


class VisitWatch:
    """Watches one kiosk's visits, one after the other."""

    def __init__(self, *, place: str, area: str | None) -> None:
        """Watch nobody yet.

        Args:
            place: the kiosk's place.
            area: what its records count for; None where nobody said.
        """
        self._place = place
        self._area = area
        self._begun: _Begun | None = None

    def see(self, visit: Visit, now: datetime, monotonic: float) -> tuple[Record, ...]:
        """The visit is so now; what is to be recorded for it, or for the one before it."""
        records: list[Record] = []
        begun = self._begun
        if begun is not None and begun.visit.number != visit.number:
            records += self._ended(begun, now, monotonic)
            begun = self._begun = None
        if begun is None:
            if _is_anybody(visit):
                begun = self._begun = _Begun(at=monotonic, visit=visit)
            else:
                return tuple(records)
        begun.visit = visit
        here = visit.trail.here
        for name, walk in visit.walks.items():
            if name not in begun.started:
                begun.started[name] = monotonic
                records.append(self._of(Kind.JOURNEY_STARTED, walk, now))
            standing = isinstance(here, Walking) and here.journey == name
            if walk.at_end and name not in begun.finished and not standing:
                records.append(self._finished(begun, walk, now, monotonic))
        return tuple(records)

    def _ended(self, begun: _Begun, now: datetime, monotonic: float) -> list[Record]:
        records = []
        for name, walk in begun.visit.walks.items():
            if name in begun.finished:
                continue
            if walk.at_end:
                records.append(self._finished(begun, walk, now, monotonic))
                continue
            step = CHECK_ANSWERS if walk.at_summary else walk.path[-1]
            minutes = _minutes(begun.started.get(name, monotonic), monotonic)
            records.append(self._of(Kind.JOURNEY_LEFT, walk, now, step=step, minutes=minutes))
        code = begun.visit.language.code
        if code != PSEUDO.code:
            minutes = _minutes(begun.at, monotonic)
            records.append(self._made(Kind.VISIT, now, language=code, minutes=minutes))
        return records

    def _finished(self, begun: _Begun, walk: Walk, now: datetime, monotonic: float) -> Record:
        name = walk.journey.id
        begun.finished.add(name)
        minutes = _minutes(begun.started.get(name, monotonic), monotonic)
        channel = _channel(begun.visit, walk)
        return self._of(Kind.JOURNEY_FINISHED, walk, now, channel=channel, minutes=minutes)

    def _of(self, kind: Kind, walk: Walk, now: datetime, **more: Any) -> Record:
        visit = self._begun.visit if self._begun is not None else None
        code = visit.language.code if visit is not None else PSEUDO.code
        return self._made(
            kind,
            now,
            journey=walk.journey.id,
            topic=Topic.of_journey(walk.journey.topic),
            language=None if code == PSEUDO.code else code,
            **more,
        )

    def _made(self, kind: Kind, now: datetime, **columns: Any) -> Record:
        return Record.made(kind, self._place, now, area=self._area, **columns)


def _is_anybody(visit: Visit) -> bool:
    """Whether a resident has come further than the choice of a language."""
    trail = visit.trail
    return not (isinstance(trail.here, Waiting | Languages | Looks) or trail.staffs_own)


def _channel(visit: Visit, walk: Walk) -> Channel:
    """How it goes on: by the number that the way led to, at home from the list, or it was done here, online."""
    if any(isinstance(walk.journey.nodes[name], Ring) for name in walk.path[-2:]):
        return Channel.PHONE
    goes_home = any(
        item.kind is ItemKind.JOURNEY and item.key == walk.journey.id for item in visit.items
    )
    return Channel.HOME if goes_home else Channel.ONLINE


def _minutes(since: float, monotonic: float) -> int:
    return min(MAX_MINUTES, round((monotonic - since) / 60))
