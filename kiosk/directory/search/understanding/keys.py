"""One key for all forms of a word, in each language of the thesaurus: phrases are matched by keys."""

from collections.abc import Callable
from functools import partial

from kiosk.directory.search.understanding import inflection, welsh

_STEM, _UKRAINIAN_STEM = 5, 6  # letters
_ARTICLE = "\u0627\u0644"  # of Arabic, written together with its word


def _shortened(word: str, most: int = _STEM) -> str:
    """The beginning of a Polish, Romanian or Ukrainian word, which its cases leave as it is; some of the end goes."""
    return word[: max(most - 1, min(most, len(word) - 1))]


def _without_article(word: str) -> str:
    """An Arabic word without "the"."""
    return word.removeprefix(_ARTICLE) or word


#: From a folded word to its key, by the language of the thesaurus. A language that is not here has no
#: rules: its words match as they are.
_STEMS: dict[str, Callable[[str], str]] = {
    "en": inflection.stem,
    "cy": welsh.stem,
    "pl": _shortened,
    "ro": _shortened,
    "uk": partial(_shortened, most=_UKRAINIAN_STEM),
    "ar": _without_article,
}


def key(word: str, language: str) -> str:
    """The key of a folded word; keys of two languages never meet, but those of English have no mark."""
    stem = _STEMS.get(language, str)(word)
    return stem if language == "en" else f"{language}:{stem}"
