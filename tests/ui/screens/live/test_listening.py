"""The page's own words, read aloud where a finger touches it; and all of it."""

from PySide6.QtCore import QRect

from kiosk.web.to_page import AskWords, Scroll, Tap
from tests.ui.browser.stand_in_page import PARAGRAPH
from tests.ui.screens.live.conftest import LiveStand


def test_what_a_finger_touches_is_read_and_lit_and_not_pressed(live: LiveStand) -> None:
    said: list[str] = []
    live.stand.kiosk.read_aloud.said.connect(said.append)
    live.stand.touch("page-read")
    live.says("Touch the page where you want to listen.")
    live.tap(6)
    live.stand.wait(lambda: PARAGRAPH in said, "it is not read")
    live.stand.wait(lambda: bool(live.view.lit()), "no word was lit")
    assert live.view.lit()[0].size() == QRect(0, 0, 70, 24).size()
    (asked,) = live.pages.heard(AskWords)
    assert abs(asked.y - (6 * 40 + 20)) <= 3
    assert live.pages.heard(Tap) == []


def test_any_touch_silences_it_and_the_light_goes(live: LiveStand) -> None:
    live.stand.touch("page-read")
    live.tap(6)
    live.stand.wait(lambda: bool(live.view.lit()), "no word was lit")
    live.stand.touch("carry-on")
    assert not live.stand.kiosk.read_aloud.is_reading()
    assert live.view.lit() == ()
    live.tap(2)
    live.heard(Tap, 1)


def test_all_of_a_page_is_read_by_scrolling_on_until_nothing_new_comes(live: LiveStand) -> None:
    said: list[str] = []
    live.stand.kiosk.read_aloud.said.connect(said.append)
    live.stand.touch("page-read", "read-all")
    live.stand.wait(lambda: PARAGRAPH in said, "it is not read")
    live.stand.wait(lambda: len(live.pages.heard(AskWords)) == 2, "it did not go on", seconds=30)
    assert [each.x for each in live.pages.heard(AskWords)] == [-1, -1]
    assert len(live.pages.heard(Scroll)) == 1
    # The stand-in shows the same words again: they are not read twice.
    assert said.count(PARAGRAPH) == 1


def test_leaving_the_page_silences_it(live: LiveStand) -> None:
    live.stand.touch("page-read")
    live.tap(6)
    live.stand.wait(lambda: bool(live.view.lit()), "no word was lit")
    live.stand.touch("list")
    assert not live.stand.kiosk.read_aloud.is_reading()
    assert live.view.lit() == ()


def test_without_speech_there_is_no_button_that_reads(live: LiveStand) -> None:
    assert live.stand.is_there("page-read")
    live.stand.shell.stack.shown.frame.tools.show_state(  # type: ignore[union-attr]
        can_go_back=False, can_read=False, percent=100, least=100, most=300
    )
    assert not live.stand.is_there("page-read")
