from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import ServiceId
from kiosk.directory.records import Attending, Frequency, Location, Schedule, Service
from kiosk.directory.search.facets import ages_of, facets_of
from kiosk.directory.search.request import AgeBand, Filter


def service(**more: object) -> Service:
    return Service(id=ServiceId("a"), name="Club", feed="https://feed.example", **more)  # type: ignore[arg-type]


def weekly(days: str, opens: str, closes: str, **more: object) -> Schedule:
    return Schedule(
        frequency=Frequency.WEEKLY,
        days=tuple(days.split(",")) if days else (),
        opens_at=time.fromisoformat(opens),
        closes_at=time.fromisoformat(closes),
        **more,  # type: ignore[arg-type]
    )


class TestTimes:
    @pytest.mark.parametrize(
        ("schedule", "evening", "weekend"),
        [
            (weekly("MO", "09:00", "17:30"), False, False),
            (weekly("MO", "09:00", "17:59"), False, False),
            (weekly("MO", "09:00", "18:00"), True, False),
            (weekly("MO", "18:00", "18:20"), False, False),
            (weekly("MO", "18:00", "18:30"), True, False),
            (weekly("FR", "20:00", "02:00"), True, False),
            (weekly("FR", "00:00", "23:59"), True, False),
            (weekly("SA", "18:00", "20:00"), False, True),
            (weekly("SU", "10:00", "12:00"), False, True),
            (weekly("FR,SA", "18:00", "20:00"), True, True),
            (weekly("", "18:00", "20:00", starts_on=date(2026, 11, 23)), True, False),
            (weekly("1SA", "10:00", "12:00"), False, True),
            (weekly("MO", "18:00", "18:00"), False, False),
            (Schedule(description="Monday evenings"), False, False),
        ],
    )
    def test_evenings_and_weekends(self, schedule: Schedule, evening: bool, weekend: bool) -> None:
        found = facets_of(service(schedules=(schedule,))).filters
        assert (Filter.EVENINGS in found, Filter.WEEKENDS in found) == (evening, weekend)

    def test_hours_of_a_place_count(self) -> None:
        place = Location(name="Hall", schedules=(weekly("SU", "10:00", "12:00"),))
        assert facets_of(service(locations=(place,))).filters == {Filter.WEEKENDS}

    def test_hours_that_are_over_do_not(self) -> None:
        over = weekly("SU", "10:00", "12:00", valid_to=date(2026, 11, 22))
        one = service(schedules=(over,))
        assert facets_of(one, date(2026, 11, 22)).filters == {Filter.WEEKENDS}
        assert facets_of(one, date(2026, 11, 23)).filters == frozenset()


class TestAccess:
    @pytest.mark.parametrize(
        ("texts", "expected"),
        [
            (("Wheelchair accessible",), True),
            (("Step-free entrance",), True),
            (("Ramp at the side door",), True),
            (("No steps",), True),
            (("Level access throughout",), True),
            (("Wheelchair accessible toilet",), True),
            (("Wheelchair access is possible on all levels.",), True),
            (("Step-free entrance, no wheelchair accessible toilet",), True),
            (("Wheelchair access but no hearing loop",), True),
            (("No wheelchair access",), False),
            (("Not wheelchair accessible",), False),
            (("Wheelchair access: no",), False),
            (("Limited wheelchair access",), False),
            (("Step-free entrance", "Unsuitable for wheelchairs"), False),
            (("No wheelchair accessible toilet",), False),
            (("Access by stairs only",), False),
            (("Three steps at the door",), False),
            (("Large-print signs",), False),
            ((), False),
        ],
    )
    def test_wheelchairs(self, texts: tuple[str, ...], expected: bool) -> None:
        found = facets_of(service(locations=(Location(name="Hall", accessibility=texts),)))
        assert (Filter.WHEELCHAIR in found.filters) is expected

    @pytest.mark.parametrize(
        ("texts", "expected"),
        [
            (("Hearing loop",), True),
            (("The building is equipped with induction loops for hearing aids.",), True),
            (("Portable loop system",), True),
            (("No wheelchair access, hearing loop",), True),
            (("No hearing loop",), False),
            (("Hearing loop: not available",), False),
            (("Hearing loop", "The induction loop is broken"), False),
            (("Loop road parking",), False),
        ],
    )
    def test_hearing_loops(self, texts: tuple[str, ...], expected: bool) -> None:
        found = facets_of(service(locations=(Location(name="Hall", accessibility=texts),)))
        assert (Filter.HEARING_LOOP in found.filters) is expected

    def test_one_place_of_several_is_enough(self) -> None:
        places = (
            Location(name="Hall", accessibility=("No wheelchair access",)),
            Location(name="Baths", accessibility=("Step-free",)),
        )
        assert Filter.WHEELCHAIR in facets_of(service(locations=places)).filters


class TestOthers:
    @pytest.mark.parametrize(("is_free", "expected"), [(True, True), (False, False), (None, False)])
    def test_free(self, is_free: bool | None, expected: bool) -> None:
        assert (Filter.FREE in facets_of(service(is_free=is_free)).filters) is expected

    def test_online_and_by_phone(self) -> None:
        found = facets_of(service(attending=(Attending.ONLINE, Attending.PHONE)))
        assert found.filters == {Filter.ONLINE, Filter.BY_PHONE}
        assert facets_of(service(attending=(Attending.HOME_VISIT,))).filters == frozenset()

    def test_languages(self) -> None:
        assert facets_of(service(languages=("pl", "ur"))).languages == {"pl", "ur"}

    @pytest.mark.parametrize(
        ("minimum", "maximum", "expected"),
        [
            (None, None, set(AgeBand)),
            (18, None, {AgeBand.FROM_18, AgeBand.FROM_50, AgeBand.FROM_65}),
            (50, None, {AgeBand.FROM_50, AgeBand.FROM_65}),
            (75, None, {AgeBand.FROM_65}),
            (None, 17, {AgeBand.UNDER_18}),
            (16, 25, {AgeBand.UNDER_18, AgeBand.FROM_18}),
            (55, 60, {AgeBand.FROM_50}),
        ],
    )
    def test_ages(self, minimum: int | None, maximum: int | None, expected: set[AgeBand]) -> None:
        assert ages_of(minimum, maximum) == expected


@given(st.integers(0, 120), st.integers(0, 120))
def test_everybody_whom_a_service_takes_finds_it(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert ages_of(low, high)
    assert ages_of(low, high) <= ages_of(low, None) & ages_of(None, high)


@given(st.text(max_size=80))
def test_only_a_text_about_wheelchairs_speaks_of_them(text: str) -> None:
    told = Location(name="Hall", accessibility=(text,))
    assert facets_of(service(locations=(told,))).filters <= {Filter.WHEELCHAIR, Filter.HEARING_LOOP}
