import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.search.wording import folded, folded_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Carer's REST", ["carers", "rest"]),
        ("Carer\u2019s rest", ["carers", "rest"]),
        ("Memory Café", ["memory", "cafe"]),
        ("Cafe\u0301 \u2013 daily", ["cafe", "daily"]),
        ("'quoted' words`", ["quoted", "words"]),
        ("a_b-c/d.e@f", ["a", "b", "c", "d", "e", "f"]),
        ("24/7, 1st floor", ["24", "7", "1st", "floor"]),
        ("Łódź Ŵyl", ["łodz", "wyl"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert folded_words(text) == words


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    for word in folded_words(text):
        assert folded_words(word) == [word]


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=60))
def test_the_quick_way_for_ascii_is_the_same_way(text: str) -> None:
    assert folded_words(text) == folded_words(text + " \u2013")
