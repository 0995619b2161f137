import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import CategoryId
from kiosk.core.places import assets_dir
from kiosk.directory.search.question import Need, Question, Term
from kiosk.directory.search.understanding.thesaurus import Entry, Thesaurus, WordList
from kiosk.directory.search.understanding.thesaurus_file import load
from kiosk.directory.search.understanding.understand import Understanding
from kiosk.directory.search.understanding.understood import Understood
from tests.directory.search.words_in_memory import WordsInMemory, some_places

VOCABULARY = WordsInMemory(
    counts={
        "dementia": 90,
        "dementai": 1,
        "lunch": 12,
        "club": 30,
        "clubs": 4,
        "wheelchair": 9,
        "diabetes": 5,
        "carer": 3,
        "carers": 20,
        "career": 2,
        "foodbank": 3,
        "food": 8,
        "bank": 2,
        "day": 3,
        "centre": 7,
        "befriending": 4,
        "lonely": 2,
    },
    organizations={"age uk": "Age UK"},
    towns={"bootle": "Bootle"},
)
LONELY = Entry(
    phrases=(("lonely",), ("see", "nobody")),
    look_for=((("befriending",), 0.8),),
    topics=((CategoryId("company"), 0.5),),
)
BATH = Entry(phrases=(("get", "out", "of", "the", "bath"),), look_for=((("equipment",), 0.9),))
CINIO = Entry(phrases=(("cinio",),), look_for=((("lunch",), 1.0),))
THESAURUS = Thesaurus(
    [
        WordList(
            language="en",
            entries=(LONELY, BATH),
            ignored=frozenset(("i", "the", "of", "a", "in", "my", "for")),
            weak=frozenset(("out", "get", "help", "nobody")),
            ignored_phrases=frozenset([("mother", "in", "law")]),
            nearest=((("advice",), 0.5),),
            real_words=lambda: frozenset(("throat", "threat", "lurch")),
        ),
        WordList(language="cy", entries=(CINIO,)),
    ]
)
UNDERSTANDING = Understanding(lambda: THESAURUS, some_places())
SHIPPED = Understanding(lambda: load(assets_dir() / "content").thesaurus)


def understood(typed: str) -> Understood:
    return UNDERSTANDING.understand(typed, VOCABULARY)


def required(question: Question) -> list[set[str]]:
    return [words(need) for need in question.needs if not need.optional]


def words(need: Need) -> set[str]:
    return {" ".join(term.words) + ("*" if term.prefix else "") for term in need.terms}


def first(typed: str) -> list[set[str]]:
    return required(understood(typed).ladder[0].question)


def test_the_last_word_may_be_unfinished() -> None:
    assert first("lunch clu") == [{"lunch"}, {"clu", "clu*"}]
    assert first("lunch club ") == [{"lunch"}, {"club", "clubs"}]


def test_what_was_typed_is_worth_most() -> None:
    (need,) = understood("carers").ladder[0].question.needs
    weights = {" ".join(term.words) + "*" * term.prefix: term.weight for term in need.terms}
    assert weights["carers"] == 1.0
    assert weights["carer"] < 1.0
    assert weights["carers*"] < 1.0


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ("weelchair", "wheelchair"),
        ("diabetis", "diabetes"),
        ("lunch clbu", "lunch club"),
        ("weelch", "wheelch"),
        ("demnet", "dement"),
        ("dementai", "dementia"),
    ],
)
def test_typing_errors_are_put_right_and_said(typed: str, corrected: str) -> None:
    assert understood(typed).ladder[0].corrected == corrected


@pytest.mark.parametrize("typed", ["dementia", "career", "lurch", "lunch clu", "xyzzy", "ab", ""])
def test_what_is_no_error_is_left_alone(typed: str) -> None:
    assert all(rung.corrected is None for rung in understood(typed).ladder)


def test_a_misspelling_that_the_directory_holds_too_finds_both() -> None:
    (found,) = first("dementai")
    assert {"dementai", "dementia"} <= found


def test_synonyms_stand_beside_the_word_and_below_it() -> None:
    (need,) = understood("lonely").ladder[0].question.needs
    weights = {term.words: term.weight for term in need.terms if not term.prefix}
    assert weights[("lonely",)] > weights[("befriending",)] > 0


