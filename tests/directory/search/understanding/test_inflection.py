import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.search.understanding.inflection import forms, plain_forms, stem


@pytest.mark.parametrize(
    "alike",
    [
        ("carer", "carers"),
        ("class", "classes"),
        ("party", "parties"),
        ("bus", "buses"),
        ("person", "people"),
        ("foot", "feet"),
        ("tooth", "teeth"),
        ("fall", "fell", "falls", "falling", "fallen"),
        ("forget", "forgot", "forgetting", "forgotten"),
        ("bath", "baths", "bathing", "bathed"),
        ("shop", "shops", "shopping", "shopped"),
        ("dance", "dances", "dancing", "danced"),
        ("care", "cares", "caring", "cared"),
        ("box", "boxes", "boxing", "boxed"),
        ("worry", "worries", "worried", "worrying"),
        ("organise", "organize", "organised", "organizing"),
        ("colour", "color", "colours", "colors"),
        ("centre", "center", "centres", "centers"),
        ("neighbour", "neighbor", "neighbours"),
        ("programme", "program", "programmes"),
        ("licence", "license", "licences"),
        ("grey", "gray"),
        ("counselling", "counseling"),
        ("catalogue", "catalog", "catalogues"),
    ],
)
def test_forms_of_a_word_have_one_stem(alike: tuple[str, ...]) -> None:
    assert len({stem(word) for word in alike}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("carer", "care"),
        ("caring", "car"),
        ("care", "car"),
        ("bus", "bu"),
        ("gas", "ga"),
        ("news", "new"),
        ("bed", "b"),
        ("red", "r"),
        ("glass", "glas"),
        ("diabetes", "diabete"),
        ("carres", "car"),
        ("111", "11"),
        ("morning", "morn"),
    ],
)
def test_words_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("carers", "carer"),
        ("carer", "carers"),
        ("parties", "party"),
        ("party", "parties"),
        ("foot", "feet"),
        ("people", "person"),
        ("dancing", "dance"),
        ("dance", "dancing"),
        ("swimming", "swim"),
        ("shop", "shopping"),
        ("color", "colour"),
        ("colour", "color"),
        ("centers", "centres"),
        ("organization", "organisation"),
        ("knitting", "knit"),
        ("teeth", "tooth"),
    ],
)
def test_the_directory_may_write_it_so(typed: str, written: str) -> None:
    assert written in forms(typed)


@given(st.text(max_size=30))
def test_any_word_has_a_stem_and_few_forms(word: str) -> None:
    assert len(stem(word)) <= len(word) + 6
    found = forms(word)
    assert word not in found
    assert len(found) == len(set(found)) <= 40
    assert plain_forms(word)[0] == word or word in plain_forms(word)


@given(st.from_regex(r"[a-z]{4,12}", fullmatch=True))
def test_every_form_has_the_stem_of_the_word(word: str) -> None:
    assert {stem(form) for form in forms(word)} <= {stem(word)}
