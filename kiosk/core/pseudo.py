"""A make-believe language for testing layouts: English with accents, longer, and in brackets.

Words that are cut lose their closing bracket, words that nobody translates have no accents, and a
translation of any real language is seldom longer than this.
"""

import re

_ACCENTS = str.maketrans(
    "AaCcDdEeGgHIiKkLlNnOoRrSsTtUuWwYyZz", "ÅåÇçĎďÉéĞğĦÎîĶķĻļÑñÖöŘřŠšŢţÛûŴŵŶŷŽž"
)
#: Values take the places of these; they stay as they are.
_PLACE = re.compile(r"%[0-9n]")
#: How much longer a text gets, brackets included.
_LONGER = 1.4
_FILLING = "ŵñé öîļ šåţ řûķ ďéğ "


def pseudo(text: str) -> str:
    """The text as the make-believe language has it: "[Ţöûçħ ŵ]"; nothing of nothing."""
    if not text:
        return ""
    kept = _PLACE.findall(text)
    said = [part.translate(_ACCENTS) for part in _PLACE.split(text)]
    accented = "".join(f"{part}{place}" for part, place in zip(said, [*kept, ""], strict=True))
    missing = round(len(text) * _LONGER) - len(accented) - 3
    filling = (_FILLING * (missing // len(_FILLING) + 1))[:missing].strip() if missing > 0 else ""
    return f"[{accented} {filling}]" if filling else f"[{accented}]"
