"""What is said for what is shown: a pure function, by language.

The shown text never changes. Each token ties a piece of it to the words said for it, so that the
piece that is
sounding can be lit: "24/12/2026" is one thing on the screen and six words in the ear.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.lexicon_tables import lexicon_for
from kiosk.speech.rules import RULES
from kiosk.speech.rules_dates import is_range

_JOINERS = "'’-\u200c\u200d"
_BULLETS = "•·"
_SILENT_CATEGORIES = ("So", "Sk", "Cf", "Cn", "Co", "Cs")
_DASHES = "-–—"
_WORD = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"[^\W\d_]+$")
# Arabic, Persian and Urdu, Bengali, Gurmukhi and Devanagari figures: the rules know 0 to 9 only.
_ONE_KIND_OF_FIGURES = {
    zero + value: str(value)
    for zero in (0x0660, 0x06F0, 0x09E6, 0x0A66, 0x0966)
    for value in range(10)
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One piece that is lit as a whole; spans in code points, `end` excluded."""

    shown_start: int
    shown_end: int
    spoken_start: int
    spoken_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenText:
    """What is said for a shown text.

    Attributes:
        text: what the voice is given.
        tokens: in order, none overlapping another, neither as shown nor as spoken.
    """

    text: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    start: int
    end: int
    said: str
    is_token: bool


def spoken(text: str, language: str) -> SpokenText:
    """What is said for a shown text in a language given by its BCP 47 tag."""
    said: list[str] = []
    tokens: list[Token] = []
    length = 0
    for piece in _pieces(text.translate(_ONE_KIND_OF_FIGURES), lexicon_for(language)):
        if piece.is_token:
            tokens.append(
                Token(
                    shown_start=piece.start,
                    shown_end=piece.end,
                    spoken_start=length,
                    spoken_end=length + len(piece.said),
                )
            )
        words = piece.said
        if not piece.is_token and said and said[-1].endswith(" "):
            words = words.lstrip(" ")
        if words:
            said.append(words)
        length += len(words)
    return SpokenText(text="".join(said), tokens=tuple(tokens))


def _pieces(text: str, lexicon: Lexicon) -> Iterator[_Piece]:
    at = 0
    while at < len(text):
        at_word_start = at == 0 or not _in_word(text[at - 1])
        found = _by_rule(text, at, lexicon) if at_word_start else None
        if found is not None:
            yield found
            at = found.end
        elif _in_word(text[at]):
            end = _word_end(text, at)
            yield _Piece(start=at, end=end, said=text[at:end], is_token=True)
            at = end
        else:
            yield _Piece(start=at, end=at + 1, said=_mark(text, at, lexicon), is_token=False)
            at += 1


def _by_rule(text: str, at: int, lexicon: Lexicon) -> _Piece | None:
    for rule in RULES:
        said = rule(text, at, lexicon)
        if said is not None and said.end > at and said.words.strip():
            return _Piece(start=at, end=said.end, said=said.words, is_token=True)
    return None


def _in_word(character: str) -> bool:
    # Vowel signs of Arabic and Indian scripts are marks, not letters, and belong to their word.
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _word_end(text: str, at: int) -> int:
    end = at + 1
    while end < len(text):
        joins = text[end] in _JOINERS and end + 1 < len(text) and text[end + 1].isalpha()
        # "10-day" stays one word; "10-12" is a range and "Mon-Fri" two days.
        if not _in_word(text[end]) and not (joins and not text[end - 1].isspace()):
            break
        end += 1
    return end


def _mark(text: str, at: int, lexicon: Lexicon) -> str:
    """What is said, or how long is paused, for a character that is no part of a word."""
    mark = text[at]
    if mark in _DASHES:
        return _dash(text, at, lexicon)
    if mark == "/":
        return _stroke(text, at, lexicon)
    if mark in _BULLETS and not text[text.rfind("\n", 0, at) + 1 : at].strip():
        return " "
    if mark in lexicon.marks:
        return lexicon.marks[mark]
    if mark == "\n":
        return ".\n" if text[:at].rstrip()[-1:].isalnum() else "\n"
    return " " if unicodedata.category(mark) in _SILENT_CATEGORIES else mark


def _stroke(text: str, at: int, lexicon: Lexicon) -> str:
    follows = _WORD.match(text, at + 1)
    word = follows.group().lower() if follows is not None else ""
    if word in lexicon.per:
        return f" {lexicon.per[word]} "
    before = _WORD_BEFORE.search(text[:at])
    if before is None or not word:
        return "/"
    days = lexicon.days.keys()
    return ", " if word in days and before.group().lower() in days else f" {lexicon.or_} "


def _dash(text: str, at: int, lexicon: Lexicon) -> str:
    before, after = text[:at].rstrip(), text[at + 1 :].lstrip()
    if is_range(before, after, lexicon):
        return f" {lexicon.to} "
    if not before or before[-1] == "\n":
        return " "
    return ", "
