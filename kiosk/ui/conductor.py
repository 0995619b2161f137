"""What comes of a touch: the one place that turns intents into the next state of the visit."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.core.language import Language, language
from kiosk.journeys.walk import Walk
from kiosk.settings import Settings
from kiosk.takehome.items import TakeHomeItem
from kiosk.ui.intents import (
    Add,
    AsOnPaper,
    Back,
    Begin,
    ComeIn,
    Forget,
    Go,
    Intent,
    Invited,
    Learned,
    Meant,
    MoreTime,
    MoveUp,
    Narrow,
    Near,
    NoInternet,
    Remove,
    Reported,
    SignIn,
    Speak,
    Stand,
    Suit,
    TakeUp,
    Tick,
    Walked,
)
from kiosk.ui.theme.scale import TEXT_SIZES
from kiosk.visit.comfort import Comfort
from kiosk.visit.hearing import Hearing
from kiosk.visit.idle import more_patient
from kiosk.visit.learner_pass import LearnerPass
from kiosk.visit.learner_places import LearnAgain, LearnHome, LearnModule
from kiosk.visit.places import (
    Home,
    JourneyStart,
    Languages,
    Place,
    StaffEntry,
    StaffRoom,
    Waiting,
    Walking,
)
from kiosk.visit.trail import Trail
from kiosk.visit.visit import Visit


class Conductor(QObject):
    """Holds the visit and replaces it, whole, at every step.

    Signals:
        moved: the visit stands at another place, or its place must be shown anew.
        looked: text size, language, or how the screen is to be changed.
        noted: something beside the place changed (the list).
        heard: the resident wants to be read to in another way.
        forgotten: the visit is over and nothing of it is left here.
    """

    moved = Signal()
    looked = Signal()
    noted = Signal()
    heard = Signal()
    forgotten = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.visit = self._fresh(0)

    def _fresh(self, number: int) -> Visit:
        settings = self._settings
        return Visit(
            number=number,
            language=language(settings.place.language or settings.place.languages[0]),
            text_percent=settings.screen.text,
            comfort=Comfort.of_kiosk(settings.screen),
            hearing=Hearing(volume=settings.speech.volume - 1),
        )

    def handle(self, intent: Intent) -> None:  # noqa: C901, PLR0912, PLR0915 - one case an intent
        """Do what a screen asked for."""
        visit = self.visit
        match intent:
            case Go(place):
                self._move(visit.onward(place))
            case Stand(place):
                self.visit = visit.at(visit.trail.instead(place))
            case Back():
                self._move(visit.back())
            case Begin(patience):
                self._begin(patience)
            case MoreTime():
                self.visit = replace(visit, patience=more_patient(visit.patience))
                self.noted.emit()
            case Speak(chosen):
                self._speak(replace(visit, language=chosen))
            case Suit(comfort):
                self._suit(comfort)
            case Walked(walk):
                self._walked(walk)
            case Tick(journey, place, ticked):
                self.visit = visit.having_ready(journey, place, ticked=ticked)
            case Near(spot):
                self.visit = replace(visit, near=spot)
            case Narrow(narrowing):
                self.visit = visit.at(visit.trail.narrowed(narrowing))
            case Meant(spot):
                self.visit = visit.at(visit.trail.meaning(spot))
            case Reported(service):
                self._move(replace(visit, reported=visit.reported | {service}))
            case Add(item):
                self._note(replace(visit, items=visit.items.add(item)))
            case Remove(key):
                self._note(replace(visit, items=visit.items.remove(key)))
            case MoveUp(key):
                self._note(replace(visit, items=visit.items.up(key)))
            case NoInternet(is_so):
                self._note(replace(visit, items=replace(visit.items, no_internet=is_so)))
            case ComeIn(staff):
                self._move(replace(visit, staff=staff, trail=visit.trail.instead(StaffRoom())))
            case SignIn(learner, to):
                self._sign_in(learner, to)
            case Learned(walk):
                self._learned(walk)
            case TakeUp(items, walks, to):
                self._take_up(items, walks, to)
            case Invited(invitation, to):
                self._move(replace(visit, invitation=invitation).onward(to))
            case AsOnPaper(chosen, percent):
                self._as_on_paper(chosen, percent)
            case Forget():
                self.forget()

    def _begin(self, patience: int) -> None:
        many = len(self._settings.place.languages) > 1
        begun = replace(self.visit, patience=patience, trail=Trail())
        self._move(begun.onward(Languages() if many else Home()))

    def _as_on_paper(self, chosen: Language | None, percent: int | None) -> None:
        visit = self.visit
        self.visit = replace(
            visit,
            language=chosen or visit.language,
            text_percent=percent or visit.text_percent,
        )
        self.looked.emit()
        self.moved.emit()

    def _take_up(self, items: tuple[TakeHomeItem, ...], walks: tuple[Walk, ...], to: Place) -> None:
        visit = self.visit
        for item in items:
            # What this visit has added itself is newer.
            if not visit.items.contains(item.key):
                visit = replace(visit, items=visit.items.add(item))
        for walk in walks:
            if walk.journey.id not in visit.walks:
                visit = visit.keeping(walk)
        self.visit = visit.onward(to)
        self.noted.emit()
        self.moved.emit()

    def _move(self, visit: Visit) -> None:
        if visit.learner is not None and not visit.trail.keeps_learner:
            visit = replace(visit, learner=None)
        elif visit.learner is not None and not visit.trail.keeps_module:
            # It is on the disk; a question that comes again must not take the module's walk for its own.
            visit = replace(visit, learner=replace(visit.learner, walk=None))
        if visit.staff is not None and not visit.trail.keeps_staff:
            # Whoever comes next has given no PIN; and nobody's visit begins with what staff chose.
            visit = replace(visit, staff=None)
            if isinstance(visit.trail.here, Waiting):
                self.forget()
                return
        if not visit.may_stand(visit.trail.here):
            visit = visit.at(Trail().onward(StaffEntry()))
        self.visit = visit
        self.moved.emit()

    def _note(self, visit: Visit) -> None:
        self.visit = visit
        self.noted.emit()
        self.moved.emit()

    def _speak(self, visit: Visit) -> None:
        """Use the language, and go on where the resident was before choosing it."""
        before = visit.trail.places[:-1]
        came_from_waiting = not before or isinstance(before[-1], Waiting)
        trail = Trail((Home(),)) if came_from_waiting else Trail(before)
        self.visit = visit.at(trail)
        self.looked.emit()
        self._move(self.visit)

    def _walked(self, walk: Walk) -> None:
        visit = self.visit.keeping(walk)
        if isinstance(visit.trail.here, Walking | JourneyStart):
            self._move(visit)
        else:
            self.visit = visit

    def _sign_in(self, learner: LearnerPass, to: Place) -> None:
        trail = self.visit.trail.onward(LearnHome()).onward(to)
        self._move(replace(self.visit, learner=learner, trail=trail))

    def _learned(self, walk: Walk) -> None:
        visit = self.visit
        if visit.learner is None:
            return
        visit = replace(visit, learner=replace(visit.learner, walk=walk))
        if isinstance(visit.trail.here, LearnModule | LearnAgain):
            self._move(visit)
        else:
            self.visit = visit

    def larger(self) -> None:
        """The next text size up."""
        self._text(1)

    def smaller(self) -> None:
        """The next text size down."""
        self._text(-1)

    def _text(self, by: int) -> None:
        at = TEXT_SIZES.index(self.visit.text_percent) + by
        percent = TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))]
        self.visit = replace(self.visit, text_percent=percent)
        self.looked.emit()

    def _suit(self, comfort: Comfort) -> None:
        self.visit = replace(self.visit, comfort=comfort)
        self.looked.emit()

    def hear(self, hearing: Hearing) -> None:
        """Be read to in this way from now on."""
        if hearing != self.visit.hearing:
            self.visit = replace(self.visit, hearing=hearing)
            self.heard.emit()

    def forget(self) -> None:
        """End the visit: nothing of it is kept, and a late answer for it has a number of the past."""
        self.visit = self._fresh(self.visit.number + 1)
        self.looked.emit()
        self.heard.emit()
        self.forgotten.emit()
        self.moved.emit()
