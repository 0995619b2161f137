"""The live page beside its steps, by real touches; the page's process is the stand-in."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.visit.places import HelpWanted, Home, LivePage, Waiting, Walking
from kiosk.web.to_page import (
    Answer,
    Choose,
    Open,
    PageBack,
    Scroll,
    ShowField,
    Size,
    Start,
    Tap,
    Zoom,
)
from tests.ui.browser.pages import HOST, START
from tests.ui.screens.live.conftest import Enter, LiveStand


def near(tap: Tap, x: int, y: int) -> bool:
    """Whether a tap is there: the window of the offscreen display stands a little beside where it says."""
    return abs(tap.x - x) <= 3 and abs(tap.y - y) <= 3


def draw(live: LiveStand, start: QPoint, *moves: QPoint) -> None:
    """Put a finger down, move it, and lift it."""
    window, device = live.stand.shell.windowHandle(), live.stand.hand._device
    live.stand.clock.forward(5)
    QTest.touchEvent(window, device).press(0, start).commit()
    for move in moves:
        QTest.touchEvent(window, device).move(0, start + move).commit()
    QTest.touchEvent(window, device).release(0, start + moves[-1]).commit()


def test_the_step_offers_the_page_and_shows_it_beside_its_words(live: LiveStand) -> None:
    assert live.stand.stands_at(LivePage)
    live.says("A green button at the end of the page.")
    live.says("Start now")
    live.says("Nothing is kept.")
    assert live.stand.is_there("page-frame")
    assert live.view.accessibleName() == "The council's page: Start"


def test_without_a_network_the_step_says_so_and_goes_on(enter: Enter) -> None:
    with enter(online=False, opened=False) as live:
        live.says("The page cannot be opened here at the moment.")
        assert not live.stand.is_there("live")
        assert live.pages.heard(Start) == []
        live.stand.touch("next")
        live.says("What happens next")


def test_where_pages_are_switched_off_no_step_offers_one(enter: Enter) -> None:
    with enter(enabled=False, opened=False) as live:
        assert not live.stand.is_there("live")
        assert not live.stand.is_there("not-live")
        assert live.stand.is_there("add")


def test_the_process_is_warm_before_the_page_is_wanted(enter: Enter) -> None:
    with enter(opened=False) as live:
        live.heard(Start, 1)
        assert live.pages.heard(Open) == []
        live.stand.touch("live")
        live.heard(Open, 1)
        assert len(live.pages.heard(Start)) == 1


def test_next_and_back_lead_through_the_moments(live: LiveStand) -> None:
    live.stand.touch("next")
    live.says("The words “Your name”.")
    live.stand.touch("next")
    live.says("A number to write down.")
    live.stand.touch("back")
    live.says("The words “Your name”.")
    live.stand.touch("back", "back")
    assert live.stand.stands_at(Walking)
    assert len(live.pages.heard(Open)) == 1


def test_the_panel_moves_on_by_itself_and_says_so(live: LiveStand) -> None:
    live.tap(0)
    live.says("You have done this part.")
    live.says("The words “Your name”.")
    live.go_to("/tell-us-more")
    live.says("A number to write down.")


def test_a_part_that_was_gone_back_to_is_not_left_again(live: LiveStand) -> None:
    live.tap(0)
    live.says("The words “Your name”.")
    live.stand.touch("back")
    live.says("A green button at the end of the page.")
    assert not any("You have done" in words for words in live.stand.words())


def test_a_reader_is_told_that_the_panel_moved_on(live: LiveStand) -> None:
    said: list[str] = []
    live.stand.kiosk.read_aloud.said.connect(said.append)
    live.stand.touch("read")
    live.stand.wait(lambda: bool(said), "nothing is read")
    live.tap(0)
    live.stand.wait(lambda: "You have done this part." in said, "it was not said")


def test_going_back_to_the_step_keeps_the_page_and_the_part(live: LiveStand) -> None:
    live.tap(0)
    live.says("The words “Your name”.")
    live.stand.touch("stuck", "to-steps")
    live.says("Go back to the open page")
    live.stand.touch("live")
    live.says("The words “Your name”.")
    assert [each.url for each in live.pages.heard(Open)] == [START]


def test_at_the_end_one_touch_forgets_the_page_and_says_that_it_did(live: LiveStand) -> None:
    live.stand.touch("next", "next", "next")
    live.says("That was all on this page.")
    process = live.keeper.process_id()
    assert process
    live.stand.touch("close-page")
    live.says("The page is closed and forgotten.")
    assert live.keeper.process_id() == 0
    assert live.keeper.image.isNull()
    live.stand.touch("go-on")
    live.says("What happens next")
    assert live.stand.walk.at_end


def test_a_page_that_was_closed_is_not_opened_again_by_itself(live: LiveStand) -> None:
    live.stand.touch("stuck", "close-page", "list", "back")
    live.says("The page is closed and forgotten.")
    live.stand.touch("again")
    live.heard(Open, 2)
    live.says("A green button at the end of the page.")


def test_finishing_ends_the_process(live: LiveStand) -> None:
    live.stand.touch("finish", "forget")
    assert live.stand.stands_at(Waiting)
    assert live.keeper.process_id() == 0
    assert live.keeper.begun == ""


def test_somebody_thinks_for_three_minutes_before_the_warning(live: LiveStand) -> None:
    live.stand.silence(175)
    assert not live.stand.shell.notice.isVisible()
    live.stand.silence(10)
    live.stand.wait(live.stand.shell.notice.isVisible, "no warning came")
    live.stand.silence(50)
    assert live.stand.stands_at(LivePage)
    live.stand.silence(15)
    assert live.stand.stands_at(Waiting)
    assert live.keeper.process_id() == 0


def test_typing_counts_as_being_there(live: LiveStand) -> None:
    live.tap(1)
    live.stand.wait(live.stand.shell.keyboard.isVisible, "the keyboard did not come")
    for _ in range(3):
        live.stand.silence(120)
        live.stand.type("a")
    assert not live.stand.shell.notice.isVisible()


def test_a_long_way_scrolls_the_page_and_a_tap_goes_to_it(live: LiveStand) -> None:
    draw(live, live.at(300, 300), *(QPoint(0, -30 * step) for step in range(1, 7)))
    live.stand.wait(
        lambda: sum(each.dy for each in live.pages.heard(Scroll)) < -90, "it was not scrolled"
    )
    assert live.pages.heard(Tap) == []
    live.stand.clock.forward(5)
    live.tap(2)
    live.heard(Tap, 1)
    (tap,) = live.pages.heard(Tap)
    assert near(tap, 100, 100)


def test_a_hand_that_shakes_taps(live: LiveStand) -> None:
    draw(live, live.at(300, 300), *(QPoint(step, step // 4) for step in (10, 25, 40, 30)))
    live.heard(Tap, 1)
    (tap,) = live.pages.heard(Tap)
    assert near(tap, 300, 300)
    assert live.pages.heard(Scroll) == []


def test_nothing_needs_a_gesture(live: LiveStand) -> None:
    live.stand.touch("page-down", "page-up")
    live.heard(Scroll, 2)
    down, up = live.pages.heard(Scroll)
    assert down.dy == -up.dy < 0


def test_bigger_up_to_three_times(live: LiveStand) -> None:
    for _ in range(4):
        live.stand.touch("page-bigger")
    assert live.keeper.percent == 300
    assert not live.stand.button("page-bigger").isEnabled()
    live.stand.touch("page-smaller")
    assert live.keeper.percent == 250
    live.heard(Zoom, 7)


def test_the_page_begins_as_large_as_the_words_and_grows_with_them(live: LiveStand) -> None:
    at_first = live.keeper.percent
    # 26 pixels of the kiosk's running text to the page's 16.
    assert at_first == 150
    live.stand.touch("larger")
    assert live.keeper.percent > at_first


def test_lines_still_fit_into_a_narrow_view(enter: Enter) -> None:
    with enter(size=(1024, 600), settings="text = 200\n") as live:
        assert live.keeper.percent in (100, 125)


def test_the_page_before_is_a_button(live: LiveStand) -> None:
    assert not live.stand.is_there("page-before")
    live.go_to("/back-possible")
    live.stand.wait(lambda: live.stand.is_there("page-before"), "no way back on the page")
    live.stand.touch("page-before")
    live.heard(PageBack, 1)


def test_help_is_a_person_a_number_or_the_way_home(live: LiveStand) -> None:
    live.stand.touch("stuck")
    live.says("01632 960 001")
    live.stand.touch("add")
    assert len(live.stand.visit.items) == 1
    live.stand.touch("ask-here")
    assert live.stand.stands_at(HelpWanted)
    live.stand.touch("no-help")
    assert live.stand.stands_at(LivePage)
    assert len(live.pages.heard(Open)) == 1


def test_a_question_of_the_page_is_asked_in_the_panel(live: LiveStand) -> None:
    live.tap(7)
    live.says("Leave this page?")
    live.says("The page asks:")
    live.stand.touch("answer-yes")
    live.heard(Answer, 1)
    assert live.pages.heard(Answer)[0] == Answer(number=7, yes=True)
    live.says("A green button at the end of the page.")


def test_a_question_waits_while_the_resident_is_elsewhere(live: LiveStand) -> None:
    live.tap(7)
    live.says("Leave this page?")
    live.stand.touch("list", "back")
    live.says("Leave this page?")
    live.stand.touch("answer-no")
    live.heard(Answer, 1)
    assert live.pages.heard(Answer)[0] == Answer(number=7, yes=False)


def test_words_that_the_page_asks_for_are_typed_in_the_panel(live: LiveStand) -> None:
    live.tap(12)
    live.says("Your name?")
    live.stand.touch("answer")
    live.stand.type("ada")
    live.stand.kiosk.shell.keyboard.dismiss()
    live.stand.touch("answer-yes")
    live.heard(Answer, 1)
    assert live.pages.heard(Answer)[0] == Answer(number=8, yes=True, text="ada")


def test_a_list_of_the_page_is_one_of_big_choices(live: LiveStand) -> None:
    live.tap(6)
    live.says("Mrs")
    assert live.stand.button("choose-0").isChecked()
    live.stand.touch("choose-2")
    live.heard(Choose, 1)
    assert live.pages.heard(Choose)[0] == Choose(field=6, options=(2,))


def test_an_empty_page_leads_back(live: LiveStand) -> None:
    live.go_to("/blank")
    live.says("There is nothing on this page.")
    live.stand.touch("go-on")
    assert live.stand.stands_at(Walking)


def test_the_page_is_as_large_as_its_place_and_follows_it(live: LiveStand) -> None:
    live.stand.shell.resize(1000, 700)
    live.stand.wait(lambda: live.keeper.image.size() == live.view.size(), "the page did not follow")
    assert live.pages.heard(Size)


def test_the_keyboard_makes_room_and_the_field_is_shown(live: LiveStand) -> None:
    before = live.view.height()
    live.tap(1)
    live.stand.wait(live.stand.shell.keyboard.isVisible, "the keyboard did not come")
    live.stand.wait(lambda: live.view.height() < before, "the page did not make room")
    live.heard(ShowField, 2)
    assert live.pages.heard(ShowField)[-1].height < live.view.height()
    bottom = live.view.mapTo(live.stand.shell, QPoint(0, live.view.height())).y()
    keyboard = live.stand.shell.keyboard
    assert bottom <= keyboard.mapTo(live.stand.shell, QPoint(0, 0)).y()


def test_where_the_page_goes_by_itself_home_is_a_touch_away(live: LiveStand) -> None:
    live.go_to("/crash-once")
    live.stand.home_again()
    assert live.stand.stands_at(Home)


def test_the_address_stands_in_the_frame(live: LiveStand) -> None:
    live.says(HOST)
    live.says("This part is the page of")


@pytest.mark.parametrize(
    ("size", "text"), [((1024, 600), 100), ((1024, 600), 300), ((1080, 1920), 100)]
)
def test_the_page_with_its_buttons_keeps_half_of_the_room(
    enter: Enter, size: tuple[int, int], text: int
) -> None:
    with enter(size=size, settings=f"text = {text}\n") as live:
        frame, whole = live.view.parentWidget(), live.stand.shell.screen_shown
        assert frame is not None
        assert whole is not None
        assert 2 * frame.width() * frame.height() >= 0.95 * whole.width() * whole.height()
