"""Finding a service by touches."""

from kiosk.visit.places import AskPerson, ServicePage
from tests.stand import Stand


def find(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-find")
    kiosk.wait(lambda: bool(kiosk.named("category-")), "no category came")


def test_what_is_typed_on_the_keyboard_finds_as_one_types(kiosk: Stand) -> None:
    find(kiosk)
    kiosk.touch("search")
    kiosk.type("lunch")
    kiosk.wait_for_words("We found")
    assert kiosk.entry("search").text() == "lunch"
    assert any("Lunch" in words for words in kiosk.words())


def test_a_result_says_how_far_it_is_and_when_it_opens(kiosk: Stand) -> None:
    find(kiosk)
    kiosk.touch("category-food")
    kiosk.wait_for_words("away")
    notes = [words for words in kiosk.words() if "away" in words]
    assert any("pen" in words for words in notes)


def test_every_sample_is_marked_where_it_shows(kiosk: Stand) -> None:
    find(kiosk)
    kiosk.touch("search")
    kiosk.type("lunch club")
    kiosk.wait(lambda: bool(kiosk.named("service-")), "nothing was found")
    for name in kiosk.named("service-"):
        assert "Sample only" in kiosk.button(name).reading_note()
    kiosk.touch(kiosk.named("service-")[0])
    kiosk.wait_for_words("Sample only: this service is not real.")
    kiosk.touch("add")
    (item,) = kiosk.visit.items
    assert "Sample only: this service is not real." in item.lines


def test_a_postcode_in_the_same_line_is_where_distances_are_counted_from(kiosk: Stand) -> None:
    find(kiosk)
    kiosk.touch("search")
    kiosk.type("l1 8jq")
    kiosk.wait_for_words("Distances are from L1 8")
    assert kiosk.visit.near is not None


def test_nothing_found_is_no_dead_end(kiosk: Stand) -> None:
    find(kiosk)
    kiosk.touch("search")
    kiosk.type("qqxz")
    kiosk.wait_for_words("We found nothing")
    kiosk.touch("ask-person")
    assert kiosk.stands_at(AskPerson)


def test_back_from_a_service_finds_the_words_still_there(kiosk: Stand) -> None:
    find(kiosk)
    kiosk.touch("search")
    kiosk.type("lunch club")
    kiosk.wait(lambda: bool(kiosk.named("service-")), "nothing was found")
    kiosk.touch(kiosk.named("service-")[0])
    assert kiosk.stands_at(ServicePage)
    kiosk.touch("back")
    assert kiosk.entry("search").text() == "lunch club"


def test_helplines_come_from_the_directory(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-ask")
    kiosk.wait(lambda: bool(kiosk.named("helpline-")), "no helpline came")
    assert "Samaritans" in kiosk.words()
    assert "116 123" in kiosk.words()
