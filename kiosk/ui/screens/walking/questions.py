"""Views of the questions."""

from functools import partial

from PySide6.QtCore import Slot

from kiosk.journeys.conditions import Answer
from kiosk.journeys.parts import Option
from kiosk.journeys.questions import ChoiceQuestion, SeveralQuestion, YesNoQuestion
from kiosk.qtkit.alive import is_alive
from kiosk.takehome.items import TakeHomeList
from kiosk.ui.screens.parts import button, note
from kiosk.ui.screens.walking.view import N, ViewOf
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate
from kiosk.ui.words.answers import yes_no_words


class OneOfView(ViewOf[N]):
    """One touch answers and goes on; the answer given before is marked."""

    def options(self) -> tuple[Option, ...]:
        """The answers to choose from, in the language of the view's words."""
        raise NotImplementedError

    def words_language(self) -> str | None:
        """The language of the answers, where it is not that of the interface."""
        raise NotImplementedError

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:  # noqa: ARG002
        """Show the question and its answers."""
        given = self.walk.answer_to(self.walk.node.id)
        buttons = []
        for option in self.options():
            made = button(
                self.kit.paints,
                option.label,
                partial(self._on_chosen, option.id),
                name=f"option-{option.id}",
                icon="ring-chosen" if option.id == given else "ring",
                note=option.hint,
                language=self.words_language(),
                note_language=self.words_language(),
            )
            made.setCheckable(True)
            # One of several: to a screen reader this makes it a radio button.
            made.setAutoExclusive(True)
            made.setChecked(option.id == given)
            buttons.append(made)
        column.set_parts(self.marked(*self.head(), *buttons), self._onward(given))

    def _onward(self, given: Answer) -> list[BigButton]:
        """Who comes back to an answer can go on with it."""
        if not isinstance(given, str):
            return []
        return [self.next_button(partial(self._on_chosen, given))]

    def _on_chosen(self, option: str) -> None:
        # A key may press a button whose question was answered a moment ago.
        if is_alive(self):
            self.answered.emit(option)


class ChoiceView(OneOfView[ChoiceQuestion]):
    """The answers that the journey gives."""

    def options(self) -> tuple[Option, ...]:
        """The journey's own."""
        return self.node.options

    def words_language(self) -> str | None:
        """That of the node."""
        return self.node.language


class YesNoView(OneOfView[YesNoQuestion]):
    """Yes, no, and where it makes sense "I don't know", in the words of the interface."""

    def options(self) -> tuple[Option, ...]:
        """Two or three."""
        return tuple(Option(id=each, label=yes_no_words(each)) for each in self.node.answers)

    def words_language(self) -> str | None:
        """That of the interface."""
        return None


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
                note_language=self.node.language,
            )
            made.setCheckable(True)
            self._buttons[option.id] = made
        self._mark()
        on = self.next_button(self._on_next)
        hint = note(self.kit.paints, translate("Walking", "Choose all that fit. Then press Next."))
        parts = self.marked(*self.head(), hint, *self._buttons.values())
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
