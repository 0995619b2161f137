"""The screen of a journey under way."""

from kiosk.core.ids import JourneyId
from kiosk.core.language import ENGLISH
from kiosk.journeys.answers import Given, Problem, can_skip, validate
from kiosk.journeys.nodes import Step
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.walk import Walk
from kiosk.ui.intents import Back, Intent, Walked
from kiosk.ui.screens.journey_words import journey_for, title_of
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.screens.walking.summary import SummaryView
from kiosk.ui.screens.walking.table import VIEWS
from kiosk.ui.screens.walking.view import NodeView
from kiosk.ui.words import translate
from kiosk.ui.words.problems import problem_words
from kiosk.visit.idle import PRACTICE_S
from kiosk.visit.places import Walking
from kiosk.visit.visit import Visit


class WalkingScreen(Screen[Walking]):
    """One node at a time. Back goes back inside the journey first and never loses an answer."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="walking")
        self._view: NodeView | None = None

    def enter(self, place: Walking, visit: Visit) -> None:
        """Show the node at which the visit's walk stands, in the language of the visit."""
        journey = journey_for(self.kit, visit, place.journey)
        known = visit.walks.get(place.journey)
        # Files may have been taken away since; the visit goes on with what it has seen.
        journey = journey or (known.journey if known else None)
        if journey is None:
            self.ask(Back())
            return
        # After a change of language the same path is walked in the other words.
        walk = (
            Walk.begin(journey, self.kit.clock.now().date())
            if known is None
            else known.in_words_of(journey)
        )
        self._walk = walk
        view = (
            SummaryView(self.kit, walk)
            if walk.at_summary
            else VIEWS[walk.node.kind](self.kit, walk)
        )
        self._warm(walk, visit)
        view.asked.connect(self.asked)
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
        return self._walk.journey.id

    def where(self) -> str:
        """The journey's title."""
        return title_of(self._walk.journey)

    def progress(self) -> str:
        """How far it is, by the longest way that is left; in a practice, by its parts."""
        own = self._view.progress() if self._view is not None else ""
        if own:
            return own
        words = translate("Walking", "Step %1 of %2")
        walk = self._walk
        return words.replace("%1", str(walk.step_number)).replace("%2", str(walk.steps_likely))

    def quiet_s(self) -> float:
        """In a practice somebody looks, thinks and tries, and is there all the while."""
        practises = isinstance(self._walk.node, Practice) and not self._walk.at_summary
        return max(super().quiet_s(), PRACTICE_S if practises else 0.0)

    def takes_back(self) -> Intent | None:
        """Back leads to the node before, where there is one."""
        return Walked(self._walk.back()) if self._walk.can_go_back else None

    def _on_answered(self, given: object) -> None:
        question = self._walk.question
        if question is None or self._view is None:
            return
        taken = validate(
            question,
            _as_given(given),
            today=self._walk.today,
            language=self.kit.paints.look.language.code,
        )
        if isinstance(taken, Problem):
            self._view.show_problem(problem_words(taken))
            self.changed.emit()
            return
        self.ask(Walked(self._walk.answer(taken)))

    def _on_went_on(self) -> None:
        walk = self._walk
        if walk.question is not None and can_skip(walk.question):
            self.ask(Walked(walk.answer(None)))
        elif walk.question is None and not walk.at_end:
            self.ask(Walked(walk.forward()))


def _as_given(value: object) -> Given:
    """What a view's signal carried, as the journey's check takes it."""
    if value is None or isinstance(value, str):
        return value
    return frozenset(str(each) for each in value) if isinstance(value, frozenset) else None
