"""The pseudo-language: every word of the interface and of the journeys longer, and offered to nobody."""

from datetime import date
from pathlib import Path

from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication

from kiosk.core.language import ENGLISH, LANGUAGES, PSEUDO
from kiosk.core.pseudo import pseudo
from kiosk.settings import PlaceSettings
from kiosk.ui.theme.fonts import LATIN, load_fonts
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import Catalogues
from kiosk.ui.words.times import day_words
from tests.stand import Stand, copied, standing


def test_the_interface_is_said_in_it(assets: Path, qapp: QApplication) -> None:
    catalogues = Catalogues(assets / "i18n")
    catalogues.use(PSEUDO)
    try:
        assert translate("Header", "Back") == pseudo("Back") == "[Båçķ]"
        assert translate("Find", "We found %1.").count("%1") == 1
    finally:
        catalogues.use(ENGLISH)
    assert translate("Header", "Back") == "Back"
    assert day_words(date(2026, 11, 24), PSEUDO.code) == "24 November 2026"


def test_nobody_is_offered_it() -> None:
    assert PSEUDO not in LANGUAGES
    assert PSEUDO.code not in PlaceSettings().languages


def test_our_own_font_has_its_letters(assets: Path, qapp: QApplication) -> None:
    load_fonts(assets / "fonts")
    raw = QRawFont.fromFont(QFont(LATIN))
    letters = pseudo("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz")
    assert [each for each in letters if not raw.supportsCharacter(ord(each))] == []


def test_a_visit_is_made_in_it(qapp: QApplication, shipped: Path, tmp_path: Path) -> None:
    with standing(qapp, copied(shipped, tmp_path / "data")) as stand:
        stand.home(PSEUDO.code)
        in_brackets(stand)
        stand.touch("door-online")
        in_brackets(stand)
        stand.touch("topic-getting-about", "journey-blue-badge")
        in_brackets(stand)
        assert not stand.is_there("in-english")
        stand.touch("start")
        in_brackets(stand)


def in_brackets(stand: Stand) -> None:
    """Every word on the screen was translated, and is whole."""
    assert stand.words()
    for words in filter(None, stand.words()):
        assert words.startswith("["), words
        assert words.endswith("]"), words
