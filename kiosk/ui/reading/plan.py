"""Which sentences are read, in which order, by which voice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.speech.sentences import sentences
from kiosk.speech.voices import VoiceId, voice_for
from kiosk.speech.wording import spoken
from kiosk.ui.reading.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a passage.

    Attributes:
        key: the passage's.
        passage: number of the passage in the reading.
        offset: code point of the passage's text at which the sentence begins.
        text: as shown.
        language: BCP 47 tag.
        voice: who reads it.
        joined: whether its passage is read on without a pause from the one before.
    """

    key: str
    passage: int
    offset: int
    text: str
    language: str
    voice: VoiceId
    joined: bool = False

    @property
    def end(self) -> int:
        """One past the last code point of the passage's text that it holds."""
        return self.offset + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Where a reading begins, if not at the first word.

    Attributes:
        passage: number of the passage in the reading.
        offset: code point of its text; the word that holds it is the first that is read.
    """

    passage: int
    offset: int = 0


def plan(passages: Sequence[Passage]) -> tuple[Sentence, ...]:
    """Every sentence that a voice can read; passages in other languages are left out."""
    planned: list[Sentence] = []
    for number, passage in enumerate(passages):
        voice = voice_for(passage.language)
        if voice is None:
            continue
        planned.extend(
            Sentence(
                key=passage.key,
                passage=number,
                offset=span.start,
                text=passage.text[span.start : span.end],
                language=passage.language,
                voice=voice,
                joined=passage.joined,
            )
            for span in sentences(passage.text)
        )
    return tuple(planned)


def sentence_at(planned: Sequence[Sentence], beginning: Beginning) -> int:
    """Number of the sentence that holds a place, or comes next after it; one too many behind the last."""
    place = (beginning.passage, beginning.offset)
    after = (at for at, each in enumerate(planned) if (each.passage, each.end - 1) >= place)
    return next(after, len(planned))


def begun_at(planned: tuple[Sentence, ...], beginning: Beginning) -> tuple[Sentence, ...]:
    """What is left to read from a place on, its own sentence from the word at that place."""
    at = sentence_at(planned, beginning)
    if at == len(planned):
        return ()
    first = planned[at]
    within = beginning.offset - first.offset if first.passage == beginning.passage else 0
    cut = _word_at(first, within) if within > 0 else 0
    return (replace(first, offset=first.offset + cut, text=first.text[cut:]), *planned[at + 1 :])


def _word_at(sentence: Sentence, within: int) -> int:
    """Where the word begins that holds a code point of the sentence, or stands before it."""
    tokens = spoken(sentence.text, sentence.language).tokens
    starts = [token.shown_start for token in tokens if token.shown_start <= within]
    return max(starts, default=0)


def languages_without_voice(passages: Sequence[Passage]) -> tuple[str, ...]:
    """The languages of these passages that nobody can read, each once."""
    languages = dict.fromkeys(passage.language for passage in passages)
    return tuple(language for language in languages if voice_for(language) is None)
