"""Views of the questions that are answered by typing."""

from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.journeys.answers import can_skip
from kiosk.journeys.conditions import Answer
from kiosk.journeys.countries import countries_like, country_names
from kiosk.journeys.nodes import TypedQuestion
from kiosk.journeys.questions import CountryQuestion, NodeKind
from kiosk.takehome.items import TakeHomeList
from kiosk.ui.screens.parts import button, note
from kiosk.ui.screens.walking.view import N, ViewOf
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate

_FIGURES = (NodeKind.NUMBER, NodeKind.YEAR, NodeKind.PHONE)
_EXAMPLES = {
    NodeKind.NUMBER: "72",
    NodeKind.YEAR: "1944",
    NodeKind.MONEY: "120.50",
    NodeKind.DATE: "27 3 1944",
    NodeKind.POSTCODE: "L1 8JQ",
    NodeKind.NI_NUMBER: "QQ 12 34 56 C",
    NodeKind.PHONE: "07700 900123",
    NodeKind.EMAIL: "name@example.com",
}
_COUNTRIES_SHOWN = 4


class WrittenView(ViewOf[N]):
    """What the views of typed answers share: *Next*, a way to leave it out, and the promise."""

    def actions(self) -> list[QWidget]:
        """The buttons below."""
        paints = self.kit.paints
        on = self.next_button(self._on_next)
        question = self.walk.question
        if question is None or not can_skip(question):
            return [on]
        skip = translate("Walking", "Leave this out")
        return [button(paints, skip, self._on_skip, name="skip"), on]

    def promise(self) -> QWidget:
        """Nothing typed is kept."""
        return note(self.kit.paints, translate("Walking", "Nothing you type is kept."))

    def written(self) -> str:
        """What stands in the lines."""
        raise NotImplementedError

    @Slot()
    def _on_next(self) -> None:
        self.answered.emit(self.written())

    @Slot()
    def _on_skip(self) -> None:
        self.went_on.emit()


class TypedView(WrittenView[TypedQuestion]):
    """One line to type."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the question, the line and *Next*."""
        node, paints = self.node, self.kit.paints
        given = self.walk.answer_to(node.id)
        example = _EXAMPLES.get(node.kind, "")
        self._entry = LineEntry(
            paints.look,
            name="entry",
            label=node.title,
            hint=translate("Walking", "For example: %1").replace("%1", example) if example else "",
            figures=node.kind in _FIGURES,
        )
        self._entry.setText(_as_typed(given))
        self._entry.returnPressed.connect(self._on_next)
        unit = getattr(node, "unit", "")
        units = [note(paints, unit, language=node.language)] if unit else []
        parts = self.marked(*self.head(), self._entry, *units, self.promise())
        column.set_parts(parts, self.actions())

    def written(self) -> str:
        """The line."""
        return self._entry.text()


class CountryView(WrittenView[CountryQuestion]):
    """One line to type in; the countries that begin so stand below, to be touched."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the question, the line and what it may mean."""
        paints, tongue = self.kit.paints, self.kit.paints.look.language.code
        self._column = column
        given = self.walk.answer_to(self.node.id)
        self._entry = LineEntry(paints.look, name="entry", label=self.node.title)
        self._entry.setText(country_names(tongue)[given] if isinstance(given, str) else "")
        self._entry.typed.connect(self._on_typed)
        self._entry.returnPressed.connect(self._on_next)
        self._head = self.marked(*self.head(), self._entry)
        column.set_parts([*self._head, self.promise()], self.actions())

    def written(self) -> str:
        """The line."""
        return self._entry.text()

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        tongue = self.kit.paints.look.language.code
        parts: list[QWidget] = [
            self._country(code, country_names(tongue)[code])
            for code in countries_like(typed, tongue, _COUNTRIES_SHOWN)
        ]
        self._column.set_parts_below(len(self._head), [*parts, self.promise()])

    def _country(self, code: str, name: str) -> BigButton:
        return button(
            self.kit.paints, name, partial(self._on_country, name), name=f"country-{code}"
        )

    def _on_country(self, name: str) -> None:
        self.answered.emit(name)


def _as_typed(given: Answer) -> str:
    """An answer as the resident may have typed it."""
    if isinstance(given, date):
        return f"{given.day} {given.month} {given.year}"
    return "" if given is None else str(given)
