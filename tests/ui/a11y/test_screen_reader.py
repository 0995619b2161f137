"""What a screen reader is told of every screen: names, roles, states, order, and what is new."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.core.ids import CategoryId, JourneyId, NodeId, ServiceId, TopicId
from kiosk.core.language import PSEUDO
from kiosk.journeys.model import Door
from kiosk.qtkit.focus import focused
from kiosk.ui.intents import ComeIn, Go, SignIn, Speak
from kiosk.ui.practice.picture import Canvas
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.content_picture import ContentPicture
from kiosk.ui.widgets.qr_view import QrView
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.widgets.way_sketch import WaySketch
from kiosk.visit.campaign_places import CampaignNew, CampaignOne, Campaigns, CampaignSheet
from kiosk.visit.learner_places import (
    LEARNERS,
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
from kiosk.visit.places import (
    LEAST_ROLE,
    AskPerson,
    Dashboard,
    DropIn,
    DropInEnd,
    DropInFaces,
    DropInHelped,
    DropInPerson,
    Find,
    Finishing,
    HelpWanted,
    Home,
    JourneyStart,
    KioskContent,
    KioskHealth,
    Languages,
    LivePage,
    Looks,
    MyList,
    NarrowDown,
    Place,
    Results,
    ScanPaper,
    ServicePage,
    StaffBeside,
    StaffEntry,
    StaffNotes,
    StaffRoom,
    TopicJourneys,
    Topics,
    Waiting,
    Walking,
    WhichPlace,
    WrongHere,
)
from kiosk.visit.staff_pass import Role as StaffRole
from kiosk.visit.staff_pass import StaffPass
from tests.fake_finder import FakeFinder
from tests.stand import Stand, standing
from tests.ui.a11y.keys import choose, held, press
from tests.ui.learner_states import MODULE, NODE, learner
from tests.ui.practice.doing import begin, walk_through

Role = QAccessible.Role
Name = QAccessible.Text.Name
_SERVICE = ServiceId("memory-cafe")
#: Ways to every place, in an order in which each can be come to.
WAYS: tuple[tuple[Place, ...], ...] = (
    (Waiting(),),
    (Languages(),),
    (Home(),),
    (Topics(Door.ONLINE),),
    (Topics(Door.LEARN),),
    (TopicJourneys(TopicId("money")),),
    (JourneyStart(JourneyId("blue-badge")), Walking(JourneyId("blue-badge"))),
    (Find(),),
    (Results(category=CategoryId("dementia")), NarrowDown()),
    (Results(words="dementia"), ServicePage(_SERVICE), WrongHere(_SERVICE)),
    (WhichPlace("Bootle"),),
    (AskPerson(), HelpWanted()),
    (ScanPaper(),),
    (MyList(), Finishing()),
    (Looks(),),
    (StaffNotes(),),
    (StaffBeside(), StaffEntry(), StaffRoom(), Dashboard()),
    (KioskHealth(), KioskContent()),
    (
        Campaigns(),
        CampaignNew(),
        CampaignOne("winter-help"),
        CampaignSheet("winter-help", "poster-a4"),
    ),
    (DropIn(), DropInPerson(1), DropInFaces(1, after=False)),
    (DropInHelped(1), DropInEnd("d000000")),
    (Learn(), LearnNew(), LearnSecret("Heron 27", new=True)),
    (LearnHome(), LearnPath(), LearnSurvey("before")),
    (LearnModule(MODULE), LearnAgain(MODULE, NODE)),
    (LearnDone(MODULE), LearnMe()),
    (Learn(), LearnersSeen()),
)


def test_every_place_is_on_one_of_the_ways() -> None:
    # The live page needs a page: its own tests stand before a pretended one.
    assert {type(place) for way in WAYS for place in way} == set(get_args(Place)) - {LivePage}


def go(stand: Stand, place: Place) -> None:
    """Go to a place; to one of staff's as somebody whose PIN opens it."""
    if stand.visit.staff is None and type(place) in LEAST_ROLE:
        stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=StaffRole.MANAGER)))
    if isinstance(place, DropIn):
        stand.kiosk.records.drop_ins.start("Larkhaven Library", staff=2, minutes=60)
        stand.kiosk.records.drop_ins.somebody_new()
    if isinstance(place, LEARNERS) and stand.visit.learner is None:
        stand.kiosk.conductor.handle(SignIn(learner(stand), LearnHome()))
    if isinstance(place, Campaigns):
        stand.kiosk.records.campaigns.begin(
            "Winter help",
            topic=TopicId("money"),
            journey=None,
            languages=("en", "cy"),
            begins=stand.clock.now().date(),
        )
    stand.kiosk.conductor.handle(Go(place))
    stand.wait(lambda: bool(stand.column.parts()), "nothing came")
    if isinstance(place, CampaignSheet):
        stand.wait(lambda: stand.is_there("save-paper"), "the paper was not made")
    if isinstance(place, Dashboard):
        stand.wait(lambda: stand.is_there("filter-weeks"), "the figures were not added up")


def interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below that is not hidden, in the order in which it is read."""
    for at in range(node.childCount()):
        child = node.child(at)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from tree(child)


def listen(stand: Stand, seen: str) -> None:
    """Ask after everything on the screen as a screen reader does."""
    roles = set()
    shell = interface(stand.shell)
    for node in tree(shell):
        widget = node.object()
        where = (seen, widget.objectName(), node.role())
        roles.add(node.role())
        if isinstance(widget, QAbstractButton):
            a_button(node, widget, where)
        elif isinstance(widget, QLineEdit):
            assert node.role() == Role.EditableText, where
            assert node.text(Name).strip(), where
            assert node.text(QAccessible.Text.Value) == widget.text(), where
            assert node.state().focusable, where
        elif isinstance(widget, TextBlock):
            assert node.role() in (Role.StaticText, Role.Heading), where
            assert node.text(Name) == widget.text(), where
            assert widget.text() or widget.heightForWidth(widget.width()) == 0, where
        elif isinstance(widget, Canvas | QrView | ContentPicture | WaySketch):
            assert node.role() == Role.Graphic, where
            assert node.text(Name).strip(), where
    # Where one types, what is typed says what the page is.
    assert {Role.Heading, Role.EditableText} & roles, seen
    in_order(stand, shell, seen)


def a_button(node: QAccessibleInterface, button: QAbstractButton, where: object) -> None:
    state, checkable = node.state(), button.isCheckable()
    kinds = (Role.CheckBox, Role.RadioButton) if checkable else (Role.Button,)
    assert node.role() in kinds, where
    assert (node.role() == Role.RadioButton) is button.autoExclusive(), where
    assert node.text(Name).strip(), where
    assert bool(state.checked) is button.isChecked(), where
    assert bool(state.disabled) is not button.isEnabled(), where
    assert state.focusable, where
    actions = node.actionInterface()
    assert actions is not None
    assert {"Press", "Toggle"} & set(actions.actionNames()) or not button.isEnabled(), where
    if isinstance(button, BigButton):
        assert button.words() in node.text(Name), where


def in_order(stand: Stand, shell: QAccessibleInterface, seen: str) -> None:
    """A screen reader comes to the parts of the page in the order in which they are read aloud."""
    screen = stand.shell.screen_shown
    assert screen is not None
    read = [each for each in screen.readables() if isinstance(each, QWidget) and each.isVisible()]
    told = [node.object() for node in tree(shell)]
    places = [told.index(each) for each in read]
    assert places == sorted(places), (seen, [each.objectName() for each in read])


@pytest.fixture(params=["en", "ur"])
def visitor(request: pytest.FixtureRequest, qapp: QApplication, data: Path) -> Iterator[Stand]:
    with standing(qapp, data, finder=FakeFinder()) as stand:
        stand.home(request.param)
        yield stand


def test_every_screen_says_what_it_holds(visitor: Stand) -> None:
    handle = visitor.kiosk.conductor.handle
    for way in WAYS:
        handle(Go(Home()))
        for place in way:
            if isinstance(place, Walking):
                visitor.touch("start")
            else:
                go(visitor, place)
            QCoreApplication.processEvents()
            listen(visitor, repr(place))


def test_every_part_of_the_practices_says_what_it_is(visitor: Stand) -> None:
    for journey in ("practise-form", "practise-scroll", "practise-scam-email"):
        begin(visitor, journey)
        walk_through(visitor, lambda seen: listen(visitor, seen))
        visitor.kiosk.conductor.handle(Go(Home()))


def test_every_name_is_in_the_language_shown(qapp: QApplication, data: Path) -> None:
    """The pseudo-language puts everything into brackets: what is not in them was never translated."""
    with standing(qapp, data, finder=FakeFinder()) as stand:
        handle = stand.kiosk.conductor.handle
        stand.home()
        handle(Go(Languages()))
        handle(Speak(PSEUDO))
        for way in WAYS:
            if isinstance(way[0], Waiting | Languages | StaffNotes | Find | Results | WhichPlace):
                continue  # names of languages, of services and of places are what they are
            handle(Go(Home()))
            for place in way:
                go(stand, place) if not isinstance(place, Walking) else stand.touch("start")
                for node in tree(interface(stand.shell)):
                    widget = node.object()
                    ours = isinstance(widget, BigButton) and widget.objectName() != "language"
                    if ours and not widget.objectName().startswith(
                        ("helpline", "key-", "suggested-", "campaign-", "first-", "second-")
                    ):
                        assert node.text(Name).startswith("["), (place, node.text(Name))


def test_what_is_chosen_is_said(visitor: Stand) -> None:
    visitor.kiosk.conductor.handle(Go(JourneyStart(JourneyId("blue-badge"))))
    visitor.touch("start", "option-england")
    pip = visitor.button("option-pip")
    assert interface(pip).role() == Role.CheckBox
    assert not interface(pip).state().checked
    visitor.touch("option-pip")
    assert interface(visitor.button("option-pip")).state().checked
    visitor.touch("back")
    england = visitor.button("option-england")
    assert interface(england).role() == Role.RadioButton
    assert interface(england).state().checked
    assert not interface(visitor.button("option-ni")).state().checked


def test_a_screen_reader_presses_by_itself(visitor: Stand) -> None:
    actions = interface(visitor.button("door-online")).actionInterface()
    assert actions is not None
    actions.doAction("Press")
    visitor.wait(lambda: visitor.stands_at(Topics), "the press was not heard")


def test_what_a_screen_reader_toggles_is_chosen(visitor: Stand) -> None:
    visitor.kiosk.conductor.handle(Go(JourneyStart(JourneyId("blue-badge"))))
    toggle(visitor, "ready-1")
    visitor.wait(lambda: len(visitor.visit.ready) == 1, "nothing was kept ready")
    assert visitor.button("ready-1").isChecked()
    toggle(visitor, "ready-1")
    visitor.wait(lambda: not visitor.visit.ready, "it could not be taken back")
    visitor.touch("start")
    toggle(visitor, "option-england")
    visitor.wait(partial(visitor.is_there, "option-pip"), "the answer was not heard")
    toggle(visitor, "option-pip")
    QCoreApplication.processEvents()
    assert visitor.button("option-pip").isChecked()
    visitor.touch("next", "back")
    assert visitor.button("option-pip").isChecked()
    visitor.touch("back")
    toggle(visitor, "option-ni")
    visitor.wait(
        lambda: visitor.walk.answer_to(NodeId("where")) == "ni", "the change was not heard"
    )


def toggle(stand: Stand, name: str) -> None:
    actions = interface(stand.button(name)).actionInterface()
    assert actions is not None
    actions.doAction("Toggle")


def test_the_focus_is_said_where_keys_are_used(kiosk: Stand) -> None:
    choose(kiosk, "begin", "language-en", "door-online")
    assert interface(held(kiosk)).state().focused
    press(kiosk, Qt.Key.Key_Tab)
    assert interface(held(kiosk)).state().focused
    now = focused()
    assert now is not None
    assert sum(bool(node.state().focused) for node in tree(interface(kiosk.shell))) == 1


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader is asked to say besides what has the focus, and whether it breaks in."""
    found: list[tuple[str, bool]] = []
    urgent = QAccessible.AnnouncementPoliteness.Assertive
    update = QAccessible.updateAccessibility

    def note(event: QAccessibleAnnouncementEvent) -> None:
        found.append((event.message(), event.politeness() == urgent))
        update(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(note))
    return found


