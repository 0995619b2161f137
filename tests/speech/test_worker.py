import array
import itertools
from collections.abc import Iterator

import pytest

from kiosk.core.language import LANGUAGES
from kiosk.speech.protocol import (
    Failed,
    Hush,
    Speak,
    Spoken,
    encode_request,
)
from kiosk.speech.timing import lit_words
from kiosk.speech.wording import spoken
from tests.speech.asker import Worker
from tests.speech.hearing import recognise
from tests.speech.phrases import PHRASES
from tests.speech.texts import TEXTS

LONGEST_SILENCE_SECONDS = 0.15


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def samples(sound: Spoken) -> "array.array[int]":
    return array.array("h", sound.pcm16)


def loudness(sound: Spoken) -> float:
    heard = samples(sound)
    return float((sum(value * value for value in heard) / len(heard)) ** 0.5)


def test_a_sentence_sounds_at_once_and_loud_enough(worker: Worker) -> None:
    sound = worker.speak("Welcome to the library.")
    heard = samples(sound)
    assert sound.rate == 22_050
    assert 1 < len(heard) / sound.rate < 4
    assert loudness(sound) > 500
    first = next(index for index, value in enumerate(heard) if abs(value) > 300)
    assert first / sound.rate < LONGEST_SILENCE_SECONDS


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "Some of the help near 01792 636000 costs £12.50 – it's open Mon-Fri."),
        ("cy", "Croeso i'r llyfrgell, ffoniwch 01792 636000."),
        ("pl", "Zadzwoń pod numer 0300 123 4567, żeby zapytać."),
        ("ur", "براہ کرم اسکرین کو چھوئیں۔"),
    ],
)
def test_every_shown_word_has_its_own_moment(worker: Worker, language: str, shown: str) -> None:
    said = spoken(shown, language)
    sound = worker.speak(said.text, language)
    frames = len(samples(sound))
    positions = [mark.position for mark in sound.marks]
    assert positions == sorted(positions)
    assert all(0 <= mark.frame <= frames for mark in sound.marks)
    words = lit_words(said, sound.marks, frames)
    moments = [word.frame for word in words]
    assert len(words) == len(said.tokens)
    assert all(earlier < later for earlier, later in itertools.pairwise(moments))
    assert moments[-1] < frames


def test_word_times_are_samples_of_the_sound(worker: Worker) -> None:
    # Before a word that follows a long pause there is silence, and behind its time there is sound.
    sound = worker.speak("Yes. Stop.")
    heard = samples(sound)
    (_, second) = sound.marks
    window = sound.rate // 20
    before = heard[second.frame - window : second.frame - window // 4]
    after = heard[second.frame + window : second.frame + 5 * window]
    assert max(map(abs, before)) < 300
    assert max(map(abs, after)) > 1_000


def test_faster_is_shorter(worker: Worker) -> None:
    text = "Bring something that shows where you live."
    lengths = [len(worker.speak(text, "en", speed).pcm16) for speed in (80, 150, 450)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 2 * lengths[2]


def test_languages_sound_different(worker: Worker) -> None:
    sounds = {worker.speak("Radio", code).pcm16 for code in ("en", "cy", "pl", "en-us")}
    assert len(sounds) == 4


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_every_language_sounds_at_once_loud_enough_and_for_as_long_as_it_should(
    worker: Worker, language: str
) -> None:
    text = next(text for code, text in reversed(TEXTS) if code == language)
    said = spoken(text, language)
    sound = worker.speak(said.text, language)
    heard = samples(sound)
    # From 4 to 25 signs a second: slower than any language here is read, faster than any.
    assert len(said.text) / 25 < len(heard) / sound.rate < len(said.text) / 4 + 1
    assert loudness(sound) > 1_000
    first = next(index for index, value in enumerate(heard) if abs(value) > 300)
    assert first / sound.rate < LONGEST_SILENCE_SECONDS


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_recogniser_hears_which_phrase_was_said(worker: Worker, phrase: str) -> None:
    sound = worker.speak(f"{phrase}.", "en-us")
    assert recognise(sound.pcm16, sound.rate, PHRASES) == phrase


def test_the_recogniser_hears_no_phrase_in_silence() -> None:
    assert recognise(bytes(2 * 22_050), 22_050, PHRASES) == ""


def test_an_unknown_voice_is_an_answer_and_not_an_end(worker: Worker) -> None:
    failed = worker.ask("Hello", "no-such-voice")
    assert isinstance(failed, Failed)
    assert "Hello" not in failed.problem
    assert worker.speak("Hello").pcm16


def test_rubbish_is_an_answer_and_not_an_end(worker: Worker) -> None:
    worker.send(b"\xff\xfe nonsense\n")
    assert isinstance(worker.next(), Failed)
    assert worker.speak("Hello").pcm16


def test_strange_texts_are_spoken_or_passed_over(worker: Worker) -> None:
    for text in ("", " ", "\0", "\ud800", "<mark name='x'/>", "[[h@]]", "a" * 4_000, "…", "%s%n"):
        event = worker.ask(text, "en")
        assert isinstance(event, Spoken)
    assert worker.speak("Hello").pcm16


def test_a_worker_that_does_not_play_needs_no_hushing(worker: Worker) -> None:
    worker.send(encode_request(Hush(number=1_000_000)))
    assert worker.speak("Hello").pcm16


def test_it_ends_when_nobody_is_left_to_ask() -> None:
    assert Worker().close() == 0


def test_what_was_asked_before_the_end_is_still_answered() -> None:
    worker = Worker()
    for number in (1, 2):
        speak = Speak(number=number, text="Hello", voice="en", language="en", words_per_minute=150)
        worker.send(encode_request(speak))
    assert worker.process.stdin is not None
    worker.process.stdin.close()
    numbers = [
        event.number for event in (worker.next(), worker.next()) if isinstance(event, Spoken)
    ]
    assert numbers == [1, 2]
    assert worker.close() == 0
