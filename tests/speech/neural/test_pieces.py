from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.neural.pieces import pieces

TEXTS = st.one_of(
    st.text(max_size=600),
    st.lists(st.sampled_from(["help", "a", "word", ",", ", ", ". ", " ", "؟ "])).map("".join),
)


@given(TEXTS)
def test_nothing_is_left_out_and_every_piece_knows_where_it_begins(text: str) -> None:
    found = list(pieces(text))
    assert "".join(piece for _, piece in found) == text
    assert all(text[start:].startswith(piece) for start, piece in found)
    assert all(len(piece) <= 140 for _, piece in found)


def test_a_sentence_is_cut_where_a_speaker_breathes() -> None:
    text = "Ask at the desk of your nearest library, or call us between nine and five, on weekdays."
    assert [piece for _, piece in pieces(text)] == [
        "Ask at the desk of your nearest library, ",
        "or call us between nine and five, on weekdays.",
    ]


def test_a_short_sentence_is_one_piece() -> None:
    assert [piece for _, piece in pieces("Yes, come in, please.")] == ["Yes, come in, please."]
