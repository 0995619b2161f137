"""A year of three places, made of a seed: 4,000 visits, 200 drop-ins, calls, learning and campaigns."""

import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import (
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

PLACES = (("Oriel Road Library", "L20"), ("Care centre", "L21"), ("Marsh Lane", "L22"))
FIRST = date(2025, 11, 24)
LAST = date(2026, 11, 22)
VISITS, DROP_INS = 4_000, 200
_CAMPAIGNS = ("winter-help", "blue-badge-week", None, None)
_BARRIERS = (Barrier.LACKS_CONFIDENCE, Barrier.LACKS_SKILLS, *Barrier)
_CHANNELS = (Channel.ONLINE, Channel.ONLINE, Channel.HOME, Channel.PHONE, Channel.IN_PERSON)
_MODULES = ("why-it-matters", "good-conversations", "safety-and-privacy")
Make = Callable[..., Record]


def year(seed: int) -> tuple[Record, ...]:
    """The records of the year, in no order."""
    rng = random.Random(seed)  # noqa: S311 - a pretended year
    numbers = count(1)

    def made(kind: Kind, place: int, **columns: object) -> Record:
        day = FIRST + timedelta(days=rng.randrange((LAST - FIRST).days + 1))
        name, area = PLACES[place]
        values: dict[str, object] = {"area": area, **columns}
        return Record(
            id=f"{next(numbers):016x}",
            day=day,
            hour=rng.randrange(9, 18),
            kind=kind,
            place=name,
            **values,  # type: ignore[arg-type]  # it looks at every value itself
        )

    return (
        *(each for _ in range(VISITS) for each in _visit(rng, made)),
        *(each for number in range(DROP_INS) for each in _drop_in(rng, made, number)),
        *(_person(rng, made, Kind.CALL) for _ in range(300)),
        *(each for _ in range(60) for each in _learner(rng, made)),
    )


def keep(folder: Path, records: tuple[Record, ...]) -> None:
    """Write them to the log of a folder."""
    log = RecordLog(folder, on_damage=lambda _: None)
    log.add(*records)
    log.close()


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001 - the kiosk's local day


def _visit(rng: random.Random, made: Make) -> Iterator[Record]:
    place = rng.choices((0, 1, 2), (6, 3, 1))[0]
    trail = {
        "language": rng.choice(("en", "en", "en", "cy", "ur")),
        "campaign": rng.choice(_CAMPAIGNS),
    }
    yield made(Kind.VISIT, place, minutes=rng.randrange(1, 31), **trail)
    if trail["campaign"]:
        yield made(Kind.CAMPAIGN_VISIT, place, **trail)
    if rng.random() < 0.6:
        journey = {
            "journey": rng.choice(("blue-badge", "attendance-allowance")),
            "topic": rng.choice(tuple(Topic)),
        }
        yield made(Kind.JOURNEY_STARTED, place, **journey, **trail)
        if rng.random() < 0.7:
            yield made(
                Kind.JOURNEY_FINISHED, place, channel=rng.choice(_CHANNELS), **journey, **trail
            )
        else:
            yield made(Kind.JOURNEY_LEFT, place, step="cost", **journey, **trail)
    if rng.random() < 0.3:
        yield made(Kind.PRINTED, place, paper=Paper.SLIP, **trail)


def _drop_in(rng: random.Random, made: Make, number: int) -> Iterator[Record]:
    place = rng.randrange(3)
    run = {"drop_in": f"d{number}", "staff": rng.randrange(1, 4)}
    yield made(Kind.DROP_IN_STARTED, place, minutes=120, **run)
    for _ in range(rng.randrange(2, 9)):
        yield _person(rng, made, Kind.HELPED, place, drop_in=f"d{number}")
    yield made(Kind.DROP_IN_ENDED, place, minutes=rng.randrange(60, 150), **run)


def _person(
    rng: random.Random, made: Make, kind: Kind, place: int | None = None, **more: object
) -> Record:
    before = rng.choice((None, 1, 2, 3))
    return made(
        kind,
        rng.randrange(3) if place is None else place,
        topic=rng.choice(tuple(Topic)),
        how=rng.choice(tuple(How)),
        barrier=rng.choice(_BARRIERS),
        new_or_returning=rng.choice((None, *Returning)),
        confidence_before=before,
        confidence_after=None if before is None else max(1, before + rng.choice((-1, 0, 1, 1, 2))),
        minutes=rng.randrange(2, 45),
        onward=rng.choice(tuple(Onward)),
        channel=rng.choice((None, *Channel)),
        journey=rng.choice((None, None, "blue-badge")),
        **more,
    )


def _learner(rng: random.Random, made: Make) -> Iterator[Record]:
    place, role = rng.randrange(3), rng.choice(tuple(TrainingRole))
    for module in _MODULES[: rng.randrange(1, 4)]:
        yield made(Kind.MODULE_STARTED, place, module=module, role=role)
        if rng.random() < 0.8:
            yield made(
                Kind.MODULE_FINISHED, place, module=module, role=role, score=rng.randrange(50, 101)
            )
    for stage in tuple(Stage)[: rng.randrange(1, 4)]:
        yield made(
            Kind.SURVEY,
            place,
            role=role,
            stage=stage,
            confidence=rng.randrange(1, 6),
            attitude=rng.randrange(1, 6),
        )
