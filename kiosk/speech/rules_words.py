"""Rules for short forms of words, and for St and Dr, which mean two things each."""

import re

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word

_SHORT_FORM = re.compile(r"[^\W\d_]+(?:[./&][^\W\d_]+|-19)*")
_NUMBER = re.compile(r"[Nn]o(s?)\.[ \u00a0]?(?=\d)")
_NEXT_WORD = re.compile(r"\.?[ \u00a0]([^\W\d_]+(?:['’]s)?)")
_PREVIOUS_WORD = re.compile(r"([^\W_]+)[ \u00a0]$")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAINTS = _words(
    "mary marys john johns david davids helen helens thomas paul pauls peter peters james andrew "
    "andrews "
    "george georges michael michaels nicholas luke lukes mark marks matthew catherine margaret "
    "anne annes "
    "albans ives austell asaph mellons athan barnabas joseph josephs patrick stephen martin mary's"
)
_NOT_A_STREET = _words("the at in near of by from to and visit for opposite behind")


def short_form(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """e.g., etc., Cllr, Rd, A&E."""
    number = _NUMBER.match(text, at) if lexicon.code == "en" else None
    if number is not None:
        return Said(number.end(), "numbers " if number.group(1) else "number ")
    found = _SHORT_FORM.match(text, at)
    words = lexicon.said.get(found.group().lower()) if found is not None else None
    if found is None or words is None or not ends_word(text, found.end()):
        return None
    dotted = text[found.end() : found.end() + 1] == "." and found.end() + 1 < len(text)
    return Said(found.end() + dotted, words)


def saint_or_street(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """St before a name is a saint, behind a name a street."""
    if lexicon.code != "en" or not text.startswith("St", at) or not ends_word(text, at + 2):
        return None
    follows = _NEXT_WORD.match(text, at + 2)
    name = follows.group(1) if follows is not None else ""
    return _titled(text, at, name, saint="Saint", street="Street")


def doctor_or_drive(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """Dr before a name is a doctor, behind a name and before none a drive."""
    if lexicon.code != "en" or not text.startswith("Dr", at) or not ends_word(text, at + 2):
        return None
    follows = _NEXT_WORD.match(text, at + 2)
    name = follows.group(1) if follows is not None else ""
    return _titled(text, at, name, saint="Doctor", street="Drive")


def _titled(text: str, at: int, name: str, *, saint: str, street: str) -> Said:
    previous = _PREVIOUS_WORD.search(text[:at])
    before = previous.group(1) if previous is not None else ""
    of_a_place = before[:1].isupper() and before.lower() not in _NOT_A_STREET
    holy = name.lower().removesuffix("'s").removesuffix("’s") in _SAINTS or name.endswith(
        ("'s", "’s")
    )
    is_saint = name[:1].isupper() and (holy or not of_a_place)
    dotted = text[at + 2 : at + 3] == "." and at + 3 < len(text)
    return Said(at + 2 + dotted, saint if is_saint else street)
