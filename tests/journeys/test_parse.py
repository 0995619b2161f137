import contextlib
import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import ContentError
from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import AllHold, AnyChosen, NumberWithin
from kiosk.journeys.nodes import Outcome, Step
from kiosk.journeys.parse import Parsed, load_journey, parse_journey
from kiosk.journeys.parts import Bullets, Paragraph, PhoneLink, WebLink
from kiosk.journeys.questions import ChoiceQuestion, NodeKind, NumberQuestion, SeveralQuestion
from kiosk.journeys.yaml_files import parse
from tests.journeys.files import GOOD, write

FILE = Path("made.yaml")


def parsed(text: str) -> Parsed:
    return parse_journey(parse(text.encode(), FILE), FILE)


def test_a_good_file_is_read_whole(tmp_path: Path) -> None:
    journey = load_journey(write(tmp_path, "made.yaml", GOOD))
    assert journey.checked == date(2026, 11, 24)
    assert journey.sources[0].page_date == date(2025, 3, 1)
    assert journey.start.have_ready == ("A pen",)
    assert {node.kind for node in journey.nodes.values()} == set(NodeKind)
    pip = journey.nodes[NodeId("pip")]
    assert isinstance(pip, ChoiceQuestion)
    assert pip.text == (Paragraph(text="A paragraph."), Bullets(items=("a point",)))
    assert [(option.id, option.label) for option in pip.options] == [
        ("yes", "Yes"),
        ("unsure", "I don't know"),
    ]
    assert pip.rules[0].when == AnyChosen(question=NodeId("pip"), options=frozenset({"yes"}))
    needs = journey.nodes[NodeId("needs")]
    assert isinstance(needs, SeveralQuestion)
    assert [option.exclusive for option in needs.options] == [False, False, True]
    assert isinstance(needs.rules[0].when, AllHold)
    age = journey.nodes[NodeId("age")]
    assert isinstance(age, NumberQuestion)
    assert age.rules[0].when == NumberWithin(question=NodeId("age"), at_least=66, below=100)
    apply = journey.nodes[NodeId("apply")]
    assert isinstance(apply, Step)
    assert apply.link == WebLink(url="https://www.gov.uk/made", label="The page")
    assert apply.phone == PhoneLink(number="0800 123 4567", label="The line", hours="9am to 5pm")
    done = journey.nodes[NodeId("done")]
    assert isinstance(done, Outcome)
    assert done.next_steps == ("We write to you.",)


@pytest.mark.parametrize(
    ("old", "new", "problem", "remedy"),
    [
        ("summary:", "summaryy:", "`summaryy` is not a key", "`summary`"),
        ("    title: Do you", "    tittle: Do you", "`tittle` is not a key", "`title`"),
        ("kind: choice", "kind: choicee", "`choicee` is not a kind", "`choice`"),
        ("id: made", "id: other", "the file is called", "other.yaml"),
        ("checked: 2026-11-24", "checked: 24/11/2026", "must be a date", "2026-11-24"),
        ("checked: 2026-11-24", "checked: 2026-13-24", "must be a date", "2026-11-24"),
        ("assured: false", "assured: maybe", "true or false", "false"),
        ("    minimum: 0", "    minimum: none", "whole number", "figures"),
        ("    maximum: 120", "    maximum: 0", "takes no number", "smaller"),
        ("https://www.gov.uk/made\n", "www.gov.uk\n", "not the address", "https://"),
        ('"https://www.gov.uk/made"', '"javascript:alert(1)"', "not the address", "https://"),
        ('"0800 123 4567"', '"call us"', "not a telephone number", "figures"),
        ("cost: Free.", "cost:", "`cost` has no value", "Write one"),
        ("title: Tell us more", 'title: ""', "is empty", "words"),
        ("title: Tell us more", f"title: {'x' * 151}", "151 characters", "shorter"),
        ("title: Tell us more", 'title: "a\\0b"', "control character", "again"),
        ("title: Tell us more", "title: [a]", "must be text", "words"),
        ("begin: pip", "begin: pup", "no such node", "`pip`"),
        ("next: done", "next: donee", "no such node", "`done`"),
        ("next: done", "next: pip", "a loop", "Back button"),
        ("    next: done\n", "", "dead end", "outcome"),
        ("next: done", "next: []", "must be the id", "list"),
        ("      - go: needs\n", "", "could get stuck", "last rule"),
        ('if: {pip: "yes"}', "if: {pop: yes}", "no such node", "`pip`"),
        ('if: {pip: "yes"}', "if: {pip: yess}", "not an option of `pip`", "`yes`"),
        ('if: {pip: "yes"}', "if: {}", "names no question", "answer"),
        ('if: {pip: "yes"}', "if: {pip: []}", "list of answers is empty", "ids"),
        ('if: {pip: "yes"}', "if: {pip: {at_least: 3}}", "not a question for a number", "option"),
        ('if: {pip: "yes"}', "if: {home: skipped}", "no options to choose", "at_least"),
        ("at_least: 66", "at_least: 166", "No number is in this range", "under"),
        ("at_least: 66, below: 100", "", "test is empty", "at_least"),
        ("id: unsure", 'id: "yes"', "stands twice", "own id"),
        ("    how_long:", "    next: pip\n    how_long:", "outcome and has `next`", "Remove"),
        ("    how_long:", "    options: []\n    how_long:", "outcome and has `options`", "Remove"),
        ("  apply:\n", "  Apply Now:\n", "is not an id", "lower-case"),
    ],
)
def test_each_fault_names_its_line_and_remedy(
    old: str, new: str, problem: str, remedy: str
) -> None:
    broken = GOOD.replace(old, new, 1)
    assert broken != GOOD
    found = parsed(broken)
    assert found.journey is None
    said = [error for error in found.faults if problem in error.problem]
    assert said, [str(error) for error in found.faults]
    assert remedy in said[0].remedy
    same = zip(GOOD.splitlines(), broken.splitlines(), strict=False)
    changed = next(place for place, (a, b) in enumerate(same, start=1) if a != b)
    # The key itself, or the table that it is missing from.
    assert 0 <= changed - said[0].line <= 9 or said[0].line - changed <= 2


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("        go: home\n      - go: tell", "        go: home\n      - go: home", "leads to"),
        ("      - go: needs", "      - go: needs\n      - go: age", "never used"),
    ],
)
def test_a_blemish_does_not_keep_a_journey_from_being_walked(
    old: str, new: str, problem: str
) -> None:
    found = parsed(GOOD.replace(old, new, 1))
    assert found.journey is not None
    assert any(problem in error.problem for error in found.blemishes)


