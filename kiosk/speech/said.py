"""What one wording rule finds."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.speech.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Said:
    """Instead of the shown text up to `end`, these words are said."""

    end: int
    words: str


Rule: TypeAlias = Callable[[str, int, Lexicon], Said | None]
"""Looks at a text where a word begins and says what it finds there, if anything."""


def ends_word(text: str, end: int) -> bool:
    """Whether a word that reaches to `end` is over there."""
    return end >= len(text) or not text[end].isalnum()


def number_of(figures: str) -> int:
    """The number that figures with commas between the thousands stand for."""
    return int(re.sub(r"\D", "", figures))
