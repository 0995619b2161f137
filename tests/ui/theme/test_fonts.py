import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from kiosk.core.language import LANGUAGES
from kiosk.ui.theme.fonts import ARABIC_SCRIPT, BENGALI, CYRILLIC, GURMUKHI, LATIN, load_fonts

WELSH = "âêîôûŵŷáéíóúẃẁïÂÊÎÔÛŴŶ"
POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”"
ENGLISH = "£€“”‘’–—•…"
# Line ends, and the marks that keep apart what runs the other way.
UNSEEN = "\n\t\u2068\u2069"
URDU = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئۓۂأؤآۃ۔،؟؛۰۱۲۳۴۵۶۷۸۹"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ،؛؟\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
PUNJABI = "".join(
    chr(each)
    for each in (
        *range(0x0A05, 0x0A0B),
        *range(0x0A13, 0x0A29),
        0x0A3C,
        0x0A4D,
        0x0A5C,
        0x0A70,
        0x0A71,
        0x0964,
    )
)
BENGALI_LETTERS = "".join(
    chr(each)
    for each in (
        *range(0x0985, 0x098C),
        *range(0x0993, 0x09A9),
        0x09BC,
        0x09BE,
        0x09CD,
        0x09CE,
        0x09DC,
        0x09DF,
        0x0964,
    )
)
ROMANIAN = "ăâîșțĂÂÎȘȚ„”"
UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
@pytest.mark.parametrize(
    ("family", "letters"),
    [
        (LATIN, WELSH),
        (LATIN, POLISH),
        (LATIN, ENGLISH),
        (LATIN, ROMANIAN),
        (ARABIC_SCRIPT, URDU),
        (ARABIC_SCRIPT, ARABIC),
        (GURMUKHI, PUNJABI),
        (BENGALI, BENGALI_LETTERS),
        (CYRILLIC, UKRAINIAN),
    ],
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


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES if each.code != "en"])
def test_no_letter_of_a_catalogue_is_a_box(qapp: QApplication, assets: Path, code: str) -> None:
    """Every sign that a catalogue has is in the font of its language or in the Latin one."""
    families = load_fonts(assets / "fonts")
    catalogue = (assets / "i18n" / f"handrail_{code}.ts").read_text(encoding="utf-8")
    fonts = [QRawFont.fromFont(QFont(each)) for each in families.get(code, [LATIN])]
    signs = {each for each in catalogue if each not in UNSEEN}
    assert [
        each for each in signs if not any(font.supportsCharacter(ord(each)) for font in fonts)
    ] == []


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
