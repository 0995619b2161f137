"""Recognises speech: which of a few phrases was said, or which words, by pocketsphinx and its American model.

American only: with a closed set of phrases the en-us voice is recognised 10 times of 10, the en
voice about half the time. It proves which words were said, not how well. No registry has a package
with a model of another of our languages in it.
"""

import array
import itertools
import random
import re
from collections.abc import Sequence

from pocketsphinx import Decoder

_MODEL_RATE = 16_000
_NOISE = 100
_FRAMES_A_SECOND = 100


def recognise(pcm16: bytes, rate: int, phrases: Sequence[str]) -> str:
    """Which of the phrases was said; empty for none."""
    spoken = [" ".join(re.findall(r"[a-z']+", phrase.lower())) for phrase in phrases]
    decoder = Decoder(samprate=_MODEL_RATE, cmn="batch", lm=None, loglevel="FATAL")
    grammar = f"#JSGF V1.0; grammar phrases; public <phrase> = {' | '.join(spoken)};"
    decoder.add_jsgf_string("phrases", grammar)
    decoder.activate_search("phrases")
    decoder.start_utt()
    decoder.process_raw(_for_model(pcm16, rate), full_utt=True)
    decoder.end_utt()
    heard = decoder.hyp()
    # Of a phrase that breaks off it gives the beginning: that is none of them.
    known = heard is not None and heard.hypstr in spoken
    return phrases[spoken.index(heard.hypstr)] if known else ""


def dictated(pcm16: bytes, rate: int) -> str:
    """Whatever words were said, as far as they were understood."""
    decoder = Decoder(samprate=_MODEL_RATE, cmn="batch", loglevel="FATAL")
    decoder.start_utt()
    decoder.process_raw(_for_model(pcm16, rate), full_utt=True)
    decoder.end_utt()
    heard = decoder.hyp()
    return "" if heard is None else str(heard.hypstr)


def aligned(text: str, pcm16: bytes, rate: int) -> list[float]:
    """Where each word of a text that is known to be said begins, in seconds; none where it is not found."""
    decoder = Decoder(samprate=_MODEL_RATE, cmn="batch", lm=None, loglevel="FATAL")
    try:
        decoder.set_align_text(" ".join(re.findall(r"[a-z']+", text.lower())))
        decoder.start_utt()
        decoder.process_raw(_for_model(pcm16, rate), full_utt=True)
        decoder.end_utt()
    except RuntimeError:
        # A word that its dictionary does not have.
        return []
    return [
        part.start_frame / _FRAMES_A_SECOND
        for part in decoder.seg() or ()
        if part.word.partition("(")[0].isalpha() or "'" in part.word
    ]


def words_wrong(said: str, heard: str) -> tuple[int, int]:
    """How many words were left out, put in or taken for others, and how many were said."""
    wanted, got = (re.findall(r"[a-z']+", text.lower()) for text in (said, heard))
    row = list(range(len(got) + 1))
    for index, word in enumerate(wanted, start=1):
        before, row[0] = row[0], index
        for place, other in enumerate(got, start=1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (word != other)),
            )
    return row[-1], len(wanted)


def _for_model(pcm16: bytes, rate: int) -> bytes:
    """The model's sampling rate, and a little noise: total silence between words misleads it."""
    samples = array.array("h", pcm16)
    noise = random.Random(1)  # noqa: S311 - noise, not a secret
    out = array.array("h")
    for index in itertools.count():
        whole, part = divmod(index * rate, _MODEL_RATE)
        if whole + 1 >= len(samples):
            return out.tobytes()
        share = part / _MODEL_RATE
        value = samples[whole] * (1 - share) + samples[whole + 1] * share + noise.gauss(0, _NOISE)
        out.append(max(-32_768, min(32_767, round(value))))
    raise AssertionError
