"""Rules for dates, days and months, and for the dash between two of them."""

import re

from kiosk.speech import english_numbers
from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word

_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)", re.ASCII)
_YEAR_MONTH_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)", re.ASCII)
_DAY_OF_RANGE = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?(?=[ ]?(?:-|–|—|&|to|and)[ ]?\d{1,2}(?:st|nd|rd|th)?[ ]([A-Z][a-z]{2,8})\b)",
    re.ASCII,
)
_MONTH_DAY = re.compile(
    r"([A-Z][a-z]{2,8})\.?[ \u00a0](\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.,]\d)(?:,?[ \u00a0](\d{4}))?",
    re.ASCII,
)
_NAMED_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[ \u00a0]([A-Z][a-z]{2,8})\.?(?:,?[ \u00a0](\d{4}))?", re.ASCII
)
_MONTH_YEAR = re.compile(r"([A-Z][a-z]{2,8})\.?[ \u00a0](\d{4})", re.ASCII)
_TWO_YEARS = re.compile(r"(20\d{2})[ ]?[/–-][ ]?(20)?(\d{2})(?!\d)", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d{2}(?!\d|[,.]\d)", re.ASCII)
_BEFORE_YEAR = re.compile(r"\b(?:in|since|until|by|of|before|after|from|year)\s+$", re.IGNORECASE)
NAME = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BETWEEN = re.compile(r"\s*(?:-|–|—|/|,|&|\bto\b|\band\b)\s*", re.IGNORECASE)
_DASH_BEFORE = re.compile(r"\.?\s*[-–—]\s*$")
_DASH = re.compile(r"\.?\s*[-–—]\s*")
# Words of their own when they stand alone: "Sat in the chair", "the Sun".
ALSO_WORDS = frozenset(("sat", "sun", "wed", "mar", "may", "maw", "sul"))
# "May 5 people come?"
_ALSO_NAMES = ("May", "March")
_LAST_DAY = 31


def date(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """24/12/2026, 2026-12-24, 24 December 2026, 24 Dec."""
    found = _YEAR_MONTH_DAY.match(text, at)
    if found is not None:
        return _date(found.end(), found.group(3), found.group(2), found.group(1), lexicon)
    found = _DAY_MONTH_YEAR.match(text, at)
    if found is not None and ends_word(text, found.end()):
        year = found.group(4)
        # "1.2.26" may be a version or a clause; with strokes it is a date.
        if len(year) == 4 or found.group(2) == "/":  # noqa: PLR2004 - figures of a year
            return _date(found.end(), found.group(1), found.group(3), year, lexicon)
        return None
    return _named_month(text, at, lexicon)


def _date(end: int, day: str, month: str, year: str, lexicon: Lexicon) -> Said | None:
    if not (1 <= int(day) <= _LAST_DAY and 1 <= int(month) <= 12):  # noqa: PLR2004 - months
        return None
    number = int(year) if len(year) == 4 else 2000 + int(year)  # noqa: PLR2004 - figures of a year
    if year.startswith("0") and len(year) == 4:  # noqa: PLR2004 - figures of a year
        return None
    return Said(end, lexicon.date(int(day), int(month), number))


def _named_month(text: str, at: int, lexicon: Lexicon) -> Said | None:
    if lexicon.code != "en":
        return None
    months = english_numbers.MONTHS
    found = _DAY_OF_RANGE.match(text, at)
    if found is not None and found.group(2).lower() in lexicon.months:
        day = int(found.group(1))
        return (
            Said(found.end(), f"the {english_numbers.ordinal(day)}") if day <= _LAST_DAY else None
        )
    found = _NAMED_MONTH.match(text, at)
    if found is not None:
        name = lexicon.months.get(found.group(2).lower())
        year = found.group(3) if (found.group(3) or "0")[0] != "0" else None
        if name is not None and 1 <= int(found.group(1)) <= _LAST_DAY:
            end = found.end() if year else found.end(2)
            if ends_word(text, end):
                number = int(year) if year else None
                return Said(end, lexicon.date(int(found.group(1)), months.index(name) + 1, number))
    return _month_first(text, at, lexicon)


def _month_first(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """December 2026, and December 24."""
    found = _MONTH_YEAR.match(text, at)
    name = lexicon.months.get(found.group(1).lower()) if found is not None else None
    if found is not None and name is not None and ends_word(text, found.end()):
        if found.group(2)[0] == "0":
            return None
        return Said(found.end(), f"{name} {english_numbers.year(int(found.group(2)))}")
    found = _MONTH_DAY.match(text, at)
    name = lexicon.months.get(found.group(1).lower()) if found is not None else None
    if found is None or name is None or not 1 <= int(found.group(2)) <= _LAST_DAY:
        return None
    of_year = int(found.group(3)) if found.group(3) and found.group(3)[0] != "0" else None
    if not ends_word(text, found.end()) or (name in _ALSO_NAMES and of_year is None):
        return None
    month = english_numbers.MONTHS.index(name) + 1
    return Said(found.end(), lexicon.date(int(found.group(2)), month, of_year))


def year(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """2025/26, and a year where the word before says that it is one."""
    if lexicon.code != "en":
        return None
    found = _TWO_YEARS.match(text, at)
    if found is not None and ends_word(text, found.end()):
        second = 2000 + int(found.group(3))
        if int(found.group(1)) < second:
            first, last = (english_numbers.year(y) for y in (int(found.group(1)), second))
            return Said(found.end(), f"{first} to {last}")
    found = _YEAR.match(text, at)
    if found is None or not ends_word(text, found.end()) or not _BEFORE_YEAR.search(text[:at]):
        return None
    return Said(found.end(), english_numbers.year(int(found.group())))


def day_or_month(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """Mon, Tues, Dec; those that are also words only beside another day, month or number."""
    found = NAME.match(text, at)
    small = lexicon.code not in ("en", "cy")
    if found is None or not lexicon.code or not (text[at].isupper() or small):
        return None
    short = found.group().lower().replace("’", "'")
    name = lexicon.days.get(short) or lexicon.months.get(short)
    if name is None:
        return None
    end = found.end()
    said = lexicon.after_to.get(name, name) if _is_behind_range(text, at, lexicon) else name
    if short == name.lower():
        # A full name needs no words of ours, but must not swallow the dash behind it.
        return Said(end, said) if said != name or _DASH.match(text, end) else None
    if (short in ALSO_WORDS or small) and not _is_beside(text, at, end, lexicon):
        return None
    dotted = text[end : end + 1] == "." and end + 1 < len(text)
    return Said(end + 1 if dotted else end, said)


def _is_behind_range(text: str, at: int, lexicon: Lexicon) -> bool:
    dash = _DASH_BEFORE.search(text[:at])
    return dash is not None and is_range(text[: dash.start()].rstrip(), text[at:], lexicon)


def _is_beside(text: str, at: int, end: int, lexicon: Lexicon) -> bool:
    known = lexicon.days.keys() | lexicon.months.keys()
    after = text[end:].removeprefix(".")
    parted = _BETWEEN.match(after)
    rest = after[parted.end() :] if parted else after.lstrip(" :")
    follows = NAME.match(rest)
    before = text[:at].rstrip(" -–—/,&")
    before = re.sub(r"\s(?:to|and)$", "", before).rstrip(" .")
    previous = re.search(r"[^\W\d_]+$", before)
    return (
        rest[:1].isdigit()
        or (follows is not None and follows.group().lower() in known)
        or before[-1:].isdigit()
        or (previous is not None and previous.group().lower() in known)
    )


def is_range(before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a dash between these two pieces of text stands for "to"."""
    if not lexicon.code:
        return False
    names = lexicon.days.keys() | lexicon.months.keys()
    last = re.search(r"[^\W_]+$", before.rstrip(".%"))
    first = NAME.match(after)
    left = last is not None and (
        last.group()[0].isdigit() or last.group().lower() in (*names, "am", "pm", "noon")
    )
    return left and (
        after[:1].isdigit()
        or after[:1] == "£"
        or (first is not None and first.group().lower() in names)
    )
