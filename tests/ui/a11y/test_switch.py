"""One switch, or two: everything that can be pressed has its turn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.qtkit.focus import focused
from kiosk.visit.places import Find, Home, JourneyStart, Languages, ServicePage, Waiting
from tests.stand import Stand, standing
from tests.ui.a11y.keys import held

CHOOSE, NEXT = Qt.Key.Key_F8, Qt.Key.Key_F7
STEP_S = 2.0


def switch(kiosk: Stand, key: Qt.Key = CHOOSE) -> None:
    kiosk.clock.forward(0.6)
    QTest.keyClick(kiosk.shell.windowHandle(), key)
    QCoreApplication.processEvents()


def turn(kiosk: Stand) -> str:
    """Let one turn pass; who has the next."""
    kiosk.clock.forward(STEP_S)
    kiosk.shell.handling.switch.look()
    QCoreApplication.processEvents()
    return held(kiosk).objectName()


def wait_for(kiosk: Stand, name: str) -> None:
    for _ in range(60):
        if held(kiosk).objectName() == name:
            return
        turn(kiosk)
    raise AssertionError(f"{name} never has its turn")


def choose(kiosk: Stand, *names: str) -> None:
    for name in names:
        wait_for(kiosk, name)
        switch(kiosk)


def test_a_journey_begun_with_one_switch(kiosk: Stand) -> None:
    assert not kiosk.shell.handling.switch.scans
    switch(kiosk)
    assert kiosk.stands_at(Waiting)
    assert held(kiosk).objectName() == "begin"
    switch(kiosk)
    assert kiosk.stands_at(Languages)
    choose(kiosk, "language-en")
    assert kiosk.stands_at(Home)
    choose(kiosk, "door-online", "topic-getting-about", "journey-blue-badge")
    assert kiosk.stands_at(JourneyStart)
    choose(kiosk, "start", "option-england", "option-pip")
    assert held(kiosk).objectName() == "option-pip"
    choose(kiosk, "next", "list", "finish", "forget")
    assert kiosk.stands_at(Waiting)
    assert not kiosk.shell.handling.switch.scans


def test_the_turns_pass_by_themselves_and_last_their_time(kiosk: Stand) -> None:
    switch(kiosk)
    choose(kiosk, "begin", "language-en")
    assert held(kiosk).objectName() == "door-online"
    kiosk.clock.forward(STEP_S - 0.5)
    kiosk.shell.handling.switch.look()
    assert held(kiosk).objectName() == "door-online"
    kiosk.clock.forward(0.5)
    kiosk.wait(lambda: held(kiosk).objectName() == "door-find", "its turn did not pass by itself")


def spell(kiosk: Stand, words: str) -> None:
    """Choose the group of each letter, then the letter."""
    for letter in words:
        group = next(
            each.objectName()
            for each in kiosk.shell.letters.buttons()
            if " \u2013 " in each.text() and each.text()[0] <= letter <= each.text()[-1]
        )
        choose(kiosk, group)
        (name,) = [
            each.objectName() for each in kiosk.shell.letters.buttons() if each.text() == letter
        ]
        choose(kiosk, name)


def board(kiosk: Stand, words: str) -> str:
    (name,) = [
        each.objectName()
        for each in kiosk.shell.letters.buttons()
        if each.accessibleName() == words
    ]
    return name


def test_a_service_is_found_by_one_switch(kiosk: Stand) -> None:
    switch(kiosk)
    choose(kiosk, "begin", "language-en", "door-find")
    assert kiosk.stands_at(Find)
    choose(kiosk, "search")
    assert kiosk.shell.letters.isVisible()
    spell(kiosk, "lunxch")
    assert kiosk.entry("search").text() == "lunxch"
    for _ in range(3):
        choose(kiosk, board(kiosk, "Take the last letter away"))
    spell(kiosk, "ch")
    choose(kiosk, board(kiosk, "Type a space"), board(kiosk, "End the typing"))
    assert not kiosk.shell.letters.isVisible()
    assert kiosk.entry("search").text() == "lunch "
    kiosk.wait(lambda: bool(kiosk.named("service-")), "nothing was found")
    choose(kiosk, kiosk.named("service-")[0])
    assert kiosk.stands_at(ServicePage)


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1080, 1920)])
@pytest.mark.parametrize("text", [100, 300])
def test_the_letters_are_whole_and_leave_the_line_in_sight(
    qapp: QApplication, data: Path, size: tuple[int, int], text: int
) -> None:
    (data / "kiosk.toml").write_text(f"[screen]\ntext = {text}\ndpi = 96\n", encoding="utf-8")
    with standing(qapp, data, size=size) as kiosk:
        switch(kiosk)
        choose(kiosk, "begin", "language-en", "door-find", "search")
        QCoreApplication.processEvents()
        window = kiosk.shell.rect()
        assert window.size().toTuple() == size
        for each in kiosk.shell.letters.buttons():
            place = QRect(each.mapTo(kiosk.shell, QPoint()), each.size())
            assert window.contains(place), each.text()
            assert min(place.width(), place.height()) >= 64
            assert each.heightForWidth(each.width()) <= each.height() + 1, each.text()
        entry = kiosk.entry("search")
        seen = QRect(entry.mapTo(kiosk.shell, QPoint()), entry.size())
        assert seen.bottom() <= kiosk.shell.letters.geometry().top()


def test_a_finger_takes_the_letters_away(kiosk: Stand) -> None:
    switch(kiosk)
    choose(kiosk, "begin", "language-en", "door-find", "search")
    kiosk.hand.touch_at("nothing", QPoint(4, kiosk.shell.height() // 3))
    assert not kiosk.shell.letters.isVisible()


def test_the_second_switch_passes_the_turn_on_and_nothing_moves_by_itself(kiosk: Stand) -> None:
    switch(kiosk)
    choose(kiosk, "begin", "language-en")
    switch(kiosk, NEXT)
    assert held(kiosk).objectName() == "door-find"
    kiosk.clock.forward(60)
    QCoreApplication.processEvents()
    switch(kiosk, NEXT)
    assert held(kiosk).objectName() == "door-learn"
    switch(kiosk)
    assert not kiosk.stands_at(Home)


def test_a_trembling_switch_is_one_press(kiosk: Stand) -> None:
    switch(kiosk)
    choose(kiosk, "begin", "language-en")
    wait_for(kiosk, "larger")
    switch(kiosk)
    for _ in range(4):
        QTest.keyClick(kiosk.shell.windowHandle(), CHOOSE)
    assert kiosk.visit.text_percent == 150


def test_a_finger_ends_it(kiosk: Stand) -> None:
    switch(kiosk)
    choose(kiosk, "begin", "language-en")
    kiosk.hand.touch_at("nothing", QPoint(4, kiosk.shell.height() // 2))
    assert not kiosk.shell.handling.switch.scans
    assert focused() is None


def test_one_press_stays_when_the_warning_comes(kiosk: Stand) -> None:
    switch(kiosk)
    choose(kiosk, "begin", "language-en")
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
    switch(kiosk)
    kiosk.wait(lambda: not kiosk.shell.notice.isVisible(), "the warning stayed")
    assert kiosk.stands_at(Home)


@pytest.fixture
def always(qapp: QApplication, data: Path) -> Iterator[Stand]:
    toml = '[switch]\nalways = true\nchoose = "Space"\nstep_ms = 1000\n'
    (data / "kiosk.toml").write_text(toml, encoding="utf-8")
    with standing(qapp, data) as stand:
        yield stand


def test_where_switches_are_used_every_visit_begins_with_it(always: Stand) -> None:
    assert always.shell.handling.switch.scans
    assert held(always).objectName() == "begin"
    switch(always, Qt.Key.Key_Space)
    assert always.stands_at(Languages)
    assert held(always).objectName().startswith("language-")
