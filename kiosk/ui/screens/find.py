"""Find help near me: type, or choose a category; what is found stands below as one types."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory.opening.hours import opening
from kiosk.directory.search.request import Hit, SearchRequest, SearchResults, Topic
from kiosk.ui.intents import Go, Near, Stand
from kiosk.ui.screens.parts import button, heading, note, paragraph
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.ui.words.categories import category_words, common_first
from kiosk.ui.words.distances import distance_words
from kiosk.ui.words.services import opening_words
from kiosk.visit.places import AskPerson, Find, Results, ServicePage
from kiosk.visit.visit import Visit

_LEAST_LETTERS = 2
_SHOWN = 20


class FindScreen(Screen[Find | Results]):
    """One line to type in, categories below it, and results in their place as soon as there are any."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="find", em=COLUMN_WIDE_EM)
        self._visit: Visit | None = None
        self._asked = 0
        self._shown: SearchResults | None = None

    def enter(self, place: Find | Results, visit: Visit) -> None:
        """Show the line; with words or a category, what they find."""
        self._visit = visit
        self._shown = None
        self._near = visit.near or self.kit.finder.here()
        words, self._category = "", None
        if isinstance(place, Results):
            words, self._category = place.words, place.category
        look = self.kit.paints.look
        label = translate("Find", "What are you looking for?")
        self._title = heading(self.kit.paints, label)
        hint = translate("Find", "lunch club")
        self._entry = LineEntry(look, name="search", label=label, hint=hint)
        self._entry.setText(words)
        self._entry.typed.connect(self._on_typed)
        self.column.set_parts([self._title, self._entry])
        self._look_for(words)

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._visit = None
        self._asked += 1
        super().leave()

    def where(self) -> str:
        """The door's name."""
        return translate("Home", "Find help near me")

    def make_room(self, *, typing: bool) -> None:
        """While one types, the line's own hint asks the question, and what is found has its room."""
        self._title.setText("" if typing else self._entry.accessibleName())
        self.column.relayout()

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        self._category = None
        spot = self.kit.finder.locate(words)
        if spot is not None:
            self._near = spot
            self.ask(Near(spot))
            self.ask(Stand(Results(words=words)))
            self._ask_categories()
            return
        self.ask(Stand(Results(words=words) if words.strip() else Find()))
        self._look_for(words)

    def _look_for(self, words: str) -> None:
        if self._category is None and len(words.strip()) < _LEAST_LETTERS:
            self._ask_categories()
            return
        self._asked += 1
        request = SearchRequest(
            words=words,
            topic=self._category,
            near=self._near.point if self._near else None,
            limit=_SHOWN,
        )
        self.kit.finder.search(request, partial(self._on_found, self._asked))

    def _ask_categories(self) -> None:
        self._asked += 1
        self.kit.finder.topics(partial(self._on_categories, self._asked))

    def _on_categories(self, asked: int, found: tuple[Topic, ...]) -> None:
        if asked != self._asked:
            return
        self._shown = None
        paints = self.kit.paints
        tongue = paints.look.language.code
        buttons = [
            button(
                paints,
                category_words(category),
                partial(self._on_category, category.id),
                name=f"category-{category.id}",
                language=tongue,
            )
            for category in common_first(found)
        ]
        parts: list[QWidget] = [self._near_note()] if self._near else []
        if buttons:
            parts.append(Columns(paints.look, buttons, most=3, least_em=11))
        else:
            words = translate("Find", "The list of services is being made ready. Ask a person now.")
            parts += [paragraph(paints, words), self._ask_person()]
        self._replace(parts)

    def _near_note(self) -> QWidget:
        near = self._near
        words = translate("Find", "Distances are from %1. Type your postcode to change it.")
        return note(self.kit.paints, words.replace("%1", near.name if near else ""))

    def _on_found(self, asked: int, results: SearchResults) -> None:
        if asked != self._asked or results == self._shown:
            # The same services again: a button must not be made anew under a finger.
            return
        self._shown = results
        paints = self.kit.paints
        if not results.total:
            words = translate("Find", "We found nothing for these words. Try other words, or ask.")
            self._replace([note(paints, words, name="found"), self._ask_person()])
            return
        counted = translate("Find", "Found: %1").replace("%1", str(results.total))
        if results.total > len(results.hits):
            more = translate("Find", "Here are the best %1.")
            counted = f"{counted}. {more.replace('%1', str(len(results.hits)))}"
        parts: list[QWidget] = [note(paints, counted, name="found")]
        parts += [self._hit(hit) for hit in results.hits]
        self._replace(parts)

    def _hit(self, hit: Hit) -> QWidget:
        """One result: its name, then how far and whether it is open."""
        service, tongue = hit.service, self.kit.paints.look.language.code
        facts: list[str] = []
        if service.is_sample:
            facts.append(translate("Services", "Sample only"))
        if service.is_national:
            facts.append(translate("Services", "By phone or online, for everyone"))
        elif hit.distance_m is not None:
            facts.append(distance_words(hit.distance_m, tongue))
        now = self.kit.clock.now()
        if service.schedules:
            facts.append(opening_words(opening(service.schedules, now), now, tongue))
        return button(
            self.kit.paints,
            service.name,
            partial(self._on_service, service.id),
            name=f"service-{service.id}",
            note=". ".join(facts),
            trailing="next",
            language="en" if not facts else None,
        )

    def _ask_person(self) -> QWidget:
        words = translate("Find", "Ask a person")
        return button(self.kit.paints, words, self._on_ask, name="ask-person", icon="person")

    def _replace(self, parts: list[QWidget]) -> None:
        """Show other parts below the line that is typed in, which keeps its keyboard."""
        self.column.set_parts_below(2, parts)
        self.changed.emit()

    def _on_category(self, category: CategoryId) -> None:
        self.ask(Go(Results(category=category)))

    def _on_service(self, service: ServiceId) -> None:
        self.ask(Go(ServicePage(service)))

    @Slot()
    def _on_ask(self) -> None:
        self.ask(Go(AskPerson()))
