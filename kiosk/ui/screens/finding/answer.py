"""What a search answers, as parts of the screen: how many, what was understood, the results, and no dead end."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kiosk.core.ids import ServiceId
from kiosk.directory.records import Service
from kiosk.directory.search.request import MAX_LIMIT, Narrowing, SearchResults
from kiosk.ui.screens.finding.lines import ResultLines, another_place, helpline_lines
from kiosk.ui.screens.parts import button, note, strong
from kiosk.ui.widgets.beside import Beside
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.words import translate
from kiosk.ui.words.finding import (
    corrected_words,
    found_words,
    loose_words,
    narrow_button_words,
    near_words,
)
from kiosk.ui.words.narrowing import narrowing_words
from kiosk.visit.places import Results

_HELPLINES = 3


class Answer:
    """Makes the parts; what is touched goes to the screen.

    Attributes:
        helplines: whom anyone may ring, for where nothing was found.
    """

    def __init__(
        self,
        paints: Paints,
        *,
        service: Callable[[ServiceId], None],
        ask: Callable[[], None],
        narrow: Callable[[], None],
        clear: Callable[[], None],
        exactly: Callable[[], None],
        more: Callable[[], None],
        which: Callable[[], None],
    ) -> None:
        self._paints = paints
        self._service = service
        self._ask = ask
        self._narrow = narrow
        self._clear = clear
        self._exactly = exactly
        self._more = more
        self._which = which
        self._lines = ResultLines(paints, service)
        self.helplines: tuple[Service, ...] = ()

    def forget(self) -> None:
        """The parts are gone."""
        self._lines.forget()

    def brief(self, at: Results, results: SearchResults, now: datetime) -> list[QWidget]:
        """The same while one types, when there is little room: all that is to be said in one text, and the results."""
        if not results.total:
            return self._nothing(at, results, now)
        on = ", ".join(narrowing_words(at.narrowing, self._tongue))
        said = (
            found_words(results, self._tongue),
            translate("Find", "Only: %1").replace("%1", f"{on}.") if on else "",
            loose_words() if results.loose else "",
            corrected_words(results, at.words),
        )
        words = " ".join(each for each in said if each)
        lines = self._lines.of(results.hits, now)
        return [note(self._paints, words, name="found"), *lines, *self._rest(at, results)]

    def whole(
        self,
        at: Results,
        results: SearchResults,
        as_typed: int,
        now: datetime,
        *,
        ambiguous: bool,
    ) -> list[QWidget]:
        """Everything below the line that is typed in.

        Args:
            at: what was looked for.
            results: what was found.
            as_typed: where the words were corrected: how many there are for the words as typed.
            now: when it is.
            ambiguous: other places have the name of the one that was understood.
        """
        if not results.total:
            return self._nothing(at, results, now)
        paints, parts = self._paints, list[QWidget]()
        counted = note(paints, found_words(results, self._tongue), name="found")
        choices = at.narrowing.choices
        if choices or results.offers.any:
            words = narrow_button_words(choices)
            parts.append(self._beside(counted, words, self._narrow, "narrow", "narrow"))
        else:
            parts.append(counted)
        if results.loose:
            parts.append(note(paints, loose_words(), name="loose"))
        if ambiguous and results.place is not None:
            near = note(paints, near_words(results.place), name="near")
            parts.append(another_place(paints, near, results.place, self._which))
        parts += self._corrected(at, results, as_typed)
        parts += self._on(at.narrowing)
        parts += self._lines.of(results.hits, now)
        parts += self._rest(at, results)
        return parts

    @property
    def _tongue(self) -> str:
        return self._paints.look.language.code

    def _beside(
        self, text: TextBlock, words: str, pressed: Callable[[], None], name: str, icon: str
    ) -> QWidget:
        made = button(self._paints, words, pressed, name=name, icon=icon)
        return Beside(self._paints.look, text, made)

    def _corrected(self, at: Results, results: SearchResults, as_typed: int) -> list[QWidget]:
        words = corrected_words(results, at.words)
        if not words:
            return []
        said = note(self._paints, words, name="corrected")
        if not as_typed:
            return [said]
        own = translate("Find", "Look for %1").replace("%1", f"\u201c{at.words.strip()}\u201d")
        return [self._beside(said, own, self._exactly, "exactly", "search")]

    def _on(self, narrowing: Narrowing) -> list[QWidget]:
        """What it is narrowed by, in words, and the button that clears it."""
        if narrowing.is_wide:
            return []
        on = ", ".join(narrowing_words(narrowing, self._tongue))
        said = note(self._paints, translate("Find", "Only: %1").replace("%1", on), name="narrowed")
        words = translate("Find", "Clear all")
        return [self._beside(said, words, self._clear, "clear", "remove")]

    def _rest(self, at: Results, results: SearchResults) -> list[QWidget]:
        """The way to what was found beyond the list."""
        if results.total <= len(results.hits):
            return []
        if at.shown >= MAX_LIMIT:
            words = translate("Find", "There are more. Type one more word to find them.")
            return [note(self._paints, words, name="too-many")]
        words = translate("Find", "Show more results")
        return [button(self._paints, words, self._more, name="more-results", icon="add")]

    def _nothing(self, at: Results, results: SearchResults, now: datetime) -> list[QWidget]:
        paints, parts = self._paints, list[QWidget]()
        if at.narrowing.is_wide:
            words = translate("Find", "We found nothing for these words. Try other words, or ask.")
        else:
            words = translate("Find", "We found nothing with all that you chose.")
        parts.append(note(paints, words, name="found"))
        parts += self._on(at.narrowing)
        nearest = self._lines.of(results.nearest, now)
        if nearest:
            parts += [strong(paints, translate("Find", "These come closest")), *nearest]
        words = translate("Find", "Ask a person")
        parts.append(button(paints, words, self._ask, name="ask-person", icon="person"))
        if self.helplines:
            parts.append(strong(paints, translate("Ask", "Phone someone who can help")))
            parts += helpline_lines(paints, self.helplines[:_HELPLINES], self._service)
        return parts
