"""What is said to whoever listens, and what is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.qtkit.focus import focused
from kiosk.ui.widgets.big_button import BigButton
from kiosk.visit.places import Home, Languages, Waiting
from tests.stand import Stand, standing
from tests.ui.listening.by_ear import CHOOSE, NEXT, PREVIOUS, REPEAT, Listener, by_ear
from tests.ui.reading.quick import listening


@pytest.fixture
def listener(qapp: QApplication, data: Path) -> Iterator[Listener]:
    with by_ear(qapp, data) as heard:
        heard.choose("English")
        yield heard


def to_postcode(listener: Listener) -> None:
    """Stand at a line that asks for a postcode."""
    listener.choose("Learn and practise")
    listener.choose("First steps")
    listener.choose("typing")
    listener.choose("Start")
    listener.choose("postcode")
    if "Line to type in" not in listener.last:
        listener.choose("Next")


def plug(listener: Listener, *, put_in: bool) -> None:
    listener.stand.shell.voice.listening.plug(put_in)


def test_each_thing_says_its_role_its_place_and_its_state(listener: Listener) -> None:
    assert "Heading. What would you like to do?" in listener.last
    assert "Button 1 of 4. Do something online" in listener.last
    assert listener.press(NEXT) == "Button 2 of 4. Find help near me"
    assert listener.press(PREVIOUS) == "Button 1 of 4. Do something online"
    assert listener.press(REPEAT) == "Button 1 of 4. Do something online"
    assert listener.press(REPEAT).startswith("Heading. What would you like to do?")
    assert listener.press(PREVIOUS) == "Heading. What would you like to do?"
    assert listener.press(CHOOSE) == "There is nothing to choose here. Press next."
    assert listener.press(PREVIOUS).startswith("From the end. Button.")
    assert listener.press(NEXT).startswith("From the top again.")


def test_the_waiting_screen_says_in_writing_how_it_begins(qapp: QApplication, data: Path) -> None:
    (data / "kiosk.toml").write_text("[screen]\ndpi = 96\n", encoding="utf-8")
    with standing(qapp, data, size=(1280, 800)) as stand:
        assert "To use it by ear: put in headphones, or hold an arrow key." in stand.words()
        assert stand.column.page_count() == 1


def test_what_is_said_has_the_focus(listener: Listener) -> None:
    listener.press(NEXT)
    held = focused()
    assert isinstance(held, BigButton)
    assert held.words() == "Find help near me"


def test_a_postcode_is_spelled_and_a_fault_is_said(listener: Listener) -> None:
    to_postcode(listener)
    listener.press(CHOOSE)
    listener.press(CHOOSE)
    assert "You typed: l1." in listener.spell("l1")
    listener.choose("Button. Next")
    assert "whole postcode" in listener.last
    listener.go_to("Line to type in")
    listener.press(CHOOSE)
    listener.spell(" 8jq")
    listener.choose("Button. Next")
    assert "L1 8JQ" in listener.stand.walk.answers.values()


def test_letters_are_taken_away_and_what_is_typed_is_said_again(listener: Listener) -> None:
    to_postcode(listener)
    listener.press(CHOOSE)
    listener.press(CHOOSE)
    listener.spell("ab")
    listener.press(CHOOSE)
    listener.go_to("Take the last letter away")
    assert listener.press(CHOOSE) == "Deleted: B Take the last letter away"
    listener.go_to("Hear what is typed")
    assert listener.press(CHOOSE) == "You typed: a. Hear what is typed"


def test_what_is_typed_is_not_said_while_others_may_hear(listener: Listener) -> None:
    to_postcode(listener)
    listener.stand.entry("entry").setText("M2 4WU")
    listener.press(NEXT)
    assert "Something is typed. It is private." in listener.press(PREVIOUS)
    assert "others may hear" in listener.press(REPEAT)
    assert not any("4WU" in words for words in listener.heard)
    listener.press(NEXT)
    assert "others may hear" not in listener.press(PREVIOUS)
    plug(listener, put_in=True)
    assert "You typed: M2 4WU." in listener.press(REPEAT)
    plug(listener, put_in=False)
    assert not listener.stand.kiosk.read_aloud.is_reading()
    assert "others may hear" in listener.press(REPEAT)


def test_who_does_not_mind_says_so_once(listener: Listener) -> None:
    to_postcode(listener)
    listener.stand.entry("entry").setText("M2 4WU")
    listener.press(NEXT)
    listener.press(PREVIOUS)
    assert "others may hear" in listener.press(REPEAT)
    assert "You typed: M2 4WU." in listener.press(REPEAT)
    listener.press(NEXT)
    assert "You typed: M2 4WU." in listener.press(PREVIOUS)


def test_a_masked_line_is_never_said(listener: Listener) -> None:
    to_postcode(listener)
    listener.stand.entry("entry").setEchoMode(QLineEdit.EchoMode.Password)
    listener.stand.entry("entry").setText("1944")
    # Nobody can agree that others hear which letters it is made of.
    assert listener.press(CHOOSE) == "This is secret. Put in headphones to type here."
    assert listener.press(CHOOSE) == "This is secret. Put in headphones to type here."
    plug(listener, put_in=True)
    assert "Signs that are typed: 4." in listener.press(REPEAT)
    listener.press(CHOOSE)
    listener.go_to("Hear what is typed")
    assert "Signs that are typed: 4." in listener.press(CHOOSE)
    listener.go_to("Figures")
    listener.press(CHOOSE)
    assert "One more sign is typed." in listener.press(CHOOSE)
    assert not any("1944" in words for words in listener.heard)


def test_answers_are_private_until_headphones_are_in(listener: Listener) -> None:
    listener.choose("Do something online")
    listener.choose("Getting out and about")
    listener.choose("Blue Badge")
    listener.choose("Start")
    listener.choose("England")
    listener.press(CHOOSE)
    said = listener.walk_on("Are these answers right?")
    assert "This is private. Where do you live?" in said
    assert "England" not in said
    plug(listener, put_in=True)
    assert "England" in listener.go_to("Where do you live?", key=PREVIOUS)


def test_nobody_is_there_is_said_and_a_key_answers_it(listener: Listener) -> None:
    stand = listener.stand
    listener.press(NEXT)
    listener._fresh.clear()
    stand.silence(121)
    listener.wait_to_hear("Are you still there?")
    assert "seconds" in listener.last
    assert "Button 2 of 4." in listener.press(NEXT)
    assert not stand.shell.notice.isVisible()
    assert stand.stands_at(Home)


def test_the_voice_is_slower_and_softer_for_this_visit(listener: Listener) -> None:
    listener.go_to("Slower voice")
    assert listener.press(CHOOSE) == "Button. Slower voice"
    listener.choose("Softer voice")
    assert listener.stand.visit.hearing.words_per_minute(150) == 128
    assert listener.stand.visit.hearing.volume == 1


def test_the_screen_is_dark_until_somebody_wants_to_see(listener: Listener) -> None:
    stand = listener.stand
    black = stand.shell.findChild(QWidget, "black-screen")
    assert isinstance(black, QWidget)
    assert not black.isVisible()
    listener.choose("Make the screen dark")
    assert black.isVisible()
    assert "Show the screen" in listener.last
    picture = stand.shell.grab().toImage()
    assert {picture.pixelColor(x, 300).name() for x in range(0, picture.width(), 7)} == {"#000000"}
    stand.hand.touch_at("the dark", QPoint(300, 300))
    assert not black.isVisible()
    assert stand.stands_at(Home)


def test_it_is_ended_by_the_keys(listener: Listener) -> None:
    listener.choose("Stop using the kiosk by ear")
    assert "The keys are off." in listener.last
    assert not listener.stand.visit.hearing.by_keys
    listener.stand.touch("door-find")
    listener.stand.wait(lambda: listener.stand.is_there("search"), "a touch does nothing")


def test_a_keypad_begins_at_once_and_headphones_do(qapp: QApplication, data: Path) -> None:
    with by_ear(qapp, data, start=False) as listener:
        assert listener.stand.stands_at(Waiting)
        plug(listener, put_in=True)
        listener.wait_to_hear("Choose your language")
        assert listener.stand.stands_at(Languages)


def test_a_keypad_with_a_socket_tells_by_keys(qapp: QApplication, data: Path) -> None:
    with by_ear(qapp, data, 'jack_keys = ["F17", "F18"]\n', start=False) as listener:
        QTest.keyClick(listener.stand.shell.windowHandle(), Qt.Key.Key_F17)
        listener.wait_to_hear("Choose your language")
        assert listener.stand.shell.voice.listening.is_alone()
        QTest.keyClick(listener.stand.shell.windowHandle(), Qt.Key.Key_F18)
        assert not listener.stand.shell.voice.listening.is_alone()


def held(stand: Stand, key: Qt.Key) -> None:
    window = stand.shell.windowHandle()
    QTest.keyPress(window, key)
    stand.wait(lambda: stand.visit.hearing.by_keys, "holding the key did nothing")
    QTest.keyRelease(window, key)


def test_a_key_of_any_keyboard_is_held(qapp: QApplication, data: Path) -> None:
    with listening(qapp, data) as listened:
        stand = listened.stand
        QTest.keyClick(stand.shell.windowHandle(), Qt.Key.Key_Right)
        listened.wait_to_hear("hold this key down")
        assert not stand.visit.hearing.by_keys
        held(stand, Qt.Key.Key_Right)
        listened.wait_to_hear("You are using the kiosk by ear.")
        listened.wait_to_hear("English")
        QTest.keyClick(stand.shell.windowHandle(), Qt.Key.Key_Right)
        listened.wait_to_hear("Button 2 of ")


def test_where_it_is_turned_off_the_keys_do_nothing(qapp: QApplication, data: Path) -> None:
    with by_ear(qapp, data, "enabled = false\n", start=False) as listener:
        QTest.keyClick(listener.stand.shell.windowHandle(), NEXT)
        plug(listener, put_in=True)
        assert listener.stand.stands_at(Waiting)
        assert listener.heard == []
