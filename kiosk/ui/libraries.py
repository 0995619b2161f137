"""The journeys in every language, each file read when it is first wanted."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.core.language import ENGLISH
from kiosk.journeys.library import Library


class Libraries:
    """One `Library` a language, over the same files."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._english = Library.load(folders, ENGLISH.code)
        self._known: dict[str, Library] = {ENGLISH.code: self._english}

    def of(self, language: str) -> Library:
        """The journeys in this language, in English where they are not translated."""
        if language not in self._known:
            self._known[language] = self._english.in_language(language)
        return self._known[language]
