"""From the door to what this kiosk shows: newer content from a stick by one touch, and a way back for managers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.app.content_stick import ContentStick
from kiosk.content.outcome import Outcome
from kiosk.content.packs import Pack
from kiosk.content.refusal import REMEDIES, Refusal
from kiosk.ui.content_desk import ContentState
from kiosk.ui.intents import ComeIn, Go
from kiosk.ui.staff_room.content.content_words import refusal_words
from kiosk.visit.places import KioskContent, StaffEntry
from kiosk.visit.staff_pass import Role, StaffPass
from tests.app.content_packs import install, retitled
from tests.stand import Stand
from tests.ui.content_states import FULL, REFUSED, TAKEN, found


def come_in(stand: Stand, role: Role = Role.MANAGER) -> None:
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=role)))
    stand.touch("door-content")


def changed(stand: Stand, state: ContentState, *, stick: str = "") -> None:
    """What the desk knows is different, and it says so."""
    found(stand, state, stick=stick)
    tell: Callable[[], None] | None = stand.kiosk.content._on_changed
    assert tell is not None
    tell()


def test_each_pack_with_its_day_what_is_new_and_when_it_was_checked(staffed: Stand) -> None:
    now = staffed.clock.now()
    found(staffed, replace(FULL, checked=now - timedelta(days=7), next_check=None))
    come_in(staffed)
    words = staffed.words()
    first = words.index("Journeys: version 12, made on 20 November 2026")
    assert "two journeys about money" in words[first + 1]
    assert words[first + 2] == "Here since 21 November 2026."
    assert any(each.startswith("Checked for newer content on") for each in words)
    changed(staffed, replace(FULL, checked=now - timedelta(days=8), next_check=None))
    assert any(each.startswith("Not checked since") for each in staffed.words())
    changed(staffed, ContentState())
    assert "It shows what came with Handrail." in staffed.words()
    assert any("a memory stick brings it" in each for each in staffed.words())


def test_only_a_manager_goes_back_and_is_asked_once(staffed: Stand) -> None:
    data = staffed.kiosk.data
    install(data, {Pack.JOURNEYS: retitled("First")})
    install(data, {Pack.JOURNEYS: retitled("Second")}, 2, says="A second try.")
    staffed.kiosk.content.look()
    staffed.wait(lambda: bool(staffed.kiosk.content.state().packs), "nothing came")
    come_in(staffed, Role.CHAMPION)
    assert staffed.is_there("pack-journeys")
    assert not staffed.is_there("go-back")
    staffed.touch("back", "leave-staff")
    come_in(staffed)
    staffed.touch("go-back")
    assert "Journeys: version 1 instead of version 2." in staffed.words()
    staffed.touch("not-now")
    assert "A second try." in staffed.words()
    staffed.touch("go-back", "back-now")
    staffed.wait(lambda: staffed.is_there("went-back"), "it did not go back")
    assert "A second try." not in staffed.words()
    assert staffed.kiosk.libraries.of("en").title_of("blue-badge") == "First"  # type: ignore[arg-type]


def test_a_stick_is_offered_when_it_comes_and_read_at_a_touch(staffed: Stand) -> None:
    found(staffed, FULL)
    come_in(staffed, Role.HELPER)
    assert not staffed.is_there("take-stick")
    changed(staffed, FULL, stick="KINGSTON")
    asked: list[str] = []
    staffed.kiosk.content.__dict__["take_from_stick"] = lambda: asked.append("stick")
    assert not asked
    staffed.touch("take-stick")
    assert asked == ["stick"]
    changed(staffed, replace(FULL, checking=True, from_stick=True), stick="KINGSTON")
    assert "The memory stick is being read. Leave it in." in staffed.words()
    assert not staffed.is_there("take-stick")
    changed(staffed, replace(FULL, checking=True, from_stick=True, so_far=2_500_000))
    assert any("So far: 2.5 MB." in each for each in staffed.words())
    changed(staffed, replace(FULL, last=TAKEN))
    assert any(each.startswith("Taken: Journeys, Translations") for each in staffed.words())
    changed(staffed, replace(FULL, last=replace(REFUSED)))
    words = staffed.words()
    assert "Nothing was changed." in words
    assert any("blue-badge.yaml:210" in each for each in words)


def test_what_was_said_to_one_is_not_said_to_the_next(staffed: Stand) -> None:
    staffed.kiosk.content._last = Outcome(refusal=Refusal.FOREIGN, remedy="x", problem="y")
    come_in(staffed)
    assert "Nothing was changed." in staffed.words()
    staffed.touch("back", "door-content")
    assert "Nothing was changed." not in staffed.words()


@pytest.mark.parametrize("from_stick", [True, False])
def test_every_reason_has_its_own_words(from_stick: bool) -> None:
    said = {each: refusal_words(each, from_stick=from_stick) for each in Refusal}
    assert len(set(said.values())) == len(Refusal) == len(REMEDIES)
    assert all(each.endswith(".") for each in said.values())


def test_a_stick_is_looked_for_while_the_screen_stands(
    staffed: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_in(staffed)
    assert staffed.stands_at(KioskContent)
    sticks: list[ContentStick] = []
    monkeypatch.setattr(staffed.kiosk.content, "_stick", lambda: sticks[0] if sticks else None)
    assert not staffed.is_there("take-stick")
    sticks.append(ContentStick(name="KINGSTON", folder=tmp_path))
    staffed.wait(lambda: staffed.is_there("take-stick"), "the stick was not seen")