def test_a_phrase_in_a_sentence_gives_its_sense() -> None:
    (found,) = first("my mother in law can get out of the barth")
    assert "equipment" in found


def test_words_beside_a_phrase_only_lift() -> None:
    question = understood("lonely wheelchair lunch").ladder[0].question
    assert [need.optional for need in question.needs] == [False, True, True]


def test_stop_words_are_dropped_where_others_remain() -> None:
    assert first("I for my lunch ") == [{"lunch"}]
    assert first("the ") == [{"the"}]


def test_one_word_or_two() -> None:
    assert "foodbank" in first("food bank ")[0]
    assert "day centre" in first("daycentre ")[0]


def test_welsh_words_lead_to_english_ones() -> None:
    assert "lunch" in first("ginio")[0]
    assert "lunch" in first("chinio")[0]


@pytest.mark.parametrize(
    ("typed", "looked_for"),
    [
        ("opiekunki", "carers"),
        ("zasiłków", "benefits"),
        ("rachunków za prąd", "energy advice"),
        ("تنہائی", "befriending"),
        ("مجھے ڈاکٹر چاہیے", "doctor"),
        ("mae gen i ddyled", "debt"),
        ("fy mhensiwn", "pension"),
    ],
)
def test_needs_said_in_other_languages(typed: str, looked_for: str) -> None:
    question = SHIPPED.understand(typed, VOCABULARY).ladder[0].question
    assert any(looked_for in words(need) for need in question.needs)


def test_an_english_word_is_no_form_of_a_foreign_one() -> None:
    for need in SHIPPED.understand("prawns ", VOCABULARY).ladder[0].question.needs:
        assert words(need) == {"prawns"}


def test_a_place_and_the_rest() -> None:
    found = understood("lunch in Bootle")
    assert found.place is not None
    assert found.place.name == "Bootle"
    assert required(found.ladder[0].question) == [{"lunch"}]
    postcode = understood("L1 8JQ")
    assert postcode.place is not None
    assert postcode.ladder[0].question == Question()


def test_an_organisation_comes_first() -> None:
    found = understood("age uk lunch")
    assert found.organization == "Age UK"
    assert found.ladder[0].question.organization == "Age UK"
    assert {"age uk"} in required(found.ladder[0].question)
    assert {"age uk"} not in required(found.ladder[1].question)


def test_the_ladder_goes_from_strict_to_loose_and_never_ends_in_nothing() -> None:
    ladder = understood("lonely lunch").ladder
    assert not ladder[0].loose
    assert ladder[-2].loose
    assert ladder[-2].question.needs[0].terms == (Term(topic=CategoryId("company"), weight=0.5),)
    assert ladder[-1].nearest
    assert required(ladder[-1].question) == [{"advice", "advices"}]
    for word in ("xyzzy", "the", "lunch club"):
        assert understood(word).ladder[-1].nearest


def test_nothing_typed_asks_for_everything() -> None:
    assert understood("").ladder[0].question == Question()
    assert understood(" ?! ").ladder[0].question == Question()


def test_it_does_without_thesaurus_and_places() -> None:
    bare = Understanding().understand("lunch clubs ", VOCABULARY)
    assert required(bare.ladder[0].question) == [{"lunch"}, {"clubs", "club"}]


@given(st.text(max_size=200) | st.text(alphabet="abdelmnouy '", max_size=200))
def test_any_text_is_understood_in_bounds(typed: str) -> None:
    for understanding in (UNDERSTANDING, SHIPPED):
        found = understanding.understand(typed, VOCABULARY)
        assert 1 <= len(found.ladder) <= 6
        for rung in found.ladder:
            assert len(rung.question.needs) <= 28
            assert sum(len(need.terms) for need in rung.question.needs) <= 2_400
            for need in rung.question.needs:
                assert all(0 < term.weight <= 1 for term in need.terms)
                assert all(bool(term.words) != bool(term.topic) for term in need.terms)


@given(st.lists(st.sampled_from(sorted(VOCABULARY.counts)), max_size=6))
def test_words_of_the_directory_are_understood_as_they_are(typed: list[str]) -> None:
    text = " ".join(typed)
    found = understood(text)
    assert found == understood(text.upper())
    assert found == understood(f"  {text}")
