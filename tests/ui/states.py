"""Every screen in every state that looks different, in tables held against their types by `test_every_screen.py`."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.core.ids import CategoryId, JourneyId, NodeId, ServiceId, TopicId
from kiosk.core.places import assets_dir
from kiosk.directory.search.request import Filter, Narrowing
from kiosk.journeys.conditions import Answer
from kiosk.journeys.library import Library
from kiosk.journeys.model import Door
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.run import Reply, Run
from kiosk.journeys.practice.tasks import TaskKind, Touching
from kiosk.journeys.questions import NodeKind
from kiosk.journeys.walk import Walk
from kiosk.staff.records.vocabulary import Barrier, How, Onward, Topic
from kiosk.takehome.items import TakeHomeList
from kiosk.takehome.link import HomeList, Name, journey_name, service_name
from kiosk.takehome.scanned import NotOurs, Scanned
from kiosk.ui.reading.read_aloud import ReadingState
from kiosk.visit.hearing import Hearing
from kiosk.visit.places import (
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
from kiosk.visit.staff_pass import Role, StaffPass
from kiosk.visit.trail import Trail
from tests.stand import Stand
from tests.ui import campaign_states, content_states, health_states, learner_states
from tests.ui.full_list import LISTED

Show = Callable[[Stand], None]
TODAY = date(2026, 11, 25)
_MADE = JourneyId("made")
MANAGER = StaffPass(name="Larkhaven Library", role=Role.MANAGER)


@dataclass(frozen=True, slots=True)
class State:
    """A screen as it may be found."""

    name: str
    show: Show


def at(*places: Place, **visit: object) -> Show:
    """Stand at the last of these places, having come by the others."""

    def show(stand: Stand) -> None:
        conductor = stand.kiosk.conductor
        fresh = replace(conductor.visit, walks={}, items=TakeHomeList(), reported=frozenset())
        alone = isinstance(places[-1], Waiting | Home)
        trail = Trail(places if alone else (Home(), *places))
        conductor.visit = replace(fresh, trail=trail, **visit)  # type: ignore[arg-type]
        conductor.moved.emit()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return show


def _full_list(stand: Stand) -> None:
    at(MyList(), items=LISTED)(stand)
    stand.wait(lambda: stand.shell.findChild(object, "code-1") is not None, "no code came")


def _notices(stand: Stand) -> None:
    for number in range(3):
        stand.kiosk.notices.tell(
            f"made:{number}",
            f"The printer of tray {number} at https://printer-{number}.library.example does not answer.",
            "Turn it off, wait for ten seconds, turn it on, and print a test page from its menu.",
        )
    at(StaffNotes())(stand)


def _drop_in(button: str, place: Place | None, *, people: int = 1) -> Show:
    """Stand at a place of a drop-in with so many people, none meaning that none runs; None is its end."""

    def show(stand: Stand) -> None:
        desk = stand.kiosk.records.drop_ins
        desk.end()
        began = desk.start("Larkhaven Library", staff=2, minutes=120)
        desk.somebody_new()
        desk.note(1, confidence_before=2, confidence_after=4, onward=Onward.CALL_BACK)
        last = DropInEnd(began.id)
        if place is None:
            desk.helped(1, Topic.LEARNING, How.TOGETHER, Barrier.LANGUAGE_OR_LITERACY)
        if people == 0:
            desk.end()
        for _ in range(people - 1):
            desk.somebody_new()
        at(StaffRoom(), DropIn(), place or last, staff=MANAGER)(stand)
        stand.wait(lambda: stand.is_there(button), f"{button} did not come")

    return show


_FEW = Results(words="dementia")
_SERVICE = ServiceId("memory-cafe")
_BADGE = journey_name(JourneyId("blue-badge"), NodeId("ni"))
_OTHER = journey_name(JourneyId("attendance-allowance"))
_CAFE = service_name(_SERVICE)
_GONE = service_name(ServiceId("gone"))


def _paper(*names: Name) -> HomeList:
    return HomeList(names=names, language="pl", text_percent=150)


#: The ways to see each place, the fullest among them.
PLACES: Mapping[type[Place], tuple[State, ...]] = {
    Waiting: (State("waiting", at(Waiting())),),
    Languages: (State("languages", at(Languages())),),
    Home: (State("home", at(Home())),),
    Topics: tuple(State(f"topics {door.value}", at(Topics(door))) for door in Door),
    TopicJourneys: (
        State("journeys", at(TopicJourneys(TopicId("money")))),
        State("practices", at(TopicJourneys(TopicId("practise-everyday")))),
    ),
    JourneyStart: (
        State("start", at(JourneyStart(JourneyId("blue-badge")))),
        State("start of a practice", at(JourneyStart(JourneyId("practise-form")))),
    ),
    Walking: (),  # by kind of node, below
    LivePage: (),  # needs a page: tests/ui/screens/live looks at it by its own pretended one
    Find: (State("find", at(Find())),),
    Results: (
        State("results", at(_FEW)),
        State("results put right", at(Results(words="dementai bootle"))),
        State("results of some words", at(Results(words="dementia xylophone"))),
        State("no results", at(Results(words="xylophone"))),
        State("results of a topic", at(Results(category=CategoryId("dementia")))),
        State(
            "results narrowed",
            at(Results(words="club", narrowing=Narrowing(filters=frozenset({Filter.WEEKENDS})))),
        ),
        State(
            "nothing left",
            at(
                Results(
                    words="dementia",
                    narrowing=Narrowing(filters=frozenset({Filter.EVENINGS}), within_miles=1),
                )
            ),
        ),
    ),
    NarrowDown: (State("narrow", at(_FEW, NarrowDown())),),
    WhichPlace: (State("which place", at(Results(words="Bootle"), WhichPlace("Bootle"))),),
    ServicePage: (
        State("service", at(_FEW, ServicePage(_SERVICE))),
        State("service on the list", at(_FEW, ServicePage(_SERVICE), items=LISTED)),
        State("helpline", at(_FEW, ServicePage(ServiceId("dementia-line")))),
        State("service that is gone", at(_FEW, ServicePage(ServiceId("gone")))),
    ),
    WrongHere: (
        State("wrong", at(_FEW, ServicePage(_SERVICE), WrongHere(_SERVICE))),
        State(
            "wrong, thanks",
            at(_FEW, ServicePage(_SERVICE), WrongHere(_SERVICE), reported=frozenset({_SERVICE})),
        ),
    ),
    AskPerson: (State("ask", at(AskPerson())),),
    HelpWanted: (State("help wanted", at(AskPerson(), HelpWanted())),),
    ScanPaper: (
        State("paper wanted", at(ScanPaper())),
        State("another code", at(ScanPaper(NotOurs.FOREIGN))),
        State("newer paper", at(ScanPaper(NotOurs.NEWER))),
        State("nothing of the paper here", at(ScanPaper(Scanned(_paper(_GONE), elsewhere=True)))),
        State("paper found", at(ScanPaper(Scanned(_paper(_BADGE, _CAFE, _GONE), elsewhere=True)))),
        State("several", at(ScanPaper(Scanned(_paper(_BADGE, _OTHER, _CAFE), elsewhere=False)))),
    ),
    MyList: (State("empty list", at(MyList())), State("full list", _full_list)),
    Finishing: (
        State("finishing", at(Finishing())),
        State("finishing with a list", at(Finishing(), items=LISTED)),
    ),
    Looks: (State("looks", at(Looks())),),
    StaffNotes: (State("staff notes", _notices),),
    StaffBeside: (State("staff beside", at(AskPerson(), HelpWanted(), StaffBeside())),),
    StaffEntry: (State("pin pad", at(StaffEntry())),),
    StaffRoom: (State("staff room", at(StaffEntry(), StaffRoom(), staff=MANAGER)),),
    Dashboard: (State("figures", at(StaffEntry(), StaffRoom(), Dashboard(), staff=MANAGER)),),
    DropIn: (
        State("drop-in begins", _drop_in("start-drop-in", DropIn(), people=0)),
        State("drop-in runs", _drop_in("end-drop-in", DropIn(), people=3)),
    ),
    DropInPerson: (State("drop-in person", _drop_in("finish-person", DropInPerson(1))),),
    DropInFaces: (State("drop-in faces", _drop_in("face-5", DropInFaces(1, after=True))),),
    DropInHelped: (
        State("drop-in about", _drop_in("topic-money", DropInHelped(1))),
        State("drop-in how", _drop_in("how-self", DropInHelped(1, topic="money"))),
        State(
            "drop-in why", _drop_in("barrier-nothing", DropInHelped(1, topic="money", how="self"))
        ),
    ),
    DropInEnd: (
        State("drop-in ends", _drop_in("end-now", None)),
        State("drop-in ended", _drop_in("to-staff-room", DropInEnd("d000000"))),
    ),
    **{
        place: tuple(State(name, show) for name, show in found)
        for place, found in (
            *learner_states.states(at).items(),
            *campaign_states.states(at).items(),
            *health_states.states(at).items(),
            *content_states.states(at).items(),
        )
    },
}
#: Where each kind of node is in the journey made for tests, which has every one.
MADE: Mapping[NodeKind, str] = {
    NodeKind.YES_NO: "retired",
    NodeKind.CHOICE: "pip",
    NodeKind.SEVERAL: "needs",
    NodeKind.NUMBER: "age",
    NodeKind.YEAR: "since",
    NodeKind.MONEY: "savings",
    NodeKind.DATE: "born",
    NodeKind.POSTCODE: "home",
    NodeKind.COUNTRY: "from",
    NodeKind.NI_NUMBER: "ni",
    NodeKind.PHONE: "mobile",
    NodeKind.EMAIL: "mail",
    NodeKind.TEXT: "tell",
    NodeKind.INFORMATION: "info",
    NodeKind.STEP: "apply",
    NodeKind.PRACTICE: "try",
    NodeKind.RING: "ring",
    NodeKind.ASK: "ask",
    NodeKind.REMINDER: "remember",
    NodeKind.OUTCOME: "done",
}
#: The task of each kind in the practice of that journey.
TASKS: Mapping[TaskKind, str] = {
    TaskKind.TYPE: "code",
    TaskKind.PICK: "day",
    TaskKind.TICK: "agree",
    TaskKind.PRESS: "send",
    TaskKind.SPOT: "wrong",
    TaskKind.SCROLL: "town",
    TaskKind.ENLARGE: "house",
}


def _walk(journey: JourneyId, node: str, run: Run | None = None, *, confirmed: bool = True) -> Show:
    def show(stand: Stand) -> None:
        found = stand.kiosk.libraries.of(stand.visit.language.code).journey(journey)
        assert found is not None
        known: dict[NodeId, Answer] = {
            NodeId("visit"): date(2099, 2, 1),
            NodeId("age"): 70,
            NodeId("since"): 2021,
        }
        walk = Walk(
            journey=found,
            today=TODAY,
            path=(*(each for each in known if each in found.nodes), NodeId(node)),
            answers={each: value for each, value in known.items() if each in found.nodes},
            runs={NodeId(node): run} if run is not None else {},
            confirmed=confirmed,
        )
        at(JourneyStart(journey), Walking(journey), walks={journey: walk})(stand)

    return show


def nodes() -> Iterator[State]:
    """Each kind of node: the one made for tests, and the longest that ships."""
    for kind, node in MADE.items():
        yield State(f"{kind.value}, made", _walk(_MADE, node))
        longest = _longest().get(kind)
        if longest is not None:
            yield State(f"{kind.value}, longest", _walk(*longest))
    yield State("summary", _walk(_MADE, MADE[NodeKind.OUTCOME], confirmed=False))


def practices() -> Iterator[State]:
    """Each kind of task: to be done, answered after another touch, and shown how; and all done."""
    for kind, task in TASKS.items():
        for said in ("to do", "elsewhere", "shown"):
            yield State(f"practice {kind.value}, {said}", partial(_practise, task, said))
    yield State("practice done", partial(_practise, "", "done"))


def _practise(name: str, said: str, stand: Stand) -> None:
    journey = stand.kiosk.libraries.of("en").journey(_MADE)
    assert journey is not None
    practice = journey.nodes[NodeId(MADE[NodeKind.PRACTICE])]
    assert isinstance(practice, Practice)
    place = next((at for at, task in enumerate(practice.tasks) if task.id == name), None)
    if place is None:
        _walk(_MADE, practice.id, Run(place=len(practice.tasks)))(stand)
        return
    task = practice.tasks[place]
    options = task.options if isinstance(task, Touching) else ()
    other = next((each.id for each in options if not each.right), "")
    runs = {
        "to do": Run(place=place),
        "elsewhere": Run(place=place, tries=2, reply=Reply(task=name, touched=other, fits=False)),
        "shown": Run(place=place, tries=2, helped=True),
    }
    _walk(_MADE, practice.id, runs[said])(stand)


@cache
def _longest() -> Mapping[NodeKind, tuple[JourneyId, str]]:
    """Of each kind the node with the most words among all journeys that ship, in English."""
    library = Library.load([assets_dir() / "content"], "en")
    found: dict[NodeKind, tuple[int, JourneyId, str]] = {}
    for name in library.ids:
        journey = library.journey(name)
        for node in journey.nodes.values() if journey is not None else ():
            length = len(repr(node))
            if length > found.get(node.kind, (0,))[0]:
                found[node.kind] = (length, name, node.id)
    return {kind: (name, node) for kind, (_, name, node) in found.items()}


def _idle(stand: Stand) -> None:
    at(Home())(stand)
    stand.shell.notice.warn(30)


def _read_to(stand: Stand, *, heard: bool) -> None:
    at(Home())(stand)
    stand.shell.voice.strip.offer(ReadingState.READING, Hearing(), heard=heard)
    stand.shell.voice.strip.show()


def _told(stand: Stand) -> None:
    at(Home())(stand)
    stand.shell.voice.strip.tell(
        "There is no voice for this language yet. The words light up, and you can read along."
    )
    stand.shell.voice.strip.show()


#: What comes over a screen, or beside it.
OVERLAYS: tuple[State, ...] = (
    State("idle notice", _idle),
    State("reading strip", partial(_read_to, heard=True)),
    State("reading strip without sound", partial(_read_to, heard=False)),
    State("reading strip with a sentence", _told),
)
#: What is typed in, with the keyboard open, and the name of the line.
TYPED: tuple[tuple[State, str], ...] = (
    (State("find", at(Find())), "search"),
    *((State(name, show), line) for name, show, line in learner_states.typed(at)),
    (State("results", at(_FEW)), "search"),
    (State("no results", at(Results(words="xylophone"))), "search"),
    (State("text", _walk(_MADE, MADE[NodeKind.TEXT])), "entry"),
    (State("number", _walk(_MADE, MADE[NodeKind.NUMBER])), "entry"),
    (State("date", _walk(_MADE, MADE[NodeKind.DATE])), "entry"),
    (State("practice", partial(_practise, TASKS[TaskKind.TYPE], "to do")), "type-code"),
)


def put_away(stand: Stand) -> None:
    """Take away what a state laid over its screen."""
    stand.shell.notice.end()
    stand.shell.voice.strip.hide()
