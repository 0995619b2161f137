from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.toml_source import parse_toml
from kiosk.directory.places.place import Precision
from kiosk.directory.places.postcodes import Places
from kiosk.directory.search.wording import folded_words


@pytest.mark.parametrize(
    ("typed", "name", "rest"),
    [
        ("lunch club near Bootle", "Bootle", "lunch club"),
        ("lunch club in bootle", "Bootle", "lunch club"),
        ("food bank in bootel", "Bootle", "food bank"),
        ("dementia cafe close to Southport please", "Southport", "dementia cafe please"),
        ("walking group around kirkby in ashfield", "Kirkby in Ashfield", "walking group"),
        ("carers saint helens", "St Helens", "carers"),
        ("dentist Newcastle-upon-Tyne", "Newcastle upon Tyne", "dentist"),
        ("Liverpool dentist", "Liverpool", "dentist"),
        ("food bank hull", None, "food bank hull"),
        ("food bank in hull", "Hull", "food bank"),
        ("clwb cinio yng Nghaerdydd", "Caerdydd", "clwb cinio"),
        ("clwb ym Mangor", "Bangor", "clwb"),
        ("cyngor yn Abertawe", "Abertawe", "cyngor"),
        ("gofal ger Casnewydd", "Casnewydd", "gofal"),
        ("clwb o gwmpas Pen-y-bont ar Ogwr", "Pen-y-bont ar Ogwr", "clwb"),
        ("Liverpol", "Liverpool", ""),
        ("Strabane", "Strabane", ""),
    ],
)
def test_a_named_place(places: Places, typed: str, name: str | None, rest: str) -> None:
    found = places.place_in(typed)
    assert (found.place and found.place.name, found.rest) == (name, rest)


@pytest.mark.parametrize(
    ("typed", "name", "rest"),
    [
        ("dentist L18 4PR", "L18 4PR", "dentist"),
        ("dentist near l184pr tomorrow", "L18 4PR", "dentist tomorrow"),
        ("L1 8JQ lunch club", "L1 8JQ", "lunch club"),
        ("help near L18", "L18", "help"),
        ("L18", "L18", ""),
        ("help in SW1A 1", "SW1A 1", "help"),
    ],
)
def test_a_postcode(places: Places, typed: str, name: str, rest: str) -> None:
    found = places.place_in(typed)
    assert found.place is not None
    assert found.place.precision is not Precision.TOWN
    assert (found.place.name, found.rest, found.sure) == (name, rest, True)


@pytest.mark.parametrize(
    "typed",
    [
        "bath lift", "bath", "reading", "settle", "deal", "street", "ware", "hope", "sale", "wells", "march",
        "in Bath", "groups in reading", "help around sale",
    ],
)  # fmt: skip
def test_an_ordinary_word_is_never_surely_a_town(places: Places, typed: str) -> None:
    assert not places.place_in(typed).sure


@pytest.mark.parametrize("typed", ["Bath", "in Bath", "near Reading", "groups in bath", "yn Ware"])
def test_but_it_is_offered_alone_and_where_it_is_said_to_be_one(places: Places, typed: str) -> None:
    assert places.place_in(typed).place is not None


@pytest.mark.parametrize(
    "typed",
    [
        "bath lift", "bath rails", "getting in bath", "fall in bath", "can't get in the bath", "reading group",
        "reading glasses", "deal with debt", "debt deal", "street homeless", "sleeping in the street", "no hope",
        "help in march", "jumble sale", "wells fargo", "rest home", "vitamin b12 injections", "stay at home",
        "help at home", "someone to talk to", "in debt", "in pain", "at risk", "meals on wheels", "parking badge",
        "working from home", "i need a carer", "shaw trust", "hosptal transport", "carers", "stroke club",
        "my mum wanders at night", "people in prison", "falls in the house", "talk about dying", "chair based exercise",
    ],
)  # fmt: skip
def test_what_people_need_is_no_town(places: Places, typed: str) -> None:
    found = places.place_in(typed)
    assert (found.place, found.rest) == (None, typed)


@pytest.mark.parametrize(
    ("typed", "district"),
    [
        ("Newport", {"Wales", "Isle of Wight", "Telford and Wrekin", "Essex", "Pembrokeshire"}),
        ("Ashford", {"Kent", "Surrey"}),
        ("Gillingham", {"Medway", "Dorset"}),
        ("Whitchurch", {"Cardiff", "Shropshire"}),
    ],
)
def test_of_one_name_there_are_several_told_apart(
    places: Places, typed: str, district: set[str]
) -> None:
    found = places.place_in(f"lunch club in {typed}").places
    assert district <= {place.district for place in found}
    assert len({place.district for place in found}) == len(found)
    for place in found:
        assert places.standing_at(place.point).place_in(typed).places[0] == place


def test_words_that_ship_are_no_towns(places: Places, assets: Path) -> None:
    """No topic, by itself or after "in", becomes surely a town through the forgiving of errors."""
    words: set[str] = set()
    for path in sorted((assets / "content").rglob("*.toml")):
        for value in _texts(parse_toml(path.read_bytes()).values):
            words.update(folded_words(value))
    taken = {word for word in words if len(word) > 5 and places.place_in(f"help with {word}").place}
    assert taken == set()


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    return []


@given(typed=st.text(max_size=120))
def test_any_text_may_be_typed(places: Places, typed: str) -> None:
    found = places.place_in(typed)
    assert (found.place is None) == (found.places == ())
    assert found.places or not found.sure
    typed_words = typed.split()
    assert all(any(word in each for each in typed_words) for word in found.rest.split())
