"""One thing that was found wrong in an entry of the directory, and how it is counted."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.core.ids import ServiceId


class ReportKind(StrEnum):
    """What a resident can say is wrong: one button each, and nothing is typed."""

    PHONE_WRONG = "phone wrong"
    CLOSED_OR_MOVED = "closed or moved"
    TIMES_OR_DETAILS_WRONG = "times or details wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Something is wrong in an entry. Nothing of the person who said so, and no closer than the hour.

    Attributes:
        id: random, so that it tells no order and can be handed on without being counted twice.
        feed: the feed's address, as it stands in `Service.feed`.
        hour: of the day, local time, 0 to 23.
    """

    id: str
    feed: str
    service: ServiceId
    kind: ReportKind
    day: date
    hour: int

    @classmethod
    def made(cls, service: ServiceId, feed: str, kind: ReportKind, now: datetime) -> "Report":
        """A new one, of this hour."""
        return cls(
            id=uuid.uuid4().hex,
            feed=feed,
            service=service,
            kind=kind,
            day=now.date(),
            hour=now.hour,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The same thing said of the same entry, so many times, and not yet handled."""

    feed: str
    service: ServiceId
    kind: ReportKind
    times: int
    first: date
    last: date


def counted(reports: Iterable[Report]) -> tuple[Waiting, ...]:
    """The reports by feed, entry and kind, the most often made first."""
    groups: dict[tuple[str, ServiceId, ReportKind], list[date]] = defaultdict(list)
    for report in reports:
        groups[report.feed, report.service, report.kind].append(report.day)
    waiting = [
        Waiting(
            feed=feed,
            service=service,
            kind=kind,
            times=len(days),
            first=min(days),
            last=max(days),
        )
        for (feed, service, kind), days in groups.items()
    ]
    return tuple(
        sorted(waiting, key=lambda each: (-each.times, each.feed, each.service, each.kind))
    )
