import pytest

from kiosk.core.language import LANGUAGES
from kiosk.speech.voices import voice_for

NINE = ("en", "cy", "pl", "ur", "ar", "pa", "bn", "ro", "uk")


@pytest.mark.parametrize("language", sorted({*NINE, *(each.code for each in LANGUAGES)}))
def test_every_language_of_the_interface_has_a_voice(language: str) -> None:
    assert voice_for(language) is not None


@pytest.mark.parametrize("language", ["so", "ps", "yo", "", "xx", "so-GB"])
def test_a_language_nobody_speaks_is_not_read_by_a_stranger(language: str) -> None:
    assert voice_for(language) is None


def test_a_region_falls_back_on_its_language() -> None:
    assert voice_for("en-GB") == voice_for("en")
    assert voice_for("cy_GB") == voice_for("cy")
    assert voice_for("en-US") != voice_for("en")
