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
    invited: set[str] = field(default_factory=set)


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
        records += self._invited(begun, now)
        here = visit.trail.here
        for name, walk in visit.walks.items():
            if name not in begun.started:
                begun.started[name] = monotonic
                records.append(self._of(Kind.JOURNEY_STARTED, walk, now, visit))
            standing = isinstance(here, Walking) and here.journey == name
            if walk.at_end and name not in begun.finished and not standing:
                records.append(self._finished(begun, walk, now, monotonic))
        return tuple(records)

    def _invited(self, begun: _Begun, now: datetime) -> list[Record]:
        """That a campaign brought them: once a visit, however often its paper is shown."""
        invitation = begun.visit.invitation
        if invitation is None or invitation.campaign in begun.invited:
            return []
        begun.invited.add(invitation.campaign)
        made = self._made(
            Kind.CAMPAIGN_VISIT,
            now,
            begun.visit,
            journey=invitation.journey,
            topic=Topic.of_journey(invitation.topic),
        )
        return [made]

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
            left = self._of(Kind.JOURNEY_LEFT, walk, now, begun.visit, step=step, minutes=minutes)
            records.append(left)
        if begun.visit.language != PSEUDO:
            minutes = _minutes(begun.at, monotonic)
            records.append(self._made(Kind.VISIT, now, begun.visit, minutes=minutes))
        return records

    def _finished(self, begun: _Begun, walk: Walk, now: datetime, monotonic: float) -> Record:
        name = walk.journey.id
        begun.finished.add(name)
        minutes = _minutes(begun.started.get(name, monotonic), monotonic)
        channel = _channel(begun.visit, walk)
        return self._of(
            Kind.JOURNEY_FINISHED, walk, now, begun.visit, channel=channel, minutes=minutes
        )

    def _of(self, kind: Kind, walk: Walk, now: datetime, visit: Visit, **more: Any) -> Record:
        topic = Topic.of_journey(walk.journey.topic)
        return self._made(kind, now, visit, journey=walk.journey.id, topic=topic, **more)

    def _made(self, kind: Kind, now: datetime, visit: Visit, **columns: Any) -> Record:
        """A record of the visit, with its language and what brought it."""
        return Record.made(
            kind,
            self._place,
            now,
            area=self._area,
            language=None if visit.language == PSEUDO else visit.language.code,
            campaign=visit.invitation.campaign if visit.invitation is not None else None,
            **columns,
        )


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
