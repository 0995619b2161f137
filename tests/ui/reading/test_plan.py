from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.plan import Beginning, begun_at, plan, sentence_at

PASSAGES = (
    Passage(key="a", text="One two. Three £12.50 four.", language="en"),
    Passage(key="b", text="Nobody says this.", language="so"),
    Passage(key="c", text="Five six.", language="en"),
)


def left(passage: int, offset: int) -> list[str]:
    return [
        each.text for each in begun_at(plan(PASSAGES), Beginning(passage=passage, offset=offset))
    ]


def test_from_its_beginning_all_is_read() -> None:
    assert left(0, 0) == ["One two.", "Three £12.50 four.", "Five six."]


def test_from_a_word_the_sentence_is_read_from_that_word() -> None:
    assert left(0, 5) == ["two.", "Three £12.50 four.", "Five six."]
    # Inside of what is said as one thing, from its beginning.
    assert left(0, 18) == ["£12.50 four.", "Five six."]
    assert left(0, 15)[0].startswith("£12.50")


def test_what_has_no_voice_is_gone_past() -> None:
    assert left(1, 3) == ["Five six."]
    assert left(3, 0) == []


@given(st.integers(0, 3), st.integers(0, 40))
def test_wherever_it_begins_it_reads_to_the_end(passage: int, offset: int) -> None:
    planned = plan(PASSAGES)
    begun = begun_at(planned, Beginning(passage=passage, offset=offset))
    at = sentence_at(planned, Beginning(passage=passage, offset=offset))
    assert len(begun) == len(planned) - at
    assert all(one.end == other.end for one, other in zip(begun, planned[at:], strict=True))
