"""Which voice speaks which language.

The languages in which espeak-ng 1.52 was seen to give sound and word times. Somali, Pashto and
Yoruba have no
voice: they are shown and never read by a voice of another language.
"""

from typing import NewType

VoiceId = NewType("VoiceId", str)

_OWN_NAMES = (
    "cy pl ur bn pa ar ro uk cmn yue gu hi pt es fr it lt fa ku ti am sw tr ta sq hu bg ru gd "
    "ga vi ne"
)
_VOICES: dict[str, VoiceId] = {
    "en": VoiceId("en"),
    # espeak-ng calls the English of Great Britain plain "en" and knows no "en-gb".
    "en-us": VoiceId("en-us"),
    "en-gb-scotland": VoiceId("en-gb-scotland"),
    "zh": VoiceId("cmn"),
    **{code: VoiceId(code) for code in _OWN_NAMES.split()},
}


def voice_for(language: str) -> VoiceId | None:
    """The voice of a language given by its BCP 47 tag, or None where nobody speaks it."""
    tag = language.strip().lower().replace("_", "-")
    return _VOICES.get(tag) or _VOICES.get(tag.partition("-")[0])
