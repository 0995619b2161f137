from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.search.spelling import edits, pieces

SHORT = st.text(alphabet="abc", max_size=6)


@given(SHORT, SHORT)
def test_edits_is_a_distance(a: str, b: str) -> None:
    assert edits(a, b) == edits(b, a)
    assert (edits(a, b) == 0) == (a == b)
    assert edits(a, b) <= max(len(a), len(b))


@given(st.text(alphabet="abcdef", min_size=1, max_size=8), st.data())
def test_one_edit_always_shares_a_piece(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdef"))
    changed = word[:at] + letter + word[at + 1 :]
    swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    for other in (changed, swapped, word[:at] + word[at + 1 :], word[:at] + letter + word[at:]):
        assert edits(word, other) <= 1
        assert pieces(word) & pieces(other)
