"""How old a child must be to read a text with ease, as far as counting can tell.

The Flesch-Kincaid grade (Kincaid and others 1975, Derivation of new readability formulas for Navy
enlisted personnel: 0.39 words a sentence + 11.8 syllables a word - 15.59) is a school year of the
United States, whose first is for children of six: the age is the grade and five.
"""

import re

_WORD = re.compile(r"[A-Za-z]+(?:['\u2019-][A-Za-z]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?<=[^l])e$|(?<=[^td])ed$|(?<=[^sxzhcg])es$")
_YEARS_BEFORE_GRADE = 5
#: Under so many words one long word tips the scales.
ENOUGH_WORDS = 80


def reading_age(text: str) -> float | None:
    """The age in years; None for a text too short to tell."""
    words = _WORD.findall(text)
    if len(words) < ENOUGH_WORDS:
        return None
    sentences = sum(bool(_WORD.search(part)) for part in _SENTENCE_END.split(text))
    syllables = sum(syllables_of(word) for word in words)
    grade = 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
    return grade + _YEARS_BEFORE_GRADE


def syllables_of(word: str) -> int:
    """The syllables of an English word, by its groups of vowels."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    return max(1, len(_VOWELS.findall(_SILENT_END.sub("", letters))))
