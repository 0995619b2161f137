"""What is said of a journey to somebody of whom nothing is known."""

from dataclasses import replace

import pytest

from kiosk.core.ids import JourneyId
from kiosk.core.links import host_of
from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.journeys.nodes import Outcome
from kiosk.journeys.official import (
    UK_WIDE,
    number_for_everybody,
    numbers_of,
    official_page,
    official_step,
)

LIBRARY = Library.load([assets_dir() / "content"], "en")


@pytest.mark.parametrize("name", ["blue-badge", "doctors-appointment", "nhs-111-online"])
def test_a_number_of_one_nation_or_for_emergencies_is_not_everybodys(name: str) -> None:
    journey = LIBRARY.journey(JourneyId(name))
    assert journey is not None
    assert numbers_of(journey)
    assert number_for_everybody(journey) is None


def test_a_number_on_every_way_is_everybodys() -> None:
    journey = LIBRARY.journey(JourneyId("blue-badge"))
    assert journey is not None
    (phone,) = numbers_of(journey)
    ends = {
        name: replace(node, phone=phone) if isinstance(node, Outcome) else node
        for name, node in journey.nodes.items()
    }
    assert number_for_everybody(replace(journey, nodes=ends)) == phone.number


def test_only_a_page_for_the_whole_country_is_called_official() -> None:
    found = []
    for name in LIBRARY.ids:
        journey = LIBRARY.journey(name)
        assert journey is not None
        found += [official_page(journey), official_step(journey)]
    pages = [page for page in found if page]
    assert len(pages) > 20
    assert {host_of(page) for page in pages} <= UK_WIDE
    email = LIBRARY.journey(JourneyId("email-account"))
    assert email is not None
    assert official_page(email) is None
