"""What a journey says of web pages."""

from pathlib import Path

import pytest

from kiosk.core.ids import NodeId
from kiosk.journeys.nodes import Step
from kiosk.journeys.parse import Parsed, parse_journey
from kiosk.journeys.parse_page import MAX_MOMENTS, is_place
from kiosk.journeys.parts import Done, Moment
from kiosk.journeys.yaml_files import parse
from tests.journeys.files import GOOD

FILE = Path("made.yaml")


def parsed(text: str) -> Parsed:
    return parse_journey(parse(text.encode(), FILE), FILE)


def step(name: str) -> Step:
    journey = parsed(GOOD).journey
    assert journey is not None
    node = journey.nodes[NodeId(name)]
    assert isinstance(node, Step)
    return node


def test_a_step_has_moments_each_with_how_it_is_done() -> None:
    assert step("fill").on_the_page == (
        Moment(
            look_for="A box for your name",
            press="Continue",
            done=Done(address="www.gov.uk/made/age"),
        ),
        Moment(press="Send", done=Done(heading="It is sent")),
    )


def test_a_step_without_moments_is_one() -> None:
    assert step("apply").on_the_page == (Moment(look_for="A green button", press="Start now"),)


def test_a_journey_names_the_hosts_it_leads_through() -> None:
    journey = parsed(GOOD).journey
    assert journey is not None
    assert journey.hosts == ("signin.account.gov.uk", "pay.example.gov.uk/card")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("press: Send\n", "look: Send\n", "`look` is not a key of a moment."),
        ("      - press: Send\n        done:", "      - done:", "A moment says neither"),
        ("done: {heading: It is sent}", "done: {}", "`done` names neither"),
        ("{address: www.gov.uk/made/age}", '{address: "https://www.gov.uk/made"}', "is not the address of a page"),
        ("{address: www.gov.uk/made/age}", "{address: nowhere}", "is not the address of a page"),
        ("    moments:\n", "    press: Go\n    moments:\n", "`press` stands beside `moments`."),
        ("[signin.account.gov.uk,", '["*.gov.uk",', "is not the name of a host"),
        ("[signin.account.gov.uk,", "[localhost,", "is not the name of a host"),
        ("[signin.account.gov.uk,", "[user@gov.uk,", "is not the name of a host"),
        ("[signin.account.gov.uk,", "[Signin.gov.uk,", "is not the name of a host"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(old: str, new: str, said: str) -> None:
    text = GOOD.replace(old, new)
    assert text != GOOD
    faults = parsed(text).faults
    assert any(said in str(fault) for fault in faults)
    assert all(fault.line > 0 for fault in faults)


def test_moments_are_of_a_web_page() -> None:
    part = GOOD[GOOD.index("  fill:") : GOOD.index("    moments:")]
    without = part.replace('    link: {url: "https://www.gov.uk/made", label: The page}\n', "")
    faults = parsed(GOOD.replace(part, without)).faults
    assert [each.problem for each in faults] == [
        "`moments` are of a web page, and there is no `link`."
    ]


def test_too_many_moments_are_two_steps() -> None:
    more = "      - press: Send\n" * MAX_MOMENTS
    faults = parsed(GOOD.replace("      - press: Send\n", more + "      - press: Send\n")).faults
    assert any("more than 12" in each.problem for each in faults)


@pytest.mark.parametrize("written", ["a.uk", "www.gov.uk/apply", "a.b.example.org/x/y-z"])
def test_a_host_or_a_path_of_it_is_a_place(written: str) -> None:
    assert is_place(written)


@pytest.mark.parametrize(
    "written",
    [
        "uk",
        "a.uk:443",
        "a.uk?x",
        "a.uk#y",
        "*.uk",
        "1.2.3.4",
        "a.uk/%2e",
        "a uk",
        "A.uk",
        "x@a.uk",
        "a.uk\\b",
    ],
)
def test_anything_else_is_none(written: str) -> None:
    assert not is_place(written)
