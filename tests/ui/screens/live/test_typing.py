"""Typing into the page: the keyboard that fits the field, real keys, and what no key may do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.widgets.big_button import BigButton
from kiosk.web.to_page import Key, Press, ShowField, Tap, Type
from tests.ui.screens.live.conftest import LiveStand

TEXT, PASSWORD, EMAIL, TEL, NUMBER, NO_FIELD = 1, 2, 3, 4, 5, 10


def open_field(live: LiveStand, band: int) -> None:
    live.tap(band)
    live.stand.wait(live.stand.shell.keyboard.isVisible, "the keyboard did not come")
    live.stand.wait(lambda: bool(live.stand.shell.keyboard.keys()), "it has no keys")


def typed(live: LiveStand) -> str:
    return "".join(each.text for each in live.pages.heard(Type))


def test_what_is_typed_goes_to_the_page_and_nowhere_else(live: LiveStand) -> None:
    open_field(live, TEXT)
    live.stand.type("ada b")
    live.stand.wait(lambda: typed(live) == "ada b", "it did not come")
    assert live.view.field.accessibleName() == "Your text"
    assert "ada" not in " ".join(live.stand.words())


@pytest.mark.parametrize("band", [TEXT, PASSWORD, EMAIL])
def test_letters_are_there_for_fields_of_letters(live: LiveStand, band: int) -> None:
    open_field(live, band)
    assert {"q", "1"} <= set(live.stand.shell.keyboard.keys())


@pytest.mark.parametrize("band", [TEL, NUMBER])
def test_fields_of_figures_bring_figures(live: LiveStand, band: int) -> None:
    open_field(live, band)
    keys = set(live.stand.shell.keyboard.keys())
    assert {"0", "9"} <= keys
    assert "q" not in keys


def test_another_field_brings_its_own_keys_without_the_keyboard_going(live: LiveStand) -> None:
    hidden: list[int] = []
    live.stand.shell.keyboard.hidden.connect(lambda: hidden.append(1))
    open_field(live, TEXT)
    live.view.field.typed.emit(Press(key=Key.TAB))
    live.keeper.send(Tap(x=20, y=TEL * 40 + 10))
    keys = live.stand.shell.keyboard.keys
    live.stand.wait(lambda: "q" not in set(keys()), "no other keys came")
    assert hidden == []


def test_no_field_takes_the_keyboard_away(live: LiveStand) -> None:
    open_field(live, TEXT)
    live.keeper.send(Tap(x=20, y=NO_FIELD * 40 + 10))
    live.stand.wait(lambda: not live.stand.shell.keyboard.isVisible(), "the keyboard stayed")
    assert live.view.hasFocus()


def test_a_keyboard_that_was_put_away_comes_back_at_a_touch(live: LiveStand) -> None:
    open_field(live, TEXT)
    keyboard = live.stand.shell.keyboard
    keyboard.dismiss()
    live.stand.wait(lambda: not keyboard.isVisible(), "it did not go")
    # The stand-in's field stands at 20, 60.
    live.stand.hand.touch_at("field", live.at(100, 80))
    live.stand.wait(keyboard.isVisible, "it did not come back")
    live.heard(ShowField, 2)


def test_plain_keys_of_a_real_keyboard_are_the_page_s(live: LiveStand) -> None:
    open_field(live, TEXT)
    window = live.stand.shell.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    QTest.keyClick(window, Qt.Key.Key_Return)
    live.heard(Press, 2)
    assert typed(live) == "a"
    assert [each.key for each in live.pages.heard(Press)] == [Key.BACKSPACE, Key.ENTER]


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_W, Qt.Key.Key_O, Qt.Key.Key_U])
@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_no_shortcut_reaches_the_page(
    live: LiveStand, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    open_field(live, TEXT)
    window = live.stand.shell.windowHandle()
    QTest.keyClick(window, key, held)
    QTest.keyClick(window, Qt.Key.Key_F5)
    QTest.keyClick(window, Qt.Key.Key_Z)
    live.heard(Type, 1)
    assert typed(live) == "z"
    assert live.pages.heard(Press) == []


def test_tab_is_the_page_s_and_escape_leads_out(live: LiveStand) -> None:
    window = live.stand.shell.windowHandle()
    live.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_Space)
    live.heard(Press, 3)
    assert [each.key for each in live.pages.heard(Press)] == [Key.TAB, Key.DOWN, Key.SPACE]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    focused = live.stand.shell.focusWidget()
    assert isinstance(focused, BigButton)
    assert live.stand.column.isAncestorOf(focused)
