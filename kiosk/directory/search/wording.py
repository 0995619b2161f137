"""Words as the index knows them: the same cleaning for what is stored and for what is typed."""

import re
import unicodedata

MAX_WORDS = 12
MAX_WORD_LENGTH = 40
MAX_TYPED = 1_000  # characters
_APOSTROPHE = re.compile(r"(?<=\w)['\u2019\u02bc`](?=\w)")
_WORD = re.compile(r"[^\W_]+")
_FOLDED = re.compile(rf"[^\W_]{{1,{MAX_WORD_LENGTH}}}")


def folded_words(text: str) -> list[str]:
    """The words of a text as the index holds them: lower case, no accents, "carer's" as one."""
    if text.isascii():
        if "'" in text or "`" in text:
            text = _APOSTROPHE.sub("", text)
        return _FOLDED.findall(text.lower())
    return _FOLDED.findall(folded(_APOSTROPHE.sub("", text)))


def words_of(typed: str) -> tuple[str, ...]:
    """The words that somebody typed, lower case, without any sign that the index would not know."""
    text = _APOSTROPHE.sub("", unicodedata.normalize("NFC", typed[:MAX_TYPED])).lower()
    found = (word[:MAX_WORD_LENGTH] for word in _WORD.findall(text))
    return tuple(found)[:MAX_WORDS]


def folded(word: str) -> str:
    """The word without accents, as the index folds it."""
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))
