"""The keyboard as a resident meets it: it comes, types, and goes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.keyboard.finding import key_items
from tests.ui.keyboard.conftest import Host, keys_of, press_key

Touch = Callable[..., None]


def opened(qtbot: QtBot, host: Host, touch: Touch) -> None:
    with qtbot.waitSignal(host.keyboard.shown):
        touch(host.words)


def test_it_is_not_there_until_a_field_is_touched(qtbot: QtBot, host: Host, touch: Touch) -> None:
    assert not host.keyboard.isVisible()
    assert host.keyboard.keys() == ()
    opened(qtbot, host, touch)
    assert host.keyboard.isVisible()
    assert host.words.hasFocus()


def test_a_field_given_the_focus_by_the_program_brings_it(qtbot: QtBot, host: Host) -> None:
    with qtbot.waitSignal(host.keyboard.shown):
        host.words.setFocus()
    assert host.keyboard.isVisible()


def test_touched_keys_type_a_post_code(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None]
) -> None:
    opened(qtbot, host, touch)
    type_keys("l1 8jq")
    assert host.words.text() == "l1 8jq"
    assert host.words.hasFocus()


def test_shift_makes_one_capital(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None]
) -> None:
    opened(qtbot, host, touch)
    press_key(qtbot, host.keyboard, "Shift", touch)
    type_keys("Lo")
    assert host.words.text() == "Lo"


def test_backspace_takes_one_letter_away(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None]
) -> None:
    opened(qtbot, host, touch)
    type_keys("ab")
    press_key(qtbot, host.keyboard, "Backspace", touch)
    assert host.words.text() == "a"


def test_no_letter_key_offers_others_when_held(qtbot: QtBot, host: Host, touch: Touch) -> None:
    opened(qtbot, host, touch)
    scene = host.keyboard.scene_root()
    assert scene is not None
    qtbot.waitUntil(lambda: len(list(key_items(scene))) > 40)
    keys = list(key_items(scene))
    offered = [key.property("text") for key in keys if key.property("alternativeKeys").toVariant()]
    assert offered == []


def test_signs_and_back_to_letters(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None]
) -> None:
    opened(qtbot, host, touch)
    press_key(qtbot, host.keyboard, "?@£", touch)
    type_keys("@£")
    press_key(qtbot, host.keyboard, "abc", touch)
    type_keys("q")
    assert host.words.text() == "@£q"


def test_enter_submits_and_puts_it_away(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None]
) -> None:
    opened(qtbot, host, touch)
    type_keys("ab")
    with qtbot.waitSignals([host.words.returnPressed, host.keyboard.hidden]):
        press_key(qtbot, host.keyboard, "\n", touch)
    assert not host.keyboard.isVisible()
    assert host.words.text() == "ab"


def test_its_hide_key_puts_it_away_and_a_touch_brings_it_back(
    qtbot: QtBot, host: Host, touch: Touch
) -> None:
    opened(qtbot, host, touch)
    with qtbot.waitSignal(host.keyboard.hidden):
        press_key(qtbot, host.keyboard, "Hide", touch)
    assert not host.keyboard.isVisible()
    assert host.words.hasFocus()
    opened(qtbot, host, touch)
    assert host.keyboard.isVisible()


def test_it_goes_when_the_field_loses_the_focus(qtbot: QtBot, host: Host, touch: Touch) -> None:
    opened(qtbot, host, touch)
    with qtbot.waitSignal(host.keyboard.hidden):
        host.elsewhere.setFocus()
    assert not host.keyboard.isVisible()


def test_it_stays_between_two_fields_and_shows_figures(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None]
) -> None:
    opened(qtbot, host, touch)
    with qtbot.assertNotEmitted(host.keyboard.hidden):
        touch(host.figures)
        qtbot.waitUntil(lambda: "q" not in keys_of(host) and "7" in keys_of(host))
        type_keys("120")
    assert host.figures.text() == "120"
    figures = {key for key in keys_of(host) if key.isdigit()}
    assert figures == set("0123456789")


def test_the_next_field_begins_with_small_letters(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None]
) -> None:
    opened(qtbot, host, touch)
    press_key(qtbot, host.keyboard, "Shift", touch)
    press_key(qtbot, host.keyboard, "Shift", touch)
    qtbot.waitUntil(lambda: "Q" in keys_of(host))
    with qtbot.waitSignal(host.keyboard.hidden):
        host.elsewhere.setFocus()
    opened(qtbot, host, touch)
    qtbot.waitUntil(lambda: "q" in keys_of(host))
    type_keys("ab")
    assert host.words.text() == "ab"


class Watch(QObject):
    """An event filter such as the idle clock's."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            self.seen.append(event.type())
        return super().eventFilter(watched, event)


def test_a_filter_on_the_window_sees_touch_and_mouse_on_keys(
    qtbot: QtBot, host: Host, touch: Touch
) -> None:
    opened(qtbot, host, touch)
    qtbot.waitUntil(lambda: host.keyboard.key_at("g") is not None)
    at = host.keyboard.key_at("g")
    assert at is not None
    watch = Watch()
    host.windowHandle().installEventFilter(watch)
    with qtbot.waitSignal(host.keyboard.pressed):
        touch(host.keyboard, at)
    with qtbot.waitSignal(host.keyboard.pressed):
        _click(host, at)
    assert watch.seen == [QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress]
    assert host.words.text() == "gg"


def _click(host: Host, at: QPoint) -> None:
    QTest.mouseClick(
        host.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        host.keyboard.mapTo(host, at),
    )


def test_it_takes_no_focus(qtbot: QtBot, host: Host, touch: Touch) -> None:
    opened(qtbot, host, touch)
    press_key(qtbot, host.keyboard, "g", touch)
    assert QApplication.focusWidget() is host.words
    for widget in [host.keyboard, *host.keyboard.findChildren(QWidget)]:
        assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_preparing_twice_loads_one_scene(host: Host) -> None:
    host.keyboard.prepare()
    host.keyboard.prepare()
    assert len(host.keyboard.findChildren(QWidget, "keyboard-scene")) == 1
    assert not host.keyboard.isVisible()
