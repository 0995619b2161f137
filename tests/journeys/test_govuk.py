import contextlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.errors import ContentError
from kiosk.core.ids import NodeId, TopicId
from kiosk.journeys.check import check
from kiosk.journeys.findings import Severity
from kiosk.journeys.govuk import Imported, import_govuk
from kiosk.journeys.govuk_html import absolute, plain_text
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Outcome
from kiosk.journeys.parse import load_journey
from kiosk.journeys.text import blocks
from kiosk.journeys.yaml_files import line_of, parse
from tests.journeys.files import write
from tests.journeys.test_content import every_path

CHECKED = date(2026, 11, 24)
STEP_BY_STEP = "govuk/step_by_step_nav/learn_to_drive_a_car.json"
SMART_ANSWER = "govuk/simple_smart_answer/simple-smart-answer.json"


def imported(document: bytes) -> Imported:
    return import_govuk(document, "page.json", checked=CHECKED, topic=TopicId("driving"))


def saved(found: Imported, folder: Path) -> Journey:
    file = write(folder, f"{found.journey_id}.yaml", found.yaml_text)
    errors = [each for each in check([file], today=CHECKED) if each.severity is Severity.ERROR]
    assert errors == []
    return load_journey(file)


def test_a_step_by_step_page_becomes_a_journey(shared_data: Path, tmp_path: Path) -> None:
    found = imported((shared_data / STEP_BY_STEP).read_bytes())
    journey = saved(found, tmp_path)
    assert (journey.id, journey.title) == ("learn-to-drive-a-car", "Learn to drive a car")
    assert not journey.assured
    assert journey.checked == CHECKED
    assert journey.sources[0].url == "https://www.gov.uk/learn-to-drive-a-car"
    assert journey.sources[0].page_date == date(2018, 1, 18)
    (walk,) = every_path(journey)
    links = [link.url for name in walk.path if (link := getattr(journey.nodes[name], "link", None))]
    page = json.loads((shared_data / STEP_BY_STEP).read_bytes())
    hrefs = [
        item["href"]
        for step in page["details"]["step_by_step_nav"]["steps"]
        for content in step["contents"]
        for item in content.get("contents", ())
        if "href" in item
    ]
    assert links[:-1] == [absolute(href) for href in hrefs]
    assert "Change your driving test appointment" in found.yaml_text
    assert "£34" in found.yaml_text


def test_a_smart_answer_becomes_a_journey(shared_data: Path, tmp_path: Path) -> None:
    found = imported((shared_data / SMART_ANSWER).read_bytes())
    journey = saved(found, tmp_path)
    ends = {walk.node.title for walk in every_path(journey)}
    page = json.loads((shared_data / SMART_ANSWER).read_bytes())
    nodes = page["details"]["nodes"]
    assert ends == {node["title"] for node in nodes if node["kind"] == "outcome"}
    assert {name for walk in every_path(journey) for name in walk.path} == set(journey.nodes)
    assert any("outcome-6" in each for each in found.left_out)
    assert any("nidirect" in each for each in found.left_out)
    assert "<" not in found.yaml_text


def page(schema: str, details: Any, **more: Any) -> bytes:
    whole = {"title": "A page", "schema_name": schema, "base_path": "/a-page", "details": details}
    return json.dumps({**whole, **more}).encode()


def steps(*contents: Any, **more: Any) -> bytes:
    step = {"title": "One", "contents": list(contents), **more}
    return page("step_by_step_nav", {"step_by_step_nav": {"title": "A", "steps": [step]}})


def questions(*nodes: Any) -> bytes:
    return page("simple_smart_answer", {"nodes": list(nodes)})


def question(slug: str, *targets: str) -> Any:
    options = [{"label": f"To {name}", "slug": "same", "next_node": name} for name in targets]
    return {"kind": "question", "slug": slug, "title": slug, "options": options}


def outcome(slug: str, body: str = "") -> Any:
    return {"kind": "outcome", "slug": slug, "title": slug, "body": body}


def test_an_or_step_says_or(tmp_path: Path) -> None:
    journey = saved(imported(steps({"type": "paragraph", "text": "Words"}, logic="or")), tmp_path)
    assert journey.nodes[NodeId("one")].title == "Or: One"


def test_a_link_that_may_not_be_shown_is_listed(tmp_path: Path) -> None:
    items = [{"text": "Bad", "href": "javascript:alert(1)"}, {"text": "Good", "href": "/good"}]
    found = imported(steps({"type": "list", "contents": items}))
    assert "javascript" not in found.yaml_text
    assert found.left_out[0] == "One: the link Bad (javascript:alert(1))"
    assert "https://www.gov.uk/good" in found.yaml_text
    assert saved(found, tmp_path).id == "a-page"


