"""Narrowing down: what is offered, what it leaves, and that Back never loses it."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.search.request import MILES, AgeBand, Filter, Narrowing, Offers
from kiosk.ui.screens.finding.choices import Choice, is_on, offered, turned
from kiosk.visit.places import NarrowDown, Results, ServicePage, Waiting
from tests.fake_finder import FakeFinder
from tests.stand import Stand

CHOICES: tuple[Choice, ...] = (*MILES, *Filter, *AgeBand, "pl", "cy")
FREE = Narrowing(filters=frozenset({Filter.FREE}))


def narrow(visitor: Stand, words: str = "dementia") -> None:
    visitor.touch("door-find")
    visitor.entry("search").setText(words)
    visitor.touch("narrow")
    assert visitor.stands_at(NarrowDown)


def results(visitor: Stand) -> Results:
    found = visitor.visit.trail.results
    assert found is not None
    return found


@given(st.lists(st.sampled_from(CHOICES), max_size=20))
def test_what_is_touched_twice_is_as_before_and_one_of_a_kind_holds(touched: list[Choice]) -> None:
    narrowing = Narrowing()
    for choice in touched:
        after = turned(narrowing, choice)
        assert is_on(after, choice) is not is_on(narrowing, choice)
        if is_on(narrowing, choice):
            assert turned(narrowing, choice).choices == narrowing.choices - 1
        narrowing = after
    on = [choice for choice in CHOICES if is_on(narrowing, choice)]
    assert len(on) == narrowing.choices
    for kind in (MILES, tuple(AgeBand), ("pl", "cy")):
        assert sum(choice in on for choice in kind) <= 1


def test_every_choice_of_every_kind_is_offered_with_what_it_leaves() -> None:
    offers = Offers(
        within_miles={1: 3},
        filters={Filter.FREE: 4},
        ages={AgeBand.FROM_65: 5},
        languages={"pl": 6},
    )
    assert offered(offers) == {1: 3, Filter.FREE: 4, AgeBand.FROM_65: 5, "pl": 6}


def test_each_choice_says_what_it_leaves_and_one_that_leaves_nothing_is_not_there(
    visitor: Stand,
) -> None:
    narrow(visitor)
    assert visitor.button("narrow-free").reading_note() == "2 of these"
    assert visitor.button("narrow-hearing-loop").reading_note() == "1 of these"
    assert not visitor.is_there("narrow-weekends")
    assert not visitor.is_there("narrow-online")
    assert visitor.button("narrow-pl").words() == "Polish"


def test_what_is_chosen_holds_at_once_and_the_button_stays(visitor: Stand) -> None:
    narrow(visitor)
    touched = visitor.button("narrow-hearing-loop")
    visitor.touch("narrow-hearing-loop")
    assert visitor.button("narrow-hearing-loop") is touched
    assert touched.isChecked()
    assert results(visitor).narrowing == Narrowing(filters=frozenset({Filter.HEARING_LOOP}))
    assert visitor.button("show-results").words() == "Show 1 result"
    assert "We found 1." in visitor.words()
    # The helpline is left out now, and with it what only it had.
    assert not visitor.is_there("narrow-by-phone")


def test_what_was_touched_stays_in_sight_though_choices_above_it_go(visitor: Stand) -> None:
    narrow(visitor)
    visitor.hand.find("narrow-wheelchair")
    assert visitor.column.page() > 0
    visitor.touch("narrow-wheelchair")
    assert not visitor.is_there("narrow-evenings")
    assert visitor.hand.sees("narrow-wheelchair")


def test_back_and_show_lead_to_the_results_which_say_what_is_on(visitor: Stand) -> None:
    for way in ("show-results", "back"):
        narrow(visitor)
        visitor.touch("narrow-free", "narrow-65-and-over", way)
        assert visitor.stands_at(Results)
        assert "Only: Free, Age 65 and over" in visitor.words()
        assert visitor.button("narrow").words() == "Narrow down (2 on)"
        visitor.home_again()


def test_one_button_clears_all_on_both_pages(visitor: Stand) -> None:
    narrow(visitor)
    assert not visitor.button("clear").isEnabled()
    visitor.touch("narrow-free", "narrow-3")
    visitor.touch("clear")
    assert results(visitor).narrowing == Narrowing()
    assert not visitor.button("narrow-free").isChecked()
    visitor.touch("narrow-free", "show-results", "clear")
    assert visitor.here == Results(words="dementia")
    assert not visitor.is_there("clear")
    assert visitor.button("narrow").words() == "Narrow down"


def test_back_from_a_service_finds_it_narrowed_and_other_words_stay_narrowed(
    visitor: Stand, finder: FakeFinder
) -> None:
    narrow(visitor)
    visitor.touch("narrow-free", "show-results", "service-memory-cafe")
    assert visitor.stands_at(ServicePage)
    visitor.touch("back")
    assert results(visitor) == Results(words="dementia", narrowing=FREE)
    visitor.entry("search").setText("café")
    assert finder.asked[-1].narrowing == FREE
    visitor.entry("search").setText("")
    assert finder.asked[-1].narrowing == FREE
    assert "Only: Free" in visitor.words()


def test_nothing_left_says_so_and_offers_to_clear(visitor: Stand) -> None:
    narrow(visitor)
    visitor.touch("narrow-hearing-loop", "show-results")
    visitor.entry("search").setText("lunch")
    assert "We found nothing with all that you chose." in visitor.words()
    visitor.touch("clear")
    assert "We found 30." in visitor.words()


def test_it_is_forgotten_with_the_visit(visitor: Stand) -> None:
    narrow(visitor)
    visitor.touch("narrow-free", "finish", "forget")
    assert visitor.stands_at(Waiting)
    assert visitor.visit.trail.results is None
    visitor.home()
    narrow(visitor)
    assert results(visitor).narrowing == Narrowing()
    assert not visitor.button("narrow-free").isChecked()
