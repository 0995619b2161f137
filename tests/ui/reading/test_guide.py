import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.ui.intents import Suit
from kiosk.ui.reading.read_aloud import ReadingState
from kiosk.visit.comfort import Comfort
from kiosk.visit.hearing import MIDDLE, VOLUMES
from kiosk.visit.places import Waiting
from tests.ui.reading.quick import Listened, listening

DOORS = "What would you like to do?"


@pytest.fixture
def visitor(qapp: QApplication, data: Path) -> Iterator[Listened]:
    with listening(qapp, data) as listened:
        listened.stand.home()
        yield listened


@pytest.fixture
def slow(qapp: QApplication, data: Path) -> Iterator[Listened]:
    """Nothing that is read ends by itself within a test."""
    with listening(qapp, data, speed=0.02) as listened:
        listened.stand.home()
        yield listened


def touch_word(visitor: Listened, text: str, word: str) -> None:
    block = visitor.text(text)
    block.light(text.index(word), text.index(word) + len(word))
    middle = block.lit_line().center().y()
    block.unlight()
    widths = (x for x in range(block.width()) if block.place_at(QPoint(x, middle)) is not None)
    letters = {x: block.place_at(QPoint(x, middle)) for x in widths}
    inside = text.index(word) + 1
    x = next(x for x, place in letters.items() if place == inside)
    at = block.mapTo(visitor.stand.shell, QPoint(x + 2, middle))
    visitor.stand.hand.touch_at(word, at)


def test_words_come_first_and_then_every_button_with_what_it_is(visitor: Listened) -> None:
    visitor.stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
    visitor.stand.touch("option-england", "back", "read")
    visitor.wait_to_hear("Northern Ireland")
    visitor.stand.touch("reading-pause")
    visitor.stand.touch("reading-again", "reading-again")
    visitor.wait_for_the_end()
    whole = visitor.said[visitor.said.index("At the top of the screen:") :]
    assert whole == [
        "At the top of the screen:",
        "Back",
        "English",
        "Where do you live?",
        "Choice 1 of 4:",
        "England",
        "Chosen.",
        "Choice 2 of 4:",
        "Wales",
        "Choice 3 of 4:",
        "Scotland",
        "Choice 4 of 4:",
        "Northern Ireland",
        "Button:",
        "Next",
        "At the foot of the screen:",
        "Bigger",
        "Colours",
        "Stop reading",
        "My list (0)",
        "Finish",
    ]


def test_asked_once_it_reads_each_screen_and_only_for_this_visit(visitor: Listened) -> None:
    stand = visitor.stand
    stand.touch("read")
    visitor.wait_to_hear(DOORS)
    stand.touch("door-online")
    visitor.wait_to_hear("What is it about?")
    stand.touch("finish", "forget")
    assert isinstance(stand.here, Waiting)
    assert not stand.kiosk.read_aloud.is_reading()
    visitor.said.clear()
    stand.home()
    assert not stand.kiosk.read_aloud.is_reading()
    assert not stand.shell.voice.strip.isVisible()
    assert visitor.said == []


def test_any_touch_silences_and_the_strip_goes_on(slow: Listened) -> None:
    stand, aloud = slow.stand, slow.stand.kiosk.read_aloud
    stand.touch("read")
    slow.wait_to_hear(DOORS)
    stand.hand.touch_at("nothing", QPoint(stand.shell.width() - 3, 300))
    assert not aloud.is_reading()
    assert aloud.state is ReadingState.PAUSED
    assert stand.button("reading-pause").words() == "Go on"
    stand.touch("reading-pause")
    slow.wait_to_hear(DOORS)
    assert stand.button("reading-pause").words() == "Pause"
    stand.touch("reading-pause")
    assert not aloud.is_reading()


def test_a_button_that_is_touched_is_pressed_all_the_same(slow: Listened) -> None:
    slow.stand.touch("read")
    slow.wait_to_hear(DOORS)
    slow.stand.touch("door-find")
    slow.wait_to_hear("What are you looking for?")


def test_a_sentence_on_and_a_sentence_back(slow: Listened) -> None:
    stand = slow.stand
    stand.touch("read")
    slow.wait_to_hear(DOORS)
    stand.touch("reading-next")
    slow.wait_to_hear("Choice 1 of 4:")
    stand.touch("reading-next")
    slow.wait_to_hear("Do something online")
    stand.touch("reading-previous")
    slow.wait_to_hear("Choice 1 of 4:")
    stand.touch("reading-previous", "reading-previous")
    slow.wait_to_hear(DOORS)
    assert stand.kiosk.read_aloud.is_reading()


