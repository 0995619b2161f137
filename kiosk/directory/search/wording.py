"""Words as the index knows them: the same cleaning for what is stored and for what is typed."""

import re
import unicodedata

_APOSTROPHE = re.compile(r"(?<=\w)['\u2019\u02bc`](?=\w)")
# Vowel signs of Indian scripts are marks of their own within a word; the danda between sentences is none.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0900-\u0963\u0966-\u0dff])*")
# For ASCII, where a table is three times as fast: letters in lower case, digits, and blanks for all else.
_ASCII = bytes(
    ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 32  # noqa: PLR2004
    for code in range(256)
)


def folded_words(text: str) -> list[str]:
    """The words of a text as the index holds them: lower case, no accents, "carer's" as one."""
    if "'" in text or "`" in text or not text.isascii():
        text = folded(_APOSTROPHE.sub("", text))
    if text.isascii():
        return text.encode().translate(_ASCII).decode().split()
    return _WORD.findall(text)


def folded(word: str) -> str:
    """The word without accents, as the index folds it."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word).lower()
    marks = {letter for letter in set(parts) if unicodedata.combining(letter)}
    return parts.translate(dict.fromkeys(map(ord, marks))) if marks else parts
