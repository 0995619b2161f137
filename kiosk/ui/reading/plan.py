"""Which sentences are read, in which order, by which voice."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.speech.sentences import sentences
from kiosk.speech.voices import VoiceId, voice_for
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
    """

    key: str
    passage: int
    offset: int
    text: str
    language: str
    voice: VoiceId


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
            )
            for span in sentences(passage.text)
        )
    return tuple(planned)


def languages_without_voice(passages: Sequence[Passage]) -> tuple[str, ...]:
    """The languages of these passages that nobody can read, each once."""
    languages = dict.fromkeys(passage.language for passage in passages)
    return tuple(language for language in languages if voice_for(language) is None)
