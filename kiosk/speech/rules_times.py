"""Rules for times of day."""

import re

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.rules_dates import ALSO_WORDS, NAME
from kiosk.speech.said import Said, ends_word

_CLOCK = re.compile(r"(\d{1,2})(?:([:.])(\d{2}))?(?!\d)", re.ASCII)
_HALF = re.compile(r"[ \u00a0]?(\w\.\w\.|\w\.?\w|\w)")
_FOUR_FIGURES = re.compile(
    r"([01]\d|2[0-4])([0-5][05])(?=[ ]?(?:-|–|—|to)[ ]?(?:[01]\d|2[0-4])[0-5][05](?!\d))", re.ASCII
)
_BEHIND_FOUR_FIGURES = re.compile(r"(?<!\d)0\d[0-5][05][ ]?(?:-|–|—|to)[ ]?$", re.ASCII)
_SECOND_FOUR_FIGURES = re.compile(
    r"([01]\d|2[0-4])([0-5][05])(?!\d)([ ]?(?:hrs|hours)\b)?", re.ASCII
)
_BEFORE_TIME = re.compile(
    r"\b(?:at|from|until|till|by|before|after|between|opens?|opening|doors|starts?|closes?"
    r"|am|tan|rhwng|ora|orele|godz\.?)\s+$",
    re.IGNORECASE,
)
_THEN_TIME = re.compile(
    r"\s*(?:-|–|—|to|until|till|and)\s*\d{1,2}(?:[.:][0-5]\d|[ ]?[ap]\.?m)",
    re.IGNORECASE | re.ASCII,
)
_AFTER_TIME = re.compile(
    r"\d{1,2}[.:][0-5]\d\s*(?:am|pm)?\s*(?:-|–|—|to|until|till|and)\s*$", re.IGNORECASE | re.ASCII
)
_LAST_HOUR = 24
_MINUTE_STEP = 5
# How far in front of a time, in code points, the day that it belongs to may stand.
_NEAR = 60


def clock(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """9am, 9:30 am, 10.30 where it can only be a time, 17:00, 0900-1700."""
    found = _CLOCK.match(text, at)
    if found is None or not lexicon.code:
        return _four_figures(text, at, lexicon)
    hour, mark, minutes = found.groups()
    minute = int(minutes or 0)
    half, end = _half(text, found.end(), lexicon)
    if int(hour) > _LAST_HOUR or minute > 59 or not ends_word(text, end):  # noqa: PLR2004 - minutes
        return None
    if not half and not minutes:
        return None
    if not half and mark == "." and not _is_time(text, at, end, minute, lexicon):
        return None
    if not half and hour.startswith("0") and int(hour) and lexicon.code == "en":
        half = "am"
    return Said(end, lexicon.time(int(hour), minute, half))


def _half(text: str, at: int, lexicon: Lexicon) -> tuple[str, int]:
    """Which half of the day is shown behind a time, if any, and where the time ends with it."""
    found = _HALF.match(text, at)
    while found is not None:
        half = lexicon.halves.get(found.group(1).lower().replace(".", ""))
        if half is not None and ends_word(text, found.end()):
            return half, found.end()
        found = _HALF.match(text[: found.end() - 1], at) if len(found.group(1)) > 1 else None
    return "", at


def _is_time(text: str, at: int, end: int, minute: int, lexicon: Lexicon) -> bool:
    """Whether 10.30 is a time and no amount."""
    if minute % _MINUTE_STEP or text[end : end + 1] == "%":
        return False
    before = text[:at]
    line = before[max(before.rfind("\n"), before.rfind(";")) + 1 :][-_NEAR:]
    days = {word.lower() for word in NAME.findall(line)} & lexicon.days.keys()
    return bool(
        days - ALSO_WORDS
        or _BEFORE_TIME.search(before)
        or _AFTER_TIME.search(before)
        or _THEN_TIME.match(text, end)
    )


def _four_figures(text: str, at: int, lexicon: Lexicon) -> Said | None:
    """0900-1700: only as a pair that begins before ten, as years and amounts are written so too."""
    if not lexicon.code:
        return None
    found = _FOUR_FIGURES.match(text, at) if text[at] == "0" else None
    if found is not None:
        return Said(found.end(), lexicon.time(int(found.group(1)), int(found.group(2)), "am"))
    found = _SECOND_FOUR_FIGURES.match(text, at)
    if found is None or not _BEHIND_FOUR_FIGURES.search(text[:at]):
        return None
    return Said(found.end(), lexicon.time(int(found.group(1)), int(found.group(2)), ""))
