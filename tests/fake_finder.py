"""A Finder over a handful of services, for the screens: it answers with everything that an answer can hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import TypeVar

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.opening.hours import DayHours, Opening, OpeningKind
from kiosk.directory.opening.times import OpeningTimes
from kiosk.directory.places.distance import Point
from kiosk.directory.places.place import Place, Precision
from kiosk.directory.records import Frequency, Location, Phone, Schedule, Service
from kiosk.directory.search.landmarks import Landmark
from kiosk.directory.search.request import (
    MILES,
    AgeBand,
    Filter,
    Hit,
    Narrowing,
    Offers,
    SearchRequest,
    SearchResults,
    Topic,
)

T = TypeVar("T")
METRES_PER_MILE = 1609.344
BOOTLE = Place(
    name="Bootle",
    point=Point(latitude=53.446, longitude=-2.989),
    precision=Precision.TOWN,
    district="Sefton",
)
POSTCODE = replace(BOOTLE, name="L20 7AE", district="", precision=Precision.POSTCODE)
BOOTLE_CUMBRIA = Place(
    name="Bootle",
    point=Point(latitude=54.282, longitude=-3.372),
    precision=Precision.TOWN,
    district="Cumbria",
)
FIVE = datetime(2026, 11, 25, 17, 0, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A service and what it can be narrowed by."""

    service: Service
    filters: frozenset[Filter] = frozenset()
    ages: frozenset[AgeBand] = frozenset(AgeBand)
    metres: float | None = None
    opening: Opening | None = None

    @property
    def hit(self) -> Hit:
        return Hit(service=self.service, distance_m=self.metres, opening=self.opening)

    def passes(self, narrowing: Narrowing) -> bool:
        miles = narrowing.within_miles
        return (
            narrowing.filters <= self.filters
            and (narrowing.age is None or narrowing.age in self.ages)
            and (narrowing.language is None or narrowing.language in self.service.languages)
            and (miles is None or self.metres is None or self.metres <= miles * METRES_PER_MILE)
        )


def lunch_club(number: int, *, metres: float = 700, **more: object) -> Listed:
    """One of many lunch clubs."""
    service = Service(
        id=ServiceId(f"lunch-{number}"),
        name=f"Lunch club {number}",
        feed="https://feed.example",
        summary="A warm meal and company.",
    )
    return replace(
        Listed(service=service, metres=metres, filters=frozenset({Filter.WEEKENDS})),
        **more,  # type: ignore[arg-type]
    )


#: Everything that a page about a service can show.
FULL = Service(
    id=ServiceId("memory-cafe"),
    name="Memory café for people living with dementia and for those who care for them",
    feed="https://feed.example",
    organization="Friends of Bootle",
    summary="A café where you can talk to others.",
    description="A café where you can talk to others.\n\nThere is music on the first Monday. Bring a friend.",
    url="https://www.example.org/memory-cafe",
    fees="£3 for lunch. Tea is free.",
    eligibility="People with dementia and their carers.",
    application_process="Ring us, or come along.",
    required_documents=("Your library card", "A letter from your doctor"),
    interpretation_services="We can book an interpreter.",
    minimum_age=50,
    last_modified=date(2026, 5, 3),
    languages=("en", "pl", "bfi"),
    phones=(
        Phone(number="0151 496 0001", description="Office"),
        Phone(number="0151 496 0002", description="Out of hours", extension="12"),
    ),
    schedules=(
        Schedule(
            frequency=Frequency.WEEKLY,
            days=("MO", "TU", "WE", "TH", "FR"),
            opens_at=time(9),
            closes_at=time(17),
        ),
    ),
    locations=(
        Location(
            name="Town hall",
            address_lines=("1 Oriel Road", "Bootle"),
            postcode="L20 7AE",
            latitude=53.4466,
            longitude=-2.9946,
            transportation="Bus 62 stops outside.",
            accessibility=("There is a ramp and a lift.",),
        ),
    ),
)
MEMORY = Listed(
    service=FULL,
    metres=900,
    opening=Opening(kind=OpeningKind.OPEN, until=FIVE),
    filters=frozenset({Filter.OPEN_NOW, Filter.FREE, Filter.WHEELCHAIR, Filter.HEARING_LOOP}),
    ages=frozenset({AgeBand.FROM_50, AgeBand.FROM_65}),
)
HELPLINE = Listed(
    service=Service(
        id=ServiceId("dementia-line"),
        name="Dementia helpline",
        feed="https://feed.example",
        summary="Somebody to talk to about dementia.",
        is_national=True,
        is_free=True,
        phones=(Phone(number="0300 496 0003"),),
    ),
    filters=frozenset({Filter.FREE, Filter.BY_PHONE, Filter.EVENINGS}),
)
TOPICS = (
    Topic(id=CategoryId("dementia"), name="Dementia", count=2),
    Topic(id=CategoryId("food"), name="Food", count=1),
    Topic(id=CategoryId("beekeeping"), name="Beekeeping", count=0),
)


