"""What we ship: it loads, has no errors, and every way through it ends."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.ids import NodeId
from kiosk.core.language import LANGUAGES
from kiosk.core.links import web_link
from kiosk.journeys.check import check
from kiosk.journeys.conditions import Answer
from kiosk.journeys.findings import Severity
from kiosk.journeys.library import Library
from kiosk.journeys.model import Door, Journey
from kiosk.journeys.nodes import Question
from kiosk.journeys.questions import (
    ChoiceQuestion,
    NumberQuestion,
    PostcodeQuestion,
    SeveralQuestion,
)
from kiosk.journeys.walk import Walk

MOST_SCREENS = 13  # the summary among them
MOST_PATHS = 50_000


@pytest.fixture(scope="module")
def shipped(assets: Path) -> Path:
    folder = assets / "content"
    if not any(folder.glob("en/journeys/*.yaml")):
        pytest.skip(f"no content here yet: {folder}")
    return folder


def answers_to(question: Question, journey: Journey) -> Iterator[Answer]:
    """Enough answers to make every rule of the journey match and fail."""
    if isinstance(question, ChoiceQuestion):
        yield from (option.id for option in question.options)
    elif isinstance(question, SeveralQuestion):
        yield from (frozenset({option.id}) for option in question.options)
        yield frozenset(option.id for option in question.options if not option.exclusive)
    elif isinstance(question, NumberQuestion):
        edges = {question.minimum, question.maximum}
        text = repr(journey.nodes)
        edges |= {
            number + step
            for number in range(question.minimum, question.maximum)
            for step in (-1, 0)
            if f"at_least={number}," in text or f"below={number})" in text
        }
        yield from sorted(edges & set(range(question.minimum, question.maximum + 1)))
    elif isinstance(question, PostcodeQuestion):
        yield from ("SW1A 1AA", None)
    else:
        yield from ("words", None)


def every_path(journey: Journey) -> Iterator[Walk]:
    waiting = [Walk.begin(journey, date(2026, 11, 25))]
    while waiting:
        walk = waiting.pop()
        if walk.at_end:
            yield walk
        elif (question := walk.question) is None:
            waiting.append(walk.forward())
        else:
            waiting.extend(walk.answer(answer) for answer in answers_to(question, journey))


def test_the_content_has_no_errors(shipped: Path) -> None:
    errors = [each for each in check([shipped]) if each.severity is Severity.ERROR]
    assert errors == []


def test_every_file_loads_in_every_language(shipped: Path) -> None:
    library = Library.load([shipped], "en")
    for language in LANGUAGES:
        other = library.in_language(language.code)
        assert other.faults == ()
        assert all(other.journey(name) is not None for name in other.ids)


def test_each_journey_is_behind_a_door_and_in_its_topic(shipped: Path) -> None:
    library = Library.load([shipped], "en")
    found = {
        journey.id
        for door in Door
        for topic in library.topics(door)
        for journey in library.journeys(topic.id)
    }
    assert found == set(library.ids)


def test_every_path_ends_in_an_outcome_and_every_node_is_seen(shipped: Path) -> None:
    library = Library.load([shipped], "en")
    for name in library.ids:
        journey = library.journey(name)
        assert journey is not None
        seen: set[NodeId] = set()
        for count, walk in enumerate(every_path(journey)):
            assert count < MOST_PATHS, name
            assert walk.step_number <= MOST_SCREENS, (name, walk.path)
            seen.update(walk.path)
        assert seen == set(journey.nodes), (name, set(journey.nodes) - seen)


def test_every_address_may_be_coded_and_printed(shipped: Path) -> None:
    library = Library.load([shipped], "en")
    for name in library.ids:
        journey = library.journey(name)
        assert journey is not None
        links = [
            link.url for node in journey.nodes.values() if (link := getattr(node, "link", None))
        ]
        assert all(web_link(url) for url in (*links, *(source.url for source in journey.sources)))
