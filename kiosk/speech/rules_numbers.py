"""Rules for figures that are a name and no amount: telephone numbers, references, accounts."""

import re

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word

_PHONE = re.compile(
    r"(?:\+44[\s\u00a0]?(?:\(0\)[\s\u00a0]?)?|\(?0)\d*(?:\)?[ \u00a0-]?\(?\d+)*", re.ASCII
)
_GROUP = re.compile(r"\d+", re.ASCII)
_LENGTHS = (10, 11)
# Two numbers that everybody knows and that are shorter than all others.
_SHORT_PHONES = ("08001111", "08454647")
_MAX_DIGITS = 11
_LONGEST_GROUP = 5
_ALWAYS_BY_FIGURE = re.compile(
    r"(?:999|112|18000|18001|18002|116[ \u00a0]?\d{3})(?!\d|[.,]\d)", re.ASCII
)
_HELP_NUMBER = re.compile(r"(?:111|101|105|119|159|195|988)(?!\d|[.,]\d)", re.ASCII)
_CALLED = re.compile(
    r"\b(?:call|calling|ring|dial|phone|text|on|contact|nhs|gig|numer|ffoniwch|"
    r"\d{3},? or|\d{3},? and)\W+$",
    re.IGNORECASE,
)
_TEXT_TO = re.compile(r"\btext\b", re.IGNORECASE)
_SHORT_CODE = re.compile(r"[678]\d{4}(?!\d)", re.ASCII)
# An NHS number, a sort code, a card, and whatever has more figures than an amount would have.
_LONG = re.compile(
    r"(?:\d{3}[ \u00a0]\d{3}[ \u00a0]\d{4}|\d{2}-\d{2}-\d{2}|\d{4}(?:[ \u00a0-]\d{4}){2,4}|\d{7,})"
    r"(?![\d-])",
    re.ASCII,
)
_EXTENSION = re.compile(r"\b(?:extension|extn?|est|estyniad|wewn)\W*$", re.IGNORECASE)
_INSIDE = re.compile(r"\d{2,6}(?!\d|[.,:]\d)", re.ASCII)
_TEXT_RELAY = re.compile(r"1800[1-2][ \u00a0]\d")


def phone(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """A British telephone number: figure by figure, a pause between its groups."""
    found = _PHONE.match(text, at)
    if found is None:
        return None
    abroad = text.startswith("+44", at)
    groups: list[str] = []
    end = at
    for group in _GROUP.finditer(text, at + 3 if abroad else at, found.end()):
        if abroad and not groups and group.group() == "0":
            continue
        if sum(map(len, groups)) + len(group.group()) > _MAX_DIGITS - abroad:
            break
        groups.append(group.group())
        end = group.end()
    figures = "".join(groups)
    wanted = (9, 10) if abroad else _LENGTHS
    if (len(figures) not in wanted and figures not in _SHORT_PHONES) or not ends_word(text, end):
        return None
    parts = groups if len(groups) > 1 else _usual_groups(figures, abroad=abroad)
    words = _grouped(parts, lexicon)
    if abroad:
        words = f"{lexicon.plus} {lexicon.one_by_one('44')}, {words}"
    return Said(end, words)


def _usual_groups(figures: str, *, abroad: bool) -> list[str]:
    shown = figures if not abroad else "0" + figures
    first = 3 if shown.startswith("02") else 4 if shown.startswith(("03", "08")) else 5
    middle = first + (3 if first > 3 or len(shown) < _MAX_DIGITS else 4)  # noqa: PLR2004
    parts = [shown[:first], shown[first:middle], shown[middle:]]
    if abroad:
        parts[0] = parts[0][1:]
    return parts


def _grouped(parts: list[str], lexicon: Lexicon) -> str:
    said: list[str] = []
    for part in parts:
        if len(part) <= _LONGEST_GROUP:
            said.append(lexicon.one_by_one(part))
            continue
        # No tail of one figure: 636 000, 946 0123.
        whole = len(part) - (4 if len(part) % 3 == 1 else 0)
        cuts = [part[i : i + 3] for i in range(0, whole, 3)] + [part[whole:]]
        said.extend(lexicon.one_by_one(cut) for cut in cuts if cut)
    return ", ".join(said)


def known_number(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """999, NHS 111, a text short code: figure by figure."""
    before = text[:at]
    found = _ALWAYS_BY_FIGURE.match(text, at)
    if found is None and (_CALLED.search(before) or lexicon.code != "en" or _is_alone(text, at)):
        found = _HELP_NUMBER.match(text, at)
    if found is None and _TEXT_TO.search(before):
        found = _SHORT_CODE.match(text, at)
    if found is None and _EXTENSION.search(before):
        found = _INSIDE.match(text, at)
    if found is None or not ends_word(text, found.end()):
        return None
    # The number that follows is another one.
    pause = "," if _TEXT_RELAY.match(text, at) else ""
    return Said(found.end(), _grouped(found.group().split(), lexicon) + pause)


def _is_alone(text: str, at: int) -> bool:
    """Whether a number of three figures is all that its line says."""
    return not text[:at].strip() and not text[at + 3 : at + 5].strip().isalnum()


def reference(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """A long row of figures is a name, not an amount: figure by figure."""
    found = _LONG.match(text, at)
    if found is None or not ends_word(text, found.end()):
        return None
    return Said(found.end(), _grouped(_GROUP.findall(found.group()), lexicon))
