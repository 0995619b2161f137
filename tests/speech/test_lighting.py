"""The words that are lit against the voice's own timing, in a hundred texts of nine languages."""

import itertools
import re
from collections.abc import Iterator

import pytest

from kiosk.core.language import LANGUAGES
from kiosk.speech.sentences import sentences
from kiosk.speech.timing import lit_words, token_at
from kiosk.speech.wording import spoken
from tests.speech.asker import Worker
from tests.speech.texts import TEXTS

WORD = re.compile(r"[^\W_]+")


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_there_are_a_hundred_texts_in_every_language() -> None:
    assert len(TEXTS) >= 100
    assert len(set(TEXTS)) == len(TEXTS)
    assert {language for language, _ in TEXTS} >= {language.code for language in LANGUAGES}


@pytest.mark.parametrize(("language", "text"), TEXTS, ids=range(len(TEXTS)))
def test_every_word_is_lit_once_in_order_and_when_the_voice_says_it(
    worker: Worker, language: str, text: str
) -> None:
    lit_signs: list[int] = []
    for sentence in sentences(text):
        shown = text[sentence.start : sentence.end]
        said = spoken(shown, language)
        if not said.tokens:
            continue
        sound = worker.speak(said.text, language)
        frames = len(sound.pcm16) // 2
        words = lit_words(said, sound.marks, frames)
        # Each piece once, in order, at rising times that lie inside the sound.
        assert [(word.start, word.end) for word in words] == [
            (token.shown_start, token.shown_end) for token in said.tokens
        ]
        moments = [word.frame for word in words]
        assert all(earlier < later for earlier, later in itertools.pairwise(moments))
        assert moments[0] >= 0
        assert moments[-1] < frames
        # Where the voice has said when it begins with a piece, it is lit at that very sample.
        first: dict[int, int] = {}
        for mark in sound.marks:
            first.setdefault(token_at(said, mark.position), mark.frame)
        first.pop(-1, None)
        assert {index: moments[index] for index in first} == first
        lit_signs.extend(
            sentence.start + at for word in words for at in range(word.start, word.end)
        )
    # No letter or figure that is shown stays dark, and none is lit twice.
    assert lit_signs == sorted(set(lit_signs))
    written = [at for found in WORD.finditer(text) for at in range(*found.span())]
    assert set(written) <= set(lit_signs)
