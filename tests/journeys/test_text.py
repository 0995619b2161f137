from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.parts import Bullets, Paragraph
from kiosk.journeys.text import blocks, plain


def test_paragraphs_and_points_are_told_apart() -> None:
    assert blocks("One\ntwo.\n\nThree:\n- four\n- five\n  goes on\nsix") == (
        Paragraph(text="One two."),
        Paragraph(text="Three:"),
        Bullets(items=("four", "five goes on")),
        Paragraph(text="six"),
    )


def test_a_dash_inside_a_sentence_is_no_point() -> None:
    assert blocks("10am - 2pm") == (Paragraph(text="10am - 2pm"),)


@given(st.text(alphabet=st.sampled_from("ab -\n\t\u2028é"), max_size=60))
def test_no_word_is_lost_and_writing_it_again_reads_the_same(text: str) -> None:
    found = blocks(text)
    kept = [word for word in plain(found).split() if word.strip("-")]
    assert kept == [word for word in text.split() if word.strip("-")] or any(
        word.startswith("-") for word in text.split()
    )
    assert blocks(plain(found)) == found or any(word.startswith("-") for word in text.split())
