"""The translations of the interface: Qt Linguist catalogues, one file a language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.core.language import ENGLISH, Language


class Catalogues:
    """Loads a language's catalogue when it is first wanted, and puts one of them in force."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, QTranslator] = {}
        self._in_force: QTranslator | None = None

    def use(self, language: Language) -> None:
        """Translate into this language from now on; what it does not translate stays English."""
        wanted = self._of(language)
        if wanted is self._in_force:
            return
        if self._in_force is not None:
            QCoreApplication.removeTranslator(self._in_force)
        if wanted is not None:
            QCoreApplication.installTranslator(wanted)
        self._in_force = wanted

    def _of(self, language: Language) -> QTranslator | None:
        if language == ENGLISH:
            return None
        if language.code not in self._known:
            translator = QTranslator()
            translator.load(str(self._folder / f"handrail_{language.code}.qm"))
            self._known[language.code] = translator
        return self._known[language.code]
