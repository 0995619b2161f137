"""Practices by touches: forgiving, said in words, and never mistaken for the real thing."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.run import Run, is_done
from kiosk.ui.practice.picture import LARGE, ZoomPicture
from kiosk.ui.practice.stage import Stage
from kiosk.visit.places import JourneyStart, TopicJourneys, Waiting
from tests.stand import Stand
from tests.ui.a11y.keys import choose
from tests.ui.practice.doing import begin, do, practice_of, run_of, walk_through

FORM = "practise-form"


def practices() -> list[str]:
    library = Library.load([assets_dir() / "content"], "en")
    return sorted(
        name
        for name in library.ids
        if (journey := library.journey(name)) is not None
        and any(isinstance(node, Practice) for node in journey.nodes.values())
    )


def stage_of(kiosk: Stand) -> Stage:
    (found,) = [each for each in kiosk.shell.findChildren(Stage) if each.isVisible()]
    return found


@pytest.mark.parametrize("journey", practices())
def test_every_practice_is_done_by_touches_and_says_what_was_done(
    kiosk: Stand, journey: str
) -> None:
    kiosk.home()
    begin(kiosk, journey)
    seen: list[str] = []

    def look(step: str) -> None:
        seen.append(step)
        if not step.endswith("done"):
            assert "Practice. Nothing here is real." in kiosk.words(), step
            assert kiosk.is_there("leave"), step

    walk_through(kiosk, look)
    assert kiosk.walk.at_end
    assert len(seen) > 2


def test_a_form_is_filled_in_with_the_keys_of_the_screen(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, FORM)
    kiosk.touch("type-name")
    kiosk.type("mary")
    kiosk.touch("next")
    assert run_of(kiosk).given["name"] == "mary"
    assert "Your name: mary" in kiosk.words()
    kiosk.touch("pick-day", "option-tuesday")
    assert "Which day would you like to visit? Tuesday" in kiosk.words()
    kiosk.touch("tick-rules", "press-submit")
    assert practice_of(kiosk).praise in kiosk.words()
    assert "Nothing was sent, and nothing is kept." in kiosk.words()


def test_next_without_typing_says_how_and_stays(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, FORM)
    kiosk.touch("next")
    assert run_of(kiosk).place == 0
    kiosk.wait_for_words("type with the keys")


def test_a_wrong_touch_says_what_it_would_have_done(kiosk: Stand) -> None:
    to_the_button(kiosk)
    kiosk.touch("press-cancel")
    kiosk.wait_for_words("Cancel would throw the form away")
    assert run_of(kiosk).given["name"] == "aaaa"
    kiosk.touch("press-submit")
    assert is_done(practice_of(kiosk), run_of(kiosk))


def to_the_button(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, FORM)
    kiosk.entry("type-name").setText("aaaa")
    kiosk.touch("next", "pick-day", "option-tuesday", "tick-rules")


def test_show_me_points_at_the_right_thing_in_words_and_with_a_ring(kiosk: Stand) -> None:
    to_the_button(kiosk)
    kiosk.touch("show-me")
    assert "Touch this. It has a thick edge now: Submit" in kiosk.words()
    pointed = stage_of(kiosk).pointed_at()
    assert pointed is not None
    assert pointed.objectName() == "press-submit"
    kiosk.touch("press-submit")
    assert is_done(practice_of(kiosk), run_of(kiosk))


def test_who_types_something_else_twice_is_offered_to_be_shown(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, "practise-password")
    kiosk.touch("press-words")
    for words in ("a", "ab"):
        assert not kiosk.is_there("show-me")
        kiosk.entry("type-own").setText(words)
        kiosk.touch("next")
        assert kiosk.entry("type-own").text() == words
    kiosk.touch("show-me")
    kiosk.wait_for_words("Touch the box with the thick edge")


def test_leaving_leads_back_to_the_list_and_nothing_is_lost(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, FORM)
    kiosk.entry("type-name").setText("mary")
    kiosk.touch("next", "leave")
    assert kiosk.stands_at(TopicJourneys)
    kiosk.touch(f"journey-{FORM}")
    assert kiosk.stands_at(JourneyStart)
    kiosk.touch("go-on")
    assert run_of(kiosk).place == 1
    assert "Your name: mary" in kiosk.words()


def test_another_language_goes_on_where_it_was(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, FORM)
    kiosk.entry("type-name").setText("mary")
    kiosk.touch("next", "language", "language-cy")
    assert run_of(kiosk).place == 1
    assert not any("Choose Tuesday" in each for each in kiosk.words())


def test_it_can_be_done_again(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, FORM)
    do(kiosk)
    kiosk.touch("again")
    assert run_of(kiosk) == Run()


def test_the_visit_ends_and_nothing_typed_is_left(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, FORM)
    kiosk.entry("type-name").setText("marker-word")
    kiosk.touch("next")
    kiosk.kiosk.conductor.forget()
    assert kiosk.stands_at(Waiting)
    assert not kiosk.visit.walks
    assert not any("marker-word" in part.accessibleName() for part in living(kiosk))


def living(kiosk: Stand) -> list[QWidget]:
    QCoreApplication.processEvents()
    return [each for each in kiosk.shell.findChildren(QWidget) if each.isVisible()]


def test_a_list_is_moved_by_a_finger_and_that_is_no_touch_of_a_row(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, "practise-scroll")
    york, bath = kiosk.button("row-york"), kiosk.button("row-bath")
    assert york.visibleRegion().isEmpty()
    for _ in range(4):
        drag(kiosk, kiosk.button("row-derby") if not hidden(kiosk, "row-derby") else shown(kiosk))
    assert not york.visibleRegion().isEmpty()
    assert bath.visibleRegion().isEmpty()
    assert run_of(kiosk).tries == 0
    kiosk.touch("row-york")
    assert is_done(practice_of(kiosk), run_of(kiosk))


def hidden(kiosk: Stand, name: str) -> bool:
    return kiosk.button(name).visibleRegion().isEmpty()


def shown(kiosk: Stand) -> QWidget:
    return next(kiosk.button(each) for each in kiosk.named("row-") if not hidden(kiosk, each))


def drag(kiosk: Stand, row: QWidget) -> None:
    """Slide a finger up over two rows."""
    window = kiosk.shell.windowHandle()
    start = row.mapTo(kiosk.shell, row.rect().center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 80, 150, 200):
        QTest.mouseMove(window, start - QPoint(0, step))
        QCoreApplication.processEvents()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 200))
    QCoreApplication.processEvents()


def to_the_picture(kiosk: Stand) -> ZoomPicture:
    kiosk.home()
    begin(kiosk, "practise-scroll")
    do(kiosk)
    kiosk.touch("next")
    (found,) = [each for each in kiosk.shell.findChildren(ZoomPicture) if each.isVisible()]
    return found


def test_a_picture_grows_under_two_fingers(kiosk: Stand) -> None:
    picture = to_the_picture(kiosk)
    window = kiosk.shell.windowHandle()
    middle = picture.mapTo(kiosk.shell, picture.rect().center())
    device = QTest.createTouchDevice()

    def fingers(apart: int) -> tuple[QPoint, QPoint]:
        return middle - QPoint(apart, 0), middle + QPoint(apart, 0)

    one, other = fingers(20)
    QTest.touchEvent(window, device).press(0, one).press(1, other).commit()
    one, other = fingers(70)
    QTest.touchEvent(window, device).move(0, one).move(1, other).commit()
    assert picture.zoom >= LARGE
    assert run_of(kiosk).place == 0
    QTest.touchEvent(window, device).release(0, one).release(1, other).commit()
    QCoreApplication.processEvents()
    assert run_of(kiosk).place == 1


def test_a_picture_grows_by_a_button_too_and_becomes_small_again(kiosk: Stand) -> None:
    picture = to_the_picture(kiosk)
    kiosk.touch("enlarge")
    larger = picture.zoom
    kiosk.touch("shrink")
    assert 1.0 <= picture.zoom < larger
    while run_of(kiosk).place == 0:
        kiosk.touch("enlarge")
    kiosk.touch("press-n27")
    assert is_done(practice_of(kiosk), run_of(kiosk))


def test_a_practice_is_done_by_keys_alone(kiosk: Stand) -> None:
    to_the_button(kiosk)
    choose(kiosk, "press-submit")
    assert is_done(practice_of(kiosk), run_of(kiosk))
