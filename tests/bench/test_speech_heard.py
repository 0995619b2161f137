"""How well each voice is understood by a recogniser, and how near the lit words are to what it hears.

The recogniser is American English only: of the other voices it is said how long and how loud they are.
The better voices take part where the extra `neural` is installed.
"""

import array
import importlib.util
import statistics
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.core.language import LANGUAGES
from kiosk.speech.client import PLAIN, worker_command
from kiosk.speech.neural.process import ENGINES
from kiosk.speech.protocol import Spoken
from kiosk.speech.timing import lit_words
from kiosk.speech.wording import spoken
from tests.speech.asker import Worker
from tests.speech.hearing import aligned, dictated, recognise, words_wrong
from tests.speech.neural.test_real_voices import NEEDS
from tests.speech.phrases import LONGER, PHRASES
from tests.speech.texts import TEXTS

VOICES = [
    (PLAIN, "en"), (PLAIN, "en-us"), (PLAIN, "en-gb-scotland"), *((name, "en") for name in ENGINES)
]  # fmt: skip


@pytest.mark.timeout(900)  # The recogniser takes seconds for each of 60 questions.
@pytest.mark.benchmark(group="understood by a recogniser")
@pytest.mark.parametrize(("name", "language"), VOICES)
def test_words_wrong(benchmark: BenchmarkFixture, tmp_path: Path, name: str, language: str) -> None:
    if lacking := [each for each in NEEDS.get(name, ()) if importlib.util.find_spec(each) is None]:
        pytest.skip(f"not installed here: {', '.join(lacking)}")
    worker = Worker(worker_command(name, tmp_path, is_tried=True))
    wrong = said = right = 0
    away: list[float] = []

    def listen() -> None:
        nonlocal wrong, said, right
        for phrase in (*PHRASES, *LONGER):
            sound = worker.speak(f"{phrase}.", language)
            errors, words = words_wrong(phrase, dictated(sound.pcm16, sound.rate))
            wrong, said = wrong + errors, said + words
            if phrase in PHRASES:
                right += recognise(sound.pcm16, sound.rate, PHRASES) == phrase
            away.extend(_away(phrase, sound, language))

    benchmark.pedantic(listen, rounds=1)
    worker.close()
    benchmark.extra_info["words wrong of those said"] = f"{wrong / said:.2f} ({wrong} of {said})"
    benchmark.extra_info["phrases of ten known by a closed set"] = right
    if away:
        quarter = statistics.quantiles(away, n=10)[-1]
        benchmark.extra_info["lit words away from forced alignment, median / p90, ms"] = (
            f"{statistics.median(away):.0f} / {quarter:.0f} ({len(away)})"
        )
    sys.stdout.write(f"\n{benchmark.name}: {benchmark.extra_info}\n")


def _away(phrase: str, sound: Spoken, language: str) -> list[float]:
    """How far, in ms, each word's light is from where the recogniser finds its beginning."""
    heard = aligned(phrase, sound.pcm16, sound.rate)
    said = spoken(f"{phrase}.", language)
    words = lit_words(said, sound.marks, len(sound.pcm16) // 2)
    if len(heard) != len(words):
        return []
    return [
        abs(word.frame / sound.rate - seconds) * 1000
        for word, seconds in zip(words, heard, strict=True)
    ]


@pytest.mark.benchmark(group="understood by a recogniser")
def test_every_language_sounds(benchmark: BenchmarkFixture) -> None:
    worker = Worker()
    figures: dict[str, str] = {}

    def listen() -> None:
        for language in LANGUAGES:
            texts = [text for code, text in TEXTS if code == language.code][-5:]
            said = [spoken(text, language.code).text for text in texts]
            sounds = [worker.speak(text, language.code) for text in said]
            samples = array.array("h", b"".join(sound.pcm16 for sound in sounds))
            loudness = (sum(sample * sample for sample in samples) / len(samples)) ** 0.5
            signs = sum(map(len, said)) / (len(samples) / sounds[0].rate)
            figures[language.code] = f"{loudness:.0f} loud, {signs:.0f} signs a second"

    benchmark.pedantic(listen, rounds=1)
    worker.close()
    sys.stdout.write(f"\n{benchmark.name}: {figures}\n")
