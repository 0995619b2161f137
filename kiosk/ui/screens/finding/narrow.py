"""Narrow down what was found: every choice with the number it leaves."""

from functools import partial

from PySide6.QtCore import Slot

from kiosk.directory.search.request import Narrowing, SearchResults
from kiosk.ui.intents import Back, Narrow
from kiosk.ui.screens.finding.choices import Choice, ChoiceGroup, all_groups, offered, turned
from kiosk.ui.screens.finding.held import Held
from kiosk.ui.screens.finding.request import request_for
from kiosk.ui.screens.parts import button, heading, note
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.ui.words.finding import found_words, results_button_words
from kiosk.visit.places import NarrowDown, Results
from kiosk.visit.visit import Visit

#: The heading and the line that says how many were found.
_KEPT = 2


class NarrowScreen(Screen[NarrowDown]):
    """Big buttons that are on or off. What is touched holds at once; Back leads to what is left."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="narrow", em=COLUMN_WIDE_EM)
        self._asked = 0
        self._at = Results()
        self._groups: list[ChoiceGroup] = []
        self._languages: frozenset[str] = frozenset()
        self._touched: Choice | None = None
        self._held = Held()

    def where(self) -> str:
        """The door's name."""
        return translate("Home", "Find help near me")

    def enter(self, place: NarrowDown, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show what may be chosen as soon as it is counted."""
        paints = self.kit.paints
        self._at = visit.trail.results or Results()
        self._near = visit.near or self.kit.finder.here()
        self._groups = []
        self._languages = frozenset()
        self._touched = None
        title = heading(paints, translate("Narrow", "What matters to you?"))
        self._found = note(paints, "", name="found")
        words = translate("Find", "Clear all")
        self._clear = button(paints, words, self._on_clear, name="clear", icon="remove")
        self._show = button(paints, "", self._on_done, name="show-results", main=True)
        self._clear.setEnabled(not self._at.narrowing.is_wide)
        foot = Columns(paints.look, [self._clear, self._show], least_em=10)
        self.column.set_parts([title, self._found], [foot])
        self._count()

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._asked += 1
        self._held.drop()
        self._groups = []
        self._at = Results()
        super().leave()

    def finger(self, *, down: bool) -> None:
        """What is counted while a finger lies on the glass is shown when it has left."""
        self._held.finger(down=down)

    def _count(self) -> None:
        self._asked += 1
        request = request_for(self._at, self._near, self.kit.clock.now(), limit=1)
        self.kit.finder.search(request, partial(self._on_counted, self._asked))

    def _on_counted(self, asked: int, results: SearchResults) -> None:
        self._held.when_free(partial(self._show_counted, asked, results))

    def _show_counted(self, asked: int, results: SearchResults) -> None:
        if asked != self._asked:
            return
        tongue = self.kit.paints.look.language.code
        narrowing, counts = self._at.narrowing, offered(results.offers)
        self._found.setText(found_words(results, tongue))
        self._show.set_words(results_button_words(results.total, tongue))
        spoken = self._languages | set(results.offers.languages)
        if narrowing.language is not None:
            spoken |= {narrowing.language}
        made = not self._groups or spoken != self._languages
        if made:
            self._languages = spoken
            self._groups = all_groups(self.kit.paints, self._on_choice, spoken)
        for group in self._groups:
            group.tick(narrowing)
            group.offer(narrowing, counts)
        if made:
            parts = [part for group in self._groups for part in group.parts()]
            self.column.set_parts_below(_KEPT, parts, page=self.column.page())
        else:
            self.column.relayout()
        self._keep_in_sight()
        self.changed.emit()

    def _keep_in_sight(self) -> None:
        """Choices before the one that was touched may be gone: its page is another one then."""
        if self._touched is None:
            return
        for group in self._groups:
            made = group.button_of(self._touched)
            if made is not None:
                self.column.show_part(made)

    def _narrow(self, narrowing: Narrowing) -> None:
        """Hold to this; what was touched is shown at once, what it leaves when it is counted."""
        self._at = self._at.narrowed(narrowing)
        for group in self._groups:
            group.tick(narrowing)
        self._clear.setEnabled(not narrowing.is_wide)
        self.ask(Narrow(narrowing))
        self._count()

    def _on_choice(self, choice: Choice) -> None:
        self._touched = choice
        self._narrow(turned(self._at.narrowing, choice))

    @Slot()
    def _on_clear(self) -> None:
        self._touched = None
        self._narrow(Narrowing())

    @Slot()
    def _on_done(self) -> None:
        self.ask(Back())
