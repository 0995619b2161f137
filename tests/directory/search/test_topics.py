from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import CategoryId
from kiosk.core.places import assets_dir
from kiosk.directory.oruk.findings import Findings
from kiosk.directory.oruk.service import Origin, read_service
from kiosk.directory.search.build import build
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.topics import OTHER, TopicMapping, load_topics
from kiosk.directory.store import DirectoryFiles
from tests.directory.conftest import Raw

SHIPPED = assets_dir() / "directory" / "topics.toml"


def topics(name: str, term: str = "x") -> set[str]:
    mapping, faults = load_topics(SHIPPED)
    assert faults == ()
    return {topic for topic, _ in mapping.topics_of([(CategoryId(term), name)])}


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("Home Care", "care-at-home"),
        ("Chiropodist / Foot Care", "health"),
        ("Debt / Money", "money"),
        ("Bereavement / Grief", "bereavement"),
        ("Visual Impairment", "sight-hearing"),
        ("Community Transport", "transport"),
        ("Food / Meals / Cooking", "food"),
        ("Mental Health Care", "mental-health"),
        ("Support for Unpaid Carers", "carers"),
        ("Services for young people", "families"),
        ("Substance misuse", "addiction"),
        ("Armed forces community", "veterans"),
        ("Learning Disabilities", "disability"),
    ],
)
def test_terms_of_real_feeds_find_their_topic(name: str, topic: str) -> None:
    assert topic in topics(name)


def test_an_id_counts_before_the_name() -> None:
    assert topics("Dementia", "bccservicetype:203") == {"transport"}
    assert topics("Whatever it is called", "food") == {"food"}


def test_what_is_unknown_goes_to_other_and_is_told() -> None:
    mapping, _ = load_topics(SHIPPED)
    strange = (CategoryId("q"), "WORKPLACE")
    assert [topic for topic, _ in mapping.topics_of([strange])] == [OTHER]
    known = (CategoryId("food"), "Food")
    assert [topic for topic, _ in mapping.topics_of([strange, known])] == ["food"]
    assert mapping.unknown([strange, known]) == (strange,)
    assert mapping.topics_of([]) == ()


def test_without_a_table_topics_are_those_of_the_feed(tmp_path: Path) -> None:
    mapping, faults = load_topics(tmp_path / "absent.toml")
    term = (CategoryId("q"), "Anything")
    assert faults == ()
    assert mapping.topics_of([term]) == (term,)
    assert mapping.unknown([term]) == ()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[[topic]]\nid = "a"', 1),
        ('\n[[topic]]\nid = "a"\nname = "A"\nword = ["b"]', 2),
        ('[[topic]]\nid = "a"\nname = "A"\nwords = "b"', 1),
        ("[[topic]]\nid = ", 2),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "topics.toml"
    path.write_text(text, encoding="utf-8")
    _, faults = load_topics(path)
    assert [fault.line for fault in faults] == [line]
    assert faults[0].remedy


def test_a_directory_is_browsed_by_our_topics(
    files: DirectoryFiles, raw: Callable[..., Raw]
) -> None:
    def term(term_id: str, name: str) -> list[Raw]:
        return [{"taxonomy_term": {"id": term_id, "name": name}}]

    records = [
        raw("Ride", attributes=term("1", "Community Transport")),
        raw("Bus", attributes=term("2", "Bus travel")),
        raw("Odd", attributes=term("3", "WORKPLACE")),
        raw("Bare"),
    ]
    entries = [read_service(each, Origin(feed="https://f.example"), Findings()) for each in records]
    mapping, _ = load_topics(SHIPPED)
    made = [entry for entry in entries if entry is not None]
    files.publish(lambda path: build(path, made, [], topics=mapping))
    directory = Directory.open(files.root)
    assert directory is not None
    with directory:
        assert {topic.id: topic.count for topic in directory.topics()} == {
            "transport": 2,
            OTHER: 1,
        }
        assert [(each.name, each.count) for each in directory.unknown_terms()] == [("WORKPLACE", 1)]


@given(st.lists(st.tuples(st.text(max_size=9), st.text(max_size=30)), max_size=4))
def test_any_terms_have_topics(terms: list[tuple[str, str]]) -> None:
    given_terms = [(CategoryId(term), name) for term, name in terms]
    for mapping in (TopicMapping(), load_topics(SHIPPED)[0]):
        found = mapping.topics_of(given_terms)
        assert bool(found) == bool(terms)
        assert set(mapping.unknown(given_terms)) <= set(given_terms)
