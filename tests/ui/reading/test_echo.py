import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.reading.echo import echo_of


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "a", "A"),
        ("lunc", "lunch", "H"),
        ("lnch", "lunch", "U"),
        ("L", "L1", "1"),
        ("lunch", "lunch ", "lunch"),
        ("hot lunch", "hot lunch ", "lunch"),
        ("lunch ", "lunch  ", "space"),
        ("lunch", "lunc", "Deleted: H"),
        ("lunch ", "lunch", "Deleted: space"),
        ("lunch", "", "Deleted"),
        ("name", "name@", "at"),
        ("zaż", "zażó", "Ó"),
        ("", "ß", "ß"),
        ("", "کے", "کے"),
        ("", "😀", "a sign"),
        ("same", "same", ""),
        ("", "pasted words", "pasted words"),
    ],
)
def test_a_step_of_typing_is_said(before: str, after: str, said: str) -> None:
    assert echo_of(before, after) == said


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_two_texts_have_an_echo(before: str, after: str) -> None:
    assert bool(echo_of(before, after)) is (before != after)
