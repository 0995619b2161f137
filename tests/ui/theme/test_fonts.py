import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from kiosk.ui.theme.fonts import ARABIC_SCRIPT, LATIN, load_fonts

WELSH = "âêîôûŵŷáéíóúẃẁïÂÊÎÔÛŴŶ"
POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”"
ENGLISH = "£€“”‘’–—•…"
URDU = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئۓۂأؤآۃ۔،؟؛۰۱۲۳۴۵۶۷۸۹"


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
@pytest.mark.parametrize(
    ("family", "letters"),
    [(LATIN, WELSH), (LATIN, POLISH), (LATIN, ENGLISH), (ARABIC_SCRIPT, URDU)],
)
def test_every_letter_of_our_languages_is_in_our_own_fonts(
    qapp: QApplication, assets: Path, family: str, letters: str, weight: QFont.Weight
) -> None:
    load_fonts(assets / "fonts")
    font = QFont(family)
    font.setWeight(weight)
    assert QFontInfo(font).family() == family
    assert QFontInfo(font).weight() == weight
    raw = QRawFont.fromFont(font)
    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_loading_again_changes_nothing(qapp: QApplication, assets: Path) -> None:
    first = load_fonts(assets / "fonts")
    assert load_fonts(assets / "fonts") == first
    assert first[""][0] == LATIN
    assert first["ur"][0] == ARABIC_SCRIPT


def test_a_missing_folder_is_told_and_does_not_stop_the_kiosk(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        families = load_fonts(tmp_path)
    assert families[""]
    assert "No font files" in caplog.text


def test_each_font_has_its_licence_beside_it(assets: Path) -> None:
    folders = [folder for folder in (assets / "fonts").iterdir() if folder.is_dir()]
    assert len(folders) >= 2
    for folder in folders:
        assert "SIL OPEN FONT LICENSE" in (folder / "LICENSE").read_text(encoding="utf-8").upper()
