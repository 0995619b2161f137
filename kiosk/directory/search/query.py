"""From words that somebody typed to a full-text question that SQLite cannot misread.

Every word stands in double quotes and holds letters and digits only (see `wording.words_of`), so
there is no text that could be taken for an operator.
"""

from collections.abc import Sequence

from kiosk.core.ids import CategoryId
from kiosk.directory.search.wording import category_token

SAID = ("name", "categories", "organization", "description", "places")
_PLURAL_FROM = 4  # letters


def match_all(words: Sequence[str], columns: Sequence[str] = SAID) -> str:
    """Every word must occur; the last may be the beginning of a word still being typed."""
    parts = [_whole(word) for word in words[:-1]]
    parts.append(f'"{words[-1]}" *')
    return _in(columns, " AND ".join(parts))


def match_any(words: Sequence[str], columns: Sequence[str] = SAID) -> str:
    """One word is enough."""
    parts = [_whole(word) for word in words[:-1]]
    parts.append(f'"{words[-1]}" *')
    return _in(columns, " OR ".join(parts))


def narrowed(expression: str, category: CategoryId | None) -> str:
    """The same question within a category; an empty expression asks for the whole category."""
    if category is None:
        return expression
    within = f'{{facets}} : "{category_token(category)}"'
    return f"({expression}) AND ({within})" if expression else within


def _whole(word: str) -> str:
    """A finished word, in the singular and the plural: "badges" finds "badge"."""
    if len(word) < _PLURAL_FROM or not word.isalpha():
        return f'"{word}"'
    if word.endswith("s") and not word.endswith("ss"):
        return f'("{word}" OR "{word[:-1]}")'
    return f'("{word}" OR "{word}s")'


def _in(columns: Sequence[str], expression: str) -> str:
    return f"{{{' '.join(columns)}}} : ({expression})"
