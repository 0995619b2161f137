"""The translations of the interface: Qt Linguist catalogues, one file a language.

The staff room has one of its own, in the languages in which councils work.
"""

import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.core.errors import ContentError
from kiosk.core.language import ENGLISH, PSEUDO, Language
from kiosk.core.places import assets_dir
from kiosk.core.pseudo import pseudo
from kiosk.ui.words import ASIDE

#: The residents' catalogue, and the staff room's.
CATALOGUES = ("handrail", "staff")


@dataclass(slots=True)
class _Over:
    """The folders that are asked before those that ship, by everything of the program that has words."""

    folders: tuple[Path, ...] = ()


_OVER = _Over()


def lay_over(folders: Sequence[Path]) -> None:
    """Have the catalogues of these folders asked first, from the next `use` on: those of a pack."""
    if tuple(folders) != _OVER.folders:
        _OVER.folders = tuple(folders)
        _catalogues_of.cache_clear()


class Catalogues:
    """Loads a language's catalogue when it is first wanted, and puts one of them in force."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._in_force: tuple[QTranslator, ...] = ()

    def use(self, language: Language) -> None:
        """Translate into this language from now on; what it does not translate stays English."""
        wanted = _catalogues_of((*_OVER.folders, self._folder), language)
        if wanted is self._in_force:
            return
        for each in self._in_force:
            QCoreApplication.removeTranslator(each)
        # Qt asks the one that was installed last first.
        for each in reversed(wanted):
            QCoreApplication.installTranslator(each)
        self._in_force = wanted


@contextmanager
def in_language(language: Language) -> Iterator[None]:
    """Translate into this language within, in this thread only; the screen goes on in its own.

    For what stands on paper beside the language shown.
    """
    token = ASIDE.set(_catalogues_of((*_OVER.folders, assets_dir() / "i18n"), language))
    try:
        yield
    finally:
        ASIDE.reset(token)


@cache
def _catalogues_of(folders: tuple[Path, ...], language: Language) -> tuple[QTranslator, ...]:
    """Read when they are first wanted, then kept, the first to ask first; reading from them is safe in any thread."""
    if language == ENGLISH:
        return ()
    if language == PSEUDO:
        return (_PseudoTranslator(),)
    return tuple(each for folder in folders for each in _loaded(folder, language))


def _loaded(folder: Path, language: Language) -> Iterator[QTranslator]:
    for name in CATALOGUES:
        translator = QTranslator()
        if translator.load(str(folder / f"{name}_{language.code}.qm")):
            yield translator


class _PseudoTranslator(QTranslator):
    """Makes the words of the pseudo-language as they are asked for; it needs no catalogue."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt asks only translators that say they hold something."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt's signature
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        """The words, longer and with accents."""
        return pseudo(sourceText)


def unreviewed(folder: Path) -> tuple[str, ...]:
    """The codes of the languages whose catalogues no speaker has approved yet, for staff to be told.

    A catalogue that REVIEW.toml does not speak of counts as not approved.

    Raises:
        ContentError: REVIEW.toml cannot be read.
    """
    file = folder / "REVIEW.toml"
    try:
        reviews = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        remedy = "Write a line like: cy = { reviewed = false }"
        raise ContentError(file, 0, f"It cannot be read: {fault}.", remedy) from fault
    codes = sorted(path.stem.removeprefix("handrail_") for path in folder.glob("handrail_*.qm"))
    return tuple(code for code in codes if not _approved(reviews.get(code)))


def _approved(review: object) -> bool:
    return isinstance(review, dict) and review.get("reviewed") is True
