import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.reading_age import reading_age, syllables_of

EASY = "You can ring us. We will help you. Bring your card with you. It is free. " * 8
HARD = "Administrative authorities necessitate comprehensive supplementary documentation. " * 16


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("help", 1),
        ("free", 1),
        ("ring", 1),
        ("table", 2),
        ("asked", 1),
        ("needed", 2),
        ("houses", 2),
        ("council", 2),
        ("allowance", 3),
    ],
)
def test_syllables_are_counted_by_vowels(word: str, syllables: int) -> None:
    assert syllables_of(word) == syllables


def test_plain_words_are_for_younger_readers() -> None:
    easy, hard = reading_age(EASY), reading_age(HARD)
    assert easy is not None
    assert hard is not None
    assert easy < 8
    assert hard > 20


def test_a_short_text_has_no_age() -> None:
    assert reading_age("Administrative authorities.") is None


@given(st.text(max_size=2_000))
def test_any_text_has_an_age_or_none(text: str) -> None:
    reading_age(text)
