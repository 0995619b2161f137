"""The journeys in every language, each file read when it is first wanted."""

from collections.abc import Collection, Sequence
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.language import ENGLISH, LANGUAGES
from kiosk.journeys.library import Library


class Libraries:
    """One `Library` a language, over the same files."""

    def __init__(self, folders: Sequence[Path], *, withdrawn: Collection[str] = ()) -> None:
        """Take the folders of content; see `Library.load`."""
        self.move(folders, withdrawn=withdrawn)

    def move(self, folders: Sequence[Path], *, withdrawn: Collection[str] = ()) -> None:
        """Read from these folders from now on."""
        self._folders = tuple(folders)
        self._withdrawn = frozenset(withdrawn)
        self.renew()

    def renew(self) -> None:
        """Forget what was read: files have changed."""
        self._english = Library.load(self._folders, ENGLISH.code, withdrawn=self._withdrawn)
        self._known: dict[tuple[str, str], Library] = {(ENGLISH.code, ""): self._english}

    def read_all(self) -> tuple[ContentError, ...]:
        """Read every journey in every language, so that none is read at a touch; any thread may.

        Returns:
            Why files had to be left out, for staff.
        """
        libraries = [self.of(each.code) for each in LANGUAGES]
        return tuple(fault for library in libraries for fault in library.faults)

    def of(self, language: str, council: str = "") -> Library:
        """The journeys in this language, in English where they are not translated.

        Args:
            language: code of the language.
            council: whose links, numbers and words are laid over them; "" for nobody's.
        """
        key = (language, council)
        if key not in self._known:
            self._known[key] = self._english.in_language(language).for_council(council)
        return self._known[key]
