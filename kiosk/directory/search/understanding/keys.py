"""One key for all forms of a word, in each language of the thesaurus: phrases are matched by keys."""

from collections.abc import Callable

from kiosk.directory.search.understanding import inflection, welsh

_POLISH_ENDING = 3
_POLISH_SHORTEST = 4


def _shortened(word: str) -> str:
    """A Polish word without what its case may have changed: up to three letters at its end."""
    return word[: max(_POLISH_SHORTEST, len(word) - _POLISH_ENDING)]


#: From a folded word to its key, by the language of the thesaurus. A language that is not here has no
#: rules: its words match as they are.
_STEMS: dict[str, Callable[[str], str]] = {
    "en": inflection.stem,
    "cy": welsh.stem,
    "pl": _shortened,
}


def key(word: str, language: str) -> str:
    """The key of a folded word; keys of two languages never meet, but those of English have no mark."""
    stem = _STEMS.get(language, str)(word)
    return stem if language == "en" else f"{language}:{stem}"
