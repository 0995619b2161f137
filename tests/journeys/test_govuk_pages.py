"""Pages that start a service, that lead to the council's page, and guides in parts."""

import json
from pathlib import Path

import pytest

from kiosk.core.errors import ContentError
from kiosk.core.ids import NodeId
from kiosk.journeys.nodes import Outcome, Step
from tests.journeys.test_govuk import imported, page, saved
from tests.journeys.walks import nodes_seen

PAGES = (
    "transaction/apply-blue-badge.json",
    "local_transaction/local_transaction.json",
    "guide/guide.json",
)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_imported_checked_and_walked_to_each_outcome(
    shared_data: Path, tmp_path: Path, name: str
) -> None:
    journey = saved(imported((shared_data / "govuk" / name).read_bytes()), tmp_path)
    assert nodes_seen(journey) == set(journey.nodes)
    assert any(isinstance(node, Outcome) for node in journey.nodes.values())


def test_a_service_begins_where_its_button_leads(shared_data: Path, tmp_path: Path) -> None:
    found = imported((shared_data / "govuk" / PAGES[0]).read_bytes())
    start = saved(found, tmp_path).nodes[NodeId("start-now")]
    assert isinstance(start, Step)
    assert start.link is not None
    assert start.link.url == "https://bluebadge.direct.gov.uk/directgovapply.html"
    assert any("bluebadge@northgateps.com" in each for each in found.left_out)


def test_a_councils_page_is_reached_by_the_page_that_asks_for_the_postcode(
    shared_data: Path, tmp_path: Path
) -> None:
    found = imported((shared_data / "govuk" / PAGES[1]).read_bytes())
    step = saved(found, tmp_path).nodes[NodeId("find-your-council")]
    assert isinstance(step, Step)
    assert step.link is not None
    assert step.link.url == "https://www.gov.uk/report-stray-dog"
    assert any("432, 101" in each for each in found.left_out)


def test_the_parts_of_a_guide_stand_in_order(shared_data: Path, tmp_path: Path) -> None:
    document = (shared_data / "govuk" / PAGES[2]).read_bytes()
    journey = saved(imported(document), tmp_path)
    parts = [part["title"] for part in json.loads(document)["details"]["parts"]]
    titles = [node.title for node in journey.nodes.values()]
    assert [title for title in titles if title in parts] == parts


def test_what_a_page_says_beside_its_words_is_listed() -> None:
    details = {
        "transaction_start_link": "javascript:x",
        "downtime_message": "Closed on Sunday",
        "variants": [{"title": "In Welsh", "slug": "cy"}],
    }
    left_out = imported(page("transaction", details)).left_out
    assert any("javascript" in each for each in left_out)
    assert any("Closed on Sunday" in each for each in left_out)
    assert any("In Welsh" in each for each in left_out)


def test_a_guide_without_parts_is_refused_in_words() -> None:
    with pytest.raises(ContentError, match="no parts"):
        imported(page("guide", {"parts": []}))
