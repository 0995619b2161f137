"""What is typed, what is found, and what is said about it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import ServiceId
from kiosk.directory.records import Service
from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.plan import plan
from kiosk.ui.reading.script import script_of
from kiosk.ui.widgets.big_button import BigButton
from kiosk.visit.places import AskPerson, Find, Results, ServicePage, WhichPlace
from tests.fake_finder import (
    BOOTLE,
    BOOTLE_CUMBRIA,
    HELPLINE,
    MEMORY,
    POSTCODE,
    FakeFinder,
    Listed,
    lunch_club,
)
from tests.stand import Stand, standing

MISSPELT = Listed(
    service=Service(
        id=ServiceId("typo"),
        name="Dementai group",
        feed="https://feed.example",
        summary="As its owner spelt it.",
    )
)


def look_for(visitor: Stand, words: str) -> None:
    """Stand at the line with these words in it and the keyboard put away."""
    if not isinstance(visitor.here, Find | Results):
        visitor.touch("door-find")
    visitor.entry("search").setText(words)
    # What was taken off the screen is gone for good.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def said(visitor: Stand) -> list[str]:
    """Every sentence that reading this screen aloud would say, in order."""
    screen = visitor.shell.screen_shown
    assert screen is not None
    lines = script_of(screen.readables(), language="en")
    passages = [Passage(key=line.key, text=line.text, language="en") for line in lines]
    return [sentence.text for sentence in plan(passages)]


def test_topics_stand_with_pictures_and_counts_and_an_empty_one_does_not(visitor: Stand) -> None:
    visitor.touch("door-find")
    assert visitor.named("category-") == ["category-food", "category-dementia"]
    assert visitor.button("category-dementia").reading_note() == "2 services"
    assert visitor.button("category-food").reading_note() == "1 service"


def test_a_topic_is_the_title_of_what_it_holds(visitor: Stand) -> None:
    visitor.touch("door-find", "category-dementia")
    assert visitor.words()[0] == "Dementia and memory"
    assert "We found 2." in visitor.words()


def test_one_letter_asks_nothing_and_two_do(visitor: Stand, finder: FakeFinder) -> None:
    look_for(visitor, "l")
    assert not finder.asked
    assert visitor.named("category-")
    look_for(visitor, "lu")
    assert [request.words for request in finder.asked] == ["lu"]
    assert finder.asked[0].now is not None


def test_the_number_found_is_said_in_words_and_aloud(visitor: Stand) -> None:
    look_for(visitor, "lunch")
    assert "We found 30." in visitor.words()
    assert "We found 30." in said(visitor)


def test_more_than_can_be_counted_is_said_so(visitor: Stand, finder: FakeFinder) -> None:
    finder.total = 1001
    look_for(visitor, "lunch")
    assert "We found more than 1,000." in said(visitor)


def test_a_place_in_the_words_is_said_and_distances_are_counted_from_it(visitor: Stand) -> None:
    look_for(visitor, "dementia bootle")
    assert "We found 2. Near Bootle, Sefton." in visitor.words()
    visitor.touch("service-memory-cafe")
    assert visitor.here == ServicePage(ServiceId("memory-cafe"), near=BOOTLE)


def test_of_several_places_with_one_name_the_resident_says_which(
    visitor: Stand, finder: FakeFinder
) -> None:
    look_for(visitor, "dementia bootle")
    visitor.touch("which-place")
    assert [visitor.button(name).words() for name in visitor.named("place-")] == [
        "Bootle, Sefton",
        "Bootle, Cumbria",
    ]
    visitor.touch("place-1")
    assert finder.asked[-1].place == BOOTLE_CUMBRIA
    assert "We found 2. Near Bootle, Cumbria." in visitor.words()
    # It stays so when more is typed, and going back leads out of the results, not to the question.
    visitor.entry("search").setText("dementia café bootle")
    assert finder.asked[-1].place == BOOTLE_CUMBRIA
    visitor.touch("back")
    assert not visitor.stands_at(WhichPlace)


def test_a_town_alone_asks_what_is_wanted_there_and_which_of_its_name_it_is(
    visitor: Stand, finder: FakeFinder
) -> None:
    look_for(visitor, "bootle")
    assert not finder.asked
    assert visitor.named("category-")
    visitor.touch("which-place", "place-1")
    assert any("Distances are from Bootle, Cumbria." in each for each in visitor.words())
    assert visitor.visit.near == BOOTLE_CUMBRIA
    visitor.touch("category-food")
    assert finder.asked[-1].near == BOOTLE_CUMBRIA.point


def test_what_was_corrected_is_said_and_the_words_as_typed_are_offered_if_they_find_anything(
    visitor: Stand, finder: FakeFinder
) -> None:
    look_for(visitor, "dementai")
    words = "We looked for \u201cdementia\u201d. You typed \u201cdementai\u201d."
    assert words in visitor.words()
    assert not visitor.is_there("exactly")

    finder.listed = (*finder.listed, MISSPELT)
    look_for(visitor, "dementai ")
    visitor.touch("exactly")
    assert visitor.named("service-") == ["service-typo"]
    assert not any("You typed" in each for each in visitor.words())
    assert visitor.here == Results(words="dementai ", exactly=True)


def test_loose_matches_are_called_so(visitor: Stand) -> None:
    look_for(visitor, "dementia xylophone")
    assert "No service has all these words. These come closest." in visitor.words()
    assert visitor.named("service-")


def test_while_one_types_everything_said_stands_in_one_text_above_the_results(
    visitor: Stand,
) -> None:
    visitor.touch("door-find", "search")
    visitor.type("dementai")
    visitor.wait_for_words("You typed")
    (text,) = [each for each in visitor.words() if "You typed" in each]
    assert text.startswith("We found 2. We looked for")
    assert not visitor.is_there("narrow")
    visitor.shell.keyboard.dismiss()
    visitor.wait(lambda: visitor.is_there("narrow"), "nothing can be narrowed")


@pytest.mark.parametrize("code", ["en", "cy"])
def test_the_number_found_is_seen_where_the_keyboard_leaves_room_for_one_line_only(
    qapp: QApplication, data: Path, code: str
) -> None:
    (data / "kiosk.toml").write_text("[screen]\ntext = 300\ndpi = 96\n", encoding="utf-8")
    with standing(qapp, data, size=(1024, 600), finder=FakeFinder()) as stand:
        stand.home(code)
        stand.touch("door-find", "search")
        stand.wait(stand.shell.keyboard.isVisible, "the keyboard did not come")
        stand.entry("search").setText("lunch")
        screen = stand.shell.screen_shown
        assert screen is not None
        assert "30" in screen.progress()
        assert screen.where() == ""


def test_the_line_stays_where_it_is_on_a_high_screen_however_much_is_found(
    qapp: QApplication, data: Path
) -> None:
    with standing(qapp, data, size=(1080, 1920), finder=FakeFinder()) as stand:
        stand.home()
        heights = set()
        for words in ("lunch", "dementia", "xylophone", "dementai"):
            look_for(stand, words)
            entry = stand.entry("search")
            heights.add(entry.mapTo(stand.shell, entry.rect().topLeft()).y())
        assert len(heights) == 1


def test_nothing_found_offers_the_nearest_helplines_and_a_person(visitor: Stand) -> None:
    look_for(visitor, "xylophone")
    assert "We found nothing for these words." in said(visitor)
    assert visitor.named("service-") == [f"service-{HELPLINE.service.id}"]
    assert visitor.named("helpline-") == [f"helpline-{HELPLINE.service.id}"]
    visitor.touch("ask-person")
    assert visitor.stands_at(AskPerson)


def test_a_result_says_how_far_and_whether_it_is_open_and_free(visitor: Stand) -> None:
    look_for(visitor, "dementia")
    assert visitor.button("service-memory-cafe").reading_note() == (
        "About half a mile away. Open now until 5pm"
    )
    line = visitor.button("service-dementia-line").reading_note()
    assert line == "By phone or online, for everyone. Free"


def test_a_button_is_not_made_anew_while_its_service_says_the_same(
    visitor: Stand, finder: FakeFinder
) -> None:
    look_for(visitor, "demen")
    before = visitor.button("service-memory-cafe")
    look_for(visitor, "dement")
    assert visitor.button("service-memory-cafe") is before
    # Among other results, too.
    finder.listed = (lunch_club(1), *finder.listed, MISSPELT)
    look_for(visitor, "a")
    look_for(visitor, "me")
    assert len(visitor.named("service-")) > 2
    kept = visitor.button("service-memory-cafe")
    look_for(visitor, "mem")
    assert visitor.button("service-memory-cafe") is kept
    assert kept.isVisible()


@pytest.mark.parametrize("between", ["l", "xylophone"])
def test_what_was_found_before_is_found_again_after_something_else(
    visitor: Stand, finder: FakeFinder, between: str
) -> None:
    finder.nearest = ()
    for words in ("lunch", between, "lunch"):
        look_for(visitor, words)
    assert len(visitor.named("service-")) == 20
    assert visitor.button("service-lunch-0").isVisible()


def test_nothing_moves_while_a_finger_is_down(visitor: Stand, finder: FakeFinder) -> None:
    look_for(visitor, "lunch")
    finder.holding = True
    look_for(visitor, "dementia")
    window, hand = visitor.shell.windowHandle(), visitor.hand
    touched = visitor.button("service-lunch-1")
    at = touched.mapTo(visitor.shell, touched.rect().center())
    QTest.touchEvent(window, hand._device).press(0, at).commit()
    finder.answer()
    assert visitor.button("service-lunch-1") is touched
    # Slid off the button: nothing is chosen, and what was found meanwhile is shown.
    entry = visitor.entry("search")
    off = entry.mapTo(visitor.shell, entry.rect().center())
    QTest.touchEvent(window, hand._device).move(0, off).commit()
    QTest.touchEvent(window, hand._device).release(0, off).commit()
    visitor.wait(lambda: visitor.is_there("service-memory-cafe"), "the answer was lost")
    assert not visitor.is_there("service-lunch-1")


def test_a_late_answer_for_other_words_is_dropped(visitor: Stand, finder: FakeFinder) -> None:
    visitor.touch("door-find")
    finder.holding = True
    look_for(visitor, "lunch")
    late = finder._waiting.pop()
    look_for(visitor, "dementia")
    finder.answer()
    late()
    assert visitor.named("service-")[0] == "service-memory-cafe"


def test_the_rest_of_a_long_list_comes_by_asking_and_back_finds_the_same_page(
    visitor: Stand,
) -> None:
    look_for(visitor, "lunch")
    assert len(visitor.named("service-")) == 20
    visitor.touch("more-results")
    assert len(visitor.named("service-")) == 30
    page = visitor.column.page()
    assert page > 0
    visitor.touch("service-lunch-29")
    seen = visitor.visit.trail.results
    assert seen is not None
    assert (seen.shown, seen.page) == (40, seen.page)
    assert seen.page >= page
    visitor.touch("back")
    assert visitor.column.page() == seen.page
    assert visitor.hand.sees("service-lunch-29")
    assert len(visitor.named("service-")) == 30


@pytest.mark.parametrize("words", ["l20 7ae", "L20 7AE"])
def test_a_postcode_alone_is_where_distances_are_counted_from(visitor: Stand, words: str) -> None:
    look_for(visitor, words)
    assert visitor.visit.near == POSTCODE
    assert visitor.named("category-")
    assert MEMORY.metres is not None
    look_for(visitor, "dementia")
    assert visitor.named("service-")


def test_the_buttons_are_buttons_with_names(visitor: Stand) -> None:
    look_for(visitor, "dementia")
    for name in visitor.named("service-"):
        made = visitor.button(name)
        assert isinstance(made, BigButton)
        assert made.accessibleName().startswith(made.words())
