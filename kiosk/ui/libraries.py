"""The journeys in every language, each read when it is first wanted."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.journeys.library import Library


class Libraries:
    """One `Library` a language, over the same folders."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._known: dict[str, Library] = {}

    def of(self, language: str) -> Library:
        """The journeys in this language, in English where they are not translated."""
        if language not in self._known:
            self._known[language] = Library.load(self._folders, language)
        return self._known[language]
