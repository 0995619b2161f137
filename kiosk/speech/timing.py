"""When each shown word sounds: the voice's own word times, tied to our tokens."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.speech.protocol import WordMark
from kiosk.speech.wording import SpokenText

_CODE_POINTS_A_WORD = 6
_SENTENCE_PAUSE_SECONDS = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class LitWord:
    """A shown piece and the sample of the sound at which it begins.

    Attributes:
        start: first code point in the shown text.
        end: one past its last code point.
        frame: sample of the sound, from 0.
    """

    start: int
    end: int
    frame: int


def token_at(spoken: SpokenText, position: int) -> int:
    """Which token holds this code point of the spoken text, or comes next; -1 behind the last."""
    for index, token in enumerate(spoken.tokens):
        if position < token.spoken_end:
            return index
    return -1


def lit_words(spoken: SpokenText, marks: Sequence[WordMark], frames: int) -> tuple[LitWord, ...]:
    """One entry a token, in order, with rising times.

    The voice sends several times for one token (figures), and none for some ("of the" is one word
    to espeak-ng): the first time of a token counts, and a token without one is given its share of
    the gap it stands in.
    """
    known: dict[int, int] = {}
    last = -1
    for mark in marks:
        index = token_at(spoken, mark.position)
        if index > last and mark.frame >= known.get(last, 0):
            known[index] = mark.frame
            last = index
    known.setdefault(0, 0)
    # Words that are behind the last known one share what is left of the sound.
    known[len(spoken.tokens)] = max(frames, *known.values())
    lit: list[LitWord] = []
    for index, token in enumerate(spoken.tokens):
        frame = known.get(index)
        if frame is None:
            before = max(i for i in known if i < index)
            after = min(i for i in known if i > index)
            share = _share(spoken, before, index, after)
            frame = known[before] + round(share * (known[after] - known[before]))
        lit.append(LitWord(start=token.shown_start, end=token.shown_end, frame=frame))
    return tuple(lit)


def _share(spoken: SpokenText, before: int, index: int, after: int) -> float:
    start = spoken.tokens[before].spoken_start
    end = spoken.tokens[after].spoken_start if after < len(spoken.tokens) else len(spoken.text)
    return (spoken.tokens[index].spoken_start - start) / max(1, end - start)


def estimated_frames(spoken: SpokenText, words_per_minute: int, rate: int) -> int:
    """How long a text would sound, where nothing can be heard of it."""
    words = len(spoken.text) / _CODE_POINTS_A_WORD
    return round((words * 60 / words_per_minute + _SENTENCE_PAUSE_SECONDS) * rate)
