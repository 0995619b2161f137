from collections.abc import Sequence

from kiosk.directory.search.understanding.thesaurus import Entry, Thesaurus, WordList


def entry(*phrases: str, look_for: str) -> Entry:
    return Entry(
        phrases=tuple(tuple(phrase.split()) for phrase in phrases),
        look_for=(((look_for,), 0.8),),
    )


BATH = entry("bath", "get out of the tub", look_for="equipment")
LIFT = entry("lift to hospital", look_for="drivers")
HOSPITAL = entry("hospital", look_for="ward")
FORGETS = entry("keeps forgetting", look_for="memory")
GAMES = entry("bath", look_for="games")
WEAK = entry("cant get out", look_for="transport")
THESAURUS = Thesaurus(
    [
        WordList(
            language="en",
            entries=(BATH, LIFT, HOSPITAL, FORGETS, WEAK),
            ignored=frozenset(("the", "to", "of", "my", "get")),
            weak=frozenset(("out", "cant", "keeps")),
        ),
        WordList(language="cy", entries=(entry("gofalwr", look_for="carers"),)),
    ]
)


def looked_for(thesaurus: Thesaurus, typed: Sequence[str]) -> list[list[str]]:
    said = thesaurus.said([list(thesaurus.keys(word)) for word in typed])
    return [[" ".join(term.words) for term in each.entry.terms()] for each in said]


def test_words_are_found_in_any_order_and_form() -> None:
    assert looked_for(THESAURUS, ["forgets", "he", "keep"])[0][0] == "memory"
    assert looked_for(THESAURUS, ["hospitals", "lifts"]) == [["drivers", "driver"]]


def test_the_longest_phrase_wins() -> None:
    assert looked_for(THESAURUS, ["hospital"]) == [["ward", "wards"]]
    assert looked_for(THESAURUS, ["lift", "hospital"]) == [["drivers", "driver"]]


def test_weak_words_alone_count_only_without_better() -> None:
    assert looked_for(THESAURUS, ["cant", "out"]) == [["transport", "transports"]]
    assert looked_for(THESAURUS, ["cant", "out", "bath"]) == [["equipment", "equipments"]]


def test_two_things_said_are_two() -> None:
    assert len(looked_for(THESAURUS, ["bath", "keeps", "forgetting"])) == 2


def test_what_the_same_word_means_besides_is_joined() -> None:
    both = Thesaurus([WordList(language="en", entries=(BATH, GAMES))])
    assert looked_for(both, ["bath"]) == [["equipment", "equipments", "games", "game"]]


def test_words_of_another_language_have_its_forms() -> None:
    assert looked_for(THESAURUS, ["gofalwyr"]) == [["carers", "carer"]]
    assert THESAURUS.knows_abroad("gofalwyr")
    assert not THESAURUS.knows_abroad("hospital")


def test_completions_and_neighbours() -> None:
    assert list(THESAURUS.completions("hosp")) == ["hospital"]
    assert list(THESAURUS.completions("xyz")) == []
    assert list(THESAURUS.alike(["hosptal"])) == ["hospital"]


def test_an_empty_thesaurus_says_nothing() -> None:
    empty = Thesaurus()
    assert empty.said([list(empty.keys("bath"))]) == ()
    assert not empty.real_words
