"""The running kiosk takes other content between two visits; through its real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.content_folders import pack_store
from kiosk.app.content_switch import DAMAGED
from kiosk.app.content_trial import ContentTrial, set_of
from kiosk.content.packs import Pack
from kiosk.core.ids import JourneyId
from kiosk.settings import ThemeName
from kiosk.ui.intents import Forget, Go
from kiosk.ui.theme.colours import LIGHT
from kiosk.visit.places import StaffNotes
from tests.app.content_packs import JOURNEY, TITLE, install, retitled
from tests.app.test_content_folders import catalogue
from tests.content.packs import NOW
from tests.stand import Stand, standing

NEW = "A badge for parking"
BADGE = JourneyId("blue-badge")


@pytest.fixture
def stand(qapp: QApplication, tmp_path: Path) -> Iterator[Stand]:
    with standing(qapp, tmp_path) as made:
        yield made


def look(stand: Stand) -> None:
    """Have the kiosk look, as it does every minute and at the end of each visit."""
    switch = stand.kiosk.content.switch
    switch.look()
    stand.wait(lambda: not switch._looking, "it looks for ever")


def title(stand: Stand) -> str:
    """What the journey is called behind its door."""
    return stand.button("journey-blue-badge").text()


def to_topic(stand: Stand) -> None:
    stand.home()
    stand.touch("door-online", "topic-getting-about")
    stand.wait(lambda: stand.is_there("journey-blue-badge"), "the journey is not there")


def test_a_visit_keeps_what_it_began_with_and_the_next_one_has_the_new(stand: Stand) -> None:
    to_topic(stand)
    assert title(stand) == TITLE
    installed = install(stand.kiosk.data, {Pack.JOURNEYS: retitled(NEW)})
    look(stand)
    assert stand.kiosk.content.state().waits
    stand.touch("back", "topic-getting-about")
    assert title(stand) == TITLE
    stand.touch("journey-blue-badge")
    stand.wait_for_words(TITLE)
    # The end of the visit takes it, without being told.
    stand.kiosk.conductor.handle(Forget())
    stand.wait(lambda: not stand.kiosk.content.state().waits, "it was not taken")
    to_topic(stand)
    assert title(stand) == NEW
    # Everything was read and the screen stands: it is off trial.
    trial = ContentTrial(pack_store(stand.kiosk.data).root)
    stand.wait(lambda: trial.has_stood(set_of(installed)), "it is on trial for ever")
    assert not trial.begin(pack_store(stand.kiosk.data), NOW, fell=True)


def test_while_staff_have_the_screen_it_is_taken(stand: Stand) -> None:
    stand.kiosk.conductor.handle(Go(StaffNotes()))
    install(stand.kiosk.data, {Pack.JOURNEYS: retitled(NEW)})
    look(stand)
    assert stand.stands_at(StaffNotes)
    assert stand.kiosk.libraries.of("en").title_of(BADGE) == NEW


def test_going_back_shows_the_content_of_before(stand: Stand) -> None:
    install(stand.kiosk.data, {Pack.JOURNEYS: retitled(NEW)})
    look(stand)
    install(stand.kiosk.data, {Pack.JOURNEYS: retitled("Wrong words")}, 2)
    look(stand)
    keeper = stand.kiosk.content
    assert [each.version for each in keeper.state().before] == [1]
    keeper.go_back()
    stand.wait(lambda: keeper.state().went_back, "it did not go back")
    assert [each.version for each in keeper.state().packs] == [1]
    to_topic(stand)
    assert title(stand) == NEW


def test_with_nothing_to_go_back_to_it_says_so(stand: Stand) -> None:
    keeper = stand.kiosk.content
    keeper.go_back()
    stand.wait(lambda: bool(keeper.state().failed), "nothing was said")
    assert "nothing to go back from" in keeper.state().failed


def test_words_colours_and_catalogues_are_taken_with_it(stand: Stand, tmp_path: Path) -> None:
    grub = b'[[entry]]\nphrases = ["grubby"]\nlook_for = { "lunch club" = 0.8 }\n'
    qm = catalogue(tmp_path, "Popeth ar ben")
    assert stand.kiosk.desk.concept("grubby") is None
    install(
        stand.kiosk.data,
        {
            Pack.THESAURUS: {"en/thesaurus.toml": grub},
            Pack.TRANSLATIONS: {"i18n/handrail_cy.qm": qm},
            Pack.LOOK: {"look.toml": b'[light]\nmain = "#003078"\n'},
        },
    )
    look(stand)
    assert stand.kiosk.desk.concept("grubby") is not None
    stand.home("cy")
    assert stand.shell.bar.finish.text() == "Popeth ar ben"
    colours = stand.kiosk.shell._kit.paints.look.colours_of(ThemeName.LIGHT)
    assert colours.main == "#003078" != LIGHT.main


def test_a_damaged_pack_is_told_to_staff_until_it_is_whole_again(
    qapp: QApplication, tmp_path: Path
) -> None:
    installed = install(tmp_path, {Pack.JOURNEYS: retitled(NEW)})
    (installed.packs[0].folder / JOURNEY).write_bytes(b"id: blue-badge\n")
    with standing(qapp, tmp_path) as stand:
        (notice,) = [each for each in stand.kiosk.notices.current() if each.key == DAMAGED]
        assert "journeys pack is damaged" in notice.problem
        assert stand.kiosk.content.state().damaged
        to_topic(stand)
        assert title(stand) == TITLE
        stand.kiosk.conductor.handle(Forget())
        install(tmp_path, {Pack.JOURNEYS: retitled("Whole again")}, 2)
        look(stand)
        stand.wait(lambda: not stand.kiosk.content.state().damaged, "it stays damaged")
        assert DAMAGED not in {each.key for each in stand.kiosk.notices.current()}
        to_topic(stand)
        assert title(stand) == "Whole again"
