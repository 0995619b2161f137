"""Every kind of node, by touches and typed keys, to the summary and beyond it."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.ids import NodeId
from kiosk.core.places import assets_dir
from kiosk.ui.widgets.content_picture import ContentPicture
from kiosk.visit.places import HelpWanted
from tests.journeys.files import GOOD, write
from tests.stand import Stand
from tests.ui.practice.doing import do


@pytest.fixture
def data(data: Path) -> Path:
    write(data / "content", "en/journeys/made.yaml", GOOD)
    drawn = assets_dir() / "content" / "en" / "pictures" / "start-button.svg"
    pictures = data / "content" / "en" / "pictures"
    pictures.mkdir()
    shutil.copyfile(drawn, pictures / "start-now.svg")
    return data


def answer_to(kiosk: Stand, question: str) -> object:
    return kiosk.walk.answer_to(NodeId(question))


def type_in(kiosk: Stand, words: str) -> None:
    """Type on the keyboard of the screen and go on."""
    kiosk.touch("entry")
    kiosk.type(words)
    kiosk.touch("next")


def to_savings(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-online", "topic-money", "journey-made", "start", "option-yes")
    type_in(kiosk, "70")
    kiosk.touch("skip", "next", "option-yes")
    type_in(kiosk, "2021")


def test_every_kind_of_question_and_page_can_be_walked(kiosk: Stand) -> None:
    to_savings(kiosk)
    assert answer_to(kiosk, "since") == 2021
    type_in(kiosk, "12000")
    type_in(kiosk, "27 3 1950")
    assert answer_to(kiosk, "born") == date(1950, 3, 27)
    kiosk.touch("entry")
    kiosk.type("pol")
    kiosk.touch("country-pl")
    type_in(kiosk, "ab123456c")
    kiosk.touch("skip", "skip")
    kiosk.wait_for_words("0800 123 4567")
    kiosk.touch("next")
    type_in(kiosk, "1 2 2099")
    kiosk.wait_for_words("1 February 2099, 10:30am")
    kiosk.touch("add")
    (item,) = kiosk.visit.items
    assert item.appointment is not None
    assert item.appointment.day == date(2099, 2, 1)
    kiosk.touch("next")
    kiosk.wait_for_words("Please help me with this page.")
    kiosk.touch("ask-here")
    assert kiosk.stands_at(HelpWanted)
    kiosk.touch("no-help", "next")
    kiosk.wait_for_words("Start now")
    (picture,) = kiosk.shell.findChildren(ContentPicture)
    assert picture.accessibleName() == "A green button that says Start now"
    assert picture.height() > 0
    kiosk.touch("next")
    kiosk.wait_for_words("Fill in the page")
    kiosk.touch("next")
    do(kiosk)
    kiosk.touch("next")
    assert kiosk.walk.at_summary
    words = kiosk.words()
    assert "Poland" in words
    assert "£12,000.00 pounds" in words
    assert "27 March 1950" in words
    assert "Ends in 56 C" in words
    assert not any("AB 12" in each for each in words)
    assert words.count("Left out") == 3
    kiosk.touch("next")
    assert kiosk.walk.at_end
    kiosk.touch("back")
    assert kiosk.walk.at_summary


def to_summary(kiosk: Stand) -> None:
    to_savings(kiosk)
    type_in(kiosk, "100")
    type_in(kiosk, "27 3 1950")
    kiosk.touch("entry")
    kiosk.type("irel")
    kiosk.touch("country-ie", "next")
    type_in(kiosk, "1 2 2099")
    kiosk.touch("next", "next", "next", "next")
    do(kiosk)
    kiosk.touch("next")
    assert kiosk.walk.at_summary


def test_an_answer_is_changed_from_the_summary_and_the_others_stay(kiosk: Stand) -> None:
    to_summary(kiosk)
    before = dict(kiosk.walk.answers)
    kiosk.touch("change-since")
    assert kiosk.entry("entry").text() == "2021"
    kiosk.entry("entry").clear()
    type_in(kiosk, "2019")
    assert kiosk.walk.at_summary
    assert dict(kiosk.walk.answers) == before | {NodeId("since"): 2019}


def test_a_change_that_opens_a_new_way_asks_only_what_is_new(kiosk: Stand) -> None:
    to_summary(kiosk)
    kiosk.touch("change-from")
    kiosk.entry("entry").clear()
    kiosk.touch("entry")
    kiosk.type("pol")
    kiosk.touch("country-pl")
    assert kiosk.walk.node.id == "ni"
    kiosk.touch("skip", "skip", "skip")
    assert kiosk.walk.at_summary
    assert answer_to(kiosk, "visit") == date(2099, 2, 1)


def test_what_is_to_hand_is_ticked_and_stays_ticked_on_this_visit(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-online", "topic-money", "journey-made", "ready-1")
    assert kiosk.button("ready-1").isChecked()
    kiosk.touch("start", "back")
    assert kiosk.button("ready-1").isChecked()
    kiosk.touch("ready-1")
    assert not kiosk.visit.ready
