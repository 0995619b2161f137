import array
from collections.abc import Sequence

import numpy as np
import pytest

from kiosk.speech.neural.sounding import whole
from kiosk.speech.neural.voice import Sounding
from kiosk.speech.protocol import Speak, WordMark

RATE = 10_000
LONG = "Ask at the desk of your nearest library, or call us between nine and five, on weekdays."


class Tone:
    """Half a second of a tone behind a tenth of silence, and a second of silence behind it."""

    def __init__(self, loudness: float = 0.5, *, knows: bool = False) -> None:
        self.asked: list[tuple[str, str]] = []
        self._loudness = loudness
        self._knows = knows

    def languages(self) -> Sequence[str]:
        return ("en",)

    def speak(self, text: str, language: str, words_per_minute: int) -> Sounding:  # noqa: ARG002
        self.asked.append((text, language))
        tone = np.sin(np.arange(RATE // 2) / 5) * self._loudness
        samples = np.concatenate([np.zeros(RATE // 10), tone, np.zeros(RATE)]).astype(np.float32)
        marks = (WordMark(position=0, frame=0), WordMark(position=4, frame=2_000))
        return Sounding(samples=samples, rate=RATE, marks=marks if self._knows else ())


def speak(text: str) -> Speak:
    return Speak(number=7, text=text, voice="en", language="en-GB", words_per_minute=150)


def never() -> bool:
    return False


@pytest.mark.parametrize("loudness", [0.02, 0.5, 1.0])
def test_every_voice_is_as_loud_as_the_plain_one(loudness: float) -> None:
    sound = whole(Tone(loudness), speak("Come in."), never)
    assert sound is not None
    heard = array.array("h", sound.pcm16)
    assert 2_000 < (sum(value * value for value in heard) / len(heard)) ** 0.5 < 4_500
    assert max(map(abs, heard)) <= 30_000


def test_its_own_silence_behind_the_words_is_not_kept() -> None:
    sound = whole(Tone(), speak("Come in."), never)
    assert sound is not None
    assert 0.85 < len(sound.pcm16) / 2 / RATE < 1.0


def test_pieces_follow_one_another_and_each_says_where_it_begins() -> None:
    voice = Tone()
    sound = whole(voice, speak(LONG), never)
    assert sound is not None
    assert [text for text, _ in voice.asked] == [LONG[:41], LONG[41:]]
    assert {language for _, language in voice.asked} == {"en"}
    (first, second) = sound.marks
    # Where nothing else is known, a piece begins with its first sound.
    assert (first.position, second.position) == (0, 41)
    assert abs(first.frame - RATE // 10) < 10
    assert 0.8 * RATE < second.frame < RATE


def test_beginnings_that_the_engine_knows_are_moved_to_their_place_in_the_whole() -> None:
    sound = whole(Tone(knows=True), speak(LONG), never)
    assert sound is not None
    assert [mark.position for mark in sound.marks] == [0, 4, 41, 45]
    assert sound.marks[3].frame - sound.marks[2].frame == 2_000


def test_what_is_no_longer_wanted_is_given_up_between_two_pieces() -> None:
    voice = Tone()
    answers = iter([False, True])
    assert whole(voice, speak(LONG), lambda: next(answers)) is None
    assert len(voice.asked) == 1


@pytest.mark.parametrize("text", ["", " ", "…", "😀"])
def test_a_text_without_words_has_no_sound(text: str) -> None:
    assert whole(Tone(), speak(text), never) is None
