"""Smart answer flows, taken down as data."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import ContentError
from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import AnyChosen
from kiosk.journeys.graph import rules_of
from kiosk.journeys.questions import DateLimit, DateQuestion, NodeKind, SeveralQuestion
from tests.journeys.test_govuk import imported, saved
from tests.journeys.walks import nodes_seen

BENEFITS = "govuk/smart_answers/check-benefits-financial-support.flow.json"
ALL_KINDS = "govuk/smart_answers/all-smart-answer-questions.flow.json"


@pytest.mark.parametrize("name", [BENEFITS, ALL_KINDS])
def test_every_flow_is_imported_checked_and_walked_to_each_outcome(
    shared_data: Path, tmp_path: Path, name: str
) -> None:
    document = (shared_data / name).read_bytes()
    journey = saved(imported(document), tmp_path)
    assert nodes_seen(journey) == set(journey.nodes)
    assert len(journey.nodes) == len(json.loads(document)["nodes"])


def test_every_kind_of_question_keeps_its_kind(shared_data: Path, tmp_path: Path) -> None:
    journey = saved(imported((shared_data / ALL_KINDS).read_bytes()), tmp_path)
    kinds = {node.kind for node in journey.nodes.values()}
    assert kinds >= {
        *(NodeKind.SEVERAL, NodeKind.CHOICE, NodeKind.COUNTRY, NodeKind.YEAR, NodeKind.DATE),
        *(NodeKind.MONEY, NodeKind.POSTCODE, NodeKind.NUMBER, NodeKind.TEXT),
    }
    born = journey.nodes[NodeId("which-date-of-birth")]
    assert isinstance(born, DateQuestion)
    assert born.limit is DateLimit.PAST


def test_a_rule_on_the_questions_own_answer_is_kept(shared_data: Path, tmp_path: Path) -> None:
    journey = saved(imported((shared_data / BENEFITS).read_bytes()), tmp_path)
    first, last = rules_of(journey.nodes[NodeId("on-benefits")])
    assert first.when == AnyChosen(question=NodeId("on-benefits"), options=frozenset({"yes"}))
    assert (first.go, last.go) == ("current-benefits", "assets-and-savings")
    several = journey.nodes[NodeId("current-benefits")]
    assert isinstance(several, SeveralQuestion)
    assert several.options[-1].exclusive


def flow(*nodes: Any, start: str = "a") -> bytes:
    return json.dumps({"start": start, "nodes": list(nodes), "slug": "made"}).encode()


def asks(name: str, *rules: Any) -> Any:
    options = [{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}]
    node = {"id": name, "kind": "question", "type": "radio", "title": name}
    return {**node, "options": options, "next": list(rules)}


END = {"id": "end", "kind": "outcome", "title": "End"}


def test_a_rule_that_is_reckoned_is_listed_and_what_it_alone_led_to_is_left_out(
    tmp_path: Path,
) -> None:
    reckoned = {"when": [{"predicate": "eligible?"}], "goto": "other"}
    always = {"when": [], "goto": "end"}
    found = imported(
        flow(asks("a", reckoned, always), {"id": "other", "kind": "outcome", "title": "O"}, END)
    )
    assert set(saved(found, tmp_path).nodes) == {"a", "end"}
    assert "a: the rule that leads to other" in found.left_out
    assert "O: nothing leads to it" in found.left_out


@pytest.mark.parametrize(
    ("document", "word"),
    [
        (flow(asks("a", {"goto": "gone"}), END), "no such node"),
        (flow(END), "cannot be told apart"),
        (flow(asks("a", {"goto": "a"}), END), "No journey"),
    ],
)
def test_a_flow_that_cannot_be_walked_is_refused_in_words(document: bytes, word: str) -> None:
    with pytest.raises(ContentError, match=word):
        imported(document)


VALUES = st.text(max_size=10)
RULES = st.fixed_dictionaries(
    {"goto": st.sampled_from(["a", "b", "end"])},
    optional={"when": st.lists(st.dictionaries(VALUES, VALUES, max_size=3), max_size=2)},
)
NODES = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["a", "b", "end"]),
        "kind": st.sampled_from(["question", "outcome"]),
        "type": st.sampled_from(["radio", "date_question", "checkbox_question", "odd"]),
        "title": VALUES,
        "next": st.lists(RULES, max_size=3),
    }
)


@given(st.lists(NODES, max_size=5))
def test_any_flow_is_a_journey_or_a_content_error(nodes: list[dict[str, Any]]) -> None:
    try:
        found = imported(json.dumps({"start": "a", "nodes": nodes}).encode())
    except ContentError:
        return
    assert found.yaml_text
