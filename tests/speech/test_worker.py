import array
import itertools
import os
import subprocess
from collections.abc import Iterator

import pytest

from kiosk.speech.client import EventDecoder, worker_command
from kiosk.speech.protocol import (
    Event,
    Failed,
    Hush,
    Ready,
    Speak,
    Spoken,
    encode_request,
)
from kiosk.speech.timing import lit_words
from kiosk.speech.voices import voice_for
from kiosk.speech.wording import spoken
from tests.speech.hearing import recognise

PHRASES = [
    "Ask for a care needs assessment",
    "Apply for a blue badge",
    "Your nearest library is open today",
    "Call nine nine nine in an emergency",
    "Find help near your home",
    "Press the green button to begin",
    "Bring proof of your address",
    "The office is closed on Sunday",
    "You can take this list with you",
    "Someone will phone you tomorrow",
]
LONGEST_SILENCE_SECONDS = 0.15


class Worker:
    """A real worker process, asked one thing after another."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            worker_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._decoder = EventDecoder()
        self._events: list[Event] = []
        self._numbers = itertools.count(1)
        assert self.next() == Ready()

    def send(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def next(self) -> Event:
        assert self.process.stdout is not None
        while not self._events:
            piece = os.read(self.process.stdout.fileno(), 65_536)
            assert piece, "the worker ended"
            self._events.extend(self._decoder.feed(piece))
        return self._events.pop(0)

    def speak(self, text: str, language: str = "en", words_per_minute: int = 150) -> Spoken:
        event = self.ask(text, voice_for(language) or "", language, words_per_minute)
        assert isinstance(event, Spoken)
        return event

    def ask(
        self, text: str, voice: str, language: str = "en", words_per_minute: int = 150
    ) -> Event:
        number = next(self._numbers)
        request = Speak(
            number=number,
            text=text,
            voice=voice,
            language=language,
            words_per_minute=words_per_minute,
        )
        self.send(encode_request(request))
        event = self.next()
        assert isinstance(event, Spoken | Failed)
        assert event.number == number
        return event

    def close(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        code = self.process.wait(timeout=30)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


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
