import pytest

from kiosk.directory.search.understanding.naming import named_organization, named_place
from kiosk.directory.search.understanding.thesaurus import Entry, Thesaurus, WordList
from tests.directory.search.words_in_memory import WordsInMemory, some_places

BATH = Entry(phrases=(("bath",),), look_for=((("equipment",), 1.0),))
THESAURUS = Thesaurus(
    [
        WordList(
            language="en",
            entries=(BATH,),
            ignored=frozenset(("in", "near", "the", "to")),
            organizations={("age", "concern"): ("age", "uk")},
        )
    ]
)
VOCABULARY = WordsInMemory(
    counts={
        "lunch": 5,
        "club": 9,
        "reading": 3,
        "bootle": 2,
        "bath": 1,
        "age": 4,
        "mind": 8,
        "lonely": 4,
    },
    organizations={
        "age uk": "Age UK",
        "mind": "Mind",
        "the full plate": "The Full Plate",
    },
    towns={"bootle": "Bootle", "old harbour": "Old Harbour", "bath": "Bath"},
)
PLACES = some_places()


@pytest.mark.parametrize(
    ("typed", "name", "rest"),
    [
        ("l1 8jq", "L1 8JQ", ""),
        ("l18jq", "L1 8JQ", ""),
        ("lunch l1 8jq club", "L1 8JQ", "lunch club"),
        ("lunch club in bootle", "Bootle", "lunch club"),
        ("bootle lunch club", "Bootle", "lunch club"),
        ("lunch near old harbour", "Old Harbour", "lunch"),
        ("old harbour", "Old Harbour", ""),
        ("lunch club formby", "Formby", "lunch club"),
        ("lunch near fromby", "Formby", "lunch"),
    ],
)
def test_a_place_is_found(typed: str, name: str, rest: str) -> None:
    words = typed.split()
    named = named_place(typed, words, PLACES, THESAURUS, VOCABULARY)
    assert named is not None
    assert named.place is not None
    assert named.place.name == name
    assert [word for at, word in enumerate(words) if at not in named.at] == rest.split()


@pytest.mark.parametrize(
    "typed", ["reading", "bath", "get in the bath", "lunch bootle club", "lunch", "lonley", ""]
)
def test_ordinary_words_are_no_place(typed: str) -> None:
    assert named_place(typed, typed.split(), PLACES, THESAURUS, VOCABULARY) is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("age uk", "Age UK"),
        ("age concern", "Age UK"),
        ("lunch at age uk", "Age UK"),
        ("the full plate", "The Full Plate"),
        ("mind", "Mind"),
    ],
)
def test_an_organisation_is_found(typed: str, name: str) -> None:
    named = named_organization(typed.split(), THESAURUS, VOCABULARY)
    assert named is not None
    assert named.organization == name


@pytest.mark.parametrize("typed", ["mind the gap", "age", "lunch club", ""])
def test_ordinary_words_are_no_organisation(typed: str) -> None:
    assert named_organization(typed.split(), THESAURUS, VOCABULARY) is None
