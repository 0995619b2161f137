"""Find help near me: type, or choose a topic; what is found stands below as one types."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.places.place import Place as Spot
from kiosk.directory.records import Service
from kiosk.directory.search.request import Narrowing, SearchRequest, SearchResults, Topic
from kiosk.qtkit.accessible import announce
from kiosk.ui.intents import Go, Narrow, Near, Stand
from kiosk.ui.screens.finding.answer import Answer
from kiosk.ui.screens.finding.held import Held
from kiosk.ui.screens.finding.lines import another_place, topic_buttons
from kiosk.ui.screens.finding.request import request_for
from kiosk.ui.screens.parts import button, heading, note, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.ui.words.categories import category_words
from kiosk.ui.words.finding import found_words, place_words
from kiosk.visit.places import (
    RESULTS_AT_ONCE,
    AskPerson,
    Find,
    NarrowDown,
    Results,
    ServicePage,
    WhichPlace,
)
from kiosk.visit.visit import Visit

_LEAST_LETTERS = 2
#: The title and the line.
_KEPT = 2
#: With less room than so many times the line that is typed in, nothing is seen below it.
_SEEN_BELOW = 2


class FindScreen(Screen[Find | Results]):
    """One line to type in, topics below it, and results in their place as soon as there are any."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="find", em=COLUMN_WIDE_EM, steady=True)
        self._at = Results()
        self._asked = self._settled = 0
        self._typing = self._found_nothing = False
        self._shown: tuple[SearchResults, int] | None = None
        self._shows: tuple[SearchResults, int, bool, Narrowing, str] | None = None
        self._topics: dict[CategoryId, Topic] = {}
        self._held = Held()
        self._answer = Answer(
            kit.paints,
            service=self._on_service,
            ask=self._on_ask,
            narrow=self._on_narrow,
            clear=self._on_clear,
            exactly=self._on_exactly,
            more=self._on_more,
            which=self._on_which,
        )
        self.column.turned.connect(self._on_turned)

    def enter(self, place: Find | Results, visit: Visit) -> None:
        """Show the line; with words or a topic, what they find."""
        self._shown = self._shows = None
        self._found_nothing = False
        self._near = visit.near or self.kit.finder.here()
        self._at = place if isinstance(place, Results) else Results()
        look = self.kit.paints.look
        label = translate("Find", "What are you looking for?")
        self._title = heading(self.kit.paints, "")
        hint = translate("Find", "lunch club")
        self._entry = LineEntry(look, name="search", label=label, hint=hint)
        self._entry.setText(self._at.words)
        self._entry.typed.connect(self._on_typed)
        self.column.set_parts([self._title, self._entry])
        self._answer.forget()
        self._name()
        if self._at.category is not None:
            self.kit.finder.topics(self._on_names)
        self._look(page=self._at.page)
        self.kit.finder.helplines(partial(self._on_helplines, self._entry))

    def leave(self) -> None:
        """A late answer is for nobody; what was looked for in vain is counted, by what it means."""
        self._asked += 1
        if self._found_nothing:
            self.kit.records.nothing_found(self._at.words, self.kit.paints.look.language.code)
        self._found_nothing = False
        self._at = Results()
        self._held.drop()
        self._answer.forget()
        super().leave()

    def where(self) -> str:
        """The door's name; where the header must say how many were found, it has no room for both."""
        return "" if self.progress() else translate("Home", "Find help near me")

    def progress(self) -> str:
        """How many were found, where the keyboard leaves no room to say it below the line."""
        if self._shown is None or not self._typing:
            return ""
        if self.column.height() >= self._entry.height() * _SEEN_BELOW:
            return ""
        return found_words(self._shown[0], self.kit.paints.look.language.code)

    def is_settled(self) -> bool:
        """Whether what is shown answers what was asked last."""
        return self._settled == self._asked

    def make_room(self, *, typing: bool) -> None:
        """While one types, the line's own hint asks the question, and what is found has its room."""
        if typing == self._typing:
            return
        self._typing = typing
        self._name()
        self.column.relayout()
        if self._shown is not None:
            self._held.when_free(partial(self._show, self._asked, 0, *self._shown))

    def finger(self, *, down: bool) -> None:
        """What is found while a finger lies on the glass is shown when it has left."""
        self._held.finger(down=down)

    def _searches(self) -> bool:
        at = self._at
        long_enough = len(at.words.strip()) >= _LEAST_LETTERS
        return at.category is not None or not at.narrowing.is_wide or long_enough

    def _name(self) -> None:
        """The question, or the topic; what was typed needs no title, and its line stays where it is."""
        topic = self._topics.get(self._at.category) if self._at.category else None
        if topic is not None:
            words = category_words(topic)
        else:
            words = "" if self._typing or self._searches() else self._entry.accessibleName()
        self._title.setText(words)

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        narrowing = self._at.narrowing
        self._at = Results(words=words, narrowing=narrowing, place=self._at.place)
        empty = not words.strip() and narrowing.is_wide
        self.ask(Stand(Find() if empty else self._at))
        self._look()

    def _look(self, *, page: int = 0) -> None:
        spot = self._place_alone()
        if spot is not None:
            self._near = spot
            self.ask(Near(spot))
        if spot is not None or not self._searches():
            self._ask_topics()
            return
        self._asked += 1
        self.kit.finder.search(self._request(), partial(self._on_found, self._asked, page))

    def _place_alone(self) -> Spot | None:
        """The place, where the words name one and nothing else: what is wanted there is asked by topics."""
        at = self._at
        spot = self.kit.finder.locate(at.words) if at.category is None else None
        if spot is not None and at.place is not None and at.place.name == spot.name:
            return at.place
        return spot

    def _request(self) -> SearchRequest:
        return request_for(self._at, self._near, self.kit.clock.now(), limit=self._at.shown)

    def _on_found(self, asked: int, page: int, results: SearchResults) -> None:
        if asked != self._asked:
            return
        if results.corrected is None:
            self._held.when_free(partial(self._show, asked, page, results, 0))
            return
        # Whether the words find anything as they were typed; shown in one go, so that nothing moves later.
        exactly = replace(self._request(), exactly=True, limit=1)
        self.kit.finder.search(exactly, partial(self._on_exactly_found, asked, page, results))

    def _on_exactly_found(
        self, asked: int, page: int, results: SearchResults, exactly: SearchResults
    ) -> None:
        as_typed = 0 if exactly.corrected is not None or exactly.loose else exactly.total
        self._held.when_free(partial(self._show, asked, page, results, as_typed))

    def _show(self, asked: int, page: int, results: SearchResults, as_typed: int) -> None:
        at = self._at
        corrected_from = at.words if results.corrected is not None else ""
        # The same again: a button must not be made anew under a finger.
        shows = (results, as_typed, self._typing, at.narrowing, corrected_from)
        if asked != self._asked:
            return
        self._settled = asked
        self._found_nothing = not results.total and bool(at.words.strip()) and at.narrowing.is_wide
        if self._shows == shows:
            return
        self._shown, self._shows = (results, as_typed), shows
        self._name()
        announce(self, found_words(results, self.kit.paints.look.language.code))
        now = self.kit.clock.now()
        if self._typing:
            self._replace(self._answer.brief(at, results, now), page)
        else:
            ambiguous = self._is_ambiguous(results)
            parts = self._answer.whole(at, results, as_typed, now, ambiguous=ambiguous)
            self._replace(parts, page)

    def _is_ambiguous(self, results: SearchResults) -> bool:
        place = results.place
        return place is not None and len(self.kit.finder.candidates(place.name)) > 1

    def _ask_topics(self) -> None:
        self._asked += 1
        self.kit.finder.topics(partial(self._on_topics, self._asked))

    def _on_names(self, found: tuple[Topic, ...]) -> None:
        self._topics = {topic.id: topic for topic in found}
        # Who has left has no title any more.
        if self._at.category is not None:
            self._name()

    def _on_topics(self, asked: int, found: tuple[Topic, ...]) -> None:
        self._held.when_free(partial(self._show_topics, asked, found))

    def _show_topics(self, asked: int, found: tuple[Topic, ...]) -> None:
        if asked != self._asked:
            return
        self._settled = asked
        self._shown = self._shows = None
        self._answer.forget()
        paints = self.kit.paints
        parts: list[QWidget] = [self._near_note(self._near)] if self._near else []
        if found:
            parts.append(topic_buttons(paints, found, self._on_category))
        else:
            words = translate("Find", "The list of services is being made ready. Ask a person now.")
            parts.append(paragraph(paints, words))
            words = translate("Find", "Ask a person")
            parts.append(button(paints, words, self._on_ask, name="ask-person", icon="person"))
        self._name()
        self._replace(parts, 0)

    def _near_note(self, near: Spot) -> QWidget:
        paints = self.kit.paints
        words = translate("Find", "Distances are from %1. Type your postcode to change it.")
        said = note(paints, words.replace("%1", place_words(near)))
        if len(self.kit.finder.candidates(near.name)) > 1:
            return another_place(paints, said, near, partial(self._ask_which, near))
        return said

    def _on_helplines(self, entry: LineEntry, found: tuple[Service, ...]) -> None:
        if entry is self._entry:
            self._answer.helplines = found

    def _replace(self, parts: list[QWidget], page: int) -> None:
        """Show other parts below the line that is typed in, which keeps its keyboard."""
        self.column.set_parts_below(_KEPT, parts, page=page)
        self.changed.emit()

    def _stand(self, at: Results) -> None:
        self._at = at
        self.ask(Stand(at))

    def _on_category(self, category: CategoryId) -> None:
        self.ask(Go(Results(category=category, narrowing=self._at.narrowing)))

    def _on_service(self, service: ServiceId) -> None:
        named = self._shown[0].place if self._shown else None
        self.ask(Go(ServicePage(service, near=named)))

    @Slot()
    def _on_ask(self) -> None:
        self.ask(Go(AskPerson()))

    @Slot()
    def _on_narrow(self) -> None:
        self.ask(Go(NarrowDown()))

    @Slot()
    def _on_which(self) -> None:
        place = self._shown[0].place if self._shown else None
        if place is not None:
            self._ask_which(place)

    def _ask_which(self, place: Spot) -> None:
        self.ask(Go(WhichPlace(place.name)))

    @Slot()
    def _on_clear(self) -> None:
        self._at = self._at.narrowed(Narrowing())
        self.ask(Narrow(Narrowing()))
        self._look()

    @Slot()
    def _on_exactly(self) -> None:
        self._stand(replace(self._at, exactly=True, page=0))
        self._look()

    @Slot()
    def _on_more(self) -> None:
        """List more of them, below those that are listed."""
        self._stand(replace(self._at, shown=self._at.shown + RESULTS_AT_ONCE))
        self._look(page=self.column.page())

    @Slot()
    def _on_turned(self) -> None:
        if self._shown is not None:
            self._stand(replace(self._at, page=self.column.page()))
