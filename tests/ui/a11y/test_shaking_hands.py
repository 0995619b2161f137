"""Fingers that shake, double, rest and slide, before the real window."""

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.visit.places import AskPerson, Find, Home, Languages, MyList, Topics, Waiting
from tests.stand import Stand

#: The offscreen display claims 96 dots an inch.
DOTS_PER_MM = 96 / 25.4


def mm(length: float) -> int:
    return round(length * DOTS_PER_MM)


class Fingers:
    """Real touches, any number at a time, in window coordinates."""

    def __init__(self, kiosk: Stand) -> None:
        self.window = kiosk.shell.windowHandle()
        self.device = QTest.createTouchDevice()

    def down(self, at: QPoint, contact: int = 0) -> None:
        QTest.touchEvent(self.window, self.device).press(contact, at).commit()

    def slide(self, *ways: QPoint, contact: int = 0) -> None:
        for at in ways:
            QTest.touchEvent(self.window, self.device).move(contact, at).commit()

    def up(self, at: QPoint, contact: int = 0) -> None:
        QTest.touchEvent(self.window, self.device).release(contact, at).commit()
        QCoreApplication.processEvents()

    def tap(self, at: QPoint) -> None:
        self.down(at)
        self.up(at)


@pytest.fixture
def fingers(kiosk: Stand) -> Fingers:
    kiosk.home()
    kiosk.clock.forward(2)
    return Fingers(kiosk)


def middle(kiosk: Stand, name: str) -> QPoint:
    found: QWidget = kiosk.hand.find(name)
    return found.mapTo(kiosk.shell, found.rect().center())


def test_a_shaking_finger_presses(kiosk: Stand, fingers: Fingers) -> None:
    at = middle(kiosk, "door-ask")
    shakes = [QPoint(mm(x), mm(y)) for x, y in ((3, 2), (-4, 3), (5, -5), (-2, -6), (1, 1)) * 4]
    fingers.down(at)
    fingers.slide(*(at + shake for shake in shakes))
    fingers.up(at + QPoint(mm(6), mm(-5)))
    assert kiosk.stands_at(AskPerson)