def test_a_page_with_no_steps_is_an_end_alone(tmp_path: Path) -> None:
    details = {"step_by_step_nav": {"title": "A", "steps": []}}
    journey = saved(imported(page("step_by_step_nav", details)), tmp_path)
    assert [type(node) for node in journey.nodes.values()] == [Outcome]


def test_options_of_one_name_stay_apart(tmp_path: Path) -> None:
    found = imported(questions(question("q", "a", "b"), outcome("a"), outcome("b")))
    assert {walk.node.title for walk in every_path(saved(found, tmp_path))} == {"a", "b"}


def test_a_numbered_list_becomes_what_happens_next(tmp_path: Path) -> None:
    body = "<p>So:</p><ol><li><p>Read it</p></li><li>Sign it</li></ol><ul><li>Or not</li></ul>"
    journey = saved(imported(questions(outcome("a", body))), tmp_path)
    end = journey.nodes[NodeId("a")]
    assert isinstance(end, Outcome)
    assert end.next_steps == ("Read it", "Sign it")


@pytest.mark.parametrize(
    ("document", "word"),
    [
        (b"<html>", "not a page"),
        (b"[" * 100_000, "not a page"),
        (b"\xff", "not a page"),
        (b"[]", "not a page"),
        (b'{"title": "x"}', "not a page"),
        (page("manual", {}), "kind `manual`"),
        (page("step_by_step_nav", {}), "not a page"),
        (questions(), "No journey"),
        (questions(question("q")), "No journey"),
        (questions(question("q", "gone")), "no such node"),
        (questions(question("q", "q")), "No journey"),
        (b" " * 5_000_001, "larger than"),
    ],
)
def test_what_cannot_be_imported_is_a_content_error(document: bytes, word: str) -> None:
    with pytest.raises(ContentError) as caught:
        imported(document)
    assert word in caught.value.problem
    assert caught.value.remedy


def _mutated(data: Any, draw: Any) -> Any:
    """Change one place of the document, anywhere in it."""
    odd = st.sampled_from(
        [None, "", "x", 0, [], {}, "<p>", "é\u0000\ud800", "- x: &y", ["a"], {"a": 1}]
    )
    if isinstance(data, dict) and data and draw(st.integers(0, 5)):
        key = draw(st.sampled_from(sorted(data)))
        return {**data, key: _mutated(data[key], draw)}
    if isinstance(data, list) and data and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(data) - 1))
        return [*data[:place], _mutated(data[place], draw), *data[place + 1 :]]
    return draw(odd)


@given(data=st.data(), name=st.sampled_from([STEP_BY_STEP, SMART_ANSWER]))
@settings(max_examples=100)
def test_a_changed_page_gives_a_journey_or_a_content_error(
    shared_data: Path, data: st.DataObject, name: str
) -> None:
    whole = json.loads((shared_data / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        whole["details"] = _mutated(whole["details"], data.draw)
        key = data.draw(st.sampled_from(["title", "base_path", "description", "locale"]))
        whole[key] = (
            data.draw(st.sampled_from(["", "x" * 500, None, "/", ": #", whole[key] or ""]))
            if key in whole
            else ""
        )
    # Anything but these two ends the test with an error.
    with contextlib.suppress(ContentError):
        found = imported(json.dumps(whole).encode())
        tree = parse(found.yaml_text.encode(), Path("page.yaml"))
        assert line_of(tree, "nodes") > line_of(tree, "id")


@given(st.text(alphabet="ab<>/=\"' \n&;#-*[]()1.$", max_size=80))
def test_any_body_becomes_plain_blocks(body: str) -> None:
    found = plain_text(body)
    for paragraph in found.paragraphs:
        assert len(blocks(paragraph)) <= 1
    assert all(link.url.startswith("http") for link in found.links)


def test_html_and_govspeak_say_the_same() -> None:
    html = '<h2>Who</h2><p>Read <a href="/a">this</a>:</p><ul><li>one</li><li>two</li></ul>'
    govspeak = "## Who\n\nRead [this](/a):\n\n* one\n* two\n"
    assert plain_text(html) == plain_text(govspeak)
    assert plain_text(html).text == "Who\n\nRead this:\n\n- one\n- two"


def test_an_address_is_one_line_and_a_script_is_silent() -> None:
    assert plain_text("<p>DVLA<br>Swansea</p><script>alert(1)</script>").text == "DVLA, Swansea"
