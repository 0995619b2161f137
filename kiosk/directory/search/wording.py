"""Words as the index knows them: the same cleaning for what is stored and for what is typed."""

import re
import unicodedata

MAX_WORDS = 12
MAX_WORD_LENGTH = 40
_APOSTROPHE = re.compile(r"(?<=\w)['\u2019\u02bc`](?=\w)")
_WORD = re.compile(r"[^\W_]+")


def indexed(text: str) -> str:
    """Text for the index: composed characters, and "carer's" as one word."""
    return _APOSTROPHE.sub("", unicodedata.normalize("NFC", text))


def words_of(typed: str) -> tuple[str, ...]:
    """The words that somebody typed, lower case, without any sign that the index would not know."""
    text = indexed(typed[:1_000]).lower()
    found = (word[:MAX_WORD_LENGTH] for word in _WORD.findall(text))
    return tuple(found)[:MAX_WORDS]


def folded(word: str) -> str:
    """The word without accents, as the index folds it."""
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


def category_token(category: str) -> str:
    """A category as one word of the index that nobody could type."""
    return "cat" + category.encode().hex()