def test_a_question_without_options_is_a_fault() -> None:
    start, end = GOOD.index("    options:\n"), GOOD.index("    next:\n")
    found = parsed(GOOD[:start] + GOOD[end:])
    assert any("question without options" in error.problem for error in found.faults)


def test_all_faults_are_found_at_once_in_the_order_of_lines() -> None:
    broken = GOOD.replace("summary:", "summaryy:").replace("kind: text", "kind: test")
    lines = [error.line for error in parsed(broken).faults]
    assert len(lines) >= 3
    assert lines == sorted(lines)


def test_load_raises_the_first_fault(tmp_path: Path) -> None:
    file = write(tmp_path, "made.yaml", GOOD.replace("kind: text", "kind: test"))
    with pytest.raises(ContentError) as caught:
        load_journey(file)
    assert caught.value.line == GOOD.splitlines().index("    kind: text") + 1


def _as_data() -> dict[str, Any]:
    from ruamel.yaml import YAML  # noqa: PLC0415  (only this helper needs a second reader)

    data = YAML(typ="safe", pure=True).load(GOOD)
    loaded: dict[str, Any] = json.loads(json.dumps(data, default=str))
    return loaded


def _places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    keys: Any = ()
    if isinstance(data, dict):
        keys = list(data)
    elif isinstance(data, list):
        keys = range(len(data))
    return [path, *(place for key in keys for place in _places(data[key], (*path, key)))]


DATA = _as_data()
PLACES = [place for place in _places(DATA) if place]
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["pip", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["kind", "go", "if", "id", "next", "pip"]), inner)
    ),
    max_leaves=5,
)


@given(
    places=st.lists(st.sampled_from(PLACES), min_size=1, max_size=3), odd=ODD, gone=st.booleans()
)
def test_any_change_gives_a_journey_or_faults(
    places: list[tuple[Any, ...]], odd: Any, gone: bool
) -> None:
    data = json.loads(json.dumps(DATA))
    for place in places:
        target = data
        try:
            for key in place[:-1]:
                target = target[key]
            if gone:
                del target[place[-1]]
            else:
                # A copy, for a second change may fall into the first.
                target[place[-1]] = copy.deepcopy(odd)
        except (KeyError, IndexError, TypeError):
            continue
    # JSON is YAML 1.2.
    raw = json.dumps(data).encode()
    try:
        found = parse_journey(parse(raw, FILE), FILE)
    except ContentError:
        return
    assert (found.journey is None) is bool(found.faults)
    assert all(error.problem and error.remedy for error in (*found.faults, *found.blemishes))


@given(st.binary(max_size=60), st.integers(0, len(GOOD)))
def test_any_bytes_spilt_into_a_file_give_a_journey_or_a_content_error(
    spilt: bytes, place: int
) -> None:
    raw = GOOD.encode()
    # Any other exception ends the test with an error.
    with contextlib.suppress(ContentError):
        found = parse_journey(parse(raw[:place] + spilt + raw[place:], FILE), FILE)
        assert (found.journey is None) is bool(found.faults)
