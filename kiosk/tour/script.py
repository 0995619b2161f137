"""The visit that the tour makes, step by step."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from kiosk.app.build import Kiosk
from kiosk.core.language import PSEUDO
from kiosk.settings import ThemeName, slips_folder
from kiosk.tour.album import Album
from kiosk.tour.clock import TourClock
from kiosk.tour.council import CouncilSite
from kiosk.tour.finding import FindingScript
from kiosk.tour.hand import Hand, TourError
from kiosk.tour.live import JOURNEY, LiveScript
from kiosk.tour.practices import Practices
from kiosk.ui.intents import Go, Speak, Suit
from kiosk.ui.widgets.big_button import BigButton
from kiosk.visit.places import Home, ScanPaper, Walking

_READ_SECONDS = 90.0
_SEARCH = "lunch club"
_MOST_NODES = 20
_PRACTICES = (
    ("practise-everyday", "practise-form"),
    ("first-steps", "practise-scroll"),
    ("practise-safety", "practise-scam-email"),
)


class Script:
    """One visit: a journey, a service, both on paper, an idle warning, and nothing left."""

    def __init__(self, kiosk: Kiosk, hand: Hand, album: Album, clock: TourClock) -> None:
        self._kiosk = kiosk
        self._hand = hand
        self._album = album
        self._clock = clock
        self._finding = FindingScript(kiosk, hand, album)

    def find(self) -> None:
        """Look for services in every way there is."""
        self._finding.make()

    def _on(self, screen: str) -> None:
        """The screen of a place stands.

        Raises:
            TourError: another one does.
        """
        here = type(self._kiosk.conductor.visit.trail.here).__name__
        if here != screen:
            raise TourError(f"{self._hand.step}: {screen} was expected, but {here} is shown")

    def _step(self, step: str, touch: str, screen: str = "") -> None:
        """Touch something; then a screen stands, and a picture is kept."""
        self._hand.step = step
        self._hand.touch(touch)
        if screen:
            self._on(screen)
        self._album.take(step)

    def arrive(self, *, language: str, text: int, yellow: bool) -> None:
        """Touch the waiting screen, choose the language, the text size and the colours."""
        self._hand.step = "waiting"
        self._album.take("waiting")
        self._step("languages", "begin", "Languages")
        self._hand.step = "home"
        visit = self._kiosk.conductor
        if language == PSEUDO.code:
            # Residents are never offered it.
            visit.handle(Speak(PSEUDO))
        else:
            self._hand.touch(f"language-{language}")
        self._on("Home")
        while visit.visit.text_percent < text:
            self._hand.touch("larger")
        self._album.take("home")
        self._looks(yellow=yellow)

    def _looks(self, *, yellow: bool) -> None:
        """See colours and more, each side of the buttons and everything low; keep the colours that are wanted."""
        conductor = self._kiosk.conductor
        before = conductor.visit.trail
        self._step("looks", "colours", "Looks")
        theme = ThemeName.YELLOW if yellow else ThemeName.LIGHT
        self._hand.touch(f"theme-{theme}")
        self._album.take(f"looks-{theme}")
        usual = conductor.visit.comfort
        for name in ("spaced", "low", "hand-left"):
            self._hand.step = f"looks-{name}"
            self._hand.touch(name)
            self._album.take(self._hand.step)
        self._hand.touch("back")
        # The rest of the visit is as most visits are.
        conductor.handle(Suit(usual))
        if conductor.visit.trail != before:
            raise TourError("looks: Back did not lead back to where it was")
        self._album.take("home-again")

    def show_a_paper(self) -> None:
        """See how a paper of another day is asked for; its door is only there where a scanner is."""
        self._hand.step = "my-paper"
        self._kiosk.conductor.handle(Go(ScanPaper()))
        self._on("ScanPaper")
        self._album.take("my-paper")
        self._hand.touch("no-paper")
        self._on("Home")

    def hear_home(self) -> None:
        """Have the doors read aloud to the end; then silence it with a touch and see that it is silent."""
        if not self._has_voice():
            return
        self._hand.step = "read-aloud"
        self._hand.touch("read")
        aloud = self._kiosk.read_aloud
        self._hand.wait(lambda: bool(self._kiosk.shell.lit_words()), "no word was lit up")
        self._album.take("read-aloud")
        self._hand.wait(
            lambda: not aloud.is_reading(), "the reading did not end", seconds=_READ_SECONDS
        )
        self._hand.touch("reading-pause")
        self._hand.wait(aloud.is_reading, "it did not read again")
        self._hand.touch("reading-pause")
        if aloud.is_reading():
            raise TourError("read-aloud: a touch did not silence it")
        self._album.take("silenced")
        self._hand.touch("read")
        if self._hand.sees("reading-pause"):
            raise TourError("read-aloud: it cannot be ended")

    def journey(self) -> None:
        """Walk through the Blue Badge, going back once to see that the answer is still there."""
        self._step("topics", "door-online", "Topics")
        self._step("journeys", "topic-getting-about", "TopicJourneys")
        self._step("journey-start", "journey-blue-badge", "JourneyStart")
        self._step("question", "start", "Walking")
        self._see_a_word_lit("question-read-aloud")
        self._hand.step = "answer"
        self._hand.touch("option-england")
        self._hand.touch("back")
        chosen = self._hand.find("option-england")
        if not isinstance(chosen, BigButton) or not chosen.isChecked():
            raise TourError("answer: Back lost the answer")
        self._album.take("back-keeps-the-answer")
        self._hand.touch("option-england")
        self._album.take("several")
        self._hand.touch("option-pip")
        self._hand.touch("next")
        self._album.take("information")
        self._walk_on()
        self._on("Walking")
        self._album.take("outcome")
        self._hand.step = "add-journey"
        self._hand.touch("add")
        if len(self._kiosk.conductor.visit.items) != 1:
            raise TourError("add-journey: the journey is not on the list")
        self._album.take("added")

    def _has_voice(self) -> bool:
        """Whether the screen can be read: no voice speaks the pseudo-language."""
        language = self._kiosk.conductor.visit.language.code
        return self._hand.sees("read") and self._kiosk.read_aloud.can_read(language)

    def _see_a_word_lit(self, picture: str) -> None:
        """Have the screen read until a word of a sentence is lit; keep a picture, and silence it."""
        if not self._has_voice():
            return
        self._hand.touch("read")
        lit = self._kiosk.shell.lit_words
        self._hand.wait(lambda: lit() not in ("", "Where"), "no word was lit up")
        self._album.take(picture)
        self._hand.touch("read")

    def _walk_on(self) -> None:
        """Take the first way at every node, to an outcome."""
        conductor = self._kiosk.conductor
        place = conductor.visit.trail.here
        if not isinstance(place, Walking):
            raise TourError("journey: no journey is shown")
        for _ in range(_MOST_NODES):
            walk = conductor.visit.walks[place.journey]
            if walk.at_end:
                return
            self._hand.step = f"node-{walk.node.id}"
            options = getattr(walk.node, "options", ())
            self._hand.touch(f"option-{options[0].id}" if options else "next")
            self._album.take(f"node-{conductor.visit.walks[place.journey].node.id}")
        raise TourError("journey: no outcome was reached")

    def home(self) -> None:
        """Go back until the doors are shown."""
        self._hand.step = "back-home"
        for _ in range(_MOST_NODES):
            if isinstance(self._kiosk.conductor.visit.trail.here, Home):
                return
            self._hand.touch("back")
        raise TourError("back-home: Back does not lead home")

    def service(self) -> None:
        """Find a lunch club by typing (by category where the keyboard has other letters), and keep it."""
        self._hand.step = "find"
        self._hand.touch("door-find")
        self._on("Find")
        self._hand.wait(lambda: self._first("category-") != "", "no category came")
        self._album.take("find")
        self._hand.touch("search")
        self._hand.wait(self._kiosk.shell.keyboard.isVisible, "the keyboard did not come")
        if self._hand.can_type(_SEARCH[:5]):
            self._hand.type(_SEARCH)
            entry = self._hand.find("search")
            typed = entry.text() if isinstance(entry, QLineEdit) else ""
            if typed != _SEARCH:
                raise TourError(f"find: {_SEARCH!r} was typed, {typed!r} stands there")
            self._album.take("keyboard")
        else:
            self._album.take("keyboard")
            self._hand.hide_keyboard()
            self._hand.touch("category-food")
        self._hand.wait(lambda: self._first("service-") != "", "nothing was found")
        self._album.take("results")
        self._hand.step = "service"
        self._hand.touch(self._first("service-"))
        self._hand.wait(lambda: self._any("add"), "the service did not come")
        self._finding.pages("service")
        self._report()
        before = len(self._kiosk.conductor.visit.items)
        self._hand.touch("add")
        if len(self._kiosk.conductor.visit.items) != before + 1:
            raise TourError("service: it is not on the list")

    def _report(self) -> None:
        """Say that something is wrong in the service, and go back to it."""
        self._step("wrong", "wrong", "WrongHere")
        self._hand.step = "wrong-thanks"
        self._hand.touch("wrong-phone_wrong")
        self._hand.wait(lambda: self._any("back-to-service"), "it was not kept")
        self._album.take("wrong-thanks")
        self._hand.touch("back-to-service")
        self._on("ServicePage")
        self._hand.wait(lambda: self._any("add"), "the service did not come back")

    def _first(self, prefix: str) -> str:
        buttons = self._kiosk.shell.findChildren(BigButton)
        return next(
            (
                each.objectName()
                for each in buttons
                if each.objectName().startswith(prefix) and not each.isHidden()
            ),
            "",
        )

    def _any(self, name: str) -> bool:
        return any(not each.isHidden() for each in self._kiosk.shell.findChildren(BigButton, name))

    def paper(self, out: Path) -> None:
        """See the list with its codes, print it, and keep the slip."""
        self._hand.step = "list"
        self._hand.touch("list")
        self._on("MyList")
        self._hand.wait(
            lambda: self._kiosk.shell.findChild(object, "code-1") is not None, "no code"
        )
        self._album.take("list")
        self._hand.step = "print"
        self._hand.touch("print")
        slip = slips_folder(self._kiosk.settings, self._kiosk.data) / "slip.pdf"
        self._hand.wait(slip.is_file, "no slip was printed")
        self._hand.wait(self._may_print_again, "the printing did not end")
        self._album.take("printed")
        shutil.copyfile(slip, out / "slip.pdf")

    def _may_print_again(self) -> bool:
        return any(each.isEnabled() for each in self._kiosk.shell.findChildren(BigButton, "print"))

    def practise(self) -> None:
        """Do three practices by the door *Learn and practise*, once going astray in each."""
        practices = Practices(self._kiosk, self._hand, self._album)
        for topic, journey in _PRACTICES:
            self._hand.step = journey
            self._hand.touch("door-learn")
            if journey == _PRACTICES[0][1]:
                self._album.take("learn")
            self._hand.touch(f"topic-{topic}")
            self._album.take(topic)
            self._step(f"{journey}-start", f"journey-{journey}", "JourneyStart")
            self._hand.touch("start")
            practices.walk_through()
            self.home()

    def live(self, site: CouncilSite) -> None:
        """Fill in a made-up council's form on its real page, beside its journey."""
        self._hand.step = "live-start"
        self._hand.touch("door-online")
        self._hand.touch("topic-your-home")
        self._step("live-start", f"journey-{JOURNEY}", "JourneyStart")
        LiveScript(self._kiosk, self._hand, self._album, site).make()

    def ask(self) -> None:
        """Ask a person."""
        self._step("ask", "door-ask", "AskPerson")
        self._step("help-wanted", "ask-here", "HelpWanted")
        self._hand.touch("no-help")
        self._on("AskPerson")

    def walk_away(self) -> None:
        """Leave: be warned, come back with a touch, leave again, and find nothing kept."""
        visit = self._kiosk.settings.visit
        self._hand.step = "idle"
        self._clock.forward(visit.idle_seconds + 1)
        notice = self._kiosk.shell.notice
        self._hand.wait(notice.isVisible, "no warning came")
        self._album.take("idle-warning")
        self._hand.touch("stay")
        self._hand.wait(lambda: not notice.isVisible(), "a touch did not end the warning")
        self._clock.forward(visit.idle_seconds + 1)
        self._hand.wait(notice.isVisible, "no second warning came")
        self._clock.forward(visit.warning_seconds)
        conductor = self._kiosk.conductor
        self._hand.wait(
            lambda: type(conductor.visit.trail.here).__name__ == "Waiting", "the visit did not end"
        )
        if len(conductor.visit.items) or conductor.visit.walks or notice.isVisible():
            raise TourError("idle: something of the visit is left")
        self._album.take("forgotten")
