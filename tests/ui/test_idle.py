"""Walking away: warned, brought back by any touch or key, and forgotten."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.visit.comfort import Comfort
from kiosk.visit.places import Home, Waiting
from tests.stand import Stand


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
