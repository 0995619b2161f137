from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.core.ids import JourneyId
from kiosk.directory.opening.hours import Opening, OpeningKind
from kiosk.directory.records import Service
from kiosk.journeys.walk import Walk
from kiosk.ui.libraries import Libraries
from kiosk.ui.staff_room.desk.essentials import of_journey, of_service
from kiosk.ui.words.take_home import item_not_begun
from tests.fake_finder import FIVE, FULL

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
CONTENT = Path(__file__).resolve().parents[4] / "assets" / "content"
OPEN = Opening(kind=OpeningKind.OPEN, until=FIVE)


def test_a_service_is_told_as_one_would_on_the_phone() -> None:
    told = of_service(FULL, OPEN, NOW, "en")
    assert told.say == (
        f"There is something called {FULL.name}.",
        "A café where you can talk to others.",
        "Have you got a pen? The number is 0151 496 0001.",
        "Open now until 5pm.",
        "If you or someone you know goes online, it is at example.org.",
    )
    facts = {fact.label: fact.value for fact in told.facts}
    assert facts["Office"] == "0151 496 0001"
    assert facts["Out of hours"] == "0151 496 0002, Then ask for extension 12"
    assert facts["Address"] == "Town hall, 1 Oriel Road, Bootle, L20\u00a07AE"
    assert facts["Hours"] == "Monday to Friday: 9am to 5pm"
    assert facts["What it costs"] == "£3 for lunch. Tea is free."
    assert facts["Who it is for"] == (
        "For people aged 50 and over People with dementia and their carers."
    )
    assert facts["What to bring"] == "Your library card; A letter from your doctor"
    assert facts["Checked"] == "Last checked on 3 May 2026"
    assert told.as_text().splitlines()[:2] == [FULL.name, "Office: 0151 496 0001"]


def test_what_is_invented_or_warned_of_is_said_first() -> None:
    sample = msgspec.structs.replace(FULL, is_sample=True, alert="Closed for repairs until June.")
    assert of_service(sample, None, NOW, "en").say[:2] == (
        "Sample only: this service is not real.",
        "Closed for repairs until June.",
    )


def test_a_service_of_which_little_is_known_says_no_more_than_that() -> None:
    bare = Service(id=FULL.id, name="Chess", feed="https://feed.example")
    told = of_service(bare, None, NOW, "en")
    assert told.say == ("There is something called Chess.",)
    assert [fact.label for fact in told.facts] == ["Checked"]


@pytest.mark.parametrize("name", ["blue-badge", "attendance-allowance"])
def test_a_journey_is_offered_as_something_to_do_oneself(name: str) -> None:
    journey = Libraries([CONTENT]).of("en").journey(JourneyId(name))
    assert journey is not None
    told = of_journey(journey, date(2026, 11, 25))
    assert told.say[0] == f"You can do this yourself, online: {journey.title}."
    assert journey.start.does in told.say
    facts = {fact.label: fact.value for fact in told.facts}
    assert facts["Web page"].startswith("https://www.gov.uk/")
    assert facts["To have ready"] == "; ".join(journey.start.have_ready)
    item = item_not_begun(Walk.begin(journey, date(2026, 11, 25)))
    assert item.link == facts["Web page"]
    assert replace(item, link=None).next_steps == ()