def test_every_new_screen_is_announced_once(said: list[tuple[str, bool]], kiosk: Stand) -> None:
    kiosk.home()
    said.clear()
    kiosk.touch("door-online")
    kiosk.touch("topic-getting-about")
    kiosk.touch("journey-blue-badge", "start")
    kiosk.touch("option-england", "option-pip")
    titles = [words for words, urgent in said if not urgent]
    assert titles[0] == "What would you like to do online?" or titles[0]
    assert len(titles) == len(set(titles)) == 5
    assert "Where do you live?" in titles


def test_the_warning_breaks_in(said: list[tuple[str, bool]], kiosk: Stand) -> None:
    kiosk.home()
    kiosk.silence(61)
    kiosk.wait(kiosk.shell.notice.isVisible, "no warning came")
    said = [each for each in said if each[1]]
    (words, _) = said[0]
    assert words.startswith("Are you still there?")
    assert interface(kiosk.shell.notice).role() == Role.AlertMessage
    assert len(said) == 1
    kiosk.silence(1)
    assert len(said) == 1


def test_what_was_found_is_announced(
    said: list[tuple[str, bool]], qapp: QApplication, data: Path
) -> None:
    with standing(qapp, data, finder=FakeFinder()) as stand:
        stand.home()
        stand.touch("door-find")
        said.clear()
        stand.entry("search").setText("dementia")
        stand.wait_for_words("found")
        assert any("found" in words for words, _ in said)
        assert not any(urgent for _, urgent in said)
