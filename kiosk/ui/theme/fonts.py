"""The fonts that ship with the program, made known to Qt."""

import logging
from pathlib import Path

from PySide6.QtGui import QFontDatabase

LATIN = "Atkinson Hyperlegible Next"
ARABIC_SCRIPT = "Noto Naskh Arabic"
GURMUKHI = "Noto Sans Gurmukhi"
BENGALI = "Noto Sans Bengali"
CYRILLIC = "Noto Sans"
#: The family of each language not set in LATIN; Latin letters and figures in its text are LATIN's all the same.
_OF_LANGUAGES = {
    "ar": ARABIC_SCRIPT,
    "bn": BENGALI,
    "pa": GURMUKHI,
    "uk": CYRILLIC,
    "ur": ARABIC_SCRIPT,
}
_FOLDERS = (
    "atkinson-hyperlegible-next",
    "noto-naskh-arabic",
    "noto-sans",
    "noto-sans-bengali",
    "noto-sans-gurmukhi",
)

_log = logging.getLogger(__name__)


def load_fonts(folder: Path) -> dict[str, list[str]]:
    """Register the fonts of `assets/fonts`; needs a QGuiApplication, may be called again.

    A font that cannot be loaded is logged and Qt's own choice stands in for it: plain letters are
    better than no kiosk.

    Returns:
        Font families in order of preference by language code, "" for every language not named.
        The first family sets the height of a line, so each language begins with its own script's.
    """
    for name in _FOLDERS:
        files = sorted((folder / name).glob("*.ttf"))
        if not files:
            _log.warning("No font files in %s", folder / name)
        for file in files:
            if QFontDatabase.addApplicationFont(str(file)) < 0:
                _log.warning("Cannot load the font %s", file.name)
    return {code: families_for(code) for code in ("", *_OF_LANGUAGES)}


def families_for(language: str) -> list[str]:
    """The font families of a language by its code, in order of preference; every script is among them."""
    own = _OF_LANGUAGES.get(language, LATIN)
    return list(dict.fromkeys((own, LATIN, *_OF_LANGUAGES.values())))
