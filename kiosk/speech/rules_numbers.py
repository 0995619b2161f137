"""Rules for telephone numbers, references, sums and quantities."""

import re

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word, number_of

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
_LONG = re.compile(r"\d{3}[ \u00a0]\d{3}[ \u00a0]\d{4}(?!\d)|\d{7,}", re.ASCII)
_MONEY = re.compile(
    r"£[ \u00a0]?(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?(?!\d)"
    r"[ \u00a0]?(million|billion|m|bn|k)?",
    re.ASCII,
)
_SCALES = {
    "m": "million",
    "million": "million",
    "bn": "billion",
    "billion": "billion",
    "k": "thousand",
}
_PENCE = re.compile(r"(\d{1,3})p", re.ASCII)
_QUANTITY = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d+)?", re.ASCII)
_UNIT = re.compile(r"[ \u00a0]?([a-z]{2,4})", re.IGNORECASE | re.ASCII)
_FRACTIONS = {
    "1/2": "a half",
    "1/4": "a quarter",
    "3/4": "three quarters",
    "1/3": "a third",
    "2/3": "two thirds",
}
_FRACTION_SIGNS = {"½": "a half", "¼": "a quarter", "¾": "three quarters"}


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
    if found is None and (_CALLED.search(before) or not before.strip() or lexicon.code != "en"):
        found = _HELP_NUMBER.match(text, at)
    if found is None and _TEXT_TO.search(before):
        found = _SHORT_CODE.match(text, at)
    if found is None or not ends_word(text, found.end()):
        return None
    return Said(found.end(), _grouped(found.group().split(), lexicon))


def reference(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """A long row of figures is a name, not an amount: figure by figure."""
    found = _LONG.match(text, at)
    if found is None or not ends_word(text, found.end()):
        return None
    return Said(found.end(), _grouped(found.group().split(), lexicon))


def money(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """£12.50, £1,250, £1.5 million, 50p."""
    small = _PENCE.match(text, at)
    if small is not None and ends_word(text, small.end()):
        return Said(small.end(), lexicon.money(0, int(small.group(1))))
    found = _MONEY.match(text, at)
    if found is None:
        return None
    scale = found.group(3)
    if scale is not None and ends_word(text, found.end()) and lexicon.code == "en":
        part = f".{found.group(2)}" if found.group(2) else ""
        return Said(found.end(), f"{number_of(found.group(1))}{part} {_SCALES[scale]} pounds")
    end = found.end(2) if found.group(2) else found.end(1)
    if not ends_word(text, end):
        return None
    pence = int((found.group(2) or "0").ljust(2, "0"))
    return Said(end, lexicon.money(number_of(found.group(1)), pence))


def fraction(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """24/7, 1/2 and their signs, alone or behind a number."""
    if lexicon.code != "en":
        return None
    if text.startswith("24/7", at) and ends_word(text, at + 4):
        return Said(at + 4, "twenty-four seven")
    words = _FRACTIONS.get(text[at : at + 3])
    if words is not None and ends_word(text, at + 3) and text[at + 3 : at + 4] != "/":
        return Said(at + 3, words)
    whole = re.compile(r"\d*", re.ASCII).match(text, at)
    end = whole.end() if whole else at
    sign = _FRACTION_SIGNS.get(text[end : end + 1])
    if sign is None:
        return None
    return Said(end + 1, f"{text[at:end]} and {sign}" if end > at else sign)


def quantity(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """1,250; 50%; 65+; 5km."""
    found = _QUANTITY.match(text, at)
    if found is None or text[found.end() : found.end() + 1] in tuple("0123456789"):
        return None
    end = found.end()
    plain = found.group(1).replace(",", "") + (found.group(2) or "")
    if text[end : end + 1] == "%":
        return Said(end + 1, f"{plain} {lexicon.per_cent}")
    if text[end : end + 1] == "+" and not text[end + 1 : end + 2].isdigit():
        return Said(end + 1, f"{plain} {lexicon.plus}")
    unit = _UNIT.match(text, end)
    if unit is not None and unit.group(1).lower() in lexicon.units and ends_word(text, unit.end()):
        one, many = lexicon.units[unit.group(1).lower()]
        return Said(unit.end(), f"{plain} {one if plain == '1' else many}")
    return Said(end, plain) if "," in found.group(1) and ends_word(text, end) else None
