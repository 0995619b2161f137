"""Walking away: warned, brought back by any touch or key, and forgotten."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.ui.intents import Go
from kiosk.visit.comfort import Comfort
from kiosk.visit.places import Home, Languages, StaffNotes, Topics, Waiting
from tests.stand import Stand
from tests.ui.a11y.keys import choose, press
from tests.ui.practice.doing import begin


@pytest.fixture
def warned(kiosk: Stand) -> Stand:
    kiosk.home()
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
    return kiosk


def test_the_warning_counts_and_is_spoken(warned: Stand) -> None:
    words = [part.reading_text() for part in warned.shell.notice.readables()]
    assert words[0] == "Are you still there?"
    assert words[1] in [
        f"We will clear your answers and your list in {left} seconds." for left in (28, 29)
    ]
    assert warned.kiosk.read_aloud.is_reading()


def test_a_touch_anywhere_brings_it_back(warned: Stand) -> None:
    warned.hand.touch_at("anywhere", QPoint(5, 5))
    warned.wait(lambda: not warned.shell.notice.isVisible(), "the warning stayed")
    assert warned.stands_at(Home)


def test_a_key_brings_it_back(warned: Stand) -> None:
    QTest.keyClick(warned.shell.windowHandle(), Qt.Key.Key_Space)
    warned.wait(lambda: not warned.shell.notice.isVisible(), "the warning stayed")


def test_the_on_screen_keyboard_counts_as_being_there(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-find", "search")
    kiosk.wait(kiosk.shell.keyboard.isVisible, "the keyboard did not come")
    kiosk.silence(59)
    kiosk.type("l")
    kiosk.silence(59)
    assert not kiosk.shell.notice.isVisible()
    kiosk.silence(2)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")


def test_nobody_comes_back_and_nothing_is_left(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("larger", "colours", "theme-dark", "low", "back")
    kiosk.touch("door-online", "topic-getting-about", "journey-blue-badge", "start", "option-ni")
    kiosk.touch("add")
    number = kiosk.visit.number
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
    kiosk.silence(30)
    kiosk.wait(lambda: kiosk.stands_at(Waiting), "the visit did not end")
    visit = kiosk.visit
    assert (len(visit.items), dict(visit.walks), visit.near) == (0, {}, None)
    assert (visit.text_percent, visit.comfort) == (100, Comfort())
    assert visit.number == number + 1
    assert not kiosk.shell.notice.isVisible()


def test_finish_at_the_warning_finishes(warned: Stand) -> None:
    warned.touch("finish-now")
    assert warned.stands_at(Waiting)


def test_whoever_waits_for_staff_is_not_hurried(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-ask", "ask-here")
    kiosk.silence(300)
    assert not kiosk.shell.notice.isVisible()
    kiosk.touch("no-help")
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F8, Qt.Key.Key_Q, Qt.Key.Key_Shift])
def test_the_key_that_answers_the_warning_presses_nothing_under_it(
    kiosk: Stand, key: Qt.Key
) -> None:
    choose(kiosk, "begin", "language-en")
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
    press(kiosk, key)
    kiosk.wait(lambda: not kiosk.shell.notice.isVisible(), "the warning stayed")
    assert kiosk.stands_at(Home)


def test_the_warning_can_be_answered_without_end(warned: Stand) -> None:
    for _ in range(12):
        warned.hand.touch_at("anywhere", QPoint(5, 5))
        warned.wait(lambda: not warned.shell.notice.isVisible(), "the warning stayed")
        warned.silence(59)
        assert not warned.shell.notice.isVisible()
        warned.silence(2)
        warned.wait(warned.shell.notice.isVisible, "no warning came")
    assert warned.stands_at(Home)


def test_more_time_for_the_rest_of_the_visit_and_not_for_the_next(warned: Stand) -> None:
    warned.touch("more-time")
    warned.wait(lambda: not warned.shell.notice.isVisible(), "the warning stayed")
    warned.silence(119)
    assert not warned.shell.notice.isVisible()
    warned.touch("door-online")
    warned.silence(119)
    assert not warned.shell.notice.isVisible()
    warned.silence(2)
    warned.wait(warned.shell.notice.isVisible, "no warning came")
    warned.touch("finish-now")
    warned.home()
    warned.silence(61)
    warned.wait(warned.shell.notice.isVisible, "the next person was given the time of the last")


def test_more_time_comes_to_ten_times_as_long(warned: Stand) -> None:
    for seconds in (120, 300, 600, 600):
        warned.touch("more-time")
        warned.wait(lambda: not warned.shell.notice.isVisible(), "the warning stayed")
        warned.silence(seconds - 1)
        assert not warned.shell.notice.isVisible()
        warned.silence(2)
        warned.wait(warned.shell.notice.isVisible, "no warning came")


def test_who_answers_by_keys_is_given_more_time_unasked(kiosk: Stand) -> None:
    choose(kiosk, "begin", "language-en")
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
    press(kiosk, Qt.Key.Key_Space)
    kiosk.wait(lambda: not kiosk.shell.notice.isVisible(), "the warning stayed")
    kiosk.silence(119)
    assert not kiosk.shell.notice.isVisible()


def test_staff_begin_a_visit_with_more_time(kiosk: Stand) -> None:
    kiosk.kiosk.conductor.handle(Go(StaffNotes()))
    kiosk.touch("more-time")
    assert kiosk.stands_at(Languages)
    kiosk.touch("language-en")
    assert kiosk.stands_at(Home)
    assert not kiosk.visit.trail.can_go_back
    kiosk.silence(299)
    assert not kiosk.shell.notice.isVisible()
    kiosk.silence(2)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")


def test_whoever_is_read_to_is_there(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("read")
    assert kiosk.kiosk.read_aloud.is_reading()
    for _ in range(3):
        kiosk.silence(59)
        assert not kiosk.shell.notice.isVisible()
    kiosk.touch("door-online")
    kiosk.kiosk.read_aloud.stop()
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
    assert kiosk.kiosk.read_aloud.is_reading()
    kiosk.silence(31)
    kiosk.wait(lambda: kiosk.stands_at(Waiting), "the spoken warning kept the visit alive")


def test_a_practice_is_not_hurried(kiosk: Stand) -> None:
    kiosk.home()
    begin(kiosk, "practise-form")
    kiosk.silence(179)
    assert not kiosk.shell.notice.isVisible()
    kiosk.silence(2)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")


def test_a_page_with_many_words_may_be_read_as_slowly_as_somebody_reads(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-online")
    assert kiosk.stands_at(Topics)
    kiosk.touch("topic-getting-about", "journey-blue-badge")
    words = sum(len(each.split()) for each in kiosk.words())
    assert words > 100
    kiosk.silence(words - 10)
    assert not kiosk.shell.notice.isVisible()
    kiosk.silence(12)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")


def test_a_key_held_down_by_a_bag_is_nobody(kiosk: Stand) -> None:
    kiosk.home()
    window = kiosk.shell.windowHandle()
    for _ in range(7):
        kiosk.clock.forward(10)
        held = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True
        )
        QCoreApplication.sendEvent(window, held)
    kiosk.kiosk.idle.look()
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
