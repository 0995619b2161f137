"""Learning by touches, in one window: from the door to a finished path, and what is left when somebody goes."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2

from kiosk.app.badges import did
from kiosk.app.modules import told_paths
from kiosk.app.staff_folder import FOLDER as PAPERS
from kiosk.core.ids import JourneyId, NodeId
from kiosk.journeys.conditions import Answer
from kiosk.journeys.questions import NodeKind
from kiosk.journeys.walk import Walk
from kiosk.staff.badges.verifying import verified
from kiosk.staff.learning.desk import LearningDesk
from kiosk.staff.learning.store import FILE_NAME
from kiosk.staff.records.log import FILE_NAME as RECORDS
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind, Paper, Stage, TrainingRole
from kiosk.ui.intents import ComeIn, Go, SignIn
from kiosk.visit.learner_pass import LearnerPass
from kiosk.visit.learner_places import (
    Learn,
    LearnAgain,
    LearnDone,
    LearnHome,
    LearnModule,
    LearnPath,
    LearnSurvey,
)
from kiosk.visit.places import StaffEntry, StaffRoom, Waiting
from kiosk.visit.staff_pass import Role, StaffPass
from tests.codes import codes_of
from tests.journeys.files import GOOD, write
from tests.stand import Stand
from tests.ui.learner_states import at_desk
from tests.ui.states import MADE, TODAY

_DAY_S = 24 * 3600
_WAYS_OUT = ("add", "live", "find", "ask-here", "something-else", "see-list")


def come_in(stand: Stand) -> None:
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.HELPER)))


def as_manager(stand: Stand) -> None:
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.MANAGER)))


def kept(stand: Stand, *kinds: Kind) -> tuple[Record, ...]:
    which = Which(kinds=frozenset(kinds))
    return ask(stand.kiosk.data / RECORDS, lambda file: tuple(rows(file, which)), nothing=())


def comes(stand: Stand, name: str) -> None:
    stand.wait(lambda: stand.is_there(name), f"{name} did not come")


def sign_in(stand: Stand, name: str, secret: str) -> None:
    come_in(stand)
    stand.touch("door-learn", "pseudonym")
    stand.entry("pseudonym").setText(name)
    stand.touch("known-learner")
    comes(stand, "secret")
    stand.entry("secret").setText(secret)
    stand.touch("secret-given")


def walk_through(stand: Stand, *options: str) -> None:
    """Answer with these, and go on everywhere else, to the end."""
    left = list(options)
    for _ in range(40):
        if stand.stands_at(LearnDone):
            break
        if left and stand.is_there(f"option-{left[0]}"):
            stand.touch(f"option-{left.pop(0)}")
        else:
            stand.touch("next")
    comes(stand, "module-done")
    assert left == []


def text_of(pdf: Path) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return str(document[0].get_textpage().get_text_range())


def test_a_path_from_the_door_to_its_certificate(staffed: Stand) -> None:  # noqa: PLR0915 - one window
    come_in(staffed)
    staffed.touch("door-learn", "new-learner", "suggested-1")
    comes(staffed, "secret")
    name = staffed.words()[0].removeprefix("Choose a secret for ")
    assert name.split()[-1].isdigit()
    staffed.touch("secret")
    staffed.type("7391")
    staffed.touch("secret-given")
    staffed.wait_for_words("once more")
    staffed.entry("secret").setText("7319")
    staffed.touch("secret-given")
    staffed.wait_for_words("not alike")
    for _ in range(2):
        staffed.entry("secret").setText("7391")
        staffed.touch("secret-given")
    staffed.wait(lambda: staffed.stands_at(LearnPath), "no path was asked for")
    staffed.touch("role-everyone")
    staffed.wait(lambda: staffed.stands_at(LearnSurvey), "nothing was asked before")
    staffed.touch("face-2", "face-4", "survey-done")
    comes(staffed, "module-why-it-matters")
    assert staffed.named("module-") == ["module-why-it-matters"]
    staffed.touch("module-why-it-matters")
    staffed.wait(lambda: staffed.stands_at(LearnModule), "the module did not begin")
    # Back is inside the module first; of a question the first answer counts.
    staffed.touch("option-most")
    staffed.wait_for_words("Yes. 6 in 10 were not")
    staffed.touch("back", "option-few")
    staffed.wait_for_words("It is 6 in 10")
    # Nobody touches anything for a while: it closes, and nobody is signed in any more.
    staffed.silence(121)
    assert staffed.stands_at(Waiting)
    assert staffed.visit.learner is None
    sign_in(staffed, name.lower(), "7392")
    staffed.wait_for_words("do not belong together")
    staffed.entry("secret").setText("7391")
    staffed.touch("secret-given")
    comes(staffed, "module-why-it-matters")
    assert "Begun: go on" in staffed.words()
    staffed.touch("module-why-it-matters")
    # It goes on at the page that was reached.
    staffed.wait_for_words("It is 6 in 10")
    walk_through(staffed, "ask", "push")
    assert any("Of your first answers 67 %" in each for each in staffed.words())
    staffed.touch("certificate")
    staffed.wait_for_words("Your certificate and its badge are saved")
    (pdf,) = (staffed.kiosk.data / PAPERS).glob("certificate-*.pdf")
    (badge,) = codes_of(pdf)
    assert badge == pdf.with_suffix(".jwt").read_text("ascii")
    found = verified(badge, now=staffed.clock.now(), issuer=did(staffed.kiosk.data))
    assert found.is_for(name)
    assert "the beginning" in found.achievement
    assert f"the last on {staffed.clock.now().date()}: Why it matters" in found.criteria
    assert name in text_of(pdf)
    (printed,) = kept(staffed, Kind.PRINTED)
    assert printed.paper is Paper.CERTIFICATE
    staffed.touch("module-done")
    staffed.wait(lambda: staffed.stands_at(LearnSurvey), "nothing was asked after")
    staffed.touch("no-face", "face-5", "survey-done")
    comes(staffed, "path-done")
    (finished,) = kept(staffed, Kind.MODULE_FINISHED)
    assert (finished.module, finished.score, finished.role) == (
        "why-it-matters",
        67,
        TrainingRole.EVERYONE,
    )
    surveys = {each.stage: (each.confidence, each.attitude) for each in kept(staffed, Kind.SURVEY)}
    assert surveys == {Stage.BEFORE: (2, 4), Stage.AFTER: (None, 5)}
    assert kept(staffed, Kind.JOURNEY_STARTED, Kind.JOURNEY_FINISHED, Kind.VISIT) == ()
    # The next day its questions come again, one after the other, each with what is behind it.
    staffed.clock.forward(_DAY_S)
    staffed.touch("leave-learning")
    assert staffed.stands_at(StaffRoom)
    assert staffed.visit.learner is None
    sign_in(staffed, name, "7391")
    staffed.touch("questions")
    for option in ("ring", "ask", "most"):
        staffed.wait(
            lambda option=option: staffed.is_there(f"option-{option}"),  # type: ignore[misc]
            "no question came",
        )
        assert staffed.stands_at(LearnAgain)
        staffed.touch(f"option-{option}", "next")
    staffed.wait(lambda: staffed.stands_at(LearnHome), "the questions did not end")
    comes(staffed, "about-me")
    assert not staffed.is_there("questions")
    # A month later the faces are asked once more.
    staffed.clock.forward(30 * _DAY_S)
    staffed.touch("leave-learning")
    sign_in(staffed, name, "7391")
    staffed.wait(lambda: staffed.stands_at(LearnSurvey), "nothing was asked after a month")
    staffed.wait_for_words("Thirty days later")
    staffed.touch("face-4", "face-4", "survey-done", "about-me")
    # Consent is given, taken back; then everything goes.
    staffed.touch("agree-yes", "me-done")
    staffed.wait_for_words("A manager may see this name")
    # A manager sees it now, and what it finished; somebody else of staff is not shown the way there.
    staffed.touch("leave-learning", "door-learn")
    assert not staffed.is_there("who-learns")
    as_manager(staffed)
    staffed.touch("door-learn", "who-learns")
    staffed.wait_for_words(f"{name}: Everyone who works here")
    assert any(each.endswith("67 %") for each in staffed.words())
    assert any("So few are not counted" in each for each in staffed.words())
    staffed.touch("seen-done")
    assert staffed.stands_at(Learn)
    sign_in(staffed, name, "7391")
    staffed.touch("about-me", "agree-no", "me-done")
    staffed.wait_for_words("Nobody else sees this name")
    staffed.touch("about-me", "delete-me", "keep-me", "delete-me", "delete-now")
    staffed.wait(lambda: staffed.stands_at(Learn), "the learner did not go")
    assert staffed.visit.learner is None
    folder = staffed.kiosk.data
    left = b"".join(each.read_bytes() for each in folder.glob(f"{FILE_NAME}*"))
    assert name.encode() not in left
    assert name.encode() not in b"".join(each.read_bytes() for each in folder.glob(f"{RECORDS}*"))
    staffed.touch("back")
    assert staffed.stands_at(StaffRoom)


def heron(desk: LearningDesk) -> int:
    number = desk.gate.make("Heron 27", "teapot")
    assert isinstance(number, int)
    desk.take_path(number, TrainingRole.LIBRARIAN)
    desk.survey(number, Stage.BEFORE, confidence=None, attitude=None)
    return number


def test_beside_a_resident_neither_sees_anything_of_the_other(staffed: Stand) -> None:
    staffed.home()
    staffed.kiosk.conductor.handle(Go(StaffEntry()))
    staffed.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.HELPER)))
    number = at_desk(staffed, heron)
    staffed.touch("door-learn", "pseudonym")
    staffed.entry("pseudonym").setText("Heron 27")
    staffed.touch("known-learner")
    comes(staffed, "secret")
    staffed.entry("secret").setText("teapot")
    staffed.touch("secret-given", "module-good-conversations", "option-ask")
    staffed.wait(lambda: staffed.stands_at(LearnModule), "no module came")
    assert staffed.visit.walks == {}
    assert len(staffed.visit.items) == 0
    assert staffed.kiosk.libraries.of("en").journey(JourneyId("good-conversations")) is None
    walk_through(staffed, "listen", "honest")
    assert kept(staffed, Kind.JOURNEY_STARTED) == ()
    # Taken out meanwhile: the kiosk knows nobody of that number any more.
    at_desk(staffed, lambda desk: desk.forget(number))
    staffed.touch("module-done")
    staffed.wait(lambda: staffed.stands_at(Learn), "a learner who has gone is still there")


def test_a_module_that_cannot_be_read_is_told_to_staff_and_the_others_go_on(
    staffed: Stand,
) -> None:
    number = at_desk(staffed, heron)
    broken = staffed.kiosk.data / "training" / "en" / "journeys" / "broken.yaml"
    broken.parent.mkdir(parents=True)
    broken.write_text("topic: champions\nid: [", encoding="utf-8")
    own = broken.parents[2] / "paths.toml"
    own.write_text('[librarian]\nmodules = ["broken", "why-it-matters"]\n', encoding="utf-8")
    kiosk = staffed.kiosk
    kiosk.modules.renew()
    kiosk.content.switch.read_ahead()
    staffed.wait(
        lambda: any("broken.yaml" in each.problem for each in kiosk.notices.current()),
        "staff were not told",
    )
    kiosk.records.learning.paths = told_paths(kiosk.data, kiosk.notices)
    come_in(staffed)
    kiosk.conductor.handle(SignIn(LearnerPass(number=number, pseudonym="Heron 27"), LearnHome()))
    staffed.touch("module-broken")
    staffed.wait_for_words("not here at the moment")
    staffed.touch("module-gone", "module-why-it-matters")
    staffed.wait(lambda: staffed.stands_at(LearnModule), "the other did not begin")
    staffed.touch("option-few")
    staffed.wait_for_words("It is 6 in 10")
    # Left in its middle, its own first question comes as a question, and the module goes on where it was.
    staffed.clock.forward(_DAY_S)
    staffed.touch("back", "back", "questions")
    staffed.wait(lambda: staffed.stands_at(LearnAgain), "no question came")
    staffed.touch("option-most", "next", "module-why-it-matters")
    staffed.wait_for_words("It is 6 in 10")
    assert staffed.stands_at(LearnModule)


def test_a_make_believe_form_inside_a_module_is_filled_in_and_the_module_goes_on(
    staffed: Stand,
) -> None:
    number = at_desk(staffed, heron)
    come_in(staffed)
    home = SignIn(LearnerPass(number=number, pseudonym="Heron 27"), LearnHome())
    staffed.kiosk.conductor.handle(home)
    comes(staffed, "module-council-online")
    staffed.touch("module-council-online")
    staffed.wait(lambda: staffed.stands_at(LearnModule), "the module did not begin")
    staffed.touch("option-guide", "next")
    staffed.wait_for_words("This form is not real")
    staffed.entry("type-street").setText("Mill Lane")
    staffed.touch("next", "pick-bin", "option-green", "tick-out", "press-submit")
    staffed.wait_for_words("You filled in a council form")
    walk_through(staffed, "say", "save", "keep")
    (finished,) = kept(staffed, Kind.MODULE_FINISHED)
    assert (finished.module, finished.score) == ("council-online", 100)
    assert b"Mill Lane" not in (staffed.kiosk.data / FILE_NAME).read_bytes()


def test_no_button_of_a_module_leads_out_of_it(staffed: Stand) -> None:
    """Every kind of node, as residents may have it: what leads to the web, the list or a search is away."""
    number = at_desk(staffed, heron)
    write(staffed.kiosk.data / "training", "en/journeys/made.yaml", GOOD)
    kiosk = staffed.kiosk
    kiosk.modules.renew()
    made = kiosk.modules.of("en").journey(JourneyId("made"))
    assert made is not None
    come_in(staffed)
    answers: dict[NodeId, Answer] = {
        NodeId("visit"): date(2099, 2, 1),
        NodeId("age"): 70,
        NodeId("since"): 2021,
    }

    def stand_at(name: str) -> None:
        walk = Walk(
            journey=made,
            today=TODAY,
            path=(*answers, NodeId(name)),
            answers=answers,
            confirmed=True,
        )
        known = LearnerPass(number=number, pseudonym="Heron 27", walk=walk)
        kiosk.conductor.handle(SignIn(known, LearnModule(made.id)))

    for kind, name in MADE.items():
        stand_at(name)
        assert staffed.stands_at(LearnModule), kind
        assert staffed.column.parts(), kind
        assert not [each for each in _WAYS_OUT if staffed.is_there(each)], kind
    # From a practice the way leads to the learner's own page, never among the residents' journeys.
    stand_at(MADE[NodeKind.PRACTICE])
    staffed.touch("leave")
    assert staffed.stands_at(LearnHome)
