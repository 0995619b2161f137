"""The council's own words come with the postcode that the resident gives, or with the kiosk's place."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.core.ids import NodeId
from kiosk.core.places import assets_dir
from kiosk.directory.places.distance import Point
from kiosk.directory.places.known import postcode_files
from kiosk.directory.places.postcode_package import PostcodePackage
from kiosk.directory.places.postcode_publish import publish
from kiosk.directory.places.postcodes import Place, Precision
from kiosk.ui.intents import Near
from kiosk.ui.screens.journey_words import journey_for
from tests.directory.places.postcode_packages import SAMPLE, files_of, wheel
from tests.journeys.files import GOOD, write
from tests.journeys.test_local import LIVERPOOL, OURS, PLACE
from tests.stand import Stand


@pytest.fixture
def data(data: Path) -> Path:
    write(data / "content", "en/journeys/made.yaml", GOOD)
    write(data / "content", PLACE, OURS)
    package = PostcodePackage(wheel(data / "sample.whl", files_of(SAMPLE)))
    files = postcode_files(data, assets_dir())
    publish(files, package, today=date(2026, 11, 25), progress=lambda *_: None)
    return data


def title(kiosk: Stand) -> str:
    screen = kiosk.shell.screen_shown
    assert screen is not None
    journey = journey_for(screen.kit, kiosk.visit, kiosk.walk.journey.id)
    assert journey is not None
    return journey.nodes[NodeId("apply")].title


def test_a_place_that_the_resident_named_brings_its_council(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-online", "topic-money", "journey-made", "start")
    assert title(kiosk) == "Open the page"
    spot = Place(
        name="Liverpool",
        point=Point(latitude=53.4, longitude=-2.98),
        precision=Precision.SECTOR,
        council_code=LIVERPOOL,
    )
    kiosk.kiosk.conductor.handle(Near(spot))
    assert title(kiosk) == "Open our page"


def test_the_postcode_of_an_answer_brings_its_council(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-online", "topic-money", "journey-made", "start", "option-yes", "entry")
    kiosk.type("70")
    kiosk.touch("next", "entry")
    kiosk.type("l18jq")
    kiosk.touch("next")
    assert kiosk.walk.answer_to(NodeId("home")) == "L1 8JQ"
    assert title(kiosk) == "Open our page"
