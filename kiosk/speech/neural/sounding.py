"""Makes a whole sentence out of its pieces, as loud as the plain voice and with its pauses."""

from collections.abc import Callable

import numpy as np

from kiosk.speech.neural.pieces import pieces
from kiosk.speech.neural.voice import Sounding, Voice
from kiosk.speech.protocol import Speak, Spoken, WordMark

# Root mean square and peak of 16-bit samples: what espeak-ng's English has, so that a sentence which
# the plain voice must read is neither louder nor softer than its neighbours.
_LOUDNESS = 3_000.0
_PEAK = 30_000.0
_PIECE_PAUSE_SECONDS = 0.12
_SENTENCE_PAUSE_SECONDS = 0.3
_BREATH_SECONDS = 0.04
_SILENCE = 0.01


def whole(voice: Voice, request: Speak, is_cancelled: Callable[[], bool]) -> Spoken | None:
    """The sound of a request, or None where it is no longer wanted.

    Raises:
        DeviceError: it cannot be spoken.
    """
    parts: list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]] = []
    marks: list[WordMark] = []
    frames = rate = 0
    for start, text in pieces(request.text):
        if is_cancelled():
            return None
        if not any(sign.isalnum() for sign in text):
            continue
        sounding = voice.speak(text, _code(request.language), request.words_per_minute)
        rate = sounding.rate
        known = sounding.marks or (WordMark(position=0, frame=_first_sound(sounding)),)
        marks.extend(
            WordMark(position=start + mark.position, frame=frames + mark.frame) for mark in known
        )
        samples = _without_end(sounding)
        pause = np.zeros(round(rate * _PIECE_PAUSE_SECONDS), np.float32)
        parts += [samples, pause]
        frames += len(samples) + len(pause)
    if not parts:
        return None
    parts[-1] = np.zeros(round(rate * _SENTENCE_PAUSE_SECONDS), np.float32)
    pcm16 = _as_loud_as_the_plain_voice(np.concatenate(parts))
    return Spoken(number=request.number, rate=rate, marks=tuple(marks), pcm16=pcm16)


def _code(language: str) -> str:
    return language.lower().replace("_", "-").partition("-")[0]


def _first_sound(sounding: Sounding) -> int:
    loud = np.flatnonzero(np.abs(sounding.samples) > _SILENCE)
    return int(loud[0]) if len(loud) else 0


def _without_end(sounding: Sounding) -> "np.ndarray[tuple[int, ...], np.dtype[np.float32]]":
    """Up to the last sound and a breath; how long the pause behind it is, is for us to say."""
    loud = np.flatnonzero(np.abs(sounding.samples) > _SILENCE)
    end = int(loud[-1]) if len(loud) else 0
    return sounding.samples[: end + round(sounding.rate * _BREATH_SECONDS)]


def _as_loud_as_the_plain_voice(
    samples: "np.ndarray[tuple[int, ...], np.dtype[np.float32]]",
) -> bytes:
    heard = samples[np.abs(samples) > _SILENCE]
    if not len(heard):
        return bytes(2 * len(samples))
    # Pauses count for nothing in how loud somebody speaks.
    share = len(heard) / len(samples)
    loudness = float(np.sqrt(np.mean(heard.astype(np.float64) ** 2) * share))
    gain = min(_LOUDNESS / loudness, _PEAK / float(np.abs(samples).max()))
    return bytes(np.round(samples * gain).astype("<i2").tobytes())
