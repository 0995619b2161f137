import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given

from kiosk.core.places import assets_dir
from kiosk.journeys.graph import rules_of, targets_of
from kiosk.journeys.layout import layout
from kiosk.journeys.model import Journey
from kiosk.journeys.parse import load_journey, parse_journey
from kiosk.journeys.picture import picture
from kiosk.journeys.yaml_files import parse
from tests.journeys.builders import journeys
from tests.journeys.files import GOOD

SHIPPED = sorted((assets_dir() / "content" / "en" / "journeys").glob("*.yaml"))


@given(journeys())
def test_every_arrow_points_down_and_no_two_nodes_share_a_spot(journey: Journey) -> None:
    spots = layout(journey)
    assert len(set(spots.values())) == len(spots)
    for name in spots:
        for target in targets_of(journey, name):
            assert spots[target].row > spots[name].row


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_shipped_journey_is_drawn_whole(file: Path) -> None:
    journey = load_journey(file)
    root = ET.fromstring(picture(journey))  # noqa: S314 - our own picture
    boxes = root.findall("{*}rect[@rx]")
    arrows = root.findall("{*}path[@class='arrow']")
    assert len(boxes) == len(journey.nodes)
    assert len(arrows) == sum(len(rules_of(node)) for node in journey.nodes.values())


def test_words_of_an_author_cannot_break_the_picture() -> None:
    text = GOOD.replace("title: Made for tests", "title: '<script>&amp;</script>'")
    journey = parse_journey(parse(text.encode(), Path("made.yaml")), Path("made.yaml")).journey
    assert journey is not None
    assert "<script>" not in picture(journey)
    ET.fromstring(picture(journey))  # noqa: S314 - our own picture
