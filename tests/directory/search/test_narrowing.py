"""Narrowing and what is offered, against the same reckoned one service at a time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.ids import ServiceId
from kiosk.directory.opening.hours import OpeningKind, opening
from kiosk.directory.opening.times import hours_of
from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.records import Attending, Entry, Frequency, Location, Schedule, Service
from kiosk.directory.search.build import build
from kiosk.directory.search.facets import facets_of
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import (
    MILES,
    AgeBand,
    Filter,
    Narrowing,
    SearchRequest,
    SearchResults,
)
from kiosk.directory.store import DirectoryFiles

HERE = Point(latitude=53.4, longitude=-2.99)
NOW = datetime(2026, 11, 25, 10, 30, tzinfo=UTC)
METRES_PER_MILE = 1_609.344
OPEN = (OpeningKind.OPEN, OpeningKind.ALWAYS)


def some_hours(random: Random) -> tuple[Schedule, ...]:
    opens = random.randrange(7, 20)
    return tuple(
        Schedule(
            frequency=Frequency.WEEKLY,
            days=(day,),
            opens_at=time(opens),
            closes_at=time((opens + random.randrange(1, 12)) % 24, 30),
        )
        for day in random.sample(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), random.randrange(4))
    )


def some_places(random: Random) -> tuple[Location, ...]:
    return tuple(
        Location(
            name="Hall",
            latitude=HERE.latitude + random.gauss(0, 0.06),
            longitude=HERE.longitude + random.gauss(0, 0.1),
            accessibility=random.choice(((), ("Wheelchair access",), ("Hearing loop",))),
            schedules=some_hours(random) if random.random() < 0.2 else (),
        )
        for _ in range(random.randrange(3))
    )


def some_services() -> list[Service]:
    random = Random(3)  # noqa: S311
    return [
        Service(
            id=ServiceId(str(number)),
            name=random.choice(("Lunch club", "Memory café", "Lunch at the memory café")),
            feed="f",
            is_free=random.choice((None, True, False)),
            minimum_age=random.choice((None, 16, 50, 65)),
            maximum_age=random.choice((None, 70, 100)),
            languages=tuple(random.sample(("cy", "pl", "ur"), random.randrange(3))),
            attending=tuple(random.sample(tuple(Attending), random.randrange(3))),
            schedules=some_hours(random),
            locations=some_places(random),
            is_national=random.random() < 0.1,
        )
        for number in range(150)
    ]


SERVICES = some_services()


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Directory]:
    files = DirectoryFiles(tmp_path_factory.mktemp("narrowing"))
    files.publish(lambda path: build(path, (Entry(service=each) for each in SERVICES), []))
    opened = Directory.open(files.root)
    assert opened is not None
    with opened:
        yield opened


def remains(service: Service, words: str, chosen: Narrowing, now: datetime) -> bool:
    facets = facets_of(service)
    hours = hours_of(service)
    wide = service.is_national or not service.locations
    within = chosen.within_miles is None or wide
    for place in service.locations:
        if place.point is not None and chosen.within_miles is not None:
            away = metres_between(HERE, place.point)
            within = within or away <= chosen.within_miles * METRES_PER_MILE
    return (
        words in service.name.lower()
        and within
        and (chosen.age is None or chosen.age in facets.ages)
        and (chosen.language is None or chosen.language in facets.languages)
        and chosen.filters - {Filter.OPEN_NOW} <= facets.filters
        and (
            Filter.OPEN_NOW not in chosen.filters
            or bool(hours and opening(hours, now).kind in OPEN)
        )
    )


NARROWINGS = st.builds(
    Narrowing,
    within_miles=st.sampled_from((None, *MILES)),
    filters=st.frozensets(st.sampled_from(Filter), max_size=2),
    age=st.sampled_from((None, *AgeBand)),
    language=st.sampled_from((None, "cy", "pl", "so")),
)
WORDS = st.sampled_from(("", "lunch", "memory"))


def asked(directory: Directory, words: str, chosen: Narrowing, now: datetime) -> SearchResults:
    request = SearchRequest(words=words, near=HERE, narrowing=chosen, now=now, limit=200)
    return directory.search(request)


def every_choice(chosen: Narrowing) -> Iterator[tuple[str, object, Narrowing]]:
    """Each choice that could be offered, and what would then be chosen."""
    for miles in MILES:
        yield "within_miles", miles, replace(chosen, within_miles=miles)
    for each in Filter:
        yield "filters", each, replace(chosen, filters=chosen.filters | {each})
    for age in AgeBand:
        yield "ages", age, replace(chosen, age=age)
    for language in ("cy", "pl", "ur", "so"):
        yield "languages", language, replace(chosen, language=language)


@given(words=WORDS, chosen=NARROWINGS, later=st.integers(0, 7 * 24 * 4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_narrowing_and_offers_are_exact(
    directory: Directory, words: str, chosen: Narrowing, later: int
) -> None:
    now = NOW + later * timedelta(minutes=15)
    # What the background does between two letters; one search reckons only so many by itself.
    while directory.reckon_hours(now):
        pass
    found = asked(directory, words, chosen, now)
    expected = {each.id for each in SERVICES if remains(each, words, chosen, now)}
    assert {hit.service.id for hit in found.hits} == expected
    assert found.total == len(expected)
    for kind, choice, then in every_choice(chosen):
        left = sum(remains(each, words, then, now) for each in SERVICES)
        offered = getattr(found.offers, kind)
        assert offered.get(choice, 0) == left, (kind, choice)
        assert (choice in offered) == (left > 0)


@given(later=st.integers(0, 7 * 24 * 4), words=WORDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_the_label_agrees_with_the_filter(directory: Directory, later: int, words: str) -> None:
    now = NOW + later * timedelta(minutes=15)
    chosen = Narrowing(filters=frozenset({Filter.OPEN_NOW}))
    everything = asked(directory, words, Narrowing(), now)
    said_open = {
        hit.service.id
        for hit in everything.hits
        if hit.opening is not None and hit.opening.kind in OPEN
    }
    assert {hit.service.id for hit in asked(directory, words, chosen, now).hits} == said_open
    for hit in everything.hits:
        hours = hours_of(hit.service)
        assert hit.opening == (opening(hours, now) if hours else None)


def test_what_cannot_be_known_does_not_narrow(directory: Directory) -> None:
    chosen = Narrowing(within_miles=1, filters=frozenset({Filter.OPEN_NOW}))
    found = directory.search(SearchRequest(narrowing=chosen))
    assert found.total == len(SERVICES)
    assert not found.offers.within_miles
    assert Filter.OPEN_NOW not in found.offers.filters


def test_one_search_reckons_few_timetables_and_offers_no_more_than_is_known(
    directory: Directory,
) -> None:
    # The labels of hits are reckoned in any case; so only one is asked for.
    request = SearchRequest(now=NOW, limit=1)
    fresh = Directory.open(directory.path.parent)
    assert fresh is not None
    with fresh:
        first = fresh.search(request).offers.filters.get(Filter.OPEN_NOW, 0)
        while fresh.reckon_hours(NOW):
            pass
        exact = fresh.search(request).offers.filters[Filter.OPEN_NOW]
    assert 0 < first < exact


def test_choices_that_leave_nothing_still_show_what_comes_closest(directory: Directory) -> None:
    chosen = Narrowing(language="so")
    found = asked(directory, "lunch", chosen, NOW)
    assert found.total == 0
    assert not found.hits
    assert len(found.nearest) == 5
    assert found.offers.languages
    assert not found.offers.filters
