"""The names of places, as people write them and as they are compared."""

import re

from kiosk.directory.search.wording import folded

MAX_NAME = 60  # characters; the longest name in Wales has 58
_APOSTROPHE = re.compile(r"['’‘`]")
_WORDS = re.compile(r"[^\W_]+")
# Written either way: Saint Helens and St Helens, Newcastle upon Tyne and Newcastle on Tyne.
_SAME = {"saint": "st", "upon": "on"}


def name_key(text: str) -> str:
    """The name without case, accents, hyphens and apostrophes: what two ways to write it have in common."""
    if text.isascii() and text.isalpha() and len(text) <= MAX_NAME:  # most, and quick
        word = text.lower()
        return _SAME.get(word, word)
    plain = folded(_APOSTROPHE.sub("", text[: 2 * MAX_NAME]).replace("&", " and "))
    return " ".join(_SAME.get(word, word) for word in _WORDS.findall(plain))[:MAX_NAME]
