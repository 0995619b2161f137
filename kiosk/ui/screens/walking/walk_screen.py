"""What every screen of a walk is: one node at a time, by the view of its kind."""

from typing import Any, TypeVar

from kiosk.core.ids import JourneyId
from kiosk.core.language import ENGLISH
from kiosk.journeys.answers import Given, Problem, can_skip, validate
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Step
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.walk import Walk
from kiosk.ui.intents import Back, Intent
from kiosk.ui.screens.journey_words import title_of
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.screens.walking.summary import SummaryView
from kiosk.ui.screens.walking.table import VIEWS
from kiosk.ui.screens.walking.view import NodeView
from kiosk.ui.words import translate
from kiosk.ui.words.problems import problem_words
from kiosk.visit.idle import PRACTICE_S
from kiosk.visit.places import Place
from kiosk.visit.visit import Visit

P = TypeVar("P", bound=Place)


class WalkScreen(Screen[P]):
    """Back goes back inside the walk first and never loses an answer.

    Attributes:
        stays: whether no button of a node leads out of the walk: to web pages, the list, or a search.
    """

    stays = False

    def __init__(self, kit: Kit, *, name: str) -> None:
        super().__init__(kit, name=name)
        self._view: NodeView | None = None

    def journey_at(self, place: P, visit: Visit) -> Journey | None:
        """What is walked there, in the words of the visit; None where it is not there."""
        raise NotImplementedError

    def known(self, place: P, visit: Visit) -> Walk | None:
        """How far the visit has come in it; None where it was not begun."""
        raise NotImplementedError

    def begun(self, place: P, journey: Journey) -> Walk:  # noqa: ARG002 - some begin where the place says
        """The walk of whoever has not begun."""
        return Walk.begin(journey, self.kit.clock.now().date())

    def walked(self, walk: Walk) -> Intent:
        """What is asked for when the walk has come so far."""
        raise NotImplementedError

    def go_on(self, walk: Walk) -> None:
        """The walk has gone on, by an answer or without one."""
        self.ask(self.walked(walk))

    def meant(self, intent: Intent) -> Intent:
        """What is asked for where a node's view asks for this."""
        return intent

    def ended(self) -> None:
        """The resident goes on from the end."""

    def enter(self, place: P, visit: Visit) -> None:
        """Show the node at which the visit's walk stands, in the language of the visit."""
        journey = self.journey_at(place, visit)
        known = self.known(place, visit)
        # Files may have been taken away since; the visit goes on with what it has seen.
        journey = journey or (known.journey if known else None)
        if journey is None:
            self.ask(Back())
            return
        # After a change of language the same path is walked in the other words.
        walk = self.begun(place, journey) if known is None else known.in_words_of(journey)
        self.walk = walk
        view = (
            SummaryView(self.kit, walk)
            if walk.at_summary
            else VIEWS[walk.node.kind](self.kit, walk)
        )
        view.stays = self.stays
        if not self.stays:
            self._warm(walk, visit)
        view.asked.connect(self._on_asked)
        view.answered.connect(self._on_answered)
        view.went_on.connect(self._on_went_on)
        if self._view is not None:
            self._view.deleteLater()
        self._view = view
        view.setParent(self)
        view.show_in(self.column, visit.items)

    def _warm(self, walk: Walk, visit: Visit) -> None:
        """A journey that leads to a page has its process ready before it is wanted."""
        nodes = walk.journey.nodes.values()
        links = (node.link for node in nodes if isinstance(node, Step))
        pages = self.kit.pages
        if any(link is not None and pages.offers(link.url) for link in links):
            code = visit.language.code
            pages.warm(tuple(dict.fromkeys((code, ENGLISH.code))), visit.text_percent)

    def leave(self) -> None:
        """Forget the view and what was typed in it."""
        super().leave()
        if self._view is not None:
            self._view.deleteLater()
            self._view = None

    def journey(self) -> JourneyId:
        """Which journey is shown."""
        return self.walk.journey.id

    def where(self) -> str:
        """The journey's title."""
        return title_of(self.walk.journey)

    def progress(self) -> str:
        """How far it is, by the longest way that is left; in a practice, by its parts."""
        own = self._view.progress() if self._view is not None else ""
        if own:
            return own
        words = translate("Walking", "Step %1 of %2")
        walk = self.walk
        return words.replace("%1", str(walk.step_number)).replace("%2", str(walk.steps_likely))

    def quiet_s(self) -> float:
        """In a practice somebody looks, thinks and tries, and is there all the while."""
        practises = isinstance(self.walk.node, Practice) and not self.walk.at_summary
        return max(super().quiet_s(), PRACTICE_S if practises else 0.0)

    def takes_back(self) -> Intent | None:
        """Back leads to the node before, where there is one."""
        return self.walked(self.walk.back()) if self.walk.can_go_back else None

    def _on_asked(self, intent: Any) -> None:
        self.ask(self.meant(intent))

    def _on_answered(self, given: object) -> None:
        question = self.walk.question
        if question is None or self._view is None:
            return
        taken = validate(
            question,
            _as_given(given),
            today=self.walk.today,
            language=self.kit.paints.look.language.code,
        )
        if isinstance(taken, Problem):
            self._view.show_problem(problem_words(taken))
            self.changed.emit()
            return
        self.go_on(self.walk.answer(taken))

    def _on_went_on(self) -> None:
        walk = self.walk
        if walk.question is not None and can_skip(walk.question):
            self.go_on(walk.answer(None))
        elif walk.at_end:
            self.ended()
        elif walk.question is None:
            self.go_on(walk.forward())


def _as_given(value: object) -> Given:
    """What a view's signal carried, as the journey's check takes it."""
    if value is None or isinstance(value, str):
        return value
    return frozenset(str(each) for each in value) if isinstance(value, frozenset) else None
