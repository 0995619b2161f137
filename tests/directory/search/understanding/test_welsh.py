import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.search.understanding.welsh import demutated, stem


@pytest.mark.parametrize(
    ("radical", "mutated"),
    [
        ("pensiwn", ("bensiwn", "mhensiwn", "phensiwn")),
        ("tai", ("dai", "nhai", "thai")),
        ("cinio", ("ginio", "nghinio", "chinio")),
        ("bwyd", ("fwyd", "mwyd")),
        ("dyled", ("ddyled", "nyled")),
        ("gofal", ("ofal", "ngofal")),
        ("meddyg", ("feddyg",)),
        ("llyfrgell", ("lyfrgell",)),
        ("rhent", ("rent",)),
        ("gwaith", ("waith", "ngwaith")),
        ("glanhau", ("lanhau",)),
        ("grisiau", ("risiau",)),
        ("arian", ("harian",)),
    ],
)
def test_mutations_are_undone(radical: str, mutated: tuple[str, ...]) -> None:
    for word in mutated:
        assert radical in demutated(word)


@pytest.mark.parametrize(
    "alike",
    [("gofalwr", "gofalwyr"), ("bil", "biliau"), ("meddyg", "meddygon"), ("dyled", "dyledion")],
)
def test_one_and_many_have_one_key(alike: tuple[str, ...]) -> None:
    assert len({stem(word) for word in alike}) == 1


@given(st.text(max_size=20))
def test_any_text_gives_few_guesses(word: str) -> None:
    assert len(demutated(word)) <= 4
    assert word not in demutated(word)
    assert len(stem(word)) <= len(word) + 2