def test_again_is_the_sentence_and_the_second_time_the_screen(slow: Listened) -> None:
    stand = slow.stand
    stand.touch("read")
    slow.wait_to_hear(DOORS)
    stand.touch("reading-next")
    slow.wait_to_hear("Choice 1 of 4:")
    stand.touch("reading-again")
    slow.wait_to_hear("Choice 1 of 4:")
    stand.touch("reading-again")
    slow.wait_to_hear("At the top of the screen:")


def test_at_the_end_it_can_be_read_again(visitor: Listened) -> None:
    stand = visitor.stand
    stand.touch("read")
    visitor.wait_to_hear("Ask a person")
    visitor.wait_for_the_end()
    stand.wait(
        lambda: stand.button("reading-pause").words() == "Read again", "it cannot be read again"
    )
    stand.touch("reading-pause")
    visitor.wait_to_hear(DOORS)
    aloud = stand.kiosk.read_aloud
    aloud.stop()
    for again in (aloud.again, aloud.go_on, aloud.next, aloud.previous):
        again()
        assert not aloud.is_reading()


def test_speed_and_loudness_have_five_steps_and_are_normal_after_the_visit(slow: Listened) -> None:
    stand, player = slow.stand, slow.player
    assert player.volume == VOLUMES[MIDDLE]
    stand.touch("read")
    slow.wait_to_hear(DOORS)
    stand.touch("reading-louder", "reading-louder", "reading-faster", "reading-slower")
    stand.touch("reading-slower", "reading-slower")
    slow.wait_to_hear(DOORS)
    assert not stand.button("reading-louder").isEnabled()
    assert not stand.button("reading-slower").isEnabled()
    assert player.volume == VOLUMES[-1]
    assert stand.visit.hearing.words_per_minute(150) == 105
    stand.touch("reading-softer")
    assert player.volume == VOLUMES[-2]
    stand.touch("finish", "forget")
    assert player.volume == VOLUMES[MIDDLE]
    assert stand.visit.hearing.words_per_minute(150) == 150


def test_a_word_that_is_touched_is_read_from(slow: Listened) -> None:
    stand = slow.stand
    stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "read")
    title = "Apply for a Blue Badge"
    slow.wait_to_hear(title)
    touch_word(slow, title, "Blue")
    slow.wait_to_hear(title)
    stand.wait(lambda: bool(stand.shell.lit_words()), "nothing was lit up")
    assert stand.shell.lit_words() == "Blue"
    assert stand.kiosk.read_aloud.place() is not None
    stand.touch("reading-again")
    stand.wait(lambda: stand.shell.lit_words() == "Apply", "the whole sentence was not read")


def test_a_word_that_is_touched_is_silent_where_nobody_asked_to_be_read_to(slow: Listened) -> None:
    touch_word(slow, DOORS, "like")
    assert not slow.stand.kiosk.read_aloud.is_reading()
    assert slow.said == []


def test_what_is_found_is_read_when_the_typing_pauses(visitor: Listened) -> None:
    stand = visitor.stand
    stand.touch("read", "door-find")
    visitor.wait_to_hear("What are you looking for?")
    stand.touch("search")
    stand.wait(stand.shell.keyboard.isVisible, "the keyboard did not come")
    visitor.said.clear()
    for letter in "lunch":
        stand.type(letter)
        assert not stand.kiosk.read_aloud.is_reading()
    assert visitor.said == []
    stand.wait(lambda: bool(visitor.said), "what was found was not read")
    assert visitor.said[0].startswith("We found ")
    visitor.wait_to_hear("Choice 1 of ")


def test_what_is_found_is_read_when_the_keyboard_is_put_away(slow: Listened) -> None:
    stand = slow.stand
    stand.touch("read", "door-find")
    stand.touch("search")
    stand.type("lunch")
    slow.said.clear()
    stand.wait_for_words("We found ")
    stand.shell.keyboard.dismiss()
    slow.wait_to_hear("We found ", seconds=2)


def test_a_fault_in_an_answer_is_read(visitor: Listened) -> None:
    stand = visitor.stand
    stand.touch("read", "door-learn", "topic-first-steps", "journey-practise-typing", "start")
    stand.touch("option-postcode", "next")
    stand.type("l1")
    visitor.said.clear()
    stand.touch("next")
    visitor.wait_to_hear("whole postcode", seconds=2)


