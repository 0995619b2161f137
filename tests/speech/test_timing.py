from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.protocol import WordMark
from kiosk.speech.timing import estimated_frames, lit_words, token_at
from kiosk.speech.wording import spoken


def marks(*pairs: tuple[int, int]) -> tuple[WordMark, ...]:
    return tuple(WordMark(position=position, frame=frame) for position, frame in pairs)


def test_the_first_time_of_a_token_counts() -> None:
    words = lit_words(
        spoken("Call 999 now", "en"), marks((0, 0), (5, 100), (10, 200), (20, 300)), 400
    )
    assert [(word.start, word.end, word.frame) for word in words] == [
        (0, 4, 0),
        (5, 8, 100),
        (9, 12, 300),
    ]


def test_a_word_without_a_time_is_given_its_share_of_the_gap() -> None:
    # espeak-ng sends one event for "of the".
    words = lit_words(spoken("some of the help", "en"), marks((0, 0), (5, 500), (12, 1_200)), 2_000)
    assert [word.frame for word in words] == [0, 500, 800, 1_200]


def test_words_behind_the_last_time_share_the_rest() -> None:
    words = lit_words(spoken("ab cd ef", "en"), marks((0, 0)), 800)
    assert [word.frame for word in words] == [0, 300, 600]


def test_a_time_that_goes_back_is_not_believed() -> None:
    words = lit_words(spoken("ab cd ef", "en"), marks((0, 0), (6, 600), (3, 700)), 800)
    assert [word.frame for word in words] == [0, 300, 600]


@given(
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(-5, 90), st.integers(0, 9_999)), max_size=12),
    st.integers(0, 9_999),
)
def test_whatever_the_voice_reports_each_word_has_one_rising_time(
    text: str, pairs: list[tuple[int, int]], frames: int
) -> None:
    said = spoken(text, "en")
    words = lit_words(said, marks(*pairs), frames)
    assert [(w.start, w.end) for w in words] == [(t.shown_start, t.shown_end) for t in said.tokens]
    assert [w.frame for w in words] == sorted(w.frame for w in words)


def test_a_position_between_two_words_belongs_to_the_next() -> None:
    said = spoken("one two", "en")
    assert [token_at(said, position) for position in (0, 2, 3, 4, 6, 7, 99)] == [
        0,
        0,
        1,
        1,
        1,
        -1,
        -1,
    ]


def test_an_unheard_sentence_takes_about_as_long_as_a_heard_one() -> None:
    # 20 words at 150 a minute are 8 seconds.
    said = spoken(" ".join(["seven"] * 20), "en")
    assert 6 < estimated_frames(said, 150, 22_050) / 22_050 < 10
