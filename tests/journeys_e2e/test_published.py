"""An editor publishes; the running kiosk takes it between two visits; a resident reads it; staff take it back."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.folders import PACKS_FOLDER
from kiosk.content.outcome import Outcome
from kiosk.content.packs import Pack
from kiosk.content.refusal import Refusal
from kiosk.content.trust import place_root
from kiosk.ui.intents import ComeIn, Forget, Go
from kiosk.visit.places import StaffEntry
from kiosk.visit.staff_pass import Role, StaffPass
from tests.app.content_packs import JOURNEY, TITLE, retitled
from tests.content.repository import Repository, made_repository
from tests.fake_finder import FakeFinder
from tests.stand import Stand, copied, standing

FIRST, SECOND = "A badge for parking", "A blue badge for your car"
PATIENCE_S = 100.0


@dataclass(frozen=True, kw_only=True)
class Council:
    """An editor's repository, and a kiosk that asks it."""

    repository: Repository
    stand: Stand

    def publish(self, title: str, says: str) -> None:
        self.repository.publish({Pack.JOURNEYS: retitled(title)}, says=says)

    def asks(self) -> Outcome | None:
        """The kiosk asks in a process of its own, until that has ended."""
        keeper = self.stand.kiosk.content
        keeper.check_now()
        self.stand.wait(lambda: not keeper.state().checking, "it asks for ever", seconds=PATIENCE_S)
        return keeper.state().last

    def title(self) -> str:
        """What a resident who begins now finds the journey to be called, by touches; then the visit ends."""
        self.stand.home()
        self.stand.touch("door-online", "topic-getting-about")
        found = self.stand.button("journey-blue-badge").text()
        self.stand.kiosk.conductor.handle(Forget())
        return found


@pytest.fixture
def council(
    qapp: QApplication, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Council]:
    # On a machine that others use, one that yields to everything else would not come to its end.
    monkeypatch.setattr("kiosk.qtkit.child_process.lower", lambda _: None)
    repository = made_repository(tmp_path, {Pack.JOURNEYS: retitled(FIRST)})
    # With a directory already, so that none has to be built each time.
    data = copied(shipped, tmp_path / "kiosk")
    place_root(data / PACKS_FOLDER, repository.root)
    (data / "kiosk.toml").write_text(
        f'[content]\nsource = "{repository.folder}"\n', encoding="utf-8"
    )
    with standing(qapp, data, finder=FakeFinder()) as stand:
        yield Council(repository=repository, stand=stand)


@pytest.mark.timeout(600)
def test_published_taken_at_rest_read_and_taken_back(council: Council) -> None:
    stand, keeper = council.stand, council.stand.kiosk.content
    assert council.title() == TITLE
    # The kiosk starts: what it missed is asked for at once.
    keeper.start()
    stand.wait(lambda: bool(keeper.state().packs), "nothing was taken", seconds=PATIENCE_S)
    stand.wait(lambda: not keeper.state().waits, "it was not shown")
    assert council.title() == FIRST

    # A resident is in the middle of it while the next one comes.
    stand.home()
    stand.touch("door-online", "topic-getting-about", "journey-blue-badge")
    stand.wait_for_words(FIRST)
    council.publish(SECOND, says="The badge has another name.")
    outcome = council.asks()
    assert outcome is not None
    assert [(each.before, each.now) for each in outcome.installed] == [(1, 2)]
    stand.wait(lambda: keeper.state().waits, "it is not here")
    stand.touch("back")
    assert stand.button("journey-blue-badge").text() == FIRST
    stand.kiosk.conductor.handle(Forget())
    stand.wait(lambda: not keeper.state().waits, "it was not taken")
    assert council.title() == SECOND

    # Staff see what is new in it, and go back by one touch and a yes.
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.MANAGER)))
    stand.touch("door-content")
    assert "The badge has another name." in stand.words()
    stand.touch("go-back", "back-now")
    stand.wait(lambda: stand.is_there("went-back"), "it did not go back")
    stand.touch("back", "leave-staff")
    assert council.title() == FIRST

    # What was gone back from does not come again by itself.
    outcome = council.asks()
    assert outcome is not None
    assert outcome.refusal is Refusal.GONE_BACK_FROM
    assert council.title() == FIRST
    assert stand.kiosk.notices.current() == ()


@pytest.mark.timeout(300)
def test_a_journey_that_would_not_work_is_refused_whoever_signed_it(council: Council) -> None:
    broken = retitled(FIRST)[JOURNEY].replace(b"\nbegin: ", b"\nbegin: nowhere-", 1)
    council.repository.publish({Pack.JOURNEYS: {JOURNEY: broken}})
    outcome = council.asks()
    assert outcome is not None
    assert outcome.refusal is Refusal.FOUND_WRONG
    assert any(each.startswith(f"journeys: {JOURNEY}") for each in outcome.details)
    assert council.title() == TITLE
    (notice,) = council.stand.kiosk.notices.current()
    assert "Newer content was not taken" in notice.problem
