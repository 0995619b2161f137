"""The whole kiosk by keys alone."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.qtkit.focus import focused
from kiosk.visit.places import Finishing, Home, JourneyStart, Languages, MyList, Waiting, Walking
from tests.stand import Stand
from tests.ui.a11y.keys import choose, held, press, type_words, walk_to

Key = Qt.Key
BACKWARDS = (Key.Key_Up, Key.Key_Left, Key.Key_Backtab)


@pytest.fixture
def home(kiosk: Stand) -> Stand:
    """Somebody has come as far as the doors by keys."""
    press(kiosk, Key.Key_Return)
    assert kiosk.stands_at(Waiting)
    assert held(kiosk).objectName() == "begin"
    press(kiosk, Key.Key_Return)
    assert kiosk.stands_at(Languages)
    choose(kiosk, "language-en")
    assert kiosk.stands_at(Home)
    return kiosk


def test_the_whole_main_job(home: Stand) -> None:
    """Language, search, service, list, finish: no finger touches anything."""
    choose(home, "door-find")
    walk_to(home, "search")
    assert not home.shell.keyboard.isVisible()
    type_words(home, "memory cafe")
    home.wait(lambda: bool(home.named("service-")), "nothing was found")
    (service, *_) = home.named("service-")
    choose(home, service, "add")
    assert len(home.visit.items) == 1
    choose(home, "list")
    assert home.stands_at(MyList)
    choose(home, "finish")
    assert home.stands_at(Finishing)
    choose(home, "forget")
    assert home.stands_at(Waiting)


def test_a_journey_to_its_outcome(home: Stand) -> None:
    choose(home, "door-online", "topic-getting-about", "journey-blue-badge")
    assert home.stands_at(JourneyStart)
    choose(home, "start")
    for _ in range(20):
        if home.walk.at_end:
            break
        assert home.stands_at(Walking)
        options = getattr(home.walk.node, "options", ())
        before = home.walk
        if options:
            choose(home, f"option-{options[0].id}")
        if home.walk == before:
            choose(home, "next")
    assert home.walk.at_end
    choose(home, "add")
    assert len(home.visit.items) == 1
    assert held(home).objectName()


def everything(kiosk: Stand) -> set[str]:
    """What can be pressed or typed in on this page of the screen."""
    found = kiosk.shell.findChildren(QWidget)
    return {
        each.objectName()
        for each in found
        if isinstance(each, QAbstractButton | QLineEdit)
        and each.isVisible()
        and each.isEnabled()
        and not each.visibleRegion().isEmpty()
    }


def reached(kiosk: Stand, key: Qt.Key) -> set[str]:
    """What a key stops at while it goes round, until it has come to nothing new for as long as that took."""
    names: dict[str, int] = {}
    presses = 0
    while presses <= 2 * max(names.values(), default=1):
        presses += 1
        press(kiosk, key)
        names.setdefault(held(kiosk).objectName(), presses)
    return set(names)


def test_tab_comes_to_everything_and_round_again(home: Stand) -> None:
    steps: list[tuple[str, ...]] = [
        (),
        ("door-online",),
        ("topic-getting-about",),
        ("journey-blue-badge",),
        ("start",),
        ("option-england",),
        ("list",),
        ("finish",),
    ]
    for names in steps:
        choose(home, *names)
        there = everything(home)
        assert reached(home, Key.Key_Tab) >= there, names


@pytest.mark.parametrize(
    "key", [Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Left, Key.Key_Backtab]
)
def test_the_other_keys_come_to_everything_too(home: Stand, key: Qt.Key) -> None:
    choose(home, "door-online")
    there = everything(home)
    assert "more" in there
    # Backwards one comes to the page before by what stands on it.
    turns = {"more", "less"} if key in BACKWARDS else set()
    assert reached(home, key) >= there - turns


def test_the_page_comes_first_then_the_bar_then_the_header(home: Stand) -> None:
    choose(home, "door-ask")
    press(home, Key.Key_Escape)
    doors = ["door-online", "door-find", "door-learn", "door-ask"]
    bar = ["larger", "colours", "read", "list", "finish"]
    assert held(home).objectName() == "door-online"
    walked = [held(home).objectName()]
    for _ in range(20):
        press(home, Key.Key_Tab)
        name = held(home).objectName()
        if name == walked[0]:
            break
        walked.append(name)
    can_read = home.button("read").isEnabled()
    assert walked == [*doors, *(each for each in bar if each != "read" or can_read), "language"]
    press(home, Key.Key_Backtab)
    assert held(home).objectName() == "language"


def test_arrows_follow_the_direction_of_reading(kiosk: Stand) -> None:
    choose(kiosk, "begin-ur")
    walk_to(kiosk, "door-online")
    press(kiosk, Key.Key_Left)
    assert held(kiosk).objectName() == "door-find"
    press(kiosk, Key.Key_Right)
    assert held(kiosk).objectName() == "door-online"


def test_escape_is_back_and_the_focus_stands_on_the_page(home: Stand) -> None:
    choose(home, "door-online")
    assert held(home).objectName().startswith("topic-")
    press(home, Key.Key_Escape)
    assert home.stands_at(Home)
    assert held(home).objectName() == "door-online"
    press(home, Key.Key_Escape)
    assert home.stands_at(Home)


def test_space_presses_too_and_a_trembling_key_presses_once(home: Stand) -> None:
    walk_to(home, "larger")
    press(home, Key.Key_Space)
    assert home.visit.text_percent == 150
    QTest.keyClick(home.shell.windowHandle(), Key.Key_Space)
    assert home.visit.text_percent == 150
    press(home, Key.Key_Space)
    assert home.visit.text_percent == 200


def test_a_button_that_goes_off_hands_the_focus_on(home: Stand) -> None:
    walk_to(home, "larger")
    for _ in range(3):
        press(home, Key.Key_Return)
    assert home.visit.text_percent == 300
    assert held(home).objectName() == "colours"


def test_pages_follow_the_focus_and_the_page_keys(home: Stand) -> None:
    choose(home, "larger", "larger", "larger", "door-online")
    column = home.column
    assert column.page_count() > 1
    last = home.named("topic-")[-1]
    walk_to(home, last)
    assert column.page() > 0
    press(home, Key.Key_PageUp)
    assert column.page() < column.page_count() - 1


def test_a_line_is_typed_in_without_the_keyboard_on_the_screen(home: Stand) -> None:
    choose(home, "door-find")
    walk_to(home, "search")
    type_words(home, "lunch")
    press(home, Key.Key_Left)
    type_words(home, "x")
    assert home.entry("search").text() == "luncxh"
    assert not home.shell.keyboard.isVisible()
    press(home, Key.Key_Down)
    # What is found may come just now, in place of what had the focus: it stands on what came then.
    home.wait(lambda: focused() is not None, "the focus is lost")
    assert held(home).objectName() != "search"


def test_a_finger_takes_the_ring_away_and_brings_the_keyboard(home: Stand) -> None:
    walk_to(home, "door-find")
    home.touch("door-ask")
    assert focused() is None
    home.touch("back", "door-find", "search")
    home.wait(home.shell.keyboard.isVisible, "the keyboard did not come")


def test_the_focus_is_never_lost_where_the_page_is_built_anew(home: Stand) -> None:
    choose(home, "door-online", "topic-getting-about", "journey-blue-badge", "start")
    choose(home, "option-england")
    for name in home.named("option-")[:2]:
        choose(home, name)
        home.wait(home.button(name).isChecked, f"{name} is not chosen")
        assert held(home).objectName() == name
        assert not home.is_there("problem")
    press(home, Key.Key_Escape)
    assert held(home).objectName().startswith("option-")
    home.wait(partial(home.is_there, "next"), "no next")
