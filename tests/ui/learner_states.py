"""Every screen of somebody who learns, in the states that look different."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

import pytest

from kiosk.core.ids import JourneyId, NodeId
from kiosk.staff.learning import rows
from kiosk.staff.learning.boxes import Card
from kiosk.staff.learning.desk import LearningDesk
from kiosk.staff.records.vocabulary import Stage, TrainingRole
from kiosk.ui.staff_room.learning.naming import LearnNamingScreen
from kiosk.visit.learner_pass import LearnerPass
from kiosk.visit.learner_places import (
    Learn,
    LearnAgain,
    LearnDone,
    LearnersSeen,
    LearnHome,
    LearnMe,
    LearnModule,
    LearnNew,
    LearnPath,
    LearnSecret,
    LearnSurvey,
)
from kiosk.visit.places import Place, StaffRoom
from kiosk.visit.staff_pass import Role, StaffPass
from tests.stand import Stand

NAME, SECRET = "Mochyn Daear 27", "teapot"
MODULE, NODE = JourneyId("why-it-matters"), NodeId("mean")
_STAFF = StaffPass(name="Larkhaven Library", role=Role.HELPER)
_LONGEST = ("Hedgehog 88", "Gylfinir 88", NAME)
_LONG_AGO = date(2026, 10, 1)
T = TypeVar("T")
At = Callable[..., Callable[[Stand], None]]


def at_desk(stand: Stand, work: Callable[[LearningDesk], T]) -> T:
    """Do something at the desk of learners, on the one thread that may."""
    found: list[T] = []
    desk = stand.kiosk.records.learning
    stand.kiosk.records.do(
        lambda: work(desk), on_done=found.append, on_fault=lambda: pytest.fail("not kept")
    )
    stand.wait(lambda: bool(found), "the desk did not answer")
    return found[0]


def learner(stand: Stand) -> LearnerPass:
    """Somebody on a path of three modules, one finished, with a question that is due."""
    return LearnerPass(number=at_desk(stand, _number), pseudonym=NAME)


def _number(desk: LearningDesk) -> int:
    known = desk.gate._whose(NAME)
    if known is not None:
        return known[0]
    number = desk.gate.make(NAME, SECRET)
    assert isinstance(number, int)
    desk.take_path(number, TrainingRole.LIBRARIAN)
    for module in (MODULE, JourneyId("helping-beside")):
        desk.begin(number, module)
    desk.finish(number, MODULE)
    card = Card(box=1, asked=_LONG_AGO)
    desk._file.step(lambda file: rows.put_card(file, number, MODULE, NODE, card))
    return number


def _to_the_end(desk: LearningDesk, number: int) -> None:
    desk.take_path(number, TrainingRole.EVERYONE)
    desk.went_on(number, MODULE, desk.begin(number, MODULE), (NODE, True))


def typed(at: At) -> tuple[tuple[str, Callable[[Stand], None], str], ...]:
    """What is typed in: the name of the state, how it is shown, and the name of the line."""
    return (
        ("learn", at(StaffRoom(), Learn(), staff=_STAFF), "pseudonym"),
        ("learn, new", at(StaffRoom(), LearnNew(), staff=_STAFF), "own-name"),
        ("learn, secret", at(StaffRoom(), LearnSecret(NAME, new=True), staff=_STAFF), "secret"),
    )


def states(at: At) -> Mapping[type[Place], tuple[tuple[str, Callable[[Stand], None]], ...]]:
    """The ways to see each place, by `at` of `tests.ui.states`."""

    def before(place: Place) -> Callable[[Stand], None]:
        return at(StaffRoom(), place, staff=_STAFF)

    def new(stand: Stand) -> None:
        before(LearnNew())(stand)
        screen = stand.shell.screen_shown
        assert isinstance(screen, LearnNamingScreen)
        # The same at every look, and the longest.
        screen._names = _LONGEST
        screen._show("Somebody has that name already. Take another.")

    def inside(place: Place, button: str) -> Callable[[Stand], None]:
        def show(stand: Stand) -> None:
            at(StaffRoom(), LearnHome(), place, staff=_STAFF, learner=learner(stand))(stand)
            stand.wait(lambda: stand.is_there(button), f"{button} did not come")

        return show

    def home(stand: Stand) -> None:
        at(StaffRoom(), LearnHome(), staff=_STAFF, learner=learner(stand))(stand)
        stand.wait(lambda: stand.is_there("questions"), "no question was due")

    def finished(stand: Stand) -> None:
        number = learner(stand).number
        at_desk(stand, lambda desk: _to_the_end(desk, number))
        inside(LearnDone(MODULE), "module-done")(stand)
        at_desk(stand, lambda desk: desk.take_path(number, TrainingRole.LIBRARIAN))

    def seen(stand: Stand) -> None:
        number = learner(stand).number
        at_desk(stand, lambda desk: desk.agree(number, agrees=True))
        manager = StaffPass(name="Sam", role=Role.MANAGER)
        at(StaffRoom(), Learn(), LearnersSeen(), staff=manager)(stand)
        stand.wait_for_words(NAME)

    return {
        Learn: (("learn", before(Learn())),),
        LearnNew: (("learn, new", new),),
        LearnSecret: (("learn, secret", before(LearnSecret(NAME, new=True))),),
        LearnHome: (("learn, home", home),),
        LearnPath: (("learn, path", inside(LearnPath(), "role-manager")),),
        LearnSurvey: (("learn, survey", inside(LearnSurvey(Stage.BEFORE.value), "face-5")),),
        LearnModule: (("learn, module", inside(LearnModule(MODULE), "option-most")),),
        LearnAgain: (("learn, again", inside(LearnAgain(MODULE, NODE), "option-ring")),),
        LearnDone: (("learn, done", finished),),
        LearnersSeen: (("learn, seen", seen),),
        LearnMe: (("learn, me", inside(LearnMe(), "agree-yes")),),
    }