@dataclass(kw_only=True)
class FakeFinder:
    """Answers at once, or when the test says so.

    Attributes:
        holding: answers wait for `answer`.
        asked: every search, oldest first.
    """

    known_around: tuple[Landmark, ...] = (
        Landmark(name="Bootle Library", point=Point(latitude=53.4475, longitude=-2.9905)),
    )
    listed: tuple[Listed, ...] = (MEMORY, HELPLINE, *(lunch_club(each) for each in range(30)))
    corrections: Mapping[str, str] = field(default_factory=lambda: {"dementai": "dementia"})
    towns: Mapping[str, Place] = field(default_factory=lambda: {"bootle": BOOTLE})
    topics_held: tuple[Topic, ...] = TOPICS
    total: int | None = None
    nearest: tuple[Hit, ...] = (HELPLINE.hit,)
    holding: bool = False
    times: OpeningTimes = field(default_factory=OpeningTimes)
    asked: list[SearchRequest] = field(default_factory=list)
    _waiting: list[Callable[[], None]] = field(default_factory=list)

    def search(self, request: SearchRequest, on_found: Callable[[SearchResults], None]) -> None:
        self.asked.append(request)
        results = self._results(request)
        self._say(lambda: on_found(results))

    def topics(self, on_found: Callable[[tuple[Topic, ...]], None]) -> None:
        self._say(lambda: on_found(self.topics_held))

    def service(self, service: ServiceId, on_found: Callable[[Service | None], None]) -> None:
        found = next((each.service for each in self.listed if each.service.id == service), None)
        self._say(lambda: on_found(found))

    def services_where(
        self,
        is_wanted: Callable[[ServiceId], bool],
        on_found: Callable[[tuple[Service, ...]], None],
    ) -> None:
        found = tuple(each.service for each in self.listed if is_wanted(each.service.id))
        self._say(lambda: on_found(found))

    def landmarks(self, near: Point, on_found: Callable[[tuple[Landmark, ...]], None]) -> None:
        del near
        self._say(lambda: on_found(self.known_around))

    def helplines(self, on_found: Callable[[tuple[Service, ...]], None]) -> None:
        self._say(lambda: on_found((HELPLINE.service,)))

    def opening(self, service: Service, now: datetime) -> Opening:
        return self.times.of_service(service, now)

    def today(self, service: Service, now: datetime) -> DayHours | None:
        return self.times.today(service, now)

    def locate(self, text: str) -> Place | None:
        return POSTCODE if text.upper() == "L20 7AE" else self.towns.get(text.lower())

    def candidates(self, text: str) -> tuple[Place, ...]:
        return (BOOTLE, BOOTLE_CUMBRIA) if text == "Bootle" else ()

    def here(self) -> Place | None:
        return replace(POSTCODE, name="L1 8JQ")

    def answer(self) -> None:
        """Say what waits, and what that asks for in turn."""
        while self._waiting:
            self._waiting.pop(0)()

    def _say(self, words: Callable[[], None]) -> None:
        if self.holding:
            self._waiting.append(words)
        else:
            words()

    def _results(self, request: SearchRequest) -> SearchResults:
        words = request.words.lower().split()
        towns = [self.towns[each] for each in words if each in self.towns]
        words = [each for each in words if each not in self.towns]
        better = words if request.exactly else [self.corrections.get(each, each) for each in words]
        every = self._found(request, better, all)
        found = every or self._found(request, better, any)
        left = [each for each in found if each.passes(request.narrowing)]
        return SearchResults(
            total=len(left) if self.total is None else self.total,
            hits=tuple(each.hit for each in left[request.offset : request.offset + request.limit]),
            corrected=" ".join(better) if better != words and left else None,
            loose=bool(left) and not every,
            place=(request.place or towns[0]) if towns else None,
            offers=_offers(found, request.narrowing),
            nearest=() if left else self.nearest,
        )

    def _found(
        self, request: SearchRequest, words: list[str], enough: Callable[[list[bool]], bool]
    ) -> list[Listed]:
        if request.topic is not None:
            return [MEMORY, HELPLINE] if request.topic == "dementia" else [lunch_club(1)]
        return [
            each
            for each in self.listed
            if enough([one in _text(each.service) for one in words] or [True])
        ]


def _text(service: Service) -> str:
    return f"{service.name} {service.summary}".lower()


def _offers(found: list[Listed], narrowing: Narrowing) -> Offers:
    def left(other: Narrowing) -> int:
        return sum(each.passes(other) for each in found)

    spoken = {code for each in found for code in each.service.languages}
    return Offers(
        within_miles=_some({each: left(replace(narrowing, within_miles=each)) for each in MILES}),
        filters=_some(
            {each: left(replace(narrowing, filters=narrowing.filters | {each})) for each in Filter}
        ),
        ages=_some({each: left(replace(narrowing, age=each)) for each in AgeBand}),
        languages=_some({each: left(replace(narrowing, language=each)) for each in spoken}),
    )


def _some(counts: dict[T, int]) -> dict[T, int]:
    return {choice: number for choice, number in counts.items() if number}
