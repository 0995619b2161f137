import re

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.pseudo import pseudo

WORDS = st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")))


def test_words_grow_and_carry_accents() -> None:
    assert pseudo("Touch to begin") == "[Ţöûçh ţö béğîñ ŵñé]"
    assert pseudo("") == ""


@given(WORDS)
def test_nothing_is_shorter_and_long_texts_are_two_fifths_longer(text: str) -> None:
    made = pseudo(text)
    assert len(made) >= len(text)
    if len(text) >= 20:
        assert 1.25 * len(text) <= len(made) <= 1.45 * len(text)
    if text:
        assert (made[0], made[-1]) == ("[", "]")


@given(WORDS, st.integers(1, 9))
def test_places_for_values_are_kept(text: str, number: int) -> None:
    words = f"{text}%{number} {text}"
    assert re.findall(r"%\d", pseudo(words)) == re.findall(r"%\d", words)
