"""A council's own links, numbers and words, laid over a journey."""

from pathlib import Path

import pytest

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId, NodeId
from kiosk.core.language import InEnglish
from kiosk.journeys.check import check
from kiosk.journeys.findings import Severity
from kiosk.journeys.library import Library
from kiosk.journeys.local import load_local
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Outcome, Step
from kiosk.journeys.parts import PhoneLink, WebLink
from tests.journeys.files import content, write

LIVERPOOL = "E08000012"
PLACE = f"en/local/{LIVERPOOL}/journeys/made.yaml"
OURS = """\
lays_over: made
nodes:
  apply:
    title: Open our page
    link: {url: "https://www.liverpool.gov.uk/made"}
    phone: {number: "0151 233 3000"}
  done:
    phone: {number: "0151 233 3800", label: Careline}
"""
IN_WELSH = """\
lays_over: made
nodes:
  apply: {title: Agor tudalen y cyngor}
  done: {phone: {label: Llinell Ofal}}
"""


def made(folder: Path, language: str = "en", council: str = LIVERPOOL) -> Journey:
    library = Library.load([folder], language).for_council(council)
    journey = library.journey(JourneyId("made"))
    assert journey is not None
    return journey


def page(journey: Journey) -> Step:
    node = journey.nodes[NodeId("apply")]
    assert isinstance(node, Step)
    return node


def end(journey: Journey) -> Outcome:
    node = journey.nodes[NodeId("done")]
    assert isinstance(node, Outcome)
    return node


def test_only_what_the_council_names_is_different(tmp_path: Path) -> None:
    folder = content(tmp_path)
    write(folder, PLACE, OURS)
    journey, general = made(folder), made(folder, council="")
    assert page(journey).title == "Open our page"
    assert page(journey).link == WebLink(url="https://www.liverpool.gov.uk/made", label="The page")
    assert page(journey).phone == PhoneLink(number="0151 233 3000", label="The line")
    assert end(journey).phone == PhoneLink(number="0151 233 3800", label="Careline")
    unchanged = journey.nodes.keys() - {NodeId("apply"), NodeId("done")}
    assert all(journey.nodes[name] == general.nodes[name] for name in unchanged)
    assert page(general).title == "Open the page"
    assert made(folder, council="E06000001") == general


def test_what_the_council_changed_is_english_until_the_council_has_words(
    tmp_path: Path,
) -> None:
    folder = content(tmp_path)
    write(folder, PLACE, OURS)
    welsh = made(folder, "cy")
    assert isinstance(page(welsh).title, InEnglish)
    assert page(welsh).title == page(made(folder)).title
    ours, theirs = page(made(folder)).link, page(welsh).link
    assert ours is not None
    assert theirs is not None
    assert (theirs.url, theirs.label) == (ours.url, "Tudalen")
    assert not page(welsh).translated
    assert welsh.nodes[NodeId("pip")].language == "cy"
    write(folder, f"cy/local/{LIVERPOOL}/journeys/made.yaml", IN_WELSH)
    welsh = made(folder, "cy")
    assert page(welsh).title == "Agor tudalen y cyngor"
    assert not isinstance(page(welsh).title, InEnglish)
    assert page(welsh).translated
    phone = end(welsh).phone
    assert phone is not None
    assert phone.label == "Llinell Ofal"


def test_a_broken_variant_is_left_out_and_named(tmp_path: Path) -> None:
    folder = content(tmp_path)
    write(folder, PLACE, "lays_over: made\nnodes: {apply: {link: {url: javascript}}}\n")
    library = Library.load([folder], "en").for_council(LIVERPOOL)
    assert page(made(folder)).title == "Open the page"
    assert [fault.file.name for fault in library.faults] == ["made.yaml"]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        (OURS.replace("lays_over: made", "lays_over: other"), 1, "`lays_over` is `other`"),
        (OURS.replace("apply:", "applies:"), 4, "`nodes.applies.title` does not stand"),
        (OURS.replace('url: "https', 'url: "http://x y'), 5, "not the address of a web page"),
        (OURS.replace("0151 233 3000", "ring us"), 6, "not a telephone number"),
        (OURS.replace(", label: Careline", ""), 8, "has no `label`"),
    ],
)
def test_an_editor_is_told_where_and_what(
    tmp_path: Path, text: str, line: int, problem: str
) -> None:
    folder = content(tmp_path)
    write(folder, PLACE, text)
    found = [each for each in check([folder]) if each.severity is Severity.ERROR]
    assert any(each.line == line and problem in each.problem for each in found), found


def test_a_folder_that_is_no_council_is_named(tmp_path: Path) -> None:
    folder = content(tmp_path)
    write(folder, "en/local/liverpool/journeys/made.yaml", OURS)
    assert any("no council's code" in each.problem for each in check([folder]))


def test_a_file_that_is_no_table_cannot_be_loaded(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        load_local(write(tmp_path, "made.yaml", "- nothing"))
