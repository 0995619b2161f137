"""Rules for times, dates, days and months, and for the dash between two of them."""

import re

from kiosk.speech import english_numbers
from kiosk.speech.lexicon import Lexicon
from kiosk.speech.said import Said, ends_word

_CLOCK = re.compile(
    r"(\d{1,2})(?:([:.])(\d{2}))?(?!\d)[ \u00a0]?([ap]\.m\.|[ap]\.?m)?", re.IGNORECASE | re.ASCII
)
_BEFORE_TIME = re.compile(r"\b(?:at|from|until|till|by|before|after|between)\s+$", re.IGNORECASE)
_THEN_TIME = re.compile(
    r"\s*(?:-|–|—|to|until|till|and)\s*\d{1,2}(?:[.:][0-5]\d|[ ]?[ap]\.?m)",
    re.IGNORECASE | re.ASCII,
)
_AFTER_TIME = re.compile(
    r"\d{1,2}[.:][0-5]\d\s*(?:am|pm)?\s*(?:-|–|—|to|until|till|and)\s*$", re.IGNORECASE | re.ASCII
)
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)", re.ASCII)
_YEAR_MONTH_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)", re.ASCII)
_NAMED_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[ \u00a0]([A-Z][a-z]{2,8})\.?(?:,?[ \u00a0](\d{4}))?", re.ASCII
)
_MONTH_YEAR = re.compile(r"([A-Z][a-z]{2,8})\.?[ \u00a0](\d{4})", re.ASCII)
_TWO_YEARS = re.compile(r"(20\d{2})[ ]?[/–-][ ]?(20)?(\d{2})(?!\d)", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d{2}(?!\d|[,.]\d)", re.ASCII)
_BEFORE_YEAR = re.compile(r"\b(?:in|since|until|by|of|before|after|from|year)\s+$", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"\s*(?:-|–|—|/|,|&|\bto\b|\band\b)\s*", re.IGNORECASE)
_DASH = re.compile(r"\.?\s*[-–—]\s*")
# Words of their own when they stand alone: "Sat in the chair", "the Sun".
_ALSO_WORDS = frozenset(("sat", "sun", "wed", "mar", "may", "maw", "sul"))
_LAST_HOUR = 24
_LAST_DAY = 31
_MINUTE_STEP = 5


def clock(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """9am, 9:30 am, 10.30 where it can only be a time, 17:00."""
    found = _CLOCK.match(text, at)
    if found is None or not lexicon.code:
        return None
    hour, mark, minutes, half = found.groups()
    minute = int(minutes or 0)
    end = found.end() if half else found.end(3) if minutes else found.end(1)
    if int(hour) > _LAST_HOUR or minute > 59 or not ends_word(text, end):  # noqa: PLR2004 - minutes
        return None
    if not half and not minutes:
        return None
    if not half and mark == ".":
        likely = _BEFORE_TIME.search(text[:at]) or _AFTER_TIME.search(text[:at])
        likely = likely or _THEN_TIME.match(text, end)
        if not likely or minute % _MINUTE_STEP or text[end : end + 1] == "%":
            return None
    said = "" if half is None else half.lower().replace(".", "")
    if not said and hour.startswith("0") and int(hour) and lexicon.code == "en":
        said = "am"
    return Said(end, lexicon.time(int(hour), minute, said))


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
    found = _NAMED_MONTH.match(text, at)
    if found is not None:
        name = lexicon.months.get(found.group(2).lower())
        year = found.group(3) if (found.group(3) or "0")[0] != "0" else None
        if name is not None and 1 <= int(found.group(1)) <= _LAST_DAY:
            end = found.end() if year else found.end(2)
            if ends_word(text, end):
                number = int(year) if year else None
                return Said(end, lexicon.date(int(found.group(1)), months.index(name) + 1, number))
    found = _MONTH_YEAR.match(text, at)
    if found is not None and ends_word(text, found.end()) and found.group(2)[0] != "0":
        name = lexicon.months.get(found.group(1).lower())
        if name is not None:
            return Said(found.end(), f"{name} {english_numbers.year(int(found.group(2)))}")
    return None


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
    found = _NAME.match(text, at)
    if found is None or not lexicon.code or not (text[at].isupper() or lexicon.code == "pl"):
        return None
    short = found.group().lower()
    name = lexicon.days.get(short) or lexicon.months.get(short)
    if name is None:
        return None
    end = found.end()
    beside = _is_beside(text, at, end, lexicon)
    dotted = text[end : end + 1] == "." and short != name.lower() and end + 1 < len(text)
    if short == name.lower():
        # A full name needs no words of ours, but must not swallow the dash behind it.
        return Said(end, name) if _DASH.match(text, end) else None
    if (short in _ALSO_WORDS or lexicon.code == "pl") and not beside:
        return None
    return Said(end + 1 if dotted else end, name)


def _is_beside(text: str, at: int, end: int, lexicon: Lexicon) -> bool:
    known = lexicon.days.keys() | lexicon.months.keys()
    after = text[end:].removeprefix(".")
    parted = _BETWEEN.match(after)
    rest = after[parted.end() :] if parted else after.lstrip(" :")
    follows = _NAME.match(rest)
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
    first = _NAME.match(after)
    left = last is not None and (
        last.group()[0].isdigit() or last.group().lower() in (*names, "am", "pm", "noon")
    )
    return left and (
        after[:1].isdigit()
        or after[:1] == "£"
        or (first is not None and first.group().lower() in names)
    )
