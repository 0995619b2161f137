import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from kiosk.core.language import LANGUAGES, language
from kiosk.ui.theme.scale import MM_PER_INCH, TEXT_SIZES, believable_dpi, scale_for
from kiosk.ui.widgets.big_button import Paints

DPI = 96.0


def millimetres(paints: Paints, pixels: int) -> float:
    capital = QFontMetricsF(paints.look.font(pixels)).capHeight()
    return capital / DPI * MM_PER_INCH


@pytest.mark.parametrize(("percent", "least"), [(100, 4.8), (150, 7.2), (300, 14.4)])
def test_capitals_have_their_height_on_the_real_screen(
    paints: Paints, percent: int, least: float
) -> None:
    paints.look.set_text(percent)
    assert millimetres(paints, paints.look.scale.body) == pytest.approx(least, abs=0.15)


@pytest.mark.parametrize("code", ["pa", "bn", "uk"])
def test_letters_of_other_scripts_are_as_high_as_capitals(paints: Paints, code: str) -> None:
    look = paints.look
    look.set_language(language(code))
    assert millimetres(paints, look.scale.body) == pytest.approx(4.8, abs=0.15)


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_words_of_another_language_are_as_large_to_the_eye(paints: Paints, code: str) -> None:
    look = paints.look
    among_english = look.font(look.scale.body, language=code).pixelSize()
    look.set_language(language(code))
    assert look.font(look.scale.body).pixelSize() == pytest.approx(among_english, abs=1)


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_no_words_are_under_4_mm(paints: Paints, percent: int) -> None:
    paints.look.set_text(percent)
    scale = paints.look.scale
    smallest = min(scale.note, scale.chrome, scale.body, scale.heading)
    assert millimetres(paints, smallest) >= 4.0


@given(st.floats(allow_nan=False))
def test_a_screen_that_lies_about_itself_is_not_believed(claimed: float) -> None:
    assert 50 <= believable_dpi(claimed) <= 400


@given(st.floats(50, 400), st.sampled_from(TEXT_SIZES))
def test_larger_text_is_larger_everywhere(dpi: float, percent: int) -> None:
    small = scale_for(dpi=dpi, text_percent=100, capital_ratio=0.67)
    scale = scale_for(dpi=dpi, text_percent=percent, capital_ratio=0.67)
    assert scale.body >= small.body
    assert scale.heading >= small.heading
    assert scale.chrome >= small.chrome
