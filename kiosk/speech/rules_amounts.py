"""Rules for sums of money, fractions and quantities."""

import re

from kiosk.speech import english_numbers
from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word, number_of

_MONEY = re.compile(r"£[ \u00a0]?(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?(?!\d)", re.ASCII)
_SCALE = re.compile(r"[ \u00a0]?([a-z]+)", re.IGNORECASE | re.ASCII)
_RATE = re.compile(r"[ \u00a0]?([a-z]\.?/?[a-z]{1,2}\.?)", re.IGNORECASE | re.ASCII)
_EURO = re.compile(r"€[ \u00a0]?(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{2}))?(?!\d)", re.ASCII)
_PENCE = re.compile(r"(\d{1,3})p", re.ASCII)
_WELSH_PENCE = re.compile(r"(\d{1,3})c", re.ASCII)
_QUANTITY = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d+)?", re.ASCII)
_UNIT = re.compile(r"[ \u00a0]?([a-z]{2,4})", re.IGNORECASE | re.ASCII)
_RATIO = re.compile(r"(\d{1,4})([/:])(\d{1,4})(?![\d/:])", re.ASCII)
_OF = re.compile(
    r"\b(?:page|step|part|question|tudalen|cam|rhan|cwestiwn|strona|krok)\s+$", re.IGNORECASE
)
_WHOLE = re.compile(r"\d{0,4}[ \u00a0]?", re.ASCII)
_MANY = re.compile(r"(\d{1,4})['’]?s", re.ASCII)
_TIMES = re.compile(r"(\d{1,3})[ \u00a0]?[x×](?=[ \u00a0]?\d)", re.ASCII)


def money(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """£12.50, £1,250, £1.5 million, £20 pw, 50p."""
    small = _PENCE.match(text, at) or (
        _WELSH_PENCE.match(text, at) if lexicon.code == "cy" else None
    )
    if small is not None and ends_word(text, small.end()) and lexicon.code:
        return Said(small.end(), lexicon.money(0, int(small.group(1))))
    found = _MONEY.match(text, at)
    if found is None:
        return _euros(text, at, lexicon)
    scale = _SCALE.match(text, found.end())
    large = lexicon.large.get(scale.group(1).lower()) if scale is not None else None
    if scale is not None and large is not None and ends_word(text, scale.end()):
        part = f".{found.group(2)}" if found.group(2) else ""
        return Said(scale.end(), f"{number_of(found.group(1))}{part} {large}")
    pence = int((found.group(2) or "0").ljust(2, "0"))
    words = lexicon.money(number_of(found.group(1)), pence)
    rate = _RATE.match(text, found.end())
    if rate is not None:
        said, end = lexicon.rates.get(rate.group(1).lower()), rate.end()
        if said is None and rate.group(1).endswith("."):
            said, end = lexicon.rates.get(rate.group(1)[:-1].lower()), end - 1
        if said is not None and ends_word(text, end):
            return Said(end, f"{words} {said}")
    return Said(found.end(), words) if ends_word(text, found.end()) else None


def _euros(text: str, at: int, lexicon: Lexicon) -> Said | None:
    found = _EURO.match(text, at) if lexicon.code == "en" else None
    if found is None or not ends_word(text, found.end()):
        return None
    words = f"{number_of(found.group(1))} euros"
    return Said(found.end(), f"{words} {int(found.group(2))}" if found.group(2) else words)


def fraction(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """1/2, 2½, 24/7, 1:1, and the page 1/2."""
    ratio = _RATIO.match(text, at)
    if ratio is not None and ends_word(text, ratio.end()) and lexicon.code:
        if ratio.group(2) == "/" and _OF.search(text[:at]):
            return Said(ratio.end(), f"{ratio.group(1)} {lexicon.of} {ratio.group(3)}")
        words = lexicon.fractions.get(ratio.group())
        if words is not None:
            return Said(ratio.end(), words)
    whole = _WHOLE.match(text, at)
    end = whole.end() if whole is not None else at
    sign = lexicon.fractions.get(text[end : end + 1])
    if sign is None:
        return None
    number = text[at:end].strip()
    return Said(end + 1, f"{number}{lexicon.and_a}{sign}" if number else sign)


def quantity(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """1,250; 50%; 65+; 5km; 2 x 5mg."""
    times = _TIMES.match(text, at)
    if times is not None and lexicon.code == "en":
        return Said(times.end(), f"{times.group(1)} times")
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


def many(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """The over 65s, the 60s, the 1990s."""
    found = _MANY.match(text, at) if lexicon.code == "en" else None
    if found is None or not ends_word(text, found.end()):
        return None
    number = int(found.group(1))
    if number < 100:  # noqa: PLR2004 - two figures
        return Said(found.end(), english_numbers.plural(english_numbers.below_hundred(number)))
    if 1_000 <= number <= 2_100:  # noqa: PLR2004 - years
        return Said(found.end(), english_numbers.plural(english_numbers.year(number)))
    return None
