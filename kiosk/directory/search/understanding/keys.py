"""One key for all forms of a word, in each language of the thesaurus: phrases are matched by keys."""

from collections.abc import Callable

from kiosk.directory.search.understanding import inflection, welsh

_POLISH_STEM = 5  # letters


def _shortened(word: str) -> str:
    """The beginning of a Polish word, which its cases leave as it is; always some of the end goes."""
    return word[: max(_POLISH_STEM - 1, min(_POLISH_STEM, len(word) - 1))]


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
