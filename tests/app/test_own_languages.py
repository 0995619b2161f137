"""Welsh comes first where the kiosk stands in Wales, unless the settings say otherwise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.own_languages import with_own_languages
from kiosk.core.places import assets_dir
from kiosk.directory.places.known import PLACES_FOLDER
from kiosk.directory.places.postcodes import Places
from kiosk.settings import read_settings
from kiosk.visit.places import Home, Languages
from tests.stand import Stand, copied, standing


@pytest.fixture(scope="module")
def places() -> Places:
    """As they ship: without the file of every postcode, which says what council each is in."""
    return Places.load(assets_dir() / PLACES_FOLDER)


def chosen(text: str, places: Places) -> tuple[str, tuple[str, ...]]:
    settings, problems = read_settings(f"[place]\n{text}\n".encode())
    assert not problems
    place = with_own_languages(settings, places).place
    return place.language, place.languages


@pytest.mark.parametrize(
    "postcode", ["SA1 3SN", "CF10", "LL11 1AA", "SY23 1AA", "LD1", "NP16 5LH", "CH7 1AA"]
)
def test_in_wales_welsh_comes_first(places: Places, postcode: str) -> None:
    language, offered = chosen(f"postcode = '{postcode}'", places)
    assert (language, offered[:2], len(offered)) == ("cy", ("cy", "en"), 9)


@pytest.mark.parametrize(
    "postcode", ["L1 8JQ", "CH1 1AA", "SY1 1AA", "HR1 1AA", "BS1 1AA", "EH1 1AA"]
)
def test_over_the_border_english_does(places: Places, postcode: str) -> None:
    language, offered = chosen(f"postcode = '{postcode}'", places)
    assert (language, offered[:2]) == ("en", ("en", "cy"))


def test_without_a_postcode_english_comes_first(places: Places) -> None:
    assert chosen("", places)[0] == "en"


def test_what_the_settings_say_stays(places: Places) -> None:
    wales = "postcode = 'SA1 3SN'\n"
    assert chosen(f"{wales}language = 'en'", places)[0] == "en"
    assert chosen(f"{wales}language = 'en'", places)[1][:2] == ("en", "cy")
    assert chosen(f"{wales}languages = ['pl', 'en']", places) == ("en", ("pl", "en"))
    assert chosen(f"{wales}languages = ['en', 'pl', 'cy']", places) == ("cy", ("cy", "en", "pl"))
    assert chosen("languages = ['pl', 'uk']", places) == ("pl", ("pl", "uk"))


@pytest.fixture
def swansea(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text("[place]\npostcode = 'SA1 3SN'\n", encoding="utf-8")
    with standing(qapp, data) as stand:
        yield stand


def test_the_waiting_screen_speaks_welsh_first_and_english_no_less(swansea: Stand) -> None:
    welsh, english = swansea.button("begin"), swansea.button("begin-en")
    assert welsh.words() == "Cyffyrddwch i ddechrau"
    assert english.words() == "Touch to begin"
    assert welsh.size() == english.size()
    assert welsh.x() < english.x()
    assert any(words.startswith("Here you can ") for words in swansea.words())
    swansea.touch("begin")
    assert swansea.stands_at(Languages)
    assert swansea.named("language-")[:2] == ["language-cy", "language-en"]


def test_who_touches_the_english_words_begins_in_english(swansea: Stand) -> None:
    swansea.touch("begin-en")
    assert swansea.stands_at(Home)
    assert swansea.visit.language.code == "en"
    swansea.kiosk.conductor.forget()
    assert swansea.visit.language.code == "cy"


def test_an_invitation_begins_in_its_language(swansea: Stand) -> None:
    swansea.touch("begin-bn")
    assert swansea.stands_at(Home)
    assert swansea.visit.language.code == "bn"


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1080, 1920)])
def test_nine_languages_are_offered_without_turning_a_page(
    qapp: QApplication, shipped: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text("[screen]\ndpi = 96\n", encoding="utf-8")
    with standing(qapp, data, size=size) as stand:
        assert len(stand.named("begin")) == 9
        assert not stand.hand.sees("more")
        stand.touch("begin")
        assert len(stand.named("language-")) == 9
        assert not stand.hand.sees("more")