def test_letters_and_words_are_echoed_where_wanted(slow: Listened) -> None:
    stand = slow.stand
    stand.touch("read", "reading-echo", "door-find", "search")
    stand.wait(stand.shell.keyboard.isVisible, "the keyboard did not come")
    for letter, said in (("l", "L"), ("u", "U"), (" ", "lu"), ("b", "B")):
        stand.type(letter)
        slow.wait_to_hear(said)
    stand.entry("search").backspace()
    slow.wait_to_hear("Deleted: B")
    slow.said.clear()
    stand.entry("search").setEchoMode(QLineEdit.EchoMode.Password)
    stand.type("q")
    assert stand.entry("search").text().endswith("q")
    assert slow.said == []


def test_without_being_asked_nothing_is_echoed(slow: Listened) -> None:
    slow.stand.touch("door-find", "search")
    slow.stand.type("lu")
    assert slow.said == []


def test_answers_are_private_until_they_are_asked_for(visitor: Listened) -> None:
    stand = visitor.stand
    stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
    stand.touch("option-england", "option-pip", "next")
    for _ in range(20):
        if any("Are these answers right?" in each for each in stand.words()):
            break
        options = stand.named("option-")
        stand.touch(options[0] if options else "next")
    stand.touch("read")
    visitor.wait_to_hear("Your answers are private.")
    visitor.wait_to_hear("Yes, go on")
    visitor.wait_for_the_end()
    assert not any(re.fullmatch("England", line) for line in visitor.said)
    stand.touch("reading-again")
    visitor.wait_to_hear("England")


def test_where_there_is_no_sound_the_words_light_up_and_the_strip_says_so(
    visitor: Listened,
) -> None:
    stand = visitor.stand
    stand.touch("read")
    stand.wait(lambda: bool(stand.shell.lit_words()), "nothing was lit up")
    stand.touch("reading-no-sound")
    assert "There is no sound now." in stand.shell.voice.strip._note.text()


def test_where_nobody_can_read_the_button_says_so(qapp: QApplication, data: Path) -> None:
    (data / "kiosk.toml").write_text("[speech]\nenabled = false\n", encoding="utf-8")
    with listening(qapp, data) as listened:
        stand = listened.stand
        stand.home()
        assert stand.button("read").words() == "No voice yet"
        stand.touch("read")
        assert "does not read aloud" in stand.shell.voice.strip._note.text()
        assert stand.shell.voice.strip.isVisible()
        stand.touch("door-find")
        assert not stand.shell.voice.strip.isVisible()
        assert listened.said == []


def test_a_language_without_a_voice_says_so_where_others_are_read(
    visitor: Listened, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand = visitor.stand
    monkeypatch.setattr(stand.kiosk.reader, "can_read", lambda code: code != "ur")
    stand.touch("language", "language-ur")
    assert stand.button("read").words() != ""
    stand.touch("read")
    strip = stand.shell.voice.strip
    assert strip.isVisible()
    assert "زبان" in strip._note.text()
    assert not stand.visit.hearing.wanted
    stand.touch("language", "language-en")
    assert stand.button("read").words() == "Read to me"
    stand.touch("read")
    visitor.wait_to_hear(DOORS)


def test_the_ruler_lies_on_the_line_that_is_touched_and_goes_with_the_visit(
    visitor: Listened,
) -> None:
    stand = visitor.stand
    ruler = stand.shell.voice.ruler
    stand.kiosk.conductor.handle(Suit(Comfort(ruler=True)))
    stand.wait(ruler.isVisible, "the ruler did not come")
    heading = visitor.text(DOORS)
    top = heading.mapTo(stand.shell, QPoint(0, 0)).y()
    assert ruler.geometry().top() < top < ruler.geometry().bottom()
    stand.touch("door-online", "topic-getting-about", "journey-blue-badge")
    summary = stand.words()[1]
    block = visitor.text(summary)
    at = block.mapTo(stand.shell, QPoint(20, 20))
    stand.hand.touch_at("text", at)
    assert ruler.geometry().contains(ruler.geometry().center().x(), at.y())
    stand.touch("finish", "forget")
    stand.wait(lambda: not ruler.isVisible(), "the ruler stayed")
