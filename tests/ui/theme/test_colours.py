import dataclasses

import pytest

from kiosk.settings import ThemeName
from kiosk.ui.theme.colours import AAA, PAIRS, THEMES, Colours, contrast


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize(("front", "back"), PAIRS)
def test_every_pair_in_use_is_seven_to_one(theme: ThemeName, front: str, back: str) -> None:
    colours = THEMES[theme]
    assert contrast(getattr(colours, front), getattr(colours, back)) >= AAA


def test_the_measure_is_that_of_the_standard() -> None:
    assert AAA == 7.0
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_colour_is_in_a_pair() -> None:
    used = {name for pair in PAIRS for name in pair}
    assert {field.name for field in dataclasses.fields(Colours)} == used


def test_every_theme_is_complete() -> None:
    assert set(THEMES) == set(ThemeName)
