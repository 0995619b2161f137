"""What a service can be filtered by, read from its record once, when the index is built.

`Filter.OPEN_NOW` is no part of it: that changes by the minute, and `opening` says it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from types import MappingProxyType

from kiosk.directory.opening.occurrences import WEEKDAYS, is_over, is_usable, weekdays
from kiosk.directory.records import Attending, Schedule, Service
from kiosk.directory.search.request import AgeBand, Filter

EVENING = time(17, 30)
#: An office that closes at a quarter to six is not open in the evening.
SHORTEST_EVENING_MIN = 30
_SATURDAY = WEEKDAYS.index("SA")
_AGES = MappingProxyType(
    {
        AgeBand.UNDER_18: (0, 17),
        AgeBand.FROM_18: (18, 49),
        AgeBand.FROM_50: (50, 64),
        AgeBand.FROM_65: (65, 150),
    }
)
_CLAUSE = re.compile(r"[.;,\n]+|\bbut\b|\bhowever\b|\balthough\b", re.IGNORECASE)
_NO_STEPS = re.compile(r"\b(?:no|without|free of) (?:steps?|stairs)\b", re.IGNORECASE)
_NEGATED = re.compile(
    r"\b(?:no|not|none|non|without|lacks?|isn['’]t|aren['’]t|cannot|can['’]t|unable|unsuitable|inaccessible|"
    r"unavailable|limited|partial(?:ly)?|restricted|difficult|poor|broken|false|n/a)\b|:\s*no\b",
    re.IGNORECASE,
)
_WHEELCHAIR = re.compile(
    r"\bwheelchair|\bstep[- ]?free\b|\blevel (?:access|entrance|entry)\b|\bramp|\bfully accessible\b|"
    r"\b(?:disabled|flat) access\b|\baccessible (?:building|entrance|venue|throughout)\b|\bchanging places\b",
    re.IGNORECASE,
)
_STEPS = re.compile(
    r"\b(?:stairs only|(?:only|access) (?:by|via|up) (?:the )?(?:stairs|steps)|flights? of (?:stairs|steps)|"
    r"(?:\d+|two|three|four|five|six|several|steep|some) steps)\b|\binaccessible\b",
    re.IGNORECASE,
)
# A building that wheelchairs reach may have no toilet or parking for their users.
_ONLY_A_PART = re.compile(
    r"\b(?:toilets?|wc|parking|bays?|changing|hoist|upstairs|floors?|rooms?)\b", re.IGNORECASE
)
_LOOP = re.compile(r"\b(?:hearing|induction|audio)[- ]?loops?\b|\bloop system\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """The choices under which a service is found.

    Attributes:
        ages: every band that it serves part of; all, where the feed names no age.
        languages: ISO 639 codes.
    """

    filters: frozenset[Filter]
    ages: frozenset[AgeBand]
    languages: frozenset[str]


def facets_of(service: Service, on: date | None = None) -> Facets:
    """Read the facets of a service.

    Args:
        service: the record.
        on: the day of the index: hours that were over by then do not count; None counts all.
    """
    return Facets(
        filters=frozenset(_filters(service, on)),
        ages=ages_of(service.minimum_age, service.maximum_age),
        languages=frozenset(service.languages),
    )


def ages_of(minimum: int | None, maximum: int | None) -> frozenset[AgeBand]:
    """The bands that share at least one year with a range of ages."""
    return frozenset(
        band
        for band, (youngest, oldest) in _AGES.items()
        if (minimum is None or minimum <= oldest) and (maximum is None or maximum >= youngest)
    )


def _filters(service: Service, on: date | None) -> Iterator[Filter]:
    hours = [
        schedule
        for schedules in (service.schedules, *(place.schedules for place in service.locations))
        for schedule in schedules
        if is_usable(schedule) and (on is None or not is_over(schedule, on))
    ]
    if any(_is_evening(schedule) for schedule in hours):
        yield Filter.EVENINGS
    if any(day >= _SATURDAY for schedule in hours for day in weekdays(schedule)):
        yield Filter.WEEKENDS
    if service.is_free:
        yield Filter.FREE
    if any(_takes_wheelchairs(place.accessibility) for place in service.locations):
        yield Filter.WHEELCHAIR
    if any(_has_loop(place.accessibility) for place in service.locations):
        yield Filter.HEARING_LOOP
    if Attending.ONLINE in service.attending:
        yield Filter.ONLINE
    if Attending.PHONE in service.attending:
        yield Filter.BY_PHONE


def _is_evening(schedule: Schedule) -> bool:
    if schedule.opens_at is None or schedule.closes_at is None:
        return False
    if all(day >= _SATURDAY for day in weekdays(schedule)):
        return False
    opens, closes = _minutes(schedule.opens_at), _minutes(schedule.closes_at)
    if closes <= opens:
        closes = _minutes(time.max)
    return closes - max(opens, _minutes(EVENING)) >= SHORTEST_EVENING_MIN


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


# Feeds say the same of many places.
@lru_cache(maxsize=4_096)
def _takes_wheelchairs(accessibility: tuple[str, ...]) -> bool:
    """Whether something says so, and nothing says the contrary."""
    found = False
    for clause in _clauses(accessibility):
        if _STEPS.search(clause):
            return False
        if not _WHEELCHAIR.search(clause):
            continue
        if not _NEGATED.search(clause):
            found = True
        elif not _ONLY_A_PART.search(clause):
            return False
    return found


@lru_cache(maxsize=4_096)
def _has_loop(accessibility: tuple[str, ...]) -> bool:
    about = [clause for clause in _clauses(accessibility) if _LOOP.search(clause)]
    return bool(about) and not any(_NEGATED.search(clause) for clause in about)


def _clauses(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from _CLAUSE.split(_NO_STEPS.sub("step-free", text))
