"""Views of the questions."""

from functools import partial

from PySide6.QtCore import Slot

from kiosk.journeys.answers import can_skip
from kiosk.journeys.conditions import Answer
from kiosk.journeys.model import (
    ChoiceQuestion,
    NumberQuestion,
    PostcodeQuestion,
    SeveralQuestion,
    TextQuestion,
)
from kiosk.takehome.items import TakeHomeList
from kiosk.ui.screens.parts import button, note
from kiosk.ui.screens.walking.view import ViewOf
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate


class ChoiceView(ViewOf[ChoiceQuestion]):
    """One touch answers and goes on; the answer given before is marked."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the question and its answers."""
        given = self.walk.answer_to(self.node.id)
        buttons = []
        for option in self.node.options:
            made = button(
                self.kit.paints,
                option.label,
                partial(self._on_chosen, option.id),
                name=f"option-{option.id}",
                icon="ring-chosen" if option.id == given else "ring",
                note=option.hint,
                language=self.node.language,
            )
            made.setCheckable(True)
            made.setChecked(option.id == given)
            buttons.append(made)
        column.set_parts([*self.head(), *buttons], self._onward(given))

    def _onward(self, given: Answer) -> list[BigButton]:
        """Who comes back to an answer can go on with it."""
        if not isinstance(given, str):
            return []
        return [
            button(
                self.kit.paints,
                translate("Walking", "Next"),
                partial(self._on_chosen, given),
                name="next",
                main=True,
                trailing="next",
            )
        ]

    def _on_chosen(self, option: str) -> None:
        self.answered.emit(option)


class SeveralView(ViewOf[SeveralQuestion]):
    """Touch any number; an exclusive one clears the others, and they clear it."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the question, its answers and *Next*."""
        given = self.walk.answer_to(self.node.id)
        self._chosen = given if isinstance(given, frozenset) else frozenset()
        self._buttons: dict[str, BigButton] = {}
        for option in self.node.options:
            made = button(
                self.kit.paints,
                option.label,
                partial(self._on_touched, option.id),
                name=f"option-{option.id}",
                note=option.hint,
                icon="box",
                language=self.node.language,
            )
            made.setCheckable(True)
            self._buttons[option.id] = made
        self._mark()
        on = button(
            self.kit.paints,
            translate("Walking", "Next"),
            self._on_next,
            name="next",
            main=True,
            trailing="next",
        )
        hint = note(self.kit.paints, translate("Walking", "Choose all that fit. Then press Next."))
        parts = [*self.head(), hint, *self._buttons.values()]
        column.set_parts(parts, [on], actions_last=True)

    def _on_touched(self, option: str) -> None:
        exclusive = {each.id for each in self.node.options if each.exclusive}
        if option in self._chosen:
            self._chosen -= {option}
        elif option in exclusive:
            self._chosen = frozenset({option})
        else:
            self._chosen = (self._chosen - exclusive) | {option}
        self._mark()

    def _mark(self) -> None:
        for name, made in self._buttons.items():
            made.setChecked(name in self._chosen)
            made.set_icon("box-ticked" if name in self._chosen else "box")

    @Slot()
    def _on_next(self) -> None:
        self.answered.emit(self._chosen)


class TypedView(ViewOf[NumberQuestion | PostcodeQuestion | TextQuestion]):
    """One line to type, and *Next*; where the question may be left out, a way to do that."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the question, the line and *Next*."""
        node, paints = self.node, self.kit.paints
        given = self.walk.answer_to(node.id)
        hints = {"number": "72", "postcode": "L1 8JQ"}
        hint = hints.get(node.kind.value, "")
        self._entry = LineEntry(
            paints.look,
            name="entry",
            label=node.title,
            hint=translate("Walking", "For example: %1").replace("%1", hint) if hint else "",
            figures=isinstance(node, NumberQuestion),
        )
        self._entry.setText("" if given is None else str(given))
        self._entry.returnPressed.connect(self._on_next)
        actions = [
            button(
                paints,
                translate("Walking", "Next"),
                self._on_next,
                name="next",
                main=True,
                trailing="next",
            )
        ]
        if can_skip(node):
            skip = translate("Walking", "Leave this out")
            actions.insert(0, button(paints, skip, self._on_skip, name="skip"))
        unit = getattr(node, "unit", "")
        units = [note(paints, unit)] if unit else []
        kept = note(paints, translate("Walking", "Nothing you type is kept."))
        column.set_parts([*self.head(), self._entry, *units, kept], actions)

    @Slot()
    def _on_next(self) -> None:
        self.answered.emit(self._entry.text())

    @Slot()
    def _on_skip(self) -> None:
        self.went_on.emit()
