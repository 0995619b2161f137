"""Rules for short forms of words, and for St and Dr, which mean two things each."""

import re

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word

_SHORT_FORM = re.compile(r"[^\W\d_]+(?:[./&][^\W\d_]+|-19)*")
_OPTIONAL_PLURAL = re.compile(r"([^\W\d_]{2,})\((s|es|ren)\)")
_NAME = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(
    r"\b(?:part|section|chapter|type|stage|war|level|phase|schedule|elizabeth|george)\s+$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[Nn]o(s?)\.[ \u00a0]?(?=\d)")
_NEXT_WORD = re.compile(r"\.?[ \u00a0]([^\W\d_]+(?:['’]s)?)")
_PREVIOUS_WORD = re.compile(r"([^\W_]+)[ \u00a0]$")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Without their last s, which "St Johns" and "St John's" have and "St John" has not.
_SAINTS = _words(
    "mary john david helen thoma paul peter jame andrew george michael nichola luke mark matthew "
    "catherine katharine margaret ann anne alban ive asaph mellon athan barnaba joseph patrick "
    "stephen martin edmund gile neot clear dogmael florence bride fagan ishmael arvan agne austell "
    "mawe columb leonard helier kilda bee botolph swithun cuthbert aidan bernard franci clare "
    "vincent teresa theresa christopher saviour columba mungo ninian dunstan oswald wilfrid chad "
    "philip simon matthia jude bartholomew augustine benedict dominic anthony bridget illtyd teilo "
    "cadoc woolo cenydd hilary donat lawrence laurence faith hild hilda oswin mildred "
    "mair dewi dafydd ioan pedr catrin"
)
_ROADS = {
    "Sq": "Square", "Ln": "Lane", "Ct": "Court", "Cl": "Close", "Pl": "Place", "Pk": "Park",
    "Terr": "Terrace", "Gr": "Grove",
}  # fmt: skip
_ROMAN = {
    "I": "one", "II": "two", "III": "three", "IV": "four", "V": "five", "VI": "six",
    "VII": "seven", "VIII": "eight",
}  # fmt: skip
_NOT_A_STREET = _words("the at in near of by from to and visit for opposite behind")


def short_form(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """e.g., etc., Cllr, Rd, A&E."""
    number = _NUMBER.match(text, at) if lexicon.code == "en" else None
    if number is not None:
        return Said(number.end(), "numbers " if number.group(1) else "number ")
    found = _SHORT_FORM.match(text, at)
    if found is not None and found.group() in lexicon.spelled:
        return None
    words = lexicon.said.get(found.group().lower()) if found is not None else None
    if found is None or words is None or not ends_word(text, found.end()):
        return None
    dotted = text[found.end() : found.end() + 1] == "." and found.end() + 1 < len(text)
    return Said(found.end() + dotted, words)


def optional_plural(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """letter(s), child(ren): more than one is meant as well."""
    found = _OPTIONAL_PLURAL.match(text, at) if lexicon.code == "en" else None
    if found is None or not ends_word(text, found.end()):
        return None
    return Said(found.end(), found.group(1) + found.group(2))


def road(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """Sq, Ln, Ct and the like, only behind a name: "Castle Sq"."""
    found = _NAME.match(text, at) if lexicon.code == "en" else None
    words = _ROADS.get(found.group()) if found is not None else None
    previous = _PREVIOUS_WORD.search(text[:at])
    if found is None or words is None or previous is None or not previous.group(1)[0].isupper():
        return None
    dotted = text[found.end() : found.end() + 1] == "." and found.end() + 1 < len(text)
    return Said(found.end() + dotted, words)


def roman(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """Part II, World War II, Type IV."""
    found = _NAME.match(text, at) if lexicon.code == "en" else None
    words = _ROMAN.get(found.group()) if found is not None else None
    if found is None or words is None or not _NUMBERED.search(text[:at]):
        return None
    return Said(found.end(), words)


def saint_or_street(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """St before a name is a saint, behind a name a street."""
    if not lexicon.saint or not text.startswith("St", at) or not ends_word(text, at + 2):
        return None
    follows = _NEXT_WORD.match(text, at + 2)
    name = follows.group(1) if follows is not None else ""
    return _titled(text, at, name, saint=lexicon.saint, street=lexicon.street)


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
    possessed = name.endswith(("'s", "’s"))
    holy = possessed or name.lower().removesuffix("s") in _SAINTS
    is_saint = name[:1].isupper() and (holy or not of_a_place)
    dotted = text[at + 2 : at + 3] == "." and at + 3 < len(text)
    return Said(at + 2 + dotted, saint if is_saint else street)
