"""The corner, the PIN, the doors: who comes in, who does not, and what either sees."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.ids import JourneyId
from kiosk.ui.intents import Back, ComeIn, Go
from kiosk.ui.staff_room.entry.doors import DOORS
from kiosk.ui.staff_room.entry.pin_dots import PinDots
from kiosk.visit.places import (
    LEAST_ROLE,
    AskPerson,
    HelpWanted,
    Home,
    JourneyStart,
    Languages,
    StaffBeside,
    StaffEntry,
    StaffNotes,
    StaffRoom,
    Waiting,
    Walking,
)
from kiosk.visit.staff_pass import Role, StaffPass
from tests.stand import Stand
from tests.ui.staff_room.conftest import PIN, give, hold_the_corner


def test_where_nobody_has_a_pin_the_corner_leads_to_the_notes_and_says_how_to_set_one(
    kiosk: Stand,
) -> None:
    hold_the_corner(kiosk)
    assert kiosk.stands_at(StaffNotes)
    assert any("kiosk staff pin NAME" in said for said in kiosk.words())
    kiosk.touch("done")
    assert kiosk.stands_at(Waiting)


def test_a_pin_opens_the_doors_and_leaving_closes_them(staffed: Stand) -> None:
    hold_the_corner(staffed)
    give(staffed, "111112")
    staffed.wait_for_words("That PIN is not right")
    staffed.touch("key-1", "key-rub")
    screen = staffed.shell.screen_shown
    assert screen is not None
    for figure in PIN:
        QTest.keyClick(screen, Qt.Key(ord(figure)))
    dots = screen.findChild(PinDots)
    assert isinstance(dots, PinDots)
    assert dots.count == len(PIN)
    # Nothing that is read aloud knows how many, or which.
    heard = [part.reading_text() for part in screen.readables()]
    assert heard == [
        "Staff: your PIN",
        "That PIN is not right. Try again.",
        *(str(figure) for figure in range(1, 10)),
        "Rub out",
        "0",
        "Go in",
    ]
    staffed.touch("key-go")
    staffed.wait(lambda: staffed.stands_at(StaffRoom), "the PIN did not open")
    assert any("Sam: manager" in said for said in staffed.words())
    assert not staffed.kiosk.in_visit()
    assert set(staffed.named("door-")) == {door.name for door in DOORS}
    staffed.touch("door-kiosk", "done")
    assert staffed.stands_at(StaffRoom)
    staffed.touch("language", "language-cy")
    assert staffed.stands_at(StaffRoom)
    number = staffed.visit.number
    staffed.touch("leave-staff")
    assert staffed.stands_at(Waiting)
    assert staffed.visit.staff is None
    assert staffed.visit.number > number
    assert staffed.visit.language.code == "en"


def test_quiet_closes_the_staff_room_without_a_word(staffed: Stand) -> None:
    staffed.kiosk.conductor.handle(Go(StaffEntry()))
    staffed.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.HELPER)))
    staffed.silence(119)
    assert staffed.stands_at(StaffRoom)
    staffed.silence(2)
    assert staffed.stands_at(Waiting)
    assert staffed.visit.staff is None


def test_wrong_pins_are_slowed_and_the_pad_says_for_how_long(staffed: Stand) -> None:
    hold_the_corner(staffed)
    for _ in range(4):
        give(staffed, "111112")
        staffed.wait_for_words("That PIN is not right")
    give(staffed, "111112")
    staffed.wait_for_words("Seconds to wait: ")
    assert not staffed.is_there("key-1")
    staffed.touch("no-pin")
    hold_the_corner(staffed)
    staffed.wait_for_words("Please wait")
    staffed.clock.forward(40)
    staffed.wait(lambda: staffed.is_there("key-1"), "the keys did not come back", seconds=5)
    give(staffed, PIN)
    staffed.wait(lambda: staffed.stands_at(StaffRoom), "the PIN did not open")


def test_no_place_of_staff_is_open_without_a_pin_or_to_too_small_a_role(staffed: Stand) -> None:
    conductor = staffed.kiosk.conductor
    for place in {type(door.place): door.place for door in DOORS}.values():
        if type(place) not in LEAST_ROLE:
            continue
        conductor.handle(Go(Home()))
        conductor.handle(Go(place))
        assert staffed.stands_at(StaffEntry)
        least = LEAST_ROLE[type(place)]
        for role in Role:
            conductor.handle(ComeIn(StaffPass(name="Sam", role=role)))
            conductor.handle(Go(place))
            assert staffed.stands_at(type(place) if role.may(least) else StaffEntry)
    conductor.forget()


def test_in_a_visit_staff_come_in_only_with_the_residents_yes_and_leave_no_door_open(
    staffed: Stand,
) -> None:
    staffed.home()
    staffed.kiosk.conductor.handle(Go(JourneyStart(JourneyId("blue-badge"))))
    staffed.touch("start")
    walk = staffed.walk
    staffed.kiosk.conductor.handle(Go(AskPerson()))
    staffed.touch("ask-here", "beside")
    assert staffed.stands_at(StaffBeside)
    staffed.touch("beside-no")
    assert staffed.stands_at(HelpWanted)
    staffed.touch("beside", "beside-yes")
    give(staffed, PIN)
    staffed.wait(lambda: staffed.stands_at(StaffRoom), "the PIN did not open")
    assert staffed.kiosk.in_visit()
    said = " ".join(staffed.words())
    assert walk.journey.title not in said
    staffed.touch("leave-staff")
    assert staffed.stands_at(AskPerson)
    assert staffed.visit.staff is None
    staffed.kiosk.conductor.handle(Back())
    assert staffed.stands_at(Walking)
    assert staffed.walk == walk
    staffed.kiosk.conductor.handle(Go(StaffRoom()))
    assert staffed.stands_at(StaffEntry)


def test_a_late_answer_opens_nothing_for_whoever_has_come_since(
    staffed: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[tuple[Callable[[], object], dict[str, Any]]] = []
    hold_the_corner(staffed)
    for figure in PIN:
        staffed.touch(f"key-{figure}")
    tasks = staffed.kiosk.tasks
    with monkeypatch.context() as patch:
        patch.setattr(tasks, "submit", lambda work, **ends: answers.append((work, ends)))
        staffed.touch("key-go")
    ((work, ends),) = answers
    staffed.touch("back", "begin")
    ends["on_done"](work())
    assert staffed.stands_at(Languages)
    assert staffed.visit.staff is None