@pytest.mark.parametrize(("length", "pressed"), [(11, True), (13, False)])
def test_a_slide_off_the_button_is_a_press_up_to_twelve_millimetres(
    kiosk: Stand, fingers: Fingers, length: float, pressed: bool
) -> None:
    door = kiosk.button("door-online")
    edge = door.mapTo(kiosk.shell, door.rect().topLeft()) + QPoint(door.width() // 2, 4)
    fingers.down(edge)
    assert door.isDown()
    off = edge - QPoint(0, mm(length))
    fingers.slide(edge - QPoint(0, mm(length / 2)), off)
    fingers.up(off)
    assert kiosk.stands_at(Topics if pressed else Home)
    assert pressed or not door.isDown()


def test_a_slide_that_ends_on_another_button_presses_the_first(
    kiosk: Stand, fingers: Fingers
) -> None:
    door, other = kiosk.button("door-online"), kiosk.button("door-learn")
    assert other.y() > door.y()
    at = door.mapTo(kiosk.shell, door.rect().bottomLeft()) + QPoint(door.width() // 2, -6)
    fingers.down(at)
    fingers.up(at + QPoint(0, mm(11)))
    assert isinstance(kiosk.here, Topics)
    assert kiosk.here.door.value == "online"


def test_a_long_slide_inside_a_wide_button_is_a_press(kiosk: Stand, fingers: Fingers) -> None:
    at = middle(kiosk, "door-ask")
    fingers.down(at)
    fingers.slide(at + QPoint(mm(8), 0), at + QPoint(mm(20), 0))
    fingers.up(at + QPoint(mm(20), 0))
    assert kiosk.stands_at(AskPerson)


def test_letting_go_outside_changes_nothing(kiosk: Stand, fingers: Fingers) -> None:
    at = middle(kiosk, "door-ask")
    nowhere = QPoint(at.x(), kiosk.shell.bar.y() - 4)
    fingers.down(at)
    fingers.slide(nowhere)
    fingers.up(nowhere)
    assert kiosk.stands_at(Home)


def test_a_double_press_counts_once(kiosk: Stand, fingers: Fingers) -> None:
    at = middle(kiosk, "larger")
    fingers.tap(at)
    kiosk.clock.forward(0.3)
    fingers.tap(at + QPoint(5, 5))
    assert kiosk.visit.text_percent == 150
    kiosk.clock.forward(0.6)
    fingers.tap(at)
    assert kiosk.visit.text_percent == 200


def test_a_double_press_does_not_press_what_comes_next(kiosk: Stand) -> None:
    fingers = Fingers(kiosk)
    begin = kiosk.button("begin")
    at = begin.mapTo(kiosk.shell, begin.rect().center())
    fingers.tap(at)
    assert kiosk.stands_at(Languages)
    fingers.tap(at)
    assert kiosk.stands_at(Languages)


def test_two_quick_presses_of_different_things_are_two(kiosk: Stand, fingers: Fingers) -> None:
    fingers.tap(middle(kiosk, "larger"))
    fingers.tap(middle(kiosk, "list"))
    assert kiosk.visit.text_percent == 150
    assert kiosk.stands_at(MyList)


def test_a_long_press_is_a_press(kiosk: Stand, fingers: Fingers) -> None:
    at = middle(kiosk, "door-ask")
    fingers.down(at)
    kiosk.clock.forward(8)
    QCoreApplication.processEvents()
    assert kiosk.stands_at(Home)
    fingers.up(at)
    assert kiosk.stands_at(AskPerson)


def test_a_second_finger_is_nothing(kiosk: Stand, fingers: Fingers) -> None:
    at, other = middle(kiosk, "door-ask"), middle(kiosk, "door-find")
    fingers.down(at)
    QTest.touchEvent(fingers.window, fingers.device).stationary(0).press(1, other).commit()
    QTest.touchEvent(fingers.window, fingers.device).stationary(0).release(1, other).commit()
    assert kiosk.stands_at(Home)
    fingers.up(at)
    assert kiosk.stands_at(AskPerson)


def test_a_palm_that_rests_on_nothing_does_not_hold_up_the_finger(
    kiosk: Stand, fingers: Fingers
) -> None:
    palm = QPoint(3, kiosk.shell.height() // 2)
    at = middle(kiosk, "door-find")
    fingers.down(palm)
    QTest.touchEvent(fingers.window, fingers.device).stationary(0).press(1, at).commit()
    QTest.touchEvent(fingers.window, fingers.device).stationary(0).release(1, at).commit()
    QCoreApplication.processEvents()
    assert kiosk.stands_at(Find)
    fingers.up(palm)
    assert kiosk.stands_at(Find)


def test_what_was_typed_is_not_marked_by_a_slide(kiosk: Stand, fingers: Fingers) -> None:
    kiosk.touch("door-find", "search")
    entry = kiosk.entry("search")
    entry.setText("lunch club")
    at = entry.mapTo(kiosk.shell, QPoint(60, entry.height() // 2))
    fingers.down(at)
    fingers.slide(*(at + QPoint(mm(length), 0) for length in (5, 15, 30)))
    fingers.up(at + QPoint(mm(30), 0))
    assert not entry.hasSelectedText()
    assert entry.hasFocus()


def test_a_mouse_follows_the_same_rule(kiosk: Stand, fingers: Fingers) -> None:
    window, left = fingers.window, Qt.MouseButton.LeftButton
    door = kiosk.button("door-online")
    edge = door.mapTo(kiosk.shell, door.rect().topLeft()) + QPoint(door.width() // 2, 4)
    QTest.mousePress(window, left, pos=edge)
    QTest.mouseMove(window, edge - QPoint(0, mm(11)))
    QTest.mouseRelease(window, left, pos=edge - QPoint(0, mm(11)))
    QCoreApplication.processEvents()
    assert kiosk.stands_at(Topics)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_the_other_buttons_of_a_mouse_do_nothing(
    kiosk: Stand, fingers: Fingers, button: Qt.MouseButton
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("somebody's secret")
    kiosk.touch("door-find")
    for name in ("search", "category-dementia", "finish", "back"):
        kiosk.wait(partial(kiosk.is_there, name), f"{name} did not come")
        QTest.mouseClick(fingers.window, button, pos=middle(kiosk, name))
        QCoreApplication.processEvents()
    assert kiosk.stands_at(Find)
    assert kiosk.entry("search").text() == ""
    clipboard.clear()


def test_begin_anywhere_still_works(kiosk: Stand) -> None:
    fingers = Fingers(kiosk)
    assert kiosk.stands_at(Waiting)
    fingers.tap(QPoint(kiosk.shell.width() // 2, kiosk.shell.height() - 20))
    assert kiosk.stands_at(Languages)
