from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.anchors import timed_like
from kiosk.speech.protocol import Spoken, WordMark


def sound(frames: int, *marks: tuple[int, int]) -> Spoken:
    known = tuple(WordMark(position=position, frame=frame) for position, frame in marks)
    return Spoken(number=1, rate=22_050, marks=known, pcm16=bytes(2 * frames))


def times(plain: Spoken, better: Spoken) -> list[tuple[int, int]]:
    return [(mark.position, mark.frame) for mark in timed_like(plain, better)]


def test_without_any_known_beginning_all_is_stretched_alike() -> None:
    plain = sound(1_000, (0, 0), (5, 500), (9, 800))
    assert times(plain, sound(2_000)) == [(0, 0), (5, 1_000), (9, 1_600)]


def test_silence_before_the_first_word_is_kept() -> None:
    plain = sound(1_000, (0, 0), (5, 500))
    assert times(plain, sound(1_000, (0, 200))) == [(0, 200), (5, 600)]


def test_what_the_better_voice_knows_holds() -> None:
    plain = sound(1_000, (0, 0), (5, 500), (9, 800))
    better = sound(3_000, (0, 100), (5, 1_700), (9, 2_900))
    assert times(plain, better) == [(0, 100), (5, 1_700), (9, 2_900)]


def test_words_between_two_that_are_known_share_the_time_between_them() -> None:
    plain = sound(1_000, (0, 0), (5, 250), (9, 500))
    assert times(plain, sound(2_000, (0, 0), (9, 600))) == [(0, 0), (5, 300), (9, 600)]


def test_a_beginning_that_goes_back_is_not_believed() -> None:
    plain = sound(1_000, (0, 0), (5, 500), (9, 800))
    assert times(plain, sound(1_000, (0, 0), (9, 800), (5, 900))) == [(0, 0), (5, 500), (9, 800)]


MARKS = st.lists(st.tuples(st.integers(0, 90), st.integers(0, 9_999)), max_size=9)


@given(MARKS, MARKS, st.integers(0, 9_999), st.integers(0, 9_999))
def test_whatever_the_voices_report_no_word_is_lost_and_no_time_lies_outside(
    plain: list[tuple[int, int]], better: list[tuple[int, int]], long: int, other: int
) -> None:
    rising = sorted(plain, key=lambda pair: pair[1])
    got = timed_like(sound(long, *rising), sound(other, *better))
    assert [mark.position for mark in got] == [position for position, _ in rising]
    frames = [mark.frame for mark in got]
    assert frames == sorted(frames)
    assert all(0 <= frame <= max(other, *(f for _, f in better), 0) for frame in frames)
