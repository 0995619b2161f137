"""Journeys among the finds of the desk: those shipped, by the words that callers use."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.model import Journey
from kiosk.ui.libraries import Libraries
from kiosk.ui.staff_room.desk.finds import MOST_JOURNEYS, journeys_for, online_journeys

HERE = Path(__file__).resolve().parents[4] / "assets" / "content"


@pytest.fixture(scope="module")
def journeys() -> tuple[Journey, ...]:
    return online_journeys(Libraries([HERE]), "en")


@pytest.mark.parametrize(
    ("words", "first"),
    [("blue", "blue-badge"), ("badge blu", "blue-badge"), ("BLUE badge", "blue-badge")],
)
def test_a_beginning_of_each_word_is_enough(
    journeys: tuple[Journey, ...], words: str, first: str
) -> None:
    assert journeys_for(words, journeys)[0].id == first


def test_what_is_practice_only_is_not_offered_to_a_caller(journeys: tuple[Journey, ...]) -> None:
    assert journeys
    assert not [each.id for each in journeys if each.id.startswith("practise")]


def test_a_title_goes_before_a_summary(journeys: tuple[Journey, ...]) -> None:
    for word in ("council", "pension", "your", "help"):
        found = journeys_for(word, journeys)
        in_title = [word in each.title.lower() for each in found]
        assert in_title == sorted(in_title, reverse=True), word


@given(words=st.text(max_size=30))
def test_any_words_find_few_or_none(words: str) -> None:
    found = journeys_for(words, online_journeys(_LIBRARIES, "en"))
    assert len(found) <= MOST_JOURNEYS
    assert found == () or words.strip()


_LIBRARIES = Libraries([HERE])
