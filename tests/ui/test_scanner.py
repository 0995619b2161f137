"""What a scanner types presses nothing and changes nothing, on any screen; and no hand suffers for it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.core.ports import Lane
from kiosk.qtkit.focus import focused
from kiosk.settings import FILE_NAME
from kiosk.takehome.link import HomeList, home_link
from kiosk.ui.theme.scale import TEXT_SIZES
from kiosk.visit.places import Find, Home, Languages, ScanPaper
from kiosk.visit.visit import Visit
from tests.fake_finder import FakeFinder
from tests.journeys.files import GOOD, write
from tests.scanner import Key, Keyboard, keys_of
from tests.stand import Stand, copied, standing
from tests.ui import states

K, M = Qt.Key, Qt.KeyboardModifier
RETURN = Key(K.Key_Return, "\r")
CONTROL = M.ControlModifier
#: What codes can make a scanner type: each as the keys that come.
ATTACKS: dict[str, Sequence[Key]] = {
    "another shop's code": keys_of("5012345678900\r"),
    "a code ended by Tab": keys_of("4857773456\t"),
    "a code without an end": keys_of("4857773456"),
    "Return alone, and its own": keys_of("\r\r"),
    "Tabs and Return": keys_of("\t\t\t\t\r"),
    "spaces": keys_of("      \r"),
    "one letter": keys_of("x\r"),
    "control characters": [*(Key(0x40 + n, chr(n), CONTROL) for n in range(1, 32)), RETURN],
    "one control character": [Key(K.Key_W, "\x17", CONTROL), RETURN],
    "Control, Alt and more": [
        Key(key, "", CONTROL | M.AltModifier)
        for key in (K.Key_Delete, K.Key_F1, K.Key_T, K.Key_Backspace, K.Key_Escape, K.Key_F4)
    ],
    "close, print, quit": [
        Key(K.Key_F4, "", M.AltModifier),
        Key(K.Key_P, "\x10", CONTROL),
        Key(K.Key_Q, "\x11", CONTROL),
        Key(K.Key_L, "", M.MetaModifier),
        RETURN,
    ],
    "function keys": [*(Key(K.Key_F1.value + n) for n in range(35)), RETURN],
    "the keys of the switch": [Key(K.Key_F8), RETURN],
    "arrows and Escape": [Key(K.Key_Down), Key(K.Key_Right), Key(K.Key_Escape), RETURN],
    "10 kilobytes": keys_of("A" * 10_240 + "\r"),
    "tricks of Unicode": keys_of(
        "\u202e\u200d\ufeff\U0001f4a9e\u0301\u0660\uff1c\u2028\x00\ud7ff\r"
    ),
    "a list of ours": keys_of(home_link("https://home.example.gov.uk/", HomeList(names=())) + "\r"),
    "a script": keys_of("javascript:alert(document.cookie)\r"),
}


@pytest.fixture
def kiosk(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    """A kiosk with a scanner, that paints nothing."""
    data = copied(shipped, tmp_path / "data")
    write(data / "content", "en/journeys/made.yaml", GOOD)
    (data / FILE_NAME).write_text("[scanner]\nkeyboard = true\n[live_page]\nenabled = false\n")
    with standing(qapp, data, finder=FakeFinder()) as stand:
        stand.shell.setUpdatesEnabled(False)
        yield stand


def state(kiosk: Stand) -> tuple[Visit, bool, list[str], str, bool]:
    """All that a key could have changed."""
    lines = [each.text() for each in kiosk.shell.findChildren(QLineEdit)]
    held = focused()
    name = held.objectName() if held is not None else ""
    return kiosk.visit, kiosk.shell.handling.by_key, lines, name, kiosk.shell.isVisible()


def settle(kiosk: Stand) -> None:
    """Let the screen have what it asked for in the background: it moves on by itself without a key."""
    answered: list[None] = []
    failed: list[Exception] = []
    for lane in Lane:
        kiosk.kiosk.tasks.submit(
            lambda: None, on_done=answered.append, on_error=failed.append, lane=lane
        )
    kiosk.wait(lambda: len(answered) == len(Lane), "the background does not answer")


def every_state() -> Iterator[states.State]:
    for each in states.PLACES.values():
        yield from each
    yield from (each for each in states.nodes() if not each.name.endswith("longest"))
    yield from states.OVERLAYS


def test_nothing_is_pressed_on_any_screen(kiosk: Stand) -> None:
    """By touch, and by keys, where something has the focus and a Return would press it."""
    keyboard = Keyboard(kiosk)
    # The longest is let fall as every other is: once is enough.
    often = {name: keys for name, keys in ATTACKS.items() if len(keys) < 100}
    for shown in every_state():
        shown.show(kiosk)
        settle(kiosk)
        if kiosk.stands_at(ScanPaper):
            continue
        for by_key in (False, True):
            if by_key:
                keyboard.press([Key(K.Key_Down)], gap_ms=500)
                settle(kiosk)
            before = state(kiosk)
            for name, keys in often.items():
                keyboard.press(keys, gap_ms=3)
                assert state(kiosk) == before, (shown.name, name)
            kiosk.shell.handling.begin()
        states.put_away(kiosk)


def test_ten_kilobytes_in_a_line_and_on_a_button(kiosk: Stand) -> None:
    keyboard = Keyboard(kiosk)
    for place in (Home(), Find()):
        states.at(place)(kiosk)
        before = state(kiosk)
        keyboard.press(ATTACKS["10 kilobytes"], gap_ms=1)
        assert state(kiosk) == before


def test_on_the_scan_screen_it_is_data_alone(kiosk: Stand) -> None:
    keyboard = Keyboard(kiosk)
    states.at(ScanPaper())(kiosk)
    keyboard.press([Key(K.Key_Down)], gap_ms=500)
    for name, keys in ATTACKS.items():
        keyboard.press(keys, gap_ms=3)
        assert kiosk.stands_at(ScanPaper), name
        assert len(kiosk.visit.items) == 0, name
        assert kiosk.visit.text_percent in TEXT_SIZES
        assert kiosk.visit.language.code == "en"


def test_a_hand_types_and_presses_as_ever(kiosk: Stand) -> None:
    keyboard = Keyboard(kiosk)
    states.at(Find())(kiosk)
    line = kiosk.entry("search")
    line.setFocus()
    keyboard.type("lunch club")
    assert line.text() == "lunch club"
    # Three letters and Return rolled over each other.
    line.clear()
    keyboard.press(keys_of("abc"), gap_ms=20)
    keyboard.press(keys_of("de\r"), gap_ms=30)
    assert kiosk.entry("search").text() == "abcde"
    states.at(Languages())(kiosk)
    keyboard.press([Key(K.Key_Down)], gap_ms=500)
    keyboard.press([RETURN], gap_ms=500)
    kiosk.wait(lambda: kiosk.stands_at(Home), "Return pressed nothing")


def test_a_key_that_is_held_down_goes_on(kiosk: Stand) -> None:
    """Its own repeats, 30 a second, are no machine's."""
    states.at(Find())(kiosk)
    line = kiosk.entry("search")
    line.setText("lunch clubs")
    line.setFocus()
    for number in range(11):
        event = QKeyEvent(QEvent.Type.KeyPress, K.Key_Backspace, M.NoModifier, "\b", number > 0)
        event.setTimestamp(1_000 + number * 33)
        QCoreApplication.sendEvent(kiosk.shell.windowHandle(), event)
    assert line.text() == ""
