"""Colours and more: one touch each, seen at once, forgotten with the visit, and Back leads exactly back."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.settings import Hand, ThemeName
from kiosk.ui.theme.colours import THEMES
from kiosk.visit.comfort import Comfort
from kiosk.visit.places import Find, Home, Languages, Looks, MyList
from tests.stand import Stand


@pytest.fixture
def chooser(kiosk: Stand) -> Stand:
    """Somebody who chooses how the screen is to be."""
    kiosk.home()
    kiosk.touch("colours")
    assert kiosk.stands_at(Looks)
    return kiosk


def place_of(stand: Stand, widget: QWidget) -> tuple[int, int]:
    at = widget.mapTo(stand.shell, QPoint(0, 0))
    return at.x(), at.y()


@pytest.mark.parametrize("theme", ThemeName)
def test_colours_change_at_a_touch_and_the_choice_is_shown(
    chooser: Stand, theme: ThemeName
) -> None:
    chooser.touch(f"theme-{theme}")
    assert chooser.visit.comfort == Comfort(theme=theme)
    middle = chooser.shell.height() // 2
    ground = chooser.shell.grab().toImage().pixelColor(2, middle)
    assert ground.name() == THEMES[theme].ground
    chosen = [each for each in ThemeName if chooser.button(f"theme-{each}").isChecked()]
    assert chosen == [theme]


@pytest.mark.parametrize(
    ("name", "comfort"),
    [
        ("spaced", Comfort(spaced=True)),
        ("still", Comfort(still=True)),
        ("low", Comfort(low=True)),
    ],
)
def test_a_switch_is_turned_on_and_off(chooser: Stand, name: str, comfort: Comfort) -> None:
    chooser.touch(name)
    assert chooser.visit.comfort == comfort
    assert chooser.button(name).isChecked()
    chooser.touch(name)
    assert chooser.visit.comfort == Comfort()
    assert not chooser.button(name).isChecked()


def test_the_side_of_the_buttons_is_where_reading_ends_until_one_is_chosen(kiosk: Stand) -> None:
    kiosk.home("ur")
    kiosk.touch("colours")
    assert kiosk.button("hand-left").isChecked()
    kiosk.touch("hand-right")
    assert kiosk.visit.comfort.hand is Hand.RIGHT
    assert not kiosk.button("hand-left").isChecked()


def test_back_leads_to_what_was_typed_and_to_its_keyboard(kiosk: Stand) -> None:
    # A low window has no bar beside the keyboard.
    kiosk.shell.resize(1080, 1920)
    kiosk.home()
    kiosk.touch("door-find", "search")
    kiosk.wait(kiosk.shell.keyboard.isVisible, "the keyboard did not come")
    kiosk.type("lun")
    entry, trail = kiosk.entry("search"), kiosk.visit.trail
    kiosk.touch("colours", "theme-dark")
    kiosk.wait(lambda: not kiosk.shell.keyboard.isVisible(), "the keyboard stayed")
    kiosk.touch("back")
    assert kiosk.visit.trail == trail
    assert kiosk.entry("search") is entry
    kiosk.wait(kiosk.shell.keyboard.isVisible, "the keyboard did not come back")
    kiosk.type("c")
    assert entry.text() == "lunc"


def test_the_same_touch_leads_back_too(chooser: Stand) -> None:
    chooser.touch("colours")
    assert chooser.stands_at(Home)


def test_the_way_over_the_list_leads_back_as_well(chooser: Stand) -> None:
    chooser.touch("list")
    assert chooser.stands_at(MyList)
    chooser.touch("back", "back")
    assert chooser.stands_at(Home)
    chooser.touch("door-find")
    assert chooser.stands_at(Find)


def test_a_new_visit_has_what_the_kiosk_has(chooser: Stand) -> None:
    chooser.touch("theme-yellow", "spaced", "low", "finish", "forget")
    chooser.touch("begin")
    assert chooser.stands_at(Languages)
    assert chooser.visit.comfort == Comfort()


def test_everything_that_is_touched_is_low(chooser: Stand) -> None:
    chooser.touch("low")
    line = chooser.shell.height() * 0.4
    for name in ("back", "door-learn", "back"):
        for _ in chooser.pages():
            touched = [
                each
                for each in chooser.shell.findChildren(QWidget)
                if isinstance(each, QAbstractButton | QLineEdit)
                and not each.visibleRegion().isEmpty()
            ]
            assert touched
            assert min(place_of(chooser, each)[1] for each in touched) >= line
        chooser.touch(name)


def test_the_main_action_stands_at_the_side_of_the_hand(chooser: Stand) -> None:
    width = chooser.shell.width()
    for hand, at_right in (("hand-left", False), ("hand-right", True)):
        chooser.touch(hand, "back")
        chooser.touch("door-online", "topic-getting-about", "journey-blue-badge")
        main = chooser.button("start")
        middle = place_of(chooser, main)[0] + main.width() / 2
        assert (middle > width / 2) is at_right
        chooser.home_again()
        chooser.touch("colours")
